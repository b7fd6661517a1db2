// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casetab.h"

#include "app/case/actionperformer.h"
#include "app/case/callrecording.h"
#include "app/case/caseclosing.h"
#include "app/case/casecursor.h"
#include "app/case/casepages.h"
#include "app/case/casepresence.h"
#include "app/case/caseside.h"
#include "app/case/evidencekeeping.h"
#include "app/case/evidencepage.h"
#include "app/case/formtaking.h"
#include "app/case/headingwords.h"
#include "app/case/mailtaking.h"
#include "app/case/noticeissuing.h"
#include "app/case/noticepage.h"
#include "app/case/otherschange.h"
#include "app/case/primarybutton.h"
#include "app/case/shownfindings.h"
#include "app/case/statechip.h"
#include "app/case/steprecording.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/printing/previewview.h"
#include "app/text/plaintext.h"
#include "app/widgets/composition.h"
#include "domain/casereason.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_casetab.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseBeforeRules = 80; // ms after the last key
constexpr int usualWidth = 640;      // of the page and of the preview, before they are stretched

} // namespace

CaseTab::CaseTab(Desk &desk, const CaseRecord &record, const std::optional<TypedCase> &typedBefore,
                 QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::CaseTab>()),
      m_desk(desk),
      m_editing(new CaseEditing(
          desk.store, record, [this] { return typed(); }, this))
{
    buildFrame();
    makeActions();
    connectEditing();
    connectActions();
    m_renew.setSingleShot(true);
    m_renew.setInterval(pauseBeforeRules);
    connect(&m_renew, &QTimer::timeout, this, &CaseTab::renewTyped);
    if (typedBefore) {
        TypedCase typed = *typedBefore;
        typed.file = inOnePlace(typed.file);
        if (typed.recorded)
            typed.recorded = inOnePlace(*typed.recorded);
        m_pages->takeBack(typed);
        m_pages->takeRecord(m_editing->record()); // part of it may be recorded since
        if (m_editing->isDraft() && m_desk.store.isOnServer())
            m_editing->keepSoon(); // what the server does not have yet
    }
    m_steps->showCase(m_editing->record().file, m_desk.office.today());
    showAttachments();
    showHeading();
    showFirstStep();
}

CaseTab::~CaseTab() = default;

void CaseTab::buildFrame()
{
    m_ui->setupUi(this);
    m_steps = m_ui->stepBar;
    m_pages = new CasePages(m_desk, m_editing->record(), m_ui->caseSplitter);
    m_pages->setObjectName(u"pageStack"_s);
    m_side = new CaseSide(m_desk, m_ui->caseSplitter);
    m_preview = &m_side->preview();
    m_ui->caseSplitter->setStretchFactor(0, 1);
    m_ui->caseSplitter->setStretchFactor(1, 1);
    m_ui->caseSplitter->setSizes({usualWidth, usualWidth});
}

void CaseTab::makeActions()
{
    m_findings = std::make_unique<ShownFindings>(m_desk, *m_editing, *m_pages, *m_ui->missingLabel);
    m_cursor =
        std::make_unique<CaseCursor>(*this, *m_steps, *m_pages, *m_preview, *m_ui->primaryButton);
    const CaseParts parts{m_desk, *m_editing, *m_steps, *m_pages, *m_cursor, *m_findings, *this};
    m_performer = std::make_unique<ActionPerformer>(parts);
    m_issuing = std::make_unique<NoticeIssuing>(parts, *m_performer);
    m_recording = std::make_unique<StepRecording>(parts, *m_performer, *m_issuing);
    m_calls = std::make_unique<CallRecording>(parts, *m_performer);
    m_closing = std::make_unique<CaseClosing>(parts, *m_performer);
    m_evidence = std::make_unique<EvidenceKeeping>(parts, *m_performer);
    m_presence = new CasePresence(m_desk, this);
    m_forms = std::make_unique<FormTaking>(parts, *m_side);
    m_mails = std::make_unique<MailTaking>(parts, *m_side);
}

void CaseTab::connectEditing()
{
    connect(m_pages, &CasePages::edited, this, &CaseTab::pageEdited);
    connect(m_pages, &CasePages::correctionBegun, this, &CaseTab::renewButton);
    connect(m_pages, &CasePages::correctionGivenUp, this, [this] {
        pageEdited();
        renewTyped();
        m_cursor->enterFirstField();
    });
    connect(m_steps, &StepBar::stepChosen, this, &CaseTab::showStep);
    connect(m_editing, &CaseEditing::savingChanged, this, &CaseTab::savingChanged);
    connect(m_editing, &CaseEditing::savingChanged, this, [this](Saving saving) {
        if (saving == Saving::Saved && m_editing->isDraft())
            m_pages->markSaved(m_editing->record());
    });
    connect(m_editing, &CaseEditing::recordChanged, this, &CaseTab::recordChanged);
    connect(m_editing, &CaseEditing::changedByOthers, this, &CaseTab::attentionWanted);
    connect(m_editing, &CaseEditing::changedByOthers, this, [this](const CaseRecord &before) {
        recordChanged();
        tellOthersChange(m_desk, this, before, m_editing->record());
    });
    connect(m_editing, &CaseEditing::actingChanged, this, &CaseTab::setFrozen);
    connect(&m_desk.office, &Office::changed, this, &CaseTab::renewTyped);
    connect(m_presence, &CasePresence::othersChanged, m_ui->presenceLabel, &PlainLabel::tell);
}

