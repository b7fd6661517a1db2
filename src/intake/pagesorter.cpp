// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pagesorter.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "sheets/documents/landmarks.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/sheetkinds.h"
#include "sheets/unprintable.h"
#include "store/evidence/evidenceactions.h"
#include "store/evidence/takenpages.h"
#include "store/tray/traypages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::optional<Sheet> sheetWithLetter(QChar letter)
{
    for (const SheetKind &kind : sheetKinds) {
        if (!kind.letter.isNull() && kind.letter == letter)
            return kind.sheet;
    }
    return std::nullopt;
}

} // namespace

PageSorter::PageSorter(IntakeStack &stack, Database &database, SheetPdf &sheets)
    : m_stack(stack), m_database(database), m_sheets(sheets)
{
}

PageSorter::~PageSorter() = default;

void PageSorter::sort()
{
    for (std::size_t number = 0; number < m_stack.pages.size(); ++number)
        sortOne(number);
    proposeCases();
}

void PageSorter::sortOne(std::size_t number)
{
    IntakePage &page = m_stack.pages[number];
    const IntakeDocument &document = m_stack.documents[page.document];
    page.code = page.scan.reading.page();
    if (page.reason) { // it could not be read
        page.verdict = IntakeVerdict::Tray;
    } else {
        switch (page.scan.reading.verdict()) {
        case PageVerdict::NoCode:
            if (page.scan.isBlank) {
                page.verdict = IntakeVerdict::Blank;
                page.why = tr("This page is blank.");
                return;
            }
            toTray(page, TrayReason::NoCode);
            break;
        case PageVerdict::Foreign:
            page.verdict = IntakeVerdict::Foreign;
            page.why = tr("The code on this page is of another office or program.");
            // With a message that names a case it may be evidence.
            if (document.subjectNumber && caseNumbered(*document.subjectNumber))
                toTray(page, TrayReason::NoCode);
            break;
        case PageVerdict::WrongCheck:
            toTray(page, TrayReason::DamagedCode);
            break;
        case PageVerdict::Contradiction:
            toTray(page, TrayReason::SeveralSheets);
            break;
        case PageVerdict::Ours:
            sortOurs(page, *page.code);
            break;
        }
    }
    if (isOfEarlierIntake(page) || isAgain(number))
        page.verdict = IntakeVerdict::Duplicate;
    if (page.verdict != IntakeVerdict::Tray)
        page.reason.reset();
}

void PageSorter::sortOurs(IntakePage &page, const PageCode &code)
{
    if (!code.caseNumber)
        return toTray(page, TrayReason::DraftCode);
    const CaseRecord *record = caseNumbered(*code.caseNumber);
    if (!record) {
        toTray(page, TrayReason::UnknownCase);
        page.why = tr("The store has no case %1.").arg(code.caseNumber->toString());
        return;
    }
    if (record->purge) {
        toTray(page, TrayReason::UnknownCase);
        page.why = tr("The case %1 was purged, so nothing can be filed with it any more.")
                       .arg(code.caseNumber->toString());
        return;
    }
    if (!sheetWithLetter(code.sheet))
        return toTray(page, TrayReason::UnknownSheet);
    if (code.revision > record->file.noticeRevision)
        return toTray(page, TrayReason::LaterRevision);
    if (isFull(*record))
        return toTray(page, TrayReason::CaseFull);
    page.caseId = record->id;
    page.caseNumber = code.caseNumber;
    page.verdict = IntakeVerdict::Filed;
    if (code.revision < record->file.noticeRevision) {
        page.verdict = IntakeVerdict::Old;
        page.why =
            tr("This page is of revision %1 of the notice, and the case has revision %2.")
                .arg(QString::number(code.revision), QString::number(record->file.noticeRevision));
    }
}

bool PageSorter::isFull(const CaseRecord &record)
{
    int &filed = m_filed[record.id];
    ++filed;
    return lastAttachment(record.attachments) + filed > mostAttachments;
}

void PageSorter::toTray(IntakePage &page, TrayReason reason)
{
    page.verdict = IntakeVerdict::Tray;
    page.reason = reason;
    page.why = sentenceOf(reason);
}

bool PageSorter::isOfEarlierIntake(IntakePage &page)
{
    const QString &sum = m_stack.documents[page.document].sha256;
    const auto cases = TakenPages(m_database).casesWith({sum, page.page});
    const bool isTaken =
        page.caseId ? std::count(cases.begin(), cases.end(), *page.caseId) > 0 : !cases.empty();
    if (isTaken) {
        page.caseId = page.caseId.value_or(cases.front());
        page.caseNumber = CaseRecords(m_database).numberOf(*page.caseId).value_or(std::nullopt);
        page.why = tr("This page was taken in earlier and is attached to the case.");
        return true;
    }
    if (TrayPages(m_database).waits(sum, page.page)) {
        page.why = tr("This page is in the tray already.");
        return true;
    }
    return false;
}

