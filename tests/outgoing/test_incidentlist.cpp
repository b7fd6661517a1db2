// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "domain/error.h"
#include "listdirectory.h"
#include "store/cases/incidentcases.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// An incident's list as it is read and grouped by organisations.
class TestIncidentList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreKnownByTheirUsualNames_data();
    void headingsAreKnownByTheirUsualNames();
    void titlesMayStandAboveTheHeadings();
    void whatSomebodySaysOfAColumnCounts();
    void headingsThatAreNotClearAreRefused_data();
    void headingsThatAreNotClearAreRefused();
    void rowsOfOneOrganisationBelongTogether();
    void aRowIsSetAsideWithItsReason_data();
    void aRowIsSetAsideWithItsReason();
    void severalAddressesMayStandInOneCell();
    void anOpenCaseOfTheIncidentSetsAside();
    void aSuspendedServiceSetsAside();
    void anotherNameIsRemarkedOn();
    void aChoiceStandsInPlaceOfWhatTheRowSays();
    void columnsAreGuessedAlsoWhereNothingIsClear_data();
    void columnsAreGuessedAlsoWhereNothingIsClear();
    void eachRowIsUsedOrSetAside();

private:
    ListDirectory m_store; ///< of the tests that change nothing of it
};

namespace
{

QString refusalOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

ListColumns columnsOf(const QByteArray &csv, const std::vector<HeadingChoice> &choices = {})
{
    return findColumns(listTableOfText(csv, u"list.csv"_s), choices, u"list.csv"_s);
}

QString addressesOf(const OrganizationEntries &organization)
{
    QStringList written;
    for (const ListEntry &entry : organization.entries) {
        for (const WrittenIpAddress &each : entry.addresses)
            written.append(each.written);
    }
    return written.join(u'|');
}

} // namespace

void TestIncidentList::headingsAreKnownByTheirUsualNames_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ListField>("field");
    const auto row = [](const QString &heading, ListField field) {
        QTest::newRow(qPrintable(heading)) << heading << field;
    };
    for (const ListField field : listFields)
        row(headingOf(field), field);
    row(u"機關（構）代碼"_s, ListField::Code);
    row(u" 惡意 IP "_s, ListField::MaliciousIp);
    row(u"使用者ＩＰ"_s, ListField::Ip);
    row(u"Organisation_Code"_s, ListField::Code);
    row(u"ORGANIZATION NAME"_s, ListField::Name);
    row(u"user_ip"_s, ListField::Ip);
    row(u"Malicious-IP"_s, ListField::MaliciousIp);
    row(u"From"_s, ListField::From);
    row(u"to"_s, ListField::To);
    row(u"Event No."_s, ListField::Event);
    row(u"Remarks"_s, ListField::Note);
}

void TestIncidentList::headingsAreKnownByTheirUsualNames()
{
    QFETCH(QString, heading);
    QFETCH(ListField, field);
    QCOMPARE(listFieldNamed(heading), std::optional(field));
    QCOMPARE(listFieldNamed(heading + u"們"_s), std::optional<ListField>());
}

void TestIncidentList::titlesMayStandAboveTheHeadings()
{
    const ListColumns columns =
        columnsOf("115年11月名稱清單\r\n\r\n,機關名稱,\r\n備註,機關代碼,機關名稱,使用者IP\r\n");
    QCOMPARE(columns.headingRow, 2U); // of those that are not blank
    const std::map<ListField, std::size_t> expected{
        {ListField::Note, 0}, {ListField::Code, 1}, {ListField::Name, 2}, {ListField::Ip, 3}};
    QCOMPARE(columns.columns, expected);
}

void TestIncidentList::whatSomebodySaysOfAColumnCounts()
{
    const ListColumns columns = columnsOf("代號,機關代碼,IP\n", {{u"代號"_s, ListField::Code}});
    const std::map<ListField, std::size_t> expected{{ListField::Code, 0}, {ListField::Ip, 2}};
    QCOMPARE(columns.columns, expected);
}

