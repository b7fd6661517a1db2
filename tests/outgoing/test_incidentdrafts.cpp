// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "listdirectory.h"
#include "outgoing/incident/incidentdrafts.h"
#include "store/cases/actionrefused.h"
#include "store/cases/draftdeletion.h"
#include "store/cases/incidentcases.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Drafts of an incident's list: what they say, and how they are kept.
class TestIncidentDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFilledInWithWhatTheRowsSay();
    void theDaysOfAllRowsAreOneRange_data();
    void theDaysOfAllRowsAreOneRange();
    void whatTheListDoesNotSayComesFromTheIncident();
    void theIncidentIsWhatAllRowsSay();
    void textsOfTheOfficeAreItsFirst();
    void textsOfAFileReplaceThem_data();
    void textsOfAFileReplaceThem();
    void textsThatCannotBeReadAreRefused_data();
    void textsThatCannotBeReadAreRefused();
    void allDraftsAreOneStep();
    void whatIsMadeInTheChangeIsAlone();
    void nothingIsKeptOfARefusedStep();
};

namespace
{

/// Each placeholder between bars.
const QString allPlaceholders = u"{ip}|{malicious_ip}|{from}|{to}"_s;

NoticeTerms terms()
{
    NoticeTexts texts;
    texts.reason = allPlaceholders;
    texts.improvementItems = {u"查 {ip}"_s, u"{other}"_s};
    texts.legalBases = {u"第8點"_s};
    texts.contact.unit = u"中心"_s;
    return {texts, QDate(2026, 11, 22), QDate(2026, 12, 4)};
}

} // namespace

void TestIncidentDrafts::textsAreFilledInWithWhatTheRowsSay()
{
    ListDirectory store;
    const GroupedList list =
        store.grouped("機關代碼,使用者IP,惡意IP,起,迄,事件編號,備註\n"
                      "395000000A,10.0.0.2,203.0.113.1,115/11/3,115/11/4,E-1,第一\n"
                      "395000000A,\"10.0.0.1、10.0.0.2\",203[.]0.113.1,115/11/2,115/11/3,,\n"
                      "395000000A,10.0.0.3,203.0.113.1:443,,115/11/9,E-2,\n");
    const CaseFile draft = draftFor(list.organizations.at(0), Incident(), terms());
    const Notice &notice = draft.notice;
    QCOMPARE(
        notice.reason.value_or(QString()),
        u"10.0.0.2、10.0.0.1、10.0.0.3|203.0.113.1、203.0.113.1:443|115年11月2日|115年11月9日"_s);
    QCOMPARE(notice.improvementItems,
             (QStringList{u"查 10.0.0.2、10.0.0.1、10.0.0.3"_s, u"{other}"_s}));
    QCOMPARE(notice.legalBases, QStringList{u"第8點"_s});
    QCOMPARE(notice.target, (NoticeTarget{u"395000000A"_s, u"甲"_s, {}}));
    QCOMPARE(notice.date, std::optional(QDate(2026, 11, 22)));
    QCOMPARE(notice.deadline, std::optional(QDate(2026, 12, 4)));
    QCOMPARE(notice.contact.unit, std::optional(u"中心"_s));
    QCOMPARE(draft.notes, std::optional(u"E-1 第一\nE-2"_s));
    QVERIFY(!draft.number);
}

void TestIncidentDrafts::theDaysOfAllRowsAreOneRange_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("range"); // as the notice has it
    QTest::addColumn<std::optional<QDate>>("first");
    QTest::addColumn<std::optional<QDate>>("last");
    const auto row = [](const char *name, const QByteArray &rows, const QString &range,
                        const std::optional<QDate> &first, const std::optional<QDate> &last) {
        QTest::newRow(name) << rows << range << first << last;
    };
    const QDate second(2026, 11, 2);
    const QDate ninth(2026, 11, 9);
    row("a single day after a range", "1,115/11/2,115/11/3\n2,115/11/9,\n",
        u"115年11月2日|115年11月9日"_s, second, ninth);
    row("a single day before a range", "1,115/11/3,115/11/9\n2,,115/11/2\n",
        u"115年11月2日|115年11月9日"_s, second, ninth);
    row("each end in another row", "1,115/11/9,\n2,,115/11/2\n", u"115年11月2日|115年11月9日"_s,
        second, ninth);
    row("no last day anywhere", "1,115/11/9,\n2,115/11/2,\n", u"115年11月2日|{to}"_s, second, {});
    row("no first day anywhere", "1,,115/11/9\n2,,115/11/2\n", u"{from}|115年11月9日"_s, {}, ninth);
}