void CaseTab::connectActions()
{
    const PrimaryButton *button = m_ui->primaryButton;
    connect(button, &PrimaryButton::issuingWanted, m_issuing.get(), &NoticeIssuing::issue);
    connect(button, &PrimaryButton::recordingWanted, m_recording.get(), &StepRecording::record);
    connect(button, &PrimaryButton::callWanted, m_calls.get(), &CallRecording::record);
    connect(button, &PrimaryButton::stepWanted, this, &CaseTab::chooseStep);
    connect(m_performer.get(), &ActionPerformer::announced, this, &CaseTab::announced);
    connect(m_performer.get(), &ActionPerformer::attentionWanted, this, &CaseTab::attentionWanted);
    connect(m_issuing.get(), &NoticeIssuing::announced, this, &CaseTab::announced);
    connect(m_issuing.get(), &NoticeIssuing::offered, this, &CaseTab::offered);
    connect(m_issuing.get(), &NoticeIssuing::printingWanted, this, &CaseTab::printingWanted);
    connect(m_recording.get(), &StepRecording::announced, this, &CaseTab::announced);
    connect(m_calls.get(), &CallRecording::announced, this, &CaseTab::announced);
    connect(m_evidence.get(), &EvidenceKeeping::announced, this, &CaseTab::announced);
    const auto tellWhenKept = [this] {
        if (isKept())
            Q_EMIT savingChanged(Saving::Saved, {});
    };
    connect(m_evidence.get(), &EvidenceKeeping::takingEnded, this, tellWhenKept);
    connect(m_mails.get(), &MailTaking::takingEnded, this, tellWhenKept);
    connect(m_mails.get(), &MailTaking::partsGiven, m_evidence.get(),
            &EvidenceKeeping::attachParts);
    connect(m_side, &CaseSide::savingWanted, m_evidence.get(), &EvidenceKeeping::save);
    connect(m_side, &CaseSide::printingWanted, this,
            [this](const Attachment &attachment, int turns) {
                Q_EMIT copyWanted(id(), attachment, turns);
            });
    connect(m_side, &CaseSide::chosen, this, [this](const std::optional<Id<Attachment>> &id) {
        if (id && m_pages->evidence())
            m_pages->evidence()->choose(*id);
    });
    connect(m_pages, &CasePages::evidencePageMade, this, [this] {
        const EvidencePage *page = m_pages->evidence();
        connect(page, &EvidencePage::chosenChanged, this, &CaseTab::showAttachment);
        connect(page, &EvidencePage::lookingWanted, m_side, &CaseSide::enter);
    });
}

void CaseTab::showFirstStep()
{
    const Step first = nextStepOf(m_editing->record().file, m_desk.office.today());
    if (first == m_steps->chosen())
        showStep(first);
    else
        m_steps->choose(first);
}

TypedCase CaseTab::typed() const
{
    return m_pages->typed();
}

bool CaseTab::holdsTyped() const
{
    const TypedCase now = typed();
    const bool draftSaysAll =
        m_editing->isDraft() && now.halfTyped.isEmpty() && now.file == m_editing->record().file;
    return !isKept() || (!now.pages.isEmpty() && !draftSaysAll);
}

void CaseTab::linkIncident(const std::optional<Id<Incident>> &incident)
{
    if (m_performer->refusesUnstored())
        return;
    m_performer->perform(
        {noticedesk::tr("Link the incident"), noticedesk::tr("The incident was linked."),
         [incident](CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
             return actions.linkIncident(edit, incident);
         }});
}

void CaseTab::goToTracking()
{
    const std::size_t rounds = m_editing->record().file.rounds.size();
    m_steps->choose(rounds == 0 ? Step::Round1 : rounds == 1 ? Step::Round2 : Step::Round3);
}

void CaseTab::chooseStep(Step step)
{
    commitComposition();
    m_steps->choose(step);
}

void CaseTab::pageEdited()
{
    m_editing->keepSoon();
    m_presence->typedInto(m_steps->chosen());
    m_findings->forgetRefusal();
    showPreview();
    m_renew.start();
}

void CaseTab::renewTyped()
{
    m_findings->renew();
    m_steps->showCase(m_editing->record().file, m_desk.office.today()); // it may be another day
    showHeading();
    renewButton();
    Q_EMIT titleChanged();
}

