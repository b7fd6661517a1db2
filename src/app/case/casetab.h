// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseediting.h"
#include "app/case/stepbar.h"
#include "app/desk/offer.h"

#include <QPointer>

#include <memory>

namespace Ui
{
class CaseTab;
}

namespace noticedesk
{

struct Desk;
class CaseCursor;
class CasePages;
struct IssuePreview;
class PreviewView;
class RecordedPage;
class RoundPage;
class ReasonDialog;

/// One case: its steps, the page of the chosen one, and the sheet as it will be printed.
class CaseTab final : public QWidget
{
    Q_OBJECT

public:
    /// A record with the id 0 is a new draft. What was typed before and not recorded is shown
    /// again.
    CaseTab(Desk &desk, const CaseRecord &record, const std::optional<TypedCase> &typedBefore,
            QWidget *parent);
    ~CaseTab() override;

    CaseId id() const { return m_editing->record().id; }
    const CaseRecord &record() const { return m_editing->record(); }
    /// For the tab: the number, or that it is a draft, and the organisation's name.
    QString title() const;
    QString organizationName() const;
    TypedCase typed() const;
    /// Something is typed that is not part of the record, or not kept yet.
    bool holdsTyped() const;

    bool isDraft() const;
    void issue();
    void recordStep();
    bool canCorrect() const;
    void correct();
    void recordTelephoneCall();
    void goToTracking();
    bool canWithdraw() const;
    void withdraw();
    bool canReopen() const;
    void reopen();
    void chooseStep(Step step);
    Step chosenStep() const { return m_steps->chosen(); }
    void setPreviewVisible(bool visible);
    void linkIncident(const std::optional<Id<Incident>> &incident);

    CaseCursor &cursor() { return *m_cursor; }

    /// Keeps what is typed at once; true when everything is kept already.
    bool keepNow();
    bool isKept() const { return m_editing->isKept(); }
    void takeRecord(const CaseRecord &record) { m_editing->takeRecord(record); }

Q_SIGNALS:
    void titleChanged();
    /// Another step is in front, or other things can be done with the case.
    void stepShown();
    void savingChanged(noticedesk::Saving saving, const QString &sentence);
    /// An action was not done: something has to be read or mended here before.
    void attentionWanted();
    void printingWanted();
    /// An action was done, in words.
    void announced(const QString &sentence);
    /// Something was done, and this is what comes next.
    void offered(const QString &sentence, const noticedesk::Offers &offers);

private:
    void buildFrame();
    void connectEditing();
    void pageEdited();
    void renewTyped();
    void recordChanged();
    void showStep(Step step);
    void fitPreview();
    void showPreview();
    void showFindings();
    bool refusesHalfTyped(Step step);
    void renewButtons();
    void refused(const std::vector<Finding> &refusing, const QString &sentence);
    void tellNotDone(const Finding &finding);
    void tellOthersChange(const CaseRecord &before);
    /// Without a sentence on what was done, what comes next is offered.
    void perform(const QString &name, const QString &done, const CaseEditing::Action &action,
                 const std::vector<Finding> &accepted = {});
    CaseFile typedFile() const;
    void tellIssuedAlready();
    void issueCorrection();
    /// The case as issuing it now would make it, but for a draft's number.
    CaseFile fileToIssue() const;
    /// The errors, and behind them the warnings that nobody has accepted yet.
    std::vector<Finding> findingsToIssue(const CaseFile &file) const;
    void askToIssue();
    bool refusesErrors(const std::vector<Finding> &found);
    void showWhatIssuingDoes(IssuePreview preview);
    CaseEditing::Action issuing() const;
    CaseEditing::Action correction() const;
    void offerAfterIssuing();
    /// Gives a correction on a page up, and asks before where that loses what was typed.
    void giveUpTyped(QWidget *page, bool isTyped, const QString &loss,
                     const std::function<void()> &giveUp);
    void giveUpCorrection();
    void recordNotice();
    void giveUpRecordCorrection();
    void strikeOutDispatch();
    void correctTelephoneCall(std::size_t place);
    /// The actions on a case, one of them with the reason of a correction if there is one.
    using Recording = std::function<CaseRecord(CaseActions &, const CaseEdit &,
                                               const std::optional<QString> &reason)>;
    /// Records what makes the case this one, and asks for a reason where that changes what is
    /// recorded already.
    void recordOrCorrect(const CaseFile &changed, const QString &name, const QString &done,
                         const Recording &recording);
    void recordDispatch();
    void recordRound(RoundPage &page);
    void recordSuspension();
    bool tellsUnstored();
    ReasonDialog *ask(const QString &title, const QString &explanation, const QString &button);
    void askWith(ReasonDialog *dialog);
    void actingChanged(bool acting);
    void acted();
    void showHeading();

    std::unique_ptr<Ui::CaseTab> m_ui;
    Desk &m_desk;
    CaseEditing *m_editing = nullptr;
    StepBar *m_steps = nullptr;
    CasePages *m_pages = nullptr;
    PreviewView *m_preview = nullptr;
    bool m_previewWanted = true;
    QTimer m_renew{this}; ///< findings and heading follow the typing with a short delay
    std::vector<Finding> m_findings;
    bool m_showMissing = false; ///< what is missing is told beside the fields too
    QString m_actionName;       ///< what the button of a warning says
    QString m_actionDone;
    CaseEditing::Action m_action;
    bool m_isAskingToIssue = false;  ///< what issuing would do is being found out
    QString m_refusedReason;         ///< for a correction of which the page is to be mended first
    QPointer<ReasonDialog> m_asking; ///< what is asked before an action
    /// Gone before the pages are, whose ends move the focus.
    std::unique_ptr<CaseCursor> m_cursor;
};

} // namespace noticedesk
