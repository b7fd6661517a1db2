// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casetab.h"

#include "app/case/casecursor.h"
#include "app/case/casepages.h"
#include "app/case/noticepage.h"
#include "app/case/primarybutton.h"
#include "app/case/statechip.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/printing/previewview.h"
#include "app/text/fieldnames.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "domain/casereason.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/actionrules.h"
#include "ui_casetab.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseBeforeRules = 80; // ms after the last key
constexpr int usualWidth = 640;      // of the page and of the preview, before they are stretched

/// Until when the improvement is due, or since when what was suspended works again.
QString deadlineWords(const CaseFile &file)
{
    const bool isRestored =
        stateOf(file) == CaseState::Suspended && file.suspension && file.suspension->restoredOn;
    if (isRestored)
        return sentenceWith(noticedesk::tr("Service restored: %1"),
                            shownDay(file.suspension->restoredOn));
    const auto deadline = currentDeadline(file);
    return isClosed(file) || !deadline
               ? QString()
               : sentenceWith(noticedesk::tr("Deadline: %1"), shownDay(deadline));
}

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
    connectEditing();
    m_renew.setSingleShot(true);
    m_renew.setInterval(pauseBeforeRules);
    connect(&m_renew, &QTimer::timeout, this, &CaseTab::renewTyped);
    if (typedBefore) {
        TypedCase typed = *typedBefore;
        typed.file = inOnePlace(typed.file);
        m_pages->takeBack(typed);
        m_pages->takeRecord(m_editing->record()); // part of it may be recorded since
    }
    m_steps->showCase(m_editing->record().file, m_desk.office.today());
    showHeading();
    const Step first = nextStepOf(m_editing->record().file, m_desk.office.today());
    if (first == m_steps->chosen())
        showStep(first);
    else
        m_steps->choose(first);
}

CaseTab::~CaseTab() = default;

void CaseTab::buildFrame()
{
    m_ui->setupUi(this);
    m_steps = m_ui->stepBar;
    m_pages = new CasePages(m_desk, m_editing->record(), m_ui->caseSplitter);
    m_pages->setObjectName(u"pageStack"_s);
    m_preview = new PreviewView(m_desk.sheets, m_ui->caseSplitter);
    m_preview->setObjectName(u"previewView"_s);
    m_ui->caseSplitter->setStretchFactor(0, 1);
    m_ui->caseSplitter->setStretchFactor(1, 1);
    m_ui->caseSplitter->setSizes({usualWidth, usualWidth});
    m_cursor =
        std::make_unique<CaseCursor>(*this, *m_steps, *m_pages, *m_preview, *m_ui->primaryButton);
}

void CaseTab::connectEditing()
{
    connect(m_pages, &CasePages::edited, this, &CaseTab::pageEdited);
    connect(m_pages->notice(), &NoticePage::correctionBegun, this, &CaseTab::renewButtons);
    connect(m_pages->notice(), &NoticePage::givingUpWanted, this, &CaseTab::giveUpCorrection);
    connect(m_pages, &CasePages::correctionBegun, this, &CaseTab::renewButtons);
    connect(m_pages, &CasePages::givingUpWanted, this, &CaseTab::giveUpRecordCorrection);
    connect(m_pages, &CasePages::strikingOutWanted, this, &CaseTab::strikeOutDispatch);
    connect(m_pages, &CasePages::callWanted, this, &CaseTab::recordTelephoneCall);
    connect(m_pages, &CasePages::callCorrectionWanted, this, &CaseTab::correctTelephoneCall);
    connect(m_steps, &StepBar::stepChosen, this, &CaseTab::showStep);
    connect(m_ui->primaryButton, &PrimaryButton::issuingWanted, this, &CaseTab::issue);
    connect(m_ui->primaryButton, &PrimaryButton::recordingWanted, this, &CaseTab::recordStep);
    connect(m_ui->primaryButton, &PrimaryButton::callWanted, this, &CaseTab::recordTelephoneCall);
    connect(m_ui->primaryButton, &PrimaryButton::stepWanted, this, &CaseTab::chooseStep);
    connect(m_editing, &CaseEditing::savingChanged, this, &CaseTab::savingChanged);
    connect(m_editing, &CaseEditing::savingChanged, this, [this](Saving saving) {
        if (saving == Saving::Saved && m_editing->isDraft())
            m_pages->markSaved(m_editing->record());
    });
    connect(m_editing, &CaseEditing::recordChanged, this, &CaseTab::recordChanged);
    connect(m_editing, &CaseEditing::acted, this, &CaseTab::acted);
    connect(m_editing, &CaseEditing::refused, this, &CaseTab::refused);
    connect(m_editing, &CaseEditing::refused, this, &CaseTab::attentionWanted);
    connect(m_editing, &CaseEditing::failed, this, &CaseTab::attentionWanted);
    connect(m_editing, &CaseEditing::changedByOthers, this, &CaseTab::attentionWanted);
    connect(m_editing, &CaseEditing::changedByOthers, this, &CaseTab::tellOthersChange);
    connect(m_editing, &CaseEditing::failed, this,
            [this](const std::exception_ptr &error) { m_desk.prompt.tell(error); });
    connect(m_editing, &CaseEditing::actingChanged, this, &CaseTab::actingChanged);
    connect(&m_desk.office, &Office::changed, this, &CaseTab::renewTyped);
}

