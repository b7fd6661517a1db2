// SPDX-License-Identifier: GPL-3.0-or-later
#include "newstore.h"
#include "refusal.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What the tables of a case refuse by themselves, whatever the program would write.
class TestCaseSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatACaseHoldsIsAccepted();
    void whatMustNeverBeIsRefused_data();
    void whatMustNeverBeIsRefused();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

namespace
{

/// A row of attachments from the first ten of its columns, with %1 for a sum.
const QString attachmentInsertion = u"INSERT INTO attachments VALUES (%1, '', NULL, 1, 'desk')"_s;

QString withSum(const QString &statement)
{
    return QString(statement).replace(u"%1"_s, QString(64, u'a'));
}

} // namespace

void TestCaseSchema::initTestCase()
{
    const QString path = m_folder.filePath(u"store.db"_s);
    m_database = openDatabase(newStore(path), Database::Access::ReadWrite);
    Transaction transaction(*m_database);
    m_database->run(
        u"INSERT INTO cases VALUES (1, 115, 1, 1, 0, NULL, NULL, 1, 'desk', NULL, NULL),"
        "(2, NULL, NULL, 1, 0, NULL, NULL, 1, 'desk', NULL, NULL),"
        "(3, NULL, NULL, 1, 0, NULL, NULL, 1, 'd', NULL, NULL)"_s);
    transaction.commit();
}

void TestCaseSchema::whatACaseHoldsIsAccepted()
{
    const Transaction takenBack(*m_database);
    for (
        const QString &statement : {
            u"INSERT INTO notices (case_id, revision, deadline) VALUES (1, 1, '2026-12-22')"_s,
            u"INSERT INTO improvement_items VALUES (1, 1, 0, '')"_s,
            u"INSERT INTO responses (case_id, sealed) VALUES (1, 1)"_s,
            u"INSERT INTO answers VALUES (1, 0, NULL)"_s,
            u"INSERT INTO tracking_rounds (case_id, number, outcome, extended_to)"
            " VALUES (1, 1, 'extended', '2028-02-29')"_s,
            u"INSERT INTO reopenings VALUES (1, 0, NULL, NULL, 0)"_s,
            u"INSERT INTO case_list VALUES (1, 1, 'issued', 1, 'dispatch', 0, '', '', '', '', '', '', '', '', '', '', '')"_s,
            u"INSERT INTO officers VALUES (1, '王小明', 'wang', '陳小姐', '2026-11-30', NULL, 1, 'x')"_s,
            u"INSERT INTO officers VALUES (2, '陳小姐', NULL, NULL, NULL, NULL, 1, 'x')"_s,
            u"INSERT INTO working_copies VALUES (1, 1, '', '2026-11-22T01:02:03.004Z', 'desk')"_s,
            attachmentInsertion.arg(u"1, 1, 1, 1, '%1', 536870912, 'pdf', NULL, NULL, 'scan'"_s),
        })
        m_database->run(withSum(statement));
}