bool PageSorter::isAgain(std::size_t number)
{
    IntakePage &page = m_stack.pages[number];
    const IntakeDocument &document = m_stack.documents[page.document];
    const auto again = [&](std::size_t earlier) {
        page.why = sentenceWith(tr("This page is in the stack before: %1, page %2."),
                                nameOf(m_stack.pages[earlier]),
                                QString::number(m_stack.pages[earlier].page));
        return true;
    };
    const auto byBytes =
        m_byBytes.emplace(document.sha256 + u'|' + QString::number(page.page), number);
    if (!byBytes.second)
        return again(byBytes.first->second);
    if (!page.caseId)
        return false;
    // What was typed into a form is more than its picture, and two forms are two answers.
    const QString form = document.forms.empty() ? QString() : u"form|"_s + document.sha256 + u'|';
    const auto byCode = m_byCode.emplace(form + page.code->toText(), number);
    if (byCode.second)
        return false;
    page.isOtherScan = true;
    m_again.push_back({number, byCode.first->second});
    return again(byCode.first->second);
}

void PageSorter::proposeCases()
{
    // The case of all other pages of a document may be that of one without a code.
    std::map<std::size_t, std::optional<CaseNumber>> only;
    for (const IntakePage &page : m_stack.pages) {
        if (!page.caseNumber || !page.code)
            continue;
        const auto known = only.emplace(page.document, page.caseNumber);
        if (known.first->second != page.caseNumber)
            known.first->second.reset();
    }
    for (IntakePage &page : m_stack.pages) {
        if (page.verdict != IntakeVerdict::Tray || page.code)
            continue;
        const auto found = only.find(page.document);
        const auto number =
            found != only.end() ? found->second : m_stack.documents[page.document].subjectNumber;
        const CaseRecord *record = number ? caseNumbered(*number) : nullptr;
        if (record && !record->purge) {
            page.proposed = record->id;
            page.proposedNumber = number;
        }
    }
}

std::optional<PageLandmarks> PageSorter::sealCell(const IntakePage &page)
{
    if (!page.code || !page.caseNumber || !m_stack.documents[page.document].forms.empty())
        return std::nullopt;
    const CaseRecord *record = caseNumbered(*page.caseNumber);
    const auto sheet = sheetWithLetter(page.code->sheet);
    if (!record || !sheet || page.code->revision != record->file.noticeRevision)
        return std::nullopt;
    const auto &landmarks = landmarksFor(*record, *sheet);
    if (static_cast<std::size_t>(page.code->pages) != landmarks.size())
        return std::nullopt;
    const PageLandmarks &found = landmarks.at(static_cast<std::size_t>(page.code->page) - 1);
    return found.seal ? std::optional(found) : std::nullopt;
}

void PageSorter::preferSealed()
{
    for (const Again &again : m_again) {
        IntakePage &page = m_stack.pages[again.page];
        IntakePage &earlier = m_stack.pages[again.earlier];
        if (page.seal != SealHint::RedInk || earlier.seal == SealHint::RedInk ||
            page.verdict != IntakeVerdict::Duplicate || earlier.verdict != IntakeVerdict::Filed)
            continue;
        std::swap(page.verdict, earlier.verdict);
        std::swap(page.isOtherScan, earlier.isOtherScan);
        page.why.clear();
        earlier.why = sentenceWith(tr("This page is in the stack with a seal: %1, page %2."),
                                   nameOf(page), QString::number(page.page));
    }
}

const CaseRecord *PageSorter::caseNumbered(CaseNumber number)
{
    const auto known = m_cases.emplace(number, std::nullopt);
    std::optional<CaseRecord> &record = known.first->second;
    if (known.second) {
        CaseRecords records(m_database);
        if (const auto id = records.withNumber(number))
            record = records.find(*id);
    }
    return record ? &*record : nullptr;
}

const std::vector<PageLandmarks> &PageSorter::landmarksFor(const CaseRecord &record, Sheet sheet)
{
    const auto known =
        m_landmarks.emplace(std::pair(record.id, sheet), std::vector<PageLandmarks>());
    if (!known.second)
        return known.first->second;
    // As it was sent: without what was answered since.
    CaseFile file = record.file;
    file.response.reset();
    if (!m_typesetter)
        m_typesetter = m_sheets.makeTypesetter();
    try {
        known.first->second =
            landmarksOf(m_sheets.layOut(sheet, file, SheetMode::Final, *m_typesetter));
    } catch (const Unprintable &) {
        // Then it was issued elsewhere, and nobody knows where its cell is.
    }
    return known.first->second;
}

QString PageSorter::nameOf(const IntakePage &page) const
{
    return m_stack.documents[page.document].name;
}

} // namespace noticedesk
