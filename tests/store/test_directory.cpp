// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/calendar2026.h"
#include "filleddirectory.h"
#include "openstore.h"
#include "refusal.h"
#include "store/directory/directoryrecords.h"
#include "store/directory/organizationimport.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestDirectory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfRecordComesBackAsItWentIn();
    void aRecordIsReplacedAndRemovedOnlyAsItWasRead();
    void anImportChangesOnlyWhatChanged();
    void whatTheAddressBookDoesNotSayStays();
    void anImportThatIsEndedChangesNothing();
    void damagedRowsAreCountedBeyondTheList();
    void aCodeIsThereOnce();
    void aCalendarComesBackWithItsClosures();
    void settingsAreSaved();
    void theHistoryTellsAllOfIt();

private:
    std::unique_ptr<OpenStore> m_store;

    template <class Record>
    void roundTrip(const Record &record)
    {
        DirectoryRecords<Record> records(m_store->database());
        Change change(**m_store, u"test"_s);
        const Id<Record> id = records.add(change, record);
        change.commit();
        const auto kept = records.find(id);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->revision, 1);
        QVERIFY(kept->record == record);
    }
    static Organization organization(const QString &code, const QString &name)
    {
        Organization result;
        result.code = code;
        result.name = name;
        result.status = u"T"_s;
        return result;
    }
};

void TestDirectory::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestDirectory::everyKindOfRecordComesBackAsItWentIn()
{
    Organization full = organization(u"395000000A"_s, u"臺南市政府"_s);
    full.updated = u"2026/11/22 上午 10:00"_s;
    full.address = u"臺南市安平區"_s;
    full.representative = u"黃𠮷祥"_s;
    full.phone = u"06-2991111"_s;
    full.email = u""_s;
    roundTrip(full);
    roundTrip(organization(u"A1"_s, u"公會"_s));
    roundTrip(Incident{u"勒索"_s, u"國家資通安全研究院"_s, QDate(2026, 1, 1), QDate(2026, 1, 2), 3,
                       u"203.0.113.7\n198.51.100.9"_s, u"E-1"_s});
    roundTrip(Incident{u"無"_s, {}, {}, {}, {}, {}, {}});
    roundTrip(ContactWindow{u"智慧發展中心"_s, u"王小明"_s, {}, u"a@b.tw"_s});
    roundTrip(TextBlock{TextBlockKind::LegalBasis, u"第8點"_s, u"規範第8點"_s});
    roundTrip(LocalClosure{QDate(2026, 7, 7), u"颱風"_s});
}

void TestDirectory::aRecordIsReplacedAndRemovedOnlyAsItWasRead()
{
    DirectoryRecords<TextBlock> records(m_store->database());
    Change change(**m_store, u"test"_s);
    const auto id = records.add(change, {TextBlockKind::Reason, u"a"_s, u"b"_s});
    const auto read = *records.find(id);
    QVERIFY(records.replace(change, read, {TextBlockKind::Reason, u"a"_s, u"c"_s}));
    QVERIFY(!records.replace(change, read, {TextBlockKind::Reason, u"a"_s, u"d"_s}));
    QVERIFY(!records.remove(change, read));
    QCOMPARE(records.find(id)->record.text, u"c"_s);
    QVERIFY(records.remove(change, *records.find(id)));
    QVERIFY(!records.find(id));
    QVERIFY(records.all().empty());
}

void TestDirectory::anImportChangesOnlyWhatChanged()
{
    std::vector<Organization> book;
    book.reserve(60);
    for (int at = 0; at < 50; ++at)
        book.push_back(organization(u"C%1"_s.arg(at), u"名稱%1"_s.arg(at % 7)));
    ImportCounts counts = importOrganizations(**m_store, book);
    QCOMPARE(counts.added, 50);
    book[3].name = u"改名"_s;
    book[4].status = u"F"_s;
    book.push_back(organization(u"C99"_s, u"新"_s));
    const qint64 entries = History(m_store->database()).head().sequence;
    counts = importOrganizations(**m_store, book);
    QCOMPARE(counts.added, 1);
    QCOMPARE(counts.changed, 2);
    QCOMPARE(counts.unchanged, 48);
    QCOMPARE(History(m_store->database()).head().sequence, entries + 3);
}

