// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace noticedesk
{

struct CaseFile;

/// The pages of a case, in the order of its life.
enum class Step {
    Notice,
    Dispatch,
    Response,
    Round1,
    Round2,
    Round3,
    Suspension,
    Notes,
    Evidence,
    History
};
inline constexpr int stepCount = 10;
/// Steps that have fields of the case, which come first.
inline constexpr int typedStepCount = 8;

/// How far a step is.
enum class StepState { Done, Next, Later };

StepState stepState(const CaseFile &file, Step step, QDate today);
/// The step that is to be done next on a day; the notice if none is. Where the deadline has passed
/// without an answer it is the tracking round (nextStepOn()).
Step nextStepOf(const CaseFile &file, QDate today);
QString nameOfStep(Step step);
/// The sheet on which what is done in this step stands.
Sheet sheetOf(Step step);

/// The steps of a case side by side; which are done and which is next is said by a sign and, to
/// those who do not see it, by a word.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void showCase(const CaseFile &file, QDate today);
    /// How many attachments the case has that count.
    void showAttachments(qsizetype count);
    void choose(Step step);
    Step chosen() const { return m_chosen; }

Q_SIGNALS:
    void stepChosen(noticedesk::Step step);

private:
    std::vector<QToolButton *> m_buttons;
    Step m_chosen = Step::Notice;
};

} // namespace noticedesk
