// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace noticedesk
{

struct CaseFile;

/// The case as it stands on a day (rule R20): what is recorded with a later day and would end
/// something has not happened yet. Left out are a withdrawal, a last round that says improved, the
/// days on which papers went out or arrived or the service was restored, and telephone calls. What a
/// case file says is never changed by this: states, duties and next steps are derived from what it
/// gives. On an invalid day all has happened.
CaseFile asOf(QDate today, CaseFile file);

} // namespace noticedesk
