// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casepages.h"

#include "app/case/dispatchpage.h"
#include "app/case/evidencepage.h"
#include "app/case/historypage.h"
#include "app/case/notespage.h"
#include "app/case/noticepage.h"
#include "app/case/recordedpage.h"
#include "app/case/responsepage.h"
#include "app/case/roundpage.h"
#include "app/case/suspensionpage.h"
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Working copies name the pages by these.
constexpr std::array pageNames{"noticePage"_L1,     "dispatchPage"_L1, "responsePage"_L1,
                               "round1Page"_L1,     "round2Page"_L1,   "round3Page"_L1,
                               "suspensionPage"_L1, "notesPage"_L1};
static_assert(pageNames.size() == typedStepCount);

/// The page on which a part of the case file is typed.
Step stepOfPath(const QString &path)
{
    if (path.startsWith("dispatch"_L1))
        return Step::Dispatch;
    if (path.startsWith("response"_L1) || path.startsWith("calls"_L1))
        return Step::Response;
    if (path.startsWith("rounds[1]"_L1))
        return Step::Round2;
    if (path.startsWith("rounds[2]"_L1))
        return Step::Round3;
    if (path.startsWith("rounds"_L1))
        return Step::Round1;
    if (path.startsWith("suspension"_L1))
        return Step::Suspension;
    if (path == "notes"_L1 || path == "officer"_L1)
        return Step::Notes;
    return Step::Notice;
}

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

QWidget *areaOf(const CasePage *page)
{
    return page->parentWidget()->parentWidget(); // a scroll area's viewport is between them
}

} // namespace

