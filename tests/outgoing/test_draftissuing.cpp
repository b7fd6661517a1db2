// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/acting.h"
#include "outgoing/issuing/draftissuing.h"
#include "sheets/documents/sheetpdf.h"
#include "store/cases/issuedpapers.h"
#include "store/history/sha256.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Drafts that are issued in one go.
class TestDraftIssuing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreGivenInTheOrderOfTheDrafts_data();
    void numbersAreGivenInTheOrderOfTheDrafts();
    void aRefusedDraftDoesNotStopTheOthers();
    void warningsAreAcceptedIfThatIsSaid();
    void whatCannotBeDrawnIsRefused();
    void whoStopsInBetweenKeepsWhatIsIssued();

private:
    SheetPdf m_sheets;
};

namespace
{

struct IssuingStore : ActingStore
{
    CaseId draft(const std::function<void(Notice &)> &change = [](Notice &) {})
    {
        CaseFile file = soundDraft();
        change(file.notice);
        return actions.addDraft(file).id;
    }

    std::vector<IssuedDraft> issue(SheetPdf &sheets, const std::vector<CaseId> &ids, int jobs,
                                   DraftWarnings warnings = DraftWarnings::Refuse)
    {
        const RuleContext rules{QDate(2026, 11, 22), calendar, {}};
        std::vector<IssuedDraft> told;
        DraftIssuing(*store, sheets, rules, jobs).issue(ids, warnings, [&](const auto &draft) {
            told.push_back(draft);
            return true;
        });
        return told;
    }
};

QStringList numbersOf(const std::vector<IssuedDraft> &drafts)
{
    QStringList numbers;
    for (const IssuedDraft &each : drafts)
        numbers.append(each.number ? each.number->toString() : u"-"_s);
    return numbers;
}

void removeDeadline(Notice &notice)
{
    notice.deadline.reset();
}

} // namespace

void TestDraftIssuing::numbersAreGivenInTheOrderOfTheDrafts_data()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("one job") << 1;
    QTest::newRow("two jobs") << 2;
}

void TestDraftIssuing::numbersAreGivenInTheOrderOfTheDrafts()
{
    QFETCH(int, jobs);
    IssuingStore office;
    const auto lastYear = [](Notice &notice) { notice.date = QDate(2025, 12, 1); };
    const CaseId first = office.draft();
    const CaseId second = office.draft(lastYear);
    const CaseId third = office.draft();
    const CaseId fourth = office.draft(lastYear);
    const auto told =
        office.issue(m_sheets, {third, second, first, fourth}, jobs, DraftWarnings::Accept);
    QCOMPARE(numbersOf(told),
             (QStringList{u"115-0001"_s, u"114-0001"_s, u"115-0002"_s, u"114-0002"_s}));
    // The papers are those that the window would have kept.
    IssuedPapers papers(office.store.database());
    for (const IssuedDraft &each : told) {
        const auto record = CaseRecords(office.store.database()).find(each.id);
        const auto paper = papers.find({each.id, 1, u"notice"_s});
        QVERIFY(record && paper);
        QCOMPARE(*paper, m_sheets.pdf(Sheet::Notice, record->file, SheetMode::Final));
        QCOMPARE(record->sheets.at(0).sha256, QString::fromLatin1(sha256(*paper).toHex()));
    }
}

void TestDraftIssuing::aRefusedDraftDoesNotStopTheOthers()
{
    IssuingStore office;
    const CaseId good = office.draft();
    const CaseId bad = office.draft(removeDeadline);
    const CaseId unusual = office.draft([](Notice &notice) { notice.contact.phone = u"?"_s; });
    const CaseId better = office.draft();
    office.issue(m_sheets, {good}, 1);
    const auto told = office.issue(m_sheets, {bad, good, unusual, CaseId(99), better}, 2);
    QCOMPARE(numbersOf(told), (QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"115-0002"_s}));
    QCOMPARE(findingNames(told[0].findings), QStringList{u"error R1 notice.deadline"_s});
    QVERIFY(told[1].findings.empty());
    QVERIFY(told[1].why.contains(u"issued already"_s));
    QCOMPARE(told[2].findings.front().severity, Severity::Warning);
    QVERIFY(told[3].why.contains(u"no such case"_s));
    QVERIFY(!CaseRecords(office.store.database()).find(bad)->file.number);
}

void TestDraftIssuing::warningsAreAcceptedIfThatIsSaid()
{
    IssuingStore office;
    const CaseId unusual = office.draft([](Notice &notice) { notice.contact.phone = u"?"_s; });
    const auto told = office.issue(m_sheets, {unusual}, 1, DraftWarnings::Accept);
    QCOMPARE(numbersOf(told), QStringList{u"115-0001"_s});
    QVERIFY(!CaseRecords(office.store.database()).find(unusual)->accepted.empty());
    const CaseId bad = office.draft(removeDeadline);
    QCOMPARE(numbersOf(office.issue(m_sheets, {bad}, 1, DraftWarnings::Accept)),
             QStringList{u"-"_s});
}

void TestDraftIssuing::whatCannotBeDrawnIsRefused()
{
    IssuingStore office;
    const CaseId undrawn = office.draft([](Notice &notice) { notice.target.name = u"甲🦄"_s; });
    const CaseId good = office.draft();
    const auto told = office.issue(m_sheets, {undrawn, good}, 2, DraftWarnings::Accept);
    QCOMPARE(numbersOf(told), (QStringList{u"-"_s, u"115-0001"_s}));
    QCOMPARE(findingNames(told[0].findings), QStringList{u"error R19 notice.target.name"_s});
}

void TestDraftIssuing::whoStopsInBetweenKeepsWhatIsIssued()
{
    IssuingStore office;
    std::vector<CaseId> ids;
    for (int count = 0; count < 4; ++count)
        ids.push_back(office.draft());
    const RuleContext rules{QDate(2026, 11, 22), office.calendar, {}};
    int told = 0;
    DraftIssuing(*office.store, m_sheets, rules, 2)
        .issue(ids, DraftWarnings::Refuse, [&](const IssuedDraft &) { return ++told < 2; });
    QCOMPARE(told, 2);
    QCOMPARE(numbersOf(office.issue(m_sheets, {ids[3], ids[2]}, 2)),
             (QStringList{u"115-0003"_s, u"115-0004"_s}));
}

NOTICEDESK_TEST(TestDraftIssuing)
#include "test_draftissuing.moc"
