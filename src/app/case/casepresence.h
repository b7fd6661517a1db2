// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/stepbar.h"
#include "store/cases/caserecord.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace noticedesk
{

struct Desk;

/// Tells other desks into which page of a case somebody types here, and says who types at them.
/// Nothing of that happens with a store that is a file.
class CasePresence final : public QObject
{
    Q_OBJECT

public:
    CasePresence(Desk &desk, QObject *parent);
    ~CasePresence() override;

    /// The case that is looked at; 0 while it is not in the store.
    void setCase(CaseId id);
    void typedInto(Step step);

Q_SIGNALS:
    /// Who types about the case elsewhere, in a sentence; empty if nobody does.
    void othersChanged(const QString &sentence);

private:
    void renew();

    Desk &m_desk;
    CaseId m_id{0};
    std::optional<Step> m_told; ///< what the others were told last
    QElapsedTimer m_sinceTold;
    QTimer m_again{this}; ///< while somebody is present: whoever says nothing more has gone
};

} // namespace noticedesk
