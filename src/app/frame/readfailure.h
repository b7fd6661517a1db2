// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/storethreads.h"

namespace noticedesk
{

class Prompt;

/// What is done where something that a person asked for cannot be read: that the server is away is
/// announced in a sentence, as it is known already; anything else is told in a box.
StoreThreads::Failed announcingFailure(Prompt &prompt,
                                       const std::function<void(const QString &)> &announce);

} // namespace noticedesk
