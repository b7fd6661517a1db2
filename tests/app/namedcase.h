// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/samplecase.h"

namespace noticedesk::testing
{

/// A draft for an organisation of this name.
inline CaseFile caseNamed(const QString &name)
{
    CaseFile file = *sampleCase();
    file.number.reset();
    file.response.reset();
    file.rounds.clear();
    file.dispatches.clear();
    file.suspension.reset();
    file.notice.target.name = name;
    return file;
}

} // namespace noticedesk::testing