void TestIncidentList::headingsThatAreNotClearAreRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << QByteArray("a,b\n1,2\n") << QString() << u"機關代碼"_s;
    QTest::newRow("no organisation") << QByteArray("使用者IP,起\n") << QString() << u"機關名稱"_s;
    QTest::newRow("two for one") << QByteArray("機關代碼,Org ID\n") << QString()
                                 << u"“機關代碼” and “Org ID”"_s;
    QTest::newRow("one that is not there") << QByteArray("機關代碼\n") << u"代號"_s << u"“代號”"_s;
}

void TestIncidentList::headingsThatAreNotClearAreRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, said);
    QFETCH(QString, told);
    std::vector<HeadingChoice> choices;
    if (!said.isEmpty())
        choices.push_back({said, ListField::Ip});
    const QString refusal = refusalOf([&] { columnsOf(csv, choices); });
    QVERIFY2(refusal.contains(told), qPrintable(refusal));
}

void TestIncidentList::rowsOfOneOrganisationBelongTogether()
{
    const GroupedList list = m_store.grouped("機關代碼,機關名稱,使用者IP,惡意IP,起,迄\n"
                                             ",乙,10.0.1.1,203.0.113.1,115/11/2,2026-11-03\n"
                                             "395000000A,,10.0.0.1,,,\n"
                                             "395000001A,乙,10.0.1.2,,,\n"
                                             "395000000A,甲,10.0.0.2,,,\n");
    QCOMPARE(list.organizations.size(), 2U);
    QCOMPARE(list.organizations[0].organization.record.code, u"395000001A"_s);
    QCOMPARE(addressesOf(list.organizations[0]), u"10.0.1.1|10.0.1.2"_s);
    QCOMPARE(addressesOf(list.organizations[1]), u"10.0.0.1|10.0.0.2"_s);
    const ListEntry &first = list.organizations[0].entries[0];
    QCOMPARE(first.row, 2);
    QCOMPARE(first.from, std::optional(QDate(2026, 11, 2)));
    QCOMPARE(first.to, std::optional(QDate(2026, 11, 3)));
    QCOMPARE(list.rows, 4);
    QCOMPARE(list.usedRows, 4);
    QCOMPARE(list.named, 2);
}

void TestIncidentList::aRowIsSetAsideWithItsReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &line, const QString &organization,
                        const QString &why) { QTest::newRow(name) << line << organization << why; };
    row("unknown code", "A10000000X,甲,10.0.0.1,,,", u"A10000000X"_s, u"no code “A10000000X”"_s);
    row("code that a spreadsheet spoilt", "3.95E+08,甲,10.0.0.1,,,", u"3.95E+08"_s,
        u"unknown organisation"_s);
    row("unknown name", ",甲乙,10.0.0.1,,,", u"甲乙"_s, u"no name “甲乙”"_s);
    row("name of two", ",雙,10.0.0.1,,,", u"雙"_s, u"395000002A、395000003A"_s);
    row("service not usable", "395000004A,,10.0.0.1,,,", u"395000004A"_s, u"“F”"_s);
    row("no address", "395000000A,,10.0.0.256,,,", u"395000000A"_s, u"“10.0.0.256”"_s);
    row("words beside the address", "395000000A,,見附件 10.0.0.1,,,", u"395000000A"_s,
        u"is no IP address"_s);
    row("no malicious address", "395000000A,,10.0.0.1,evil.example,,", u"395000000A"_s,
        u"“evil.example”"_s);
    row("address missing", ",甲,,203.0.113.1,,", u"甲"_s, u"missing"_s);
    row("no day", "395000000A,,10.0.0.1,,11/2/2026,", u"395000000A"_s, u"“11/2/2026”"_s);
    row("days the wrong way round", "395000000A,,10.0.0.1,,115/11/3,115/11/2", u"395000000A"_s,
        u"before the first"_s);
    row("no organisation", ",,10.0.0.1,,,", {}, u"names no organisation"_s);
    row("line of sums", ",合　計,3,,,", {}, u"line of sums"_s);
    row("the same twice", "395000001A,另名,10.0.0.9,,,", u"395000001A"_s, u"row 2"_s);
}

