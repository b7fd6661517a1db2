// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "newstore.h"
#include "refusal.h"
#include "store/cases/caserecords.h"
#include "store/database/transaction.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestCaseRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCaseComesBackAsItWentIn();
    void aCaseIsReplacedWhole();
    void listsOfAnyLengthStayInTheirOrder_data();
    void listsOfAnyLengthStayInTheirOrder();
    void theEarlierRevisionOfANoticeStays();
    void aRecordThatAnotherHasChangedIsNotReplaced();
    void aNumberIsGivenOnce();
    void aCaseThatIsNotThereIsNothing();
    void whatIsNotCommittedIsNotThere();
    void aValueThatWasNotWrittenByTheProgramIsAnError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    QVariant count(const QString &table)
    {
        return m_database->value(u"SELECT count(*) FROM "_s + table);
    }
};

void TestCaseRecords::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    putNewStore(m_folder->filePath(u"store.db"_s));
    m_database = std::make_unique<SqliteDatabase>(m_folder->filePath(u"store.db"_s),
                                                  Database::Access::ReadWrite);
}

void TestCaseRecords::everyCaseComesBackAsItWentIn()
{
    QVERIFY(rc::check("read is what was added", [this] {
        const Transaction takenBack(*m_database);
        CaseRecords records(*m_database);
        const CaseFile file = *anyCaseFile();
        const CaseId id = records.add(file, u"desk"_s);
        const auto found = records.find(id);
        RC_ASSERT(found.has_value());
        RC_ASSERT(found->revision == 1);
        RC_ASSERT(found->file == file);
    }));
}

void TestCaseRecords::aCaseIsReplacedWhole()
{
    QVERIFY(rc::check("read is what replaced it", [this] {
        const Transaction takenBack(*m_database);
        CaseRecords records(*m_database);
        const CaseId id = records.add(*anyCaseFile(), u"desk"_s);
        CaseFile other = *anyCaseFile();
        RC_ASSERT(records.replace(id, 1, other, u"other"_s) == 2);
        RC_ASSERT(records.find(id)->file == other);
        RC_ASSERT(records.find(id)->revision == 2);
    }));
}

/// Lists are written some entries at a time.
void TestCaseRecords::listsOfAnyLengthStayInTheirOrder_data()
{
    QTest::addColumn<int>("entries");
    for (const int entries : {0, 1, 31, 32, 33, 40, 64, 65, 200})
        QTest::addRow("%d", entries) << entries;
}

void TestCaseRecords::listsOfAnyLengthStayInTheirOrder()
{
    QFETCH(const int, entries);
    CaseFile file;
    file.response.emplace();
    for (int at = 0; at < entries; ++at) {
        file.notice.improvementItems.append(u"𠮷 %1"_s.arg(at));
        file.notice.legalBases.append(u"第 %1 點"_s.arg(at));
        file.response->answers.push_back(at % 3 == 0 ? std::nullopt
                                                     : std::optional(QString::number(at)));
    }
    CaseRecords records(*m_database);
    const CaseId id = records.add(file, u"desk"_s);
    QCOMPARE(records.find(id)->file, file);
    QCOMPARE(count(u"answers"_s), entries);
}

void TestCaseRecords::theEarlierRevisionOfANoticeStays()
{
    CaseRecords records(*m_database);
    CaseFile file;
    file.notice.reason = u"first"_s;
    file.notice.improvementItems = {u"a"_s, u"b"_s};
    const CaseId id = records.add(file, u"desk"_s);
    file.noticeRevision = 2;
    file.notice.reason = u"second"_s;
    file.notice.improvementItems = {u"c"_s};
    QCOMPARE(records.replace(id, 1, file, u"desk"_s), 2);
    QCOMPARE(count(u"notices"_s), 2);
    QCOMPARE(count(u"improvement_items"_s), 3);
    QCOMPARE(m_database->value(u"SELECT reason FROM notices WHERE revision = 1"_s), u"first"_s);
    QCOMPARE(records.find(id)->file, file);
}

void TestCaseRecords::aRecordThatAnotherHasChangedIsNotReplaced()
{
    CaseRecords records(*m_database);
    CaseFile mine;
    mine.notice.reason = u"mine"_s;
    CaseFile theirs;
    theirs.notice.reason = u"theirs"_s;
    const CaseId id = records.add(CaseFile{}, u"desk"_s);
    QCOMPARE(records.replace(id, 1, theirs, u"they"_s), 2);
    QVERIFY(!records.replace(id, 1, mine, u"I"_s).has_value());
    QCOMPARE(records.find(id)->file, theirs);
    QCOMPARE(m_database->value(u"SELECT changed_by FROM cases"_s), u"they"_s);
}

void TestCaseRecords::aNumberIsGivenOnce()
{
    CaseRecords records(*m_database);
    CaseFile file;
    file.number = CaseNumber::fromParts(115, 1);
    records.add(file, u"desk"_s);
    QVERIFY(refusal([&] { records.add(file, u"desk"_s); }).contains(u"UNIQUE"_s));
}

void TestCaseRecords::aCaseThatIsNotThereIsNothing()
{
    CaseRecords records(*m_database);
    QVERIFY(!records.find(CaseId(7)).has_value());
    QVERIFY(!records.replace(CaseId(7), 1, CaseFile{}, u"desk"_s).has_value());
}

void TestCaseRecords::whatIsNotCommittedIsNotThere()
{
    {
        const Transaction takenBack(*m_database);
        CaseRecords(*m_database).add(CaseFile{}, u"desk"_s);
    }
    QCOMPARE(count(u"cases"_s), 0);
    QCOMPARE(count(u"notices"_s), 0);
}

void TestCaseRecords::aValueThatWasNotWrittenByTheProgramIsAnError()
{
    CaseRecords records(*m_database);
    CaseFile file;
    file.rounds = {TrackingRound{Improved{}, u"000"_s, QDate(2026, 12, 23)}};
    const CaseId id = records.add(file, u"desk"_s);
    m_database->run(u"PRAGMA ignore_check_constraints = ON"_s);
    m_database->run(u"UPDATE tracking_rounds SET tracked_on = '115/12/23'"_s);
    QVERIFY(refusal([&] { records.find(id); }).contains(u"115/12/23"_s));
    m_database->run(u"UPDATE tracking_rounds SET tracked_on = NULL, outcome = 'ended'"_s);
    QVERIFY(refusal([&] { records.find(id); }).contains(u"ended"_s));
    m_database->run(u"PRAGMA foreign_keys = OFF"_s);
    m_database->run(u"DELETE FROM notices"_s);
    QVERIFY(!refusal([&] { records.find(id); }).isEmpty());
}

NOTICEDESK_TEST(TestCaseRecords)
#include "test_caserecords.moc"
