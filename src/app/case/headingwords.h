// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

struct CaseFile;
struct CasePurge;

/// Until when the improvement is due, or since when what was suspended works again.
QString deadlineWords(const CaseFile &file);

/// What somebody who looks for more than a purge has left must know.
QString purgeWords(const CasePurge &purge);

} // namespace noticedesk