void TestIncidentDrafts::theDaysOfAllRowsAreOneRange()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, range);
    QFETCH(const std::optional<QDate>, first);
    QFETCH(const std::optional<QDate>, last);
    ListDirectory store;
    QByteArray csv = "機關代碼,使用者IP,起,迄\n";
    for (const QByteArray &row : rows.trimmed().split('\n'))
        csv += "395000000A,10.0.0." + row + '\n';
    const GroupedList list = store.grouped(csv);
    NoticeTerms onlyDays = terms();
    onlyDays.texts.reason = u"{from}|{to}"_s;
    const CaseFile draft = draftFor(list.organizations.at(0), Incident(), onlyDays);
    QCOMPARE(draft.notice.reason.value_or(QString()), range);
    const Incident incident = incidentOf(list, u"事件"_s);
    QCOMPARE(incident.first, first);
    QCOMPARE(incident.last, last);
}

void TestIncidentDrafts::whatTheListDoesNotSayComesFromTheIncident()
{
    ListDirectory store;
    const GroupedList list = store.grouped("機關代碼,使用者IP\n395000000A,10.0.0.2\n");
    Incident incident;
    incident.addresses = u"203.0.113.1\n203.0.113.2"_s;
    incident.first = QDate(2026, 11, 1);
    const CaseFile draft = draftFor(list.organizations.at(0), incident, terms());
    // What nobody knows stays for rule R2 to find.
    QCOMPARE(draft.notice.reason.value_or(QString()),
             u"10.0.0.2|203.0.113.1、203.0.113.2|115年11月1日|{to}"_s);
    QVERIFY(!draft.notes);
}

void TestIncidentDrafts::theIncidentIsWhatAllRowsSay()
{
    ListDirectory store;
    const GroupedList list =
        store.grouped("機關代碼,使用者IP,惡意IP,起,迄,事件編號\n"
                      "395000000A,10.0.0.2,203.0.113.1,115/11/3,115/11/4,\"E-1\nE-2\"\n"
                      "395000001A,10.0.0.1,203.0.113.2,115/11/2,115/11/3,E-2\n");
    Incident expected;
    expected.title = u"事件"_s;
    expected.first = QDate(2026, 11, 2);
    expected.last = QDate(2026, 11, 4);
    expected.addresses = u"203.0.113.1\n203.0.113.2"_s;
    expected.events = u"E-1\nE-2"_s;
    QCOMPARE(incidentOf(list, u"事件"_s), expected);
}

void TestIncidentDrafts::textsOfTheOfficeAreItsFirst()
{
    OpenStore store;
    const auto add = [&](TextBlockKind kind, const QString &text) {
        Directory<TextBlock>::save(*store, {}, {kind, text.left(2), text});
    };
    add(TextBlockKind::Statement, u"聲明"_s);
    add(TextBlockKind::ImprovementItem, u"1. 查明。\n2. 掃毒。"_s);
    add(TextBlockKind::ImprovementItem, u"其他"_s);
    add(TextBlockKind::Reason, u"原因"_s);
    add(TextBlockKind::Reason, u"別的原因"_s);
    add(TextBlockKind::LegalBasis, u"第8點\n\n第9點"_s);
    saveOfficeSettings(*store, {u"中心"_s, {}, {}, {}, 14, {}});
    NoticeTexts expected;
    expected.reason = u"原因"_s;
    expected.improvementItems = QStringList{u"查明。"_s, u"掃毒。"_s};
    expected.legalBases = QStringList{u"第8點"_s, u"第9點"_s};
    expected.contact.unit = u"中心"_s;
    QCOMPARE(textsOfOffice(store.database()), expected);
    ContactWindow contact;
    contact.unit = u"窗口"_s;
    Directory<ContactWindow>::save(*store, {}, contact);
    QCOMPARE(textsOfOffice(store.database()).contact, contact);
    // Of several nobody can tell which one it is.
    Directory<ContactWindow>::save(*store, {}, contact);
    QCOMPARE(textsOfOffice(store.database()).contact.unit, std::optional(u"中心"_s));
}

void TestIncidentDrafts::textsOfAFileReplaceThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<NoticeTexts>("expected");
    NoticeTexts before = terms().texts;
    NoticeTexts items = before;
    items.improvementItems = QStringList{u"查明。"_s, u"掃毒。"_s};
    QTest::newRow("lines") << QByteArray("查明。\r\n\r\n  掃毒。\r\n") << items;
    NoticeTexts full = before;
    full.improvementItems = QStringList(999, u"查明。"_s);
    QTest::newRow("as many as a case holds") << QByteArray("查明。\n").repeated(999) << full;
    QTest::newRow("lines with numbers") << QByteArray("一、查明。\n二、掃毒。") << items;
    QTest::newRow("Big5") << QByteArray("\xac\x64\xa9\xfa\xa1\x43\n\xb1\xbd\xac\x72\xa1\x43")
                          << items;
    NoticeTexts all = items;
    all.reason = u"原因"_s;
    all.contact = {u"窗口"_s, {}, {}, {}};
    QTest::newRow("JSON") << QByteArray(
                                 R"( {"reason":"原因","improvementItems":["查明。","掃毒。"],)"
                                 R"("legalBasis":["第8點"],"contact":{"unit":"窗口"}})")
                          << all;
    QTest::newRow("a part of it") << QByteArray(R"({"improvementItems":["查明。","掃毒。"]})")
                                  << items;
}