void TestCaseSchema::whatMustNeverBeIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const QString &statement) {
        QTest::newRow(name) << statement;
    };
    row("number twice",
        u"INSERT INTO cases VALUES (9, 115, 1, 1, 0, NULL, NULL, 1, 'x', NULL, NULL)"_s);
    row("year alone",
        u"INSERT INTO cases VALUES (9, 115, NULL, 1, 0, NULL, NULL, 1, 'x', NULL, NULL)"_s);
    row("serial 0",
        u"INSERT INTO cases VALUES (9, 115, 0, 1, 0, NULL, NULL, 1, 'x', NULL, NULL)"_s);
    row("reason but not withdrawn",
        u"INSERT INTO cases VALUES (9, 115, 2, 1, 0, NULL, 'why', 1, 'x', NULL, NULL)"_s);
    row("nobody changed it",
        u"INSERT INTO cases VALUES (9, 115, 2, 1, 0, NULL, NULL, 1, NULL, NULL, NULL)"_s);
    row("text for a number",
        u"INSERT INTO cases VALUES (9, 'x', 2, 1, 0, NULL, NULL, 1, 'x', NULL, NULL)"_s);
    row("no such case", u"INSERT INTO notices (case_id, revision) VALUES (77, 1)"_s);
    row("no such day",
        u"INSERT INTO notices (case_id, revision, deadline) VALUES (1, 1, '2026-02-29')"_s);
    row("a date with a time",
        u"INSERT INTO notices (case_id, revision, deadline) VALUES (1, 1, '2026-02-01 10:00')"_s);
    row("item of no notice", u"INSERT INTO improvement_items VALUES (1, 5, 0, 'x')"_s);
    row("answer of no response", u"INSERT INTO answers VALUES (2, 0, 'x')"_s);
    row("a fourth round",
        u"INSERT INTO tracking_rounds (case_id, number, outcome) VALUES (1, 4, 'improved')"_s);
    row("an outcome of no form",
        u"INSERT INTO tracking_rounds (case_id, number, outcome) VALUES (1, 1, 'ended')"_s);
    row("improved until", u"INSERT INTO tracking_rounds (case_id, number, outcome, extended_to)"
                          " VALUES (1, 1, 'improved', '2026-12-22')"_s);
    row("unknown channel",
        u"INSERT INTO dispatches (case_id, position, document, channel) VALUES (1, 0, 'notice', 'fax')"_s);
    row("a case with records is deleted", u"DELETE FROM cases WHERE id = 3"_s);
    row("a list's row without a next step",
        u"INSERT INTO case_list VALUES (1, 1, 'issued', 1, NULL, 0, '', '', '', '', '', '', '', '', '', '', '')"_s);
    row("a working copy of no case",
        u"INSERT INTO working_copies VALUES (77, 1, '{}', '2026-11-22T01:02:03.004Z', 'desk')"_s);
    row("a working copy of no time",
        u"INSERT INTO working_copies VALUES (1, 1, '{}', '2026-11-22', 'desk')"_s);
    const QString officers =
        u"INSERT INTO officers VALUES (1, '王小明', 'wang', NULL, NULL, NULL, 1, 'x'),"
        " (2, %1, 1, 'x')"_s;
    row("an officer's name twice", officers.arg(u"'王小明', NULL, NULL, NULL, NULL"_s));
    row("an account twice", officers.arg(u"'乙', 'wang', NULL, NULL, NULL"_s));
    row("an officer without a name", officers.arg(u"'', NULL, NULL, NULL, NULL"_s));
    row("a deputy from no day", officers.arg(u"'乙', NULL, '丙', '2026-02-30', NULL"_s));
    row("a deputy who ends first", officers.arg(u"'乙', NULL, '丙', '2026-02-02', '2026-02-01'"_s));
    const auto attachmentRow = [&row](const char *name, const QString &values) {
        row(name, attachmentInsertion.arg(values));
    };
    attachmentRow("an attachment of no case", u"1, 77, 1, 1, '%1', 1, 'pdf', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment without number",
                  u"1, 1, 0, 1, '%1', 1, 'pdf', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment of no bytes", u"1, 1, 1, 1, '%1', 0, 'pdf', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment that is too large",
                  u"1, 1, 1, 1, '%1', 536870913, 'pdf', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment of no sum", u"1, 1, 1, 1, 'a', 1, 'pdf', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment of a path",
                  u"1, 1, 1, 1, '../%1', 1, 'pdf', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment of no kind", u"1, 1, 1, 1, '%1', 1, 'exe', NULL, NULL, 'scan'"_s);
    attachmentRow("an attachment from nowhere", u"1, 1, 1, 1, '%1', 1, 'pdf', NULL, NULL, 'fax'"_s);
    attachmentRow("an attachment of no day",
                  u"1, 1, 1, 1, '%1', 1, 'pdf', NULL, '2026-02-30', 'scan'"_s);
    row("a serial below none", u"INSERT INTO case_numbers VALUES (115, 0)"_s);
}

void TestCaseSchema::whatMustNeverBeIsRefused()
{
    QFETCH(const QString, statement);
    const Transaction takenBack(*m_database);
    m_database->run(u"INSERT INTO responses (case_id, sealed) VALUES (3, 0)"_s);
    const QString said = refusalOf(*m_database, withSum(statement));
    QVERIFY2(said.contains(u"constraint"_s) || said.contains(u"cannot store"_s) ||
                 said.contains(u"invalid input syntax"_s),
             qUtf8Printable(said));
}

NOTICEDESK_TEST(TestCaseSchema)
#include "test_caseschema.moc"
