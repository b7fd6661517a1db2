// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseediting.h"
#include "app/case/stepbar.h"
#include "app/desk/offer.h"

#include <memory>

namespace Ui
{
class CaseTab;
}

namespace noticedesk
{

struct Desk;
class ActionPerformer;
class CallRecording;
class CaseClosing;
class CaseCursor;
class CasePages;
class CasePresence;
class CaseSide;
class EvidenceKeeping;
class FormTaking;
class MailTaking;
class NoticeIssuing;
class PreviewView;
class ShownFindings;
class StepRecording;

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
    bool isDraft() const { return m_editing->isDraft(); }
    /// For the tab: the number, or that it is a draft, and the organisation's name.
    QString title() const;
    QString organizationName() const;
    /// Where the case stands, with its sign in front; nothing for a draft, whose title says it.
    QString state() const;
    TypedCase typed() const;
    /// Something is typed that is not part of the record, or not kept yet.
    bool holdsTyped() const;

    /// What can be done with the case.
    NoticeIssuing &issuing() const { return *m_issuing; }
    StepRecording &recording() const { return *m_recording; }
    CallRecording &calls() const { return *m_calls; }
    CaseClosing &closing() const { return *m_closing; }
    EvidenceKeeping &evidence() const { return *m_evidence; }
    void linkIncident(const std::optional<Id<Incident>> &incident);

    void goToTracking();
    void chooseStep(Step step);
    Step chosenStep() const { return m_steps->chosen(); }
    CaseCursor &cursor() { return *m_cursor; }
    void setPreviewVisible(bool visible);
    /// Nothing can be typed or done while an action is going on.
    void setFrozen(bool isFrozen);

    /// Keeps what is typed at once; true when everything is kept already.
    bool keepNow();
    /// Nothing that is typed or given is still on its way into the store.
    bool isKept() const;
    /// What is typed comes back from this desk, whether the server has it or not.
    bool isKeptHere() const;
    bool ownsCopy(CaseId name) const { return m_editing->ownsCopy(name); }
    void holdBack(int typedFrom) { m_editing->holdBack(typedFrom); }
    void takeRecord(const CaseRecord &record) { m_editing->takeRecord(record); }

Q_SIGNALS:
    void titleChanged();
    /// Another step is in front, or other things can be done with the case.
    void stepShown();
    void savingChanged(noticedesk::Saving saving, const QString &sentence);
    /// An action was not done: something has to be read or mended here before.
    void attentionWanted();
    void printingWanted();
    /// A copy of what is attached to this case, turned by so many quarters, clockwise.
    void copyWanted(noticedesk::CaseId id, const noticedesk::Attachment &attachment,
                    int quarterTurns);
    /// An action was done, in words.
    void announced(const QString &sentence);
    /// Something was done, and this is what comes next.
    void offered(const QString &sentence, const noticedesk::Offers &offers);

private:
    void buildFrame();
    void makeActions();
    void connectEditing();
    void connectActions();
    void showFirstStep();
    void pageEdited();
    void renewTyped();
    void recordChanged();
    void showStep(Step step);
    void showAttachments();
    bool isTakingFiles() const;
    void showAttachment();
    void chooseSide();
    void fitPreview();
    void showPreview();
    void showHeading();
    void renewButton();

    std::unique_ptr<Ui::CaseTab> m_ui;
    Desk &m_desk;
    CaseEditing *m_editing = nullptr;
    StepBar *m_steps = nullptr;
    CasePages *m_pages = nullptr;
    CaseSide *m_side = nullptr;
    PreviewView *m_preview = nullptr; ///< in the side
    CasePresence *m_presence = nullptr;
    bool m_previewWanted = true;
    QTimer m_renew{this}; ///< findings and heading follow the typing with a short delay
    std::unique_ptr<ShownFindings> m_findings;
    /// Gone before the pages are, whose ends move the focus; so are those that use it.
    std::unique_ptr<CaseCursor> m_cursor;
    std::unique_ptr<ActionPerformer> m_performer;
    std::unique_ptr<NoticeIssuing> m_issuing;
    std::unique_ptr<StepRecording> m_recording;
    std::unique_ptr<CallRecording> m_calls;
    std::unique_ptr<CaseClosing> m_closing;
    std::unique_ptr<EvidenceKeeping> m_evidence;
    std::unique_ptr<FormTaking> m_forms;
    std::unique_ptr<MailTaking> m_mails;
};

} // namespace noticedesk