void TestIncidentDrafts::textsOfAFileReplaceThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(NoticeTexts, expected);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"items"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(textsFromFile(file.fileName(), terms().texts), expected);
}

void TestIncidentDrafts::textsThatCannotBeReadAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray(" \n");
    QTest::newRow("unknown key") << QByteArray(R"({"items":[]})");
    QTest::newRow("control character") << QByteArray("a\x01");
    QTest::newRow("too many lines") << QByteArray("查明。\n").repeated(1000);
    QTest::newRow("too many items") << QByteArray(
        R"({"improvementItems":[)" + QByteArray(R"("查明。",)").repeated(999) + R"("查明。"]})");
}

void TestIncidentDrafts::textsThatCannotBeReadAreRefused()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"items"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY_THROWS_EXCEPTION(Error, textsFromFile(file.fileName(), {}));
}

void TestIncidentDrafts::allDraftsAreOneStep()
{
    ListDirectory store;
    const qint64 before = History(store.database()).head().sequence;
    const GroupedList list =
        store.grouped("機關代碼,使用者IP\n395000001A,10.0.0.1\n395000000A,10.0.0.2\n");
    std::vector<CaseFile> files;
    for (const OrganizationEntries &each : list.organizations)
        files.push_back(draftFor(each, Incident(), terms()));
    const IncidentDrafts added = addIncidentDrafts(*store, incidentOf(list, u"事件"_s), files);
    QCOMPARE(added.drafts.size(), 2U);
    const auto kept = CaseRecords(store.database()).find(added.drafts[0].id);
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, added.drafts[0]);
    QCOMPARE(kept->file, files[0]);
    QCOMPARE(kept->incident, std::optional(added.incident));
    // In lists and searches as any other.
    QCOMPARE(CaseList(store.database()).count({}), 2);
    QCOMPARE(store.store.found(u"甲"_s), QList<qint64>{added.drafts[1].id.value()});
    // An entry for each record, of one action at one time.
    const auto entries = History(store.database()).last(3);
    QCOMPARE(entries.front().sequence, before + 1);
    for (const HistoryEntry &entry : entries) {
        QCOMPARE(entry.action, u"draft notices of an incident"_s);
        QCOMPARE(entry.at, entries.front().at);
    }
    QVERIFY(entries[1].changes.contains(u"\"incident\""_s));
    // And taken back as one.
    deleteDrafts(*store, {added.drafts[0].id, added.drafts[1].id});
    QCOMPARE(CaseList(store.database()).count({}), 0);
}

void TestIncidentDrafts::whatIsMadeInTheChangeIsAlone()
{
    ListDirectory store;
    const QByteArray csv = "機關代碼,使用者IP\n395000001A,10.0.0.1\n";
    Incident incident;
    incident.title = u"事件"_s;
    std::optional<Id<Incident>> kept;
    bool isAlone = false;
    const auto make = [&] {
        const auto other = openDatabase(store.store.path(), Database::Access::ReadWrite);
        try {
            other->begin();
        } catch (const StoreBusy &) {
            isAlone = true;
        }
        IncidentDraftFiles files{incident, {}};
        if (kept)
            files.incident = *kept;
        for (const OrganizationEntries &each : store.grouped(csv, kept).organizations)
            files.drafts.push_back(draftFor(each, incident, terms()));
        return files;
    };
    const auto added = addIncidentDrafts(*store, make);
    QVERIFY(isAlone);
    QVERIFY(added.has_value());
    QCOMPARE(added->drafts.size(), 1U);
    QCOMPARE(Directory<Incident>::all(store.database()).size(), 1U);
    // Of the same list nothing is made again, and nothing is written.
    kept = added->incident;
    const qint64 before = History(store.database()).head().sequence;
    QVERIFY(!addIncidentDrafts(*store, make));
    QCOMPARE(History(store.database()).head().sequence, before);
}

void TestIncidentDrafts::nothingIsKeptOfARefusedStep()
{
    ListDirectory store;
    CaseFile draft;
    CaseFile issued;
    issued.number = CaseNumber::fromParts(115, 1);
    const auto refused = [&](const auto &incident) {
        QVERIFY_THROWS_EXCEPTION(ActionRefused,
                                 addIncidentDrafts(*store, incident, {draft, issued}));
    };
    Incident incident;
    refused(incident); // it has no title
    incident.title = u"事件"_s;
    refused(incident);
    QCOMPARE(CaseList(store.database()).count({}), 0);
    QVERIFY(Directory<Incident>::all(store.database()).empty());
    refused(Id<Incident>(1));
}

NOTICEDESK_TEST(TestIncidentDrafts)
#include "test_incidentdrafts.moc"
