// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"
#include "app/desk/offer.h"
#include "domain/casefile.h"

#include <QObject>

namespace noticedesk
{

class ActionPerformer;
struct CaseAction;
struct IssuePreview;

/// Issues the notice of a case, for the first time or corrected as a further revision: what stands
/// against it is shown at its field, what it does is shown before it is done, and printing is
/// offered after it.
class NoticeIssuing final : public QObject
{
    Q_OBJECT

public:
    NoticeIssuing(const CaseParts &parts, ActionPerformer &performer);

    /// Issues the draft, or the correction that is begun.
    void issue();
    bool canCorrect() const;
    void beginCorrection();
    /// What recording does on the page of the notice: a correction is issued, a draft is kept.
    void record();

Q_SIGNALS:
    void announced(const QString &sentence);
    /// The notice was issued, and this is what comes next.
    void offered(const QString &sentence, const noticedesk::Offers &offers);
    void printingWanted();

private:
    void tellIssuedAlready();
    void issueCorrection();
    CaseFile fileToIssue() const;
    void askToIssue();
    void showWhatItDoes(IssuePreview preview);
    CaseAction action(const QString &name);
    void offerNext();
    void giveUpCorrection();

    CaseParts m_parts;
    ActionPerformer &m_performer;
    bool m_isAsking = false; ///< what issuing would do is being found out
};

} // namespace noticedesk