CaseFile CaseTab::typedFile() const
{
    return m_pages->typedFile();
}

TypedCase CaseTab::typed() const
{
    return m_pages->typed();
}

bool CaseTab::holdsTyped() const
{
    const TypedCase now = typed();
    const bool draftSaysAll = m_editing->isDraft() && now.halfTyped.isEmpty() &&
                              now.file.notice == m_editing->record().file.notice;
    return !m_editing->isKept() || (!now.pages.isEmpty() && !draftSaysAll);
}

void CaseTab::pageEdited()
{
    m_editing->keepSoon();
    showPreview();
    m_renew.start();
}

void CaseTab::renewTyped()
{
    showFindings();
    showHeading();
    renewButtons();
    Q_EMIT titleChanged();
}

void CaseTab::recordChanged()
{
    m_pages->takeRecord(m_editing->record());
    m_steps->showCase(m_editing->record().file, m_desk.office.today());
    showHeading();
    renewButtons();
    showPreview();
    showFindings();
    Q_EMIT titleChanged();
    Q_EMIT stepShown();
}

void CaseTab::showHeading()
{
    const CaseFile &file = m_editing->record().file;
    const QDate today = m_desk.office.today();
    const OfficeCalendar &calendar = *m_desk.office.calendar();
    // A draft's state says already that it is one.
    m_ui->headingLabel->setText(shownName(file.number ? title() : organizationName()));
    m_ui->stateChip->showState(stateWords(file, today, calendar));
    m_ui->deadlineLabel->tell(deadlineWords(typedFile()));
    m_ui->nextLabel->setText(reasonFor(file, today, calendar).replace(u'\n', u' '));
}

QString CaseTab::organizationName() const
{
    return typedFile().notice.target.name.value_or(noticedesk::tr("(no organisation yet)"));
}

QString CaseTab::title() const
{
    const CaseFile file = typedFile();
    const QString name = organizationName();
    return file.number ? caseName(file.number->toString(), name)
                       : sentenceWith(noticedesk::tr("Draft %1"), name);
}

void CaseTab::showStep(Step step)
{
    m_pages->showStep(step);
    fitPreview();
    showPreview();
    showFindings();
    renewButtons();
    m_cursor->enterFirstField();
    Q_EMIT stepShown();
}

void CaseTab::showPreview()
{
    if (m_preview->isHidden())
        return;
    m_preview->showCase(typedFile(), sheetOf(m_steps->chosen()), SheetMode::Final);
}

void CaseTab::showFindings()
{
    const CaseFile file = typedFile();
    m_findings = findingsWhenRecorded(m_editing->record().file, file, rulesOf(m_desk));
    QStringList missing;
    std::vector<Finding> shown;
    for (const Finding &finding : m_findings) {
        const bool isGap = finding.code == "R1"_L1;
        if (isGap)
            missing.append(nameOfField(finding.field));
        // On an empty page a remark under every field would say nothing.
        if (!isGap || m_showMissing || file.number)
            shown.push_back(finding);
    }
    std::erase_if(shown, [&](const Finding &finding) {
        return wasAccepted(finding, m_editing->record(), file);
    });
    if (m_pages->notice()->isCorrecting() && m_showMissing) {
        CaseFile corrected = file;
        ++corrected.noticeRevision;
        for (Finding &each : findingsForChange(m_editing->record().file, corrected,
                                               m_pages->notice()->correctionReason()))
            shown.push_back(std::move(each));
    }
    m_pages->showFindings(shown);
    m_ui->missingLabel->tell(missing.isEmpty() ? QString()
                                               : sentenceWith(noticedesk::tr("Missing: %1"),
                                                              missing.join(noticedesk::tr(", "))));
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
    m_preview->setVisible(m_previewWanted && m_steps->chosen() != Step::History);
}

bool CaseTab::keepNow()
{
    m_editing->keepNow();
    return m_editing->isKept();
}

} // namespace noticedesk

#include "casetab.moc"