void TestDirectory::whatTheAddressBookDoesNotSayStays()
{
    Organization known = organization(u"A1"_s, u"舊名"_s);
    known.address = u"臺南市"_s;
    {
        Change change(**m_store, u"test"_s);
        DirectoryRecords<Organization>(m_store->database()).add(change, known);
        change.commit();
    }
    importOrganizations(**m_store, {organization(u"A1"_s, u"新名"_s)});
    const auto all = DirectoryRecords<Organization>(m_store->database()).all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].record.name, u"新名"_s);
    QCOMPARE(all[0].record.address, u"臺南市"_s);
    QCOMPARE(all[0].revision, 2);
    importOrganizations(**m_store, {organization(u"B2"_s, u"別的"_s)});
    QCOMPARE(DirectoryRecords<Organization>(m_store->database()).all().size(), 2);
}

void TestDirectory::anImportThatIsEndedChangesNothing()
{
    importOrganizations(**m_store, {organization(u"A1"_s, u"名稱"_s)});
    const auto many = [&](const std::function<void(const IncomingOrganization &)> &take) {
        for (int number = 1; number <= 5000; ++number)
            take({organization(u"A%1"_s.arg(number), u"改名"_s), number});
    };
    qint64 last = 0;
    const QString said = refusal([&] {
        importOrganizations(**m_store, many, GoodNames::Kept, [&last](qint64 done) {
            last = done;
            return done < 3000;
        });
    });
    QVERIFY2(said.contains(u"cancelled"_s), qPrintable(said));
    QCOMPARE(last, 3000);
    const auto all = DirectoryRecords<Organization>(m_store->database()).all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].record.name, u"名稱"_s);
    const OrganizationImport seen =
        previewOrganizations(m_store->database(), many, GoodNames::Kept);
    QCOMPARE(seen.counts.added, 4999);
    QCOMPARE(seen.counts.changed, 1);
}

void TestDirectory::damagedRowsAreCountedBeyondTheList()
{
    const auto many = [&](const std::function<void(const IncomingOrganization &)> &take) {
        for (int number = 1; number <= 1500; ++number)
            take({organization(u"A%1"_s.arg(number), u"名?"_s), number});
    };
    const OrganizationImport done = importOrganizations(**m_store, many, GoodNames::Kept);
    QCOMPARE(done.counts.added, 1500);
    QCOMPARE(done.damagedRows, 1500);
    QCOMPARE(done.damaged.size(), mostDamagedRows);
    QCOMPARE(done.goodNames, 0);
}

void TestDirectory::aCodeIsThereOnce()
{
    const auto twice = std::vector{organization(u"A1"_s, u"a"_s), organization(u"A1"_s, u"b"_s)};
    QVERIFY(!refusal([&] { importOrganizations(**m_store, twice); }).isEmpty());
    QVERIFY(DirectoryRecords<Organization>(m_store->database()).all().empty());
}

void TestDirectory::aCalendarComesBackWithItsClosures()
{
    OfficeCalendar::DaysOff days;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        if (!calendar2026().isWorkingDay(day))
            days.emplace(day, calendar2026().nameOfDayOff(day));
    }
    QCOMPARE(importCalendarYear(**m_store, 2026, days).added, 1);
    QCOMPARE(importCalendarYear(**m_store, 2026, days).unchanged, 1);
    QVERIFY(officeCalendar(m_store->database()) == calendar2026());
    days.erase(QDate(2026, 1, 1));
    QCOMPARE(importCalendarYear(**m_store, 2026, days).changed, 1);
    QVERIFY(officeCalendar(m_store->database()).isWorkingDay(QDate(2026, 1, 1)));
    Change change(**m_store, u"add closure"_s);
    DirectoryRecords<LocalClosure>(m_store->database()).add(change, {QDate(2026, 7, 7), u"颱風"_s});
    change.commit();
    QCOMPARE(officeCalendar(m_store->database()).nameOfDayOff(QDate(2026, 7, 7)), u"颱風"_s);
}

void TestDirectory::settingsAreSaved()
{
    QVERIFY(officeSettings(m_store->database()) == OfficeSettings{});
    OfficeSettings settings;
    settings.name = u"臺南市政府智慧發展中心"_s;
    settings.letters = u"府智安字"_s;
    saveOfficeSettings(**m_store, settings);
    settings.backups = 30;
    saveOfficeSettings(**m_store, settings);
    QVERIFY(officeSettings(m_store->database()) == settings);
}

void TestDirectory::theHistoryTellsAllOfIt()
{
    aRecordIsReplacedAndRemovedOnlyAsItWasRead();
    anImportChangesOnlyWhatChanged();
    settingsAreSaved();
    StoreExamination examination(m_store->database(), {});
    QCOMPARE(sentencesOf(examination.file() + examination.chain() + examination.records()),
             QStringList());
}

NOTICEDESK_TEST(TestDirectory)
#include "test_directory.moc"