void CaseTab::recordChanged()
{
    showAttachments(); // before their page says which of them is looked at
    m_pages->takeRecord(m_editing->record());
    m_steps->showCase(m_editing->record().file, m_desk.office.today());
    showHeading();
    renewButton();
    showPreview();
    m_findings->forgetRefusal();
    m_findings->renew();
    Q_EMIT titleChanged();
    Q_EMIT stepShown();
}

void CaseTab::showHeading()
{
    const CaseFile &file = m_editing->record().file;
    const QDate today = m_desk.office.today();
    const OfficeCalendar &calendar = *m_desk.office.calendar();
    m_presence->setCase(m_editing->record().id);
    // A draft's state says already that it is one.
    m_ui->headingLabel->setText(shownName(file.number ? title() : organizationName()));
    m_ui->stateChip->showState(stateWords(file, today, calendar));
    m_ui->deadlineLabel->tell(deadlineWords(m_pages->typedFile()));
    const auto &purge = m_editing->record().purge;
    m_ui->nextLabel->setText(purge ? purgeWords(*purge)
                                   : reasonFor(file, today, calendar).replace(u'\n', u' '));
}

QString CaseTab::organizationName() const
{
    const NoticeTarget target = m_pages->typedFile().notice.target;
    if (m_editing->record().purge)
        return target.code.value_or(noticedesk::tr("(purged)"));
    return target.name.value_or(noticedesk::tr("(no organisation yet)"));
}

QString CaseTab::state() const
{
    if (isDraft())
        return {};
    return stateWords(m_editing->record().file, m_desk.office.today(), *m_desk.office.calendar())
        .text;
}

QString CaseTab::title() const
{
    const CaseFile file = m_pages->typedFile();
    const QString name = organizationName();
    return file.number ? caseName(file.number->toString(), name)
                       : sentenceWith(noticedesk::tr("Draft %1"), name);
}

void CaseTab::showAttachments()
{
    const auto &attachments = m_editing->record().attachments;
    m_steps->showAttachments(
        std::count_if(attachments.begin(), attachments.end(),
                      [](const KeptAttachment &each) { return !each.attachment.struckOut; }));
    m_side->showAttachments(attachments);
}

void CaseTab::showAttachment()
{
    if (m_steps->chosen() != Step::Evidence)
        return;
    const KeptAttachment *kept = m_pages->evidence()->chosen();
    m_side->choose(kept ? std::optional(kept->id) : std::nullopt);
}

void CaseTab::chooseSide()
{
    // What was returned stands beside the page into which it is typed.
    const auto &attachments = m_editing->record().attachments;
    const auto returned =
        std::find_if(attachments.begin(), attachments.end(),
                     [](const KeptAttachment &each) { return !each.attachment.struckOut; });
    if (m_steps->chosen() == Step::Evidence)
        showAttachment();
    else if (m_steps->chosen() == Step::Response && returned != attachments.end())
        m_side->choose(returned->id);
    else
        m_side->choose(std::nullopt);
}

void CaseTab::showStep(Step step)
{
    m_pages->showStep(step);
    chooseSide();
    fitPreview();
    showPreview();
    m_findings->renew();
    renewButton();
    m_cursor->enterFirstField();
    Q_EMIT stepShown();
}

void CaseTab::showPreview()
{
    if (m_side->isHidden())
        return;
    m_preview->showCase(m_pages->typedFile(), sheetOf(m_steps->chosen()), SheetMode::Final);
}

void CaseTab::renewButton()
{
    const Step step = m_steps->chosen();
    m_ui->primaryButton->offer(m_editing->record().file, m_desk.office.today(), step,
                               m_pages->page(step), m_pages->notice()->isCorrecting());
    if (!m_pages->isEnabled() || !m_desk.store.readOnlyReason().isEmpty() ||
        m_editing->record().purge)
        m_ui->primaryButton->setEnabled(false);
}

void CaseTab::setFrozen(bool isFrozen)
{
    if (isFrozen)
        m_cursor->takeAside();
    m_pages->setEnabled(!isFrozen);
    renewButton();
    if (!isFrozen)
        m_cursor->putBack();
}

void CaseTab::setPreviewVisible(bool visible)
{
    m_previewWanted = visible;
    fitPreview();
    showPreview();
}

void CaseTab::fitPreview()
{
    // A history is on no sheet, and needs the room.
    m_side->setVisible(m_previewWanted && m_steps->chosen() != Step::History);
}

bool CaseTab::keepNow()
{
    m_editing->keepNow();
    return isKept();
}

bool CaseTab::isKeptHere() const
{
    return m_editing->isKeptHere() && !isTakingFiles();
}

bool CaseTab::isKept() const
{
    return m_editing->isKept() && !isTakingFiles();
}

bool CaseTab::isTakingFiles() const
{
    return m_evidence->isTaking() || m_mails->isTaking();
}

} // namespace noticedesk

#include "casetab.moc"
