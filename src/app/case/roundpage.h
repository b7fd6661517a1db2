// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/recordedpage.h"
#include "domain/outcomekind.h"

#include <map>

class QRadioButton;

namespace noticedesk
{

/// ④ ⑤ ⑥ 追蹤: one tracking round. It offers the options that the form has for this round, and
/// says why the others, or the whole round, cannot be chosen.
class RoundPage final : public RecordedPage
{
    Q_OBJECT

public:
    /// Rounds are counted from 1 to maximumTrackingRounds.
    RoundPage(int round, Office &office, QWidget *parent);

    void collect(CaseFile &file) const override;
    int round() const { return m_round; }
    std::optional<OutcomeKind> chosen() const;
    /// Says beside the outcomes that one is to be chosen, and goes there.
    void askForOutcome();
    TrackingRound typedRound() const;
    HalfTyped halfTyped() const override;
    QString whyNot() const override;

protected:
    void showCase(const CaseFile &file) override;
    QStringList recordedPaths() const override;
    QStringList allPaths() const override;
    void takeHalfTyped(const HalfTyped &halfTyped) override;

private:
    QString path(const QString &field) const;
    void addOutcomes();
    void showFieldsOf(std::optional<OutcomeKind> kind);
    void choose();
    void renewBases();

    int m_round;
    std::map<OutcomeKind, QRadioButton *> m_outcomes;
    RocDateField *m_until;
    RocDateField *m_notifiedOn;
    RocDateField *m_effectiveFrom;
    TextField *m_text;
    LineField *m_tracker;
    RocDateField *m_trackedOn;
};

} // namespace noticedesk