CasePages::CasePages(Desk &desk, const CaseRecord &record, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_record(record)
{
    page(Step::Notice);
}

CasePage *CasePages::newPage(Step step)
{
    switch (step) {
    case Step::Notice:
        return m_notice = new NoticePage(m_desk.office, m_desk.store, this);
    case Step::Dispatch:
        return new DispatchPage(m_desk.office, this);
    case Step::Response:
        return new ResponsePage(m_desk.office, this);
    case Step::Round1:
        return new RoundPage(1, m_desk.office, this);
    case Step::Round2:
        return new RoundPage(2, m_desk.office, this);
    case Step::Round3:
        return new RoundPage(3, m_desk.office, this);
    case Step::Suspension:
        return new SuspensionPage(m_desk.office, this);
    case Step::Notes:
        return new NotesPage(m_desk.office, this);
    case Step::Evidence:
    case Step::History:
        break;
    }
    return nullptr;
}

CasePage *CasePages::page(Step step)
{
    if (static_cast<int>(step) >= typedStepCount)
        return nullptr;
    const auto place = static_cast<std::size_t>(step);
    if (!m_pages[place]) {
        CasePage *made = newPage(step);
        m_pages[place] = made;
        made->setObjectName(pageNames[place]);
        if (!m_desk.store.readOnlyReason().isEmpty() || m_record.purge)
            made->setForReading();
        made->load(m_record);
        made->showFindings(m_findings);
        connect(made, &CasePage::edited, this, &CasePages::edited);
        connectSpecial(*made);
        connect(made, &CasePage::fieldsAdded, this, &CasePages::fieldsAdded);
        addWidget(scrolled(made, this));
        Q_EMIT fieldsAdded();
    }
    return m_pages[place];
}

void CasePages::connectSpecial(CasePage &page) const
{
    if (const auto *recorded = qobject_cast<RecordedPage *>(&page)) {
        connect(recorded, &RecordedPage::correctionBegun, this, &CasePages::correctionBegun);
        connect(recorded, &RecordedPage::correctionGivenUp, this, &CasePages::correctionGivenUp);
        connect(recorded, &RecordedPage::givingUpWanted, this, &CasePages::givingUpWanted);
    }
    if (const auto *notice = qobject_cast<NoticePage *>(&page)) {
        connect(notice, &NoticePage::correctionBegun, this, &CasePages::correctionBegun);
        connect(notice, &NoticePage::correctionGivenUp, this, &CasePages::correctionGivenUp);
    }
    if (const auto *dispatches = qobject_cast<DispatchPage *>(&page))
        connect(dispatches, &DispatchPage::strikingOutWanted, this, &CasePages::strikingOutWanted);
    if (const auto *response = qobject_cast<ResponsePage *>(&page)) {
        connect(response, &ResponsePage::callWanted, this, &CasePages::callWanted);
        connect(response, &ResponsePage::callCorrectionWanted, this,
                &CasePages::callCorrectionWanted);
    }
}

QWidget *CasePages::evidencePage()
{
    if (!m_evidence) {
        m_evidence = new EvidencePage(m_desk, this);
        addWidget(m_evidence);
        m_evidence->show(m_record.attachments);
        Q_EMIT evidencePageMade();
        Q_EMIT fieldsAdded();
    }
    return m_evidence;
}

QWidget *CasePages::historyPage()
{
    if (!m_history) {
        m_history = new HistoryPage(m_desk.store, this);
        addWidget(m_history);
        Q_EMIT fieldsAdded();
    }
    return m_history;
}

void CasePages::showStep(Step step)
{
    if (step == Step::Evidence) {
        setCurrentWidget(evidencePage());
    } else if (step == Step::History) {
        setCurrentWidget(historyPage());
        m_history->renew(m_record.id); // drafts are saved without a word
    } else {
        setCurrentWidget(areaOf(page(step)));
    }
}

QWidget *CasePages::firstField(Step step)
{
    if (step == Step::Evidence)
        return evidencePage();
    return step == Step::History ? historyPage() : page(step)->firstField();
}

std::optional<Step> CasePages::stepWithField(const QString &path)
{
    const Step likely = stepOfPath(path);
    if (page(likely)->hasField(path))
        return likely;
    for (std::size_t place = 0; place < m_pages.size(); ++place) {
        if (m_pages[place] && m_pages[place]->hasField(path))
            return static_cast<Step>(place);
    }
    return std::nullopt;
}

void CasePages::takeRecord(const CaseRecord &record)
{
    m_record = record;
    for (CasePage *each : m_pages) {
        if (each && record.purge)
            each->setForReading();
        if (each)
            each->takeRecord(record);
    }
    if (m_evidence)
        m_evidence->show(record.attachments);
    if (m_history && currentWidget() == m_history)
        m_history->renew(record.id);
}

void CasePages::markSaved(const CaseRecord &record)
{
    m_record = record;
    m_notice->markSaved(record);
    // Who begins a draft is its officer, which the page does not know yet.
    if (CasePage *notes = m_pages[static_cast<std::size_t>(Step::Notes)])
        notes->takeRecord(record);
}

void CasePages::takeBack(CasePage &page, const TypedCase &typedBefore)
{
    page.takeBack(typedBefore.file, typedBefore.halfTyped);
    if (auto *recorded = qobject_cast<RecordedPage *>(&page))
        recorded->followTyped();
}

void CasePages::takeBack(const TypedCase &kept)
{
    const CaseRecord present = m_record;
    TypedCase typedBefore = kept;
    if (kept.file.officer == kept.officerBefore) // not typed, and perhaps handed over since
        typedBefore.file.officer = m_record.file.officer;
    // As it was typed; what others have recorded since comes into the fields that nobody touched.
    if (kept.recorded) {
        CaseRecord before = present;
        before.file = *kept.recorded;
        before.file.officer = present.file.officer;
        takeRecord(before);
    }
    for (std::size_t place = 0; place < m_pages.size(); ++place) {
        if (typedBefore.pages.contains(pageNames[place]))
            takeBack(*page(static_cast<Step>(place)), typedBefore);
    }
    takeRecord(present);
    if (typedBefore.correctionReason) {
        m_notice->beginCorrection();
        m_notice->setCorrectionReason(*typedBefore.correctionReason);
    }
}

void CasePages::showFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    for (CasePage *each : m_pages) {
        if (each)
            each->showFindings(findings);
    }
}

void CasePages::typeResponse(const CaseFile &file)
{
    CasePage &response = *page(Step::Response);
    takeBack(response, TypedCase{file, {}, response.halfTyped(), {}, file.officer});
    Q_EMIT edited();
}

CaseFile CasePages::typedFile() const
{
    CaseFile file = m_record.file;
    for (const CasePage *each : m_pages) {
        if (each && each->isTyped())
            each->collect(file);
    }
    return file;
}

TypedCase CasePages::typed() const
{
    TypedCase typed{typedFile(), {}, {}, {}, {}};
    for (const CasePage *each : m_pages) {
        if (!each || !each->isTyped())
            continue;
        typed.pages.append(each->objectName());
        typed.halfTyped.insert(each->halfTyped());
    }
    if (m_notice->isCorrecting())
        typed.correctionReason = m_notice->correctionReason();
    typed.officerBefore = m_record.file.officer;
    if (m_record.file.number)
        typed.recorded = m_record.file;
    return typed;
}

} // namespace noticedesk

#include "casepages.moc"