void TestIncidentList::aRowIsSetAsideWithItsReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, organization);
    QFETCH(QString, why);
    const GroupedList list = m_store.grouped("機關代碼,機關名稱,使用者IP,惡意IP,起,迄\n"
                                             "395000001A,乙,10.0.0.9,,,\n" +
                                             row + '\n');
    QCOMPARE(list.setAside.size(), 1U);
    QCOMPARE(list.setAside[0].row, 3);
    QCOMPARE(list.setAside[0].organization, organization);
    QVERIFY2(list.setAside[0].why.contains(why), qPrintable(list.setAside[0].why));
    QCOMPARE(list.usedRows, 1);
    QCOMPARE(list.organizations.size(), 1U);
}

void TestIncidentList::severalAddressesMayStandInOneCell()
{
    const GroupedList list =
        m_store.grouped("機關代碼,使用者IP\n395000000A,\"10.0.0.1、10[.]0.0.2; 2001:db8::1\n"
                        "10.0.0.3:8080\"\n");
    QCOMPARE(addressesOf(list.organizations.at(0)),
             u"10.0.0.1|10[.]0.0.2|2001:db8::1|10.0.0.3:8080"_s);
}

void TestIncidentList::anOpenCaseOfTheIncidentSetsAside()
{
    ListDirectory store;
    CaseFile draft;
    draft.notice.target.code = u"395000000A"_s;
    Incident incident;
    incident.title = u"事件"_s;
    const auto added = addIncidentDrafts(*store, incident, {draft});
    const QByteArray csv = "機關代碼,使用者IP\n395000000A,10.0.0.1\n395000001A,10.0.0.2\n";
    const GroupedList again = store.grouped(csv, added.incident);
    QCOMPARE(again.setAside.size(), 1U);
    QVERIFY(again.setAside[0].why.contains(u"draft of this incident"_s));
    QCOMPARE(again.organizations.size(), 1U);
    // Of another incident, or of none, it is no matter.
    QVERIFY(store.grouped(csv, Id<Incident>(99)).setAside.empty());
    QVERIFY(store.grouped(csv).setAside.empty());
}

void TestIncidentList::aSuspendedServiceSetsAside()
{
    ListDirectory store;
    CaseFile file = soundCase();
    file.rounds.push_back(roundOn(QDate(2026, 11, 2), suspendedOn(QDate(2026, 11, 2))));
    store.store.added(file);
    const QByteArray csv = "機關代碼,使用者IP\n395000000A,10.0.0.1\n";
    const GroupedList list = store.grouped(csv);
    QCOMPARE(list.setAside.size(), 1U);
    QVERIFY(list.setAside[0].why.contains(u"suspended by 115-0042"_s));
    // Tracking that goes on restores no service.
    file.number = CaseNumber::fromParts(115, 44);
    file.rounds.push_back(roundOn(QDate(2026, 11, 9), Extended{QDate(2026, 12, 1)}));
    file.notice.target.code = u"395000002A"_s;
    store.store.added(file);
    QVERIFY(store.grouped("機關代碼,使用者IP\n395000002A,10.0.0.1\n").organizations.empty());
    file.number = CaseNumber::fromParts(115, 43);
    file.rounds.clear();
    file.notice.target.code = u"395000001A"_s;
    store.store.added(file);
    QCOMPARE(store.grouped("機關代碼,使用者IP\n395000001A,10.0.0.1\n").usedRows, 1);
}

void TestIncidentList::anotherNameIsRemarkedOn()
{
    const GroupedList list = m_store.grouped("機關代碼,機關名稱,使用者IP\n"
                                             "395000000A, 甲　,10.0.0.1\n395000001A,丁,10.0.0.2\n");
    QCOMPARE(list.usedRows, 2);
    QCOMPARE(list.remarks.size(), 1U);
    QCOMPARE(list.remarks[0].row, 3);
}

