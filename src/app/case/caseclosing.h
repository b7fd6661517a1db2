// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"

#include <QObject>

namespace noticedesk
{

class ActionPerformer;

/// Withdraws a case, and reopens a closed one; both ask for the day and the reason.
class CaseClosing final : public QObject
{
    Q_OBJECT

public:
    CaseClosing(const CaseParts &parts, ActionPerformer &performer);

    bool canWithdraw() const;
    void withdraw();
    bool canReopen() const;
    void reopen();

private:
    CaseParts m_parts;
    ActionPerformer &m_performer;
};

} // namespace noticedesk
