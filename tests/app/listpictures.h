// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photographer.h"

namespace noticedesk::testing
{

/// Pictures of an incident's list, of the drafts that come of it, and of recording with many cases.
void takeListPictures(WindowDriver &desk, Photographer &photographer);
/// Pictures of an officer who is deputized, and of cases that were handed over.
void takeOfficerPictures(WindowDriver &desk, Photographer &photographer);

} // namespace noticedesk::testing