void TestIncidentList::aChoiceStandsInPlaceOfWhatTheRowSays()
{
    const auto rows = listTableOfText(
        "機關名稱,使用者IP\n雙,203.0.113.1\n雙,203.0.113.2\n無,203.0.113.3\n", u"list.csv"_s);
    const ListColumns columns = columnsFrom(guessedFields(rows), rows, u"list.csv"_s);
    const GroupedList unclear = groupedList(rows, columns, m_store.database(), {});
    QCOMPARE(unclear.setAside.size(), 3U);
    for (const SetAsideRow &each : unclear.setAside)
        QVERIFY(each.isUnclear);
    const GroupedList list =
        groupedList(rows, columns, m_store.database(), {},
                    {{2, u"395000003A"_s}, {3, u"395000002A"_s}, {4, u"gone"_s}});
    QCOMPARE(list.usedRows, 2);
    QCOMPARE(list.organizations.at(0).organization.record.code, u"395000003A"_s);
    QCOMPARE(list.organizations.at(1).organization.record.code, u"395000002A"_s);
    QCOMPARE(list.setAside.size(), 1U);
    QVERIFY(list.setAside.front().isUnclear);
}

void TestIncidentList::columnsAreGuessedAlsoWhereNothingIsClear_data()
{
    using Fields = std::vector<std::optional<ListField>>;
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<std::size_t>("headingRow");
    QTest::addColumn<Fields>("fields");
    QTest::newRow("two alike") << QByteArray("x\n機關代碼,IP,code\n1,2,3,4\n") << std::size_t{1}
                               << Fields{ListField::Code, ListField::Ip, ListField::Code, {}};
    QTest::newRow("no organisation")
        << QByteArray("a,b\nIP,備註\n") << std::size_t{1} << Fields{ListField::Ip, ListField::Note};
    QTest::newRow("none known") << QByteArray("a,b\nc\n") << std::size_t{0} << Fields{{}, {}};
    QTest::newRow("one that names organisations counts more")
        << QByteArray("IP,備註,起\n機關名稱\n") << std::size_t{1}
        << Fields{ListField::Name, {}, {}};
}

void TestIncidentList::columnsAreGuessedAlsoWhereNothingIsClear()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const std::size_t, headingRow);
    QFETCH(const std::vector<std::optional<ListField>>, fields);
    const ColumnFields guessed = guessedFields(listTableOfText(csv, u"list.csv"_s));
    QCOMPARE(guessed.headingRow, headingRow);
    QCOMPARE(guessed.fields, fields);
}

void TestIncidentList::eachRowIsUsedOrSetAside()
{
    const QByteArrayList codes{"395000000A", "395000001A", "395000004A", "X", ""};
    const QByteArrayList names{"甲", "雙", "", "丁"};
    const QByteArrayList addresses{"10.0.0.1", "10.0.0.2", "none", ""};
    const QByteArrayList days{"115/11/2", "115/11/4", "soon", ""};
    QVERIFY(rc::check("each row is used or set aside", [&] {
        const auto any = [](const QByteArrayList &texts) {
            return texts.at(*rc::gen::inRange<qsizetype>(0, texts.size()));
        };
        const int count = *rc::gen::inRange(0, 30);
        QByteArray csv = "機關代碼,機關名稱,使用者IP,起,迄\n";
        qsizetype filled = 0;
        for (int at = 0; at < count; ++at) {
            const QByteArray row = any(codes) + ',' + any(names) + ',' + any(addresses) + ',' +
                                   any(days) + ',' + any(days);
            filled += row == ",,,," ? 0 : 1;
            csv += row + '\n';
        }
        const GroupedList list = m_store.grouped(csv);
        std::multiset<qint64> rows;
        std::set<qint64> organizations;
        for (const OrganizationEntries &each : list.organizations) {
            RC_ASSERT(!each.entries.empty());
            RC_ASSERT(organizations.insert(each.organization.id.value()).second);
            for (const ListEntry &entry : each.entries)
                rows.insert(entry.row);
        }
        RC_ASSERT(static_cast<qsizetype>(rows.size()) == list.usedRows);
        for (const SetAsideRow &each : list.setAside) {
            RC_ASSERT(!each.why.isEmpty());
            rows.insert(each.row);
        }
        RC_ASSERT(list.rows == filled);
        RC_ASSERT(static_cast<qsizetype>(rows.size()) == filled);
        RC_ASSERT(std::set<qint64>(rows.begin(), rows.end()).size() == rows.size());
        RC_ASSERT(static_cast<qsizetype>(list.organizations.size()) <= list.named);
    }));
}

NOTICEDESK_TEST(TestIncidentList)
#include "test_incidentlist.moc"
