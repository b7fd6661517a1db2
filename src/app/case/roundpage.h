// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/recordedpage.h"

#include <memory>

namespace Ui
{
class RoundPage;
}

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
    ~RoundPage() override;

    void collect(CaseFile &file) const override;
    int round() const { return m_round; }
    bool hasOutcome() const { return !chosenOutcome().isEmpty(); }
    /// Says beside the outcomes that one is to be chosen, and goes there; gives what it says.
    Finding askForOutcome();
    TrackingRound typedRound() const;
    HalfTyped halfTyped() const override;
    QString whyNot() const override;

protected:
    void fieldsShown() override;
    void recordChanged(const CaseRecord &before) override;
    QStringList recordedPaths() const override;
    void takeHalfTyped(const HalfTyped &halfTyped) override;

private:
    /// The path of one of the round's fields.
    QString path(const QString &field) const;
    void addOutcomes();
    QString chosenOutcome() const;
    void showFieldsOfOutcome();
    void choose();
    void renewBases();

    int m_round;
    std::unique_ptr<Ui::RoundPage> m_ui;
};

} // namespace noticedesk
