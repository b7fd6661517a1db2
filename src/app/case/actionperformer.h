// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/actionrules.h"
#include "app/case/caseparts.h"
#include "app/case/stepbar.h"
#include "store/cases/caseactions.h"

#include <QPointer>

namespace noticedesk
{

class ReasonDialog;

/// An action on a case as its user sees it.
struct CaseAction
{
    QString name; ///< what its button says
    QString done; ///< what is told when it was done
    std::function<CaseRecord(CaseActions &, const CaseEdit &, const ActionRules &)> carryOut;
    std::function<void()> afterwards = {}; ///< instead of telling that it was done; may be empty
};

/// Performs the actions on one case, one at a time, and tells how each ended: done; refused, which
/// stands beside its field in the dialog that asked or on the page; or after warnings, which have
/// to be accepted.
class ActionPerformer final : public QObject
{
    Q_OBJECT

public:
    explicit ActionPerformer(const CaseParts &parts);

    /// The case as somebody sees it who decides what is done with it.
    struct SeenCase
    {
        CaseRecord record;
        int silentChanges = 0;
    };
    SeenCase seen() const;
    /// Tells what others have changed since the case was seen, which it is from now on. False if
    /// nothing or if that was told.
    bool tellsWhatChanged(SeenCase &seen);

    /// Nothing happens while another action is going on, and what a dialog asks about is not done
    /// if others have changed the case since it was opened: that is told.
    void perform(const CaseAction &action, const std::vector<Finding> &accepted = {});
    /// A dialog that asks for the day or the reason of an action; it is open until that is done.
    ReasonDialog *ask(const QString &title, const QString &explanation, const QString &button);
    void askWith(ReasonDialog *dialog);
    /// The reason of a correction of which the page has to be mended first.
    const QString &refusedReason() const { return m_refusedReason; }

    /// Puts the cursor into a date field of the step's page that holds no date, and says so: it
    /// would be recorded as a blank. False if there is none.
    bool refusesHalfTyped(Step step);
    /// Says that a new notice into which nothing was typed is in no store yet. False if it is.
    bool refusesUnstored();
    /// Shows the first of the findings if it is an error. False if it is none.
    bool refusesErrors(const std::vector<Finding> &found);
    void tellNotDone(const Finding &finding);

Q_SIGNALS:
    /// What was done or not done, in words.
    void announced(const QString &sentence);
    /// An action was not done: something has to be read or mended here before.
    void attentionWanted();

private:
    void done();
    void refused(const std::vector<Finding> &refusing, const QString &sentence);
    bool refusedInDialog(const std::vector<Finding> &refusing, const QString &sentence);
    void askToAccept(const std::vector<Finding> &warnings);

    CaseParts m_parts;
    CaseAction m_action;
    QPointer<ReasonDialog> m_asking;
    std::optional<SeenCase> m_asked; ///< when m_asking was opened
    QString m_refusedReason;
};

} // namespace noticedesk
