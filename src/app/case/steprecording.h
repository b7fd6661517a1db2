// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"
#include "app/case/stepbar.h"
#include "store/cases/caseactions.h"

#include <QObject>

namespace noticedesk
{

class ActionPerformer;
class NoticeIssuing;
class RecordedPage;
class RoundPage;

/// Records what is typed on the page of a step. What changes something that is recorded already
/// needs a reason (rule R23), which is asked for.
class StepRecording final : public QObject
{
    Q_OBJECT

public:
    StepRecording(const CaseParts &parts, ActionPerformer &performer, NoticeIssuing &issuing);

    /// The step in front.
    void record();
    /// A letter about the case that went out, as a dispatch.
    void recordLetter(const Dispatch &letter);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    /// The action, with the reason of a correction if there is one.
    using Recording = std::function<CaseRecord(CaseActions &, const CaseEdit &,
                                               const std::optional<QString> &reason)>;
    /// Records what makes the case this one: what is typed when it is decided.
    void recordOrCorrect(const CaseFile &changed, const QString &name, const QString &done,
                         const std::function<Recording()> &typed);
    void recordTyped(const QString &name, const QString &done,
                     const std::function<Recording()> &typed, const std::optional<QString> &reason);
    /// Asks for the reason first.
    void correct(const QString &name, const QString &done, const std::function<Recording()> &typed);
    QString whyNot(Step step);
    bool isSaidAgain(const RecordedPage &page) const;
    void recordDispatch();
    void recordResponse();
    void recordRound(RoundPage &page);
    void recordSuspension();
    void recordNotes();
    void strikeOutDispatch();
    void giveUpCorrection();

    CaseParts m_parts;
    ActionPerformer &m_performer;
    NoticeIssuing &m_issuing;
};

} // namespace noticedesk
