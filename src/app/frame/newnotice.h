// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "domain/organization.h"

namespace noticedesk
{

class Office;

/// A notice that somebody begins: of today and, where there is but one contact window, naming that;
/// else its unit is the office.
Notice newNotice(const Office &office);
/// The same for an organisation of the directory.
Notice newNoticeFor(const Office &office, const Organization &organization);
/// What another notice says again: all but its day and its deadline, which belong to that one.
Notice copiedNotice(const Office &office, const Notice &notice);

} // namespace noticedesk
