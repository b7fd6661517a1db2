// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// How much a finding binds: an error refuses the action, a warning may be accepted, a task stays
/// open until it is done.
enum class Severity { Error, Warning, Task };

/// A remark about a case, made by one rule.
struct Finding
{
    Severity severity = Severity::Error;
    QString code;     ///< stable: the rule's number, "R1" to "R28"
    QString field;    ///< path as in a case file: notice.deadline, rounds[1].trackedOn
    QString sentence; ///< for the user

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace noticedesk
