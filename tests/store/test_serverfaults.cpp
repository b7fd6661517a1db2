// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smalldisk.h"
#include "acting.h"
#include "ownserver.h"
#include "refusal.h"
#include "store/cases/casenumbers.h"
#include "store/database/storeerror.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString storeOnServer()
{
    const QString place = placeOnServer(newDatabase());
    makeServerStore(place);
    return place;
}

std::unique_ptr<Store> openedAt(const QString &place, const QString &user = u"desk"_s)
{
    return Store::openForWriting(place, {user, u"pc"_s}, [] {
        return QDateTime(QDate(2026, 11, 22), QTime(1, 2), Qt::UTC);
    });
}

bool waitUntilItAnswers(const QString &place)
{
    return QTest::qWaitFor(
        [&] { return refusal([&] { openDatabase(place, Database::Access::ReadOnly); }).isEmpty(); },
        20'000);
}

/// Desks that issue notices until they are stopped, whatever becomes of the server.
class BusyDesks final
{
public:
    BusyDesks(const QString &place, int desks)
    {
        for (int desk = 0; desk < desks; ++desk)
            m_threads.emplace_back([this, place, desk] { work(place, desk); });
    }
    ~BusyDesks() { stop(); }
    BusyDesks(const BusyDesks &) = delete;
    BusyDesks &operator=(const BusyDesks &) = delete;

    void stop()
    {
        m_stops = true;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    /// The numbers of which a desk was told that they are recorded.
    std::set<QString> acknowledged()
    {
        const std::lock_guard lock(m_mutex);
        return m_acknowledged;
    }

private:
    void work(const QString &place, int desk)
    {
        const OfficeCalendar calendar = calendar2026();
        std::unique_ptr<Store> store;
        while (!m_stops) {
            try {
                if (!store)
                    store = openedAt(place, u"desk%1"_s.arg(desk));
                CaseActions actions(*store, RuleContext{QDate(2026, 11, 22), calendar, {}});
                const CaseRecord issued =
                    actions.issue(edit(actions.addDraft(soundDraft())), ActingStore::print);
                const std::lock_guard lock(m_mutex);
                m_acknowledged.insert(issued.file.number->toString());
            } catch (const StoreError &) {
                store.reset();
                QTest::qSleep(20);
            }
        }
    }

    std::atomic_bool m_stops = false;
    std::mutex m_mutex;
    std::set<QString> m_acknowledged;
    std::vector<std::thread> m_threads;
};

} // namespace

/// What becomes of a store when its server is killed, restarted or has no room: each test has a
/// server of its own.
class TestServerFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { enterOwnMounts(); }
    void nothingAcknowledgedIsLostWhenTheServerIsKilled();
    void nothingAcknowledgedIsLostWhenItRestartsByItself();
    void aFullDiskIsToldAndLeavesNothingHalf();
    void aClockThatGoesBackADayIsTold();
    void onlyEncryptedAndExaminedConnectionsLeaveTheMachine();

private:
    static void disturb(const QString &place, const std::function<void()> &fault);
    static void requireWhole(const QString &place, const std::set<QString> &acknowledged);
};

/// As QVERIFY, in a function of its own.
void TestServerFaults::requireWhole(const QString &place, const std::set<QString> &acknowledged)
{
    const auto database = openDatabase(place, Database::Access::ReadOnly);
    StoreExamination examination(*database, {});
    QCOMPARE(sentencesOf(examination.schema() + examination.chain() + examination.records() +
                         examination.sheets() + examination.searchData()),
             QStringList());
    std::set<QString> kept;
    CaseRecords records(*database);
    for (const CaseId id : records.all()) {
        if (const auto record = records.find(id); record->file.number)
            kept.insert(record->file.number->toString());
    }
    for (const QString &number : acknowledged)
        QVERIFY2(kept.contains(number), qPrintable(number));
    // Numbers without a hole, also where a desk was not told of its own.
    const auto given = CaseNumbers(*database).lastGiven();
    QCOMPARE(given.size(), 1);
    QCOMPARE(static_cast<std::size_t>(given.front().serial()), kept.size());
}

/// Three times, each after the desks have recorded something.
void TestServerFaults::disturb(const QString &place, const std::function<void()> &fault)
{
    BusyDesks desks(place, 4);
    for (int faults = 0; faults < 3; ++faults) {
        const std::size_t before = desks.acknowledged().size();
        QVERIFY(QTest::qWaitFor([&] { return desks.acknowledged().size() > before + 3; }, 20'000));
        fault();
    }
    desks.stop();
    QVERIFY(waitUntilItAnswers(place));
    requireWhole(place, desks.acknowledged());
}

void TestServerFaults::nothingAcknowledgedIsLostWhenTheServerIsKilled()
{
    OwnServer server;
    disturb(storeOnServer(), [&server] {
        server.kill();
        server.restart();
    });
}

void TestServerFaults::nothingAcknowledgedIsLostWhenItRestartsByItself()
{
    OwnServer server;
    disturb(storeOnServer(), [&server] { server.crash(); });
}

void TestServerFaults::aFullDiskIsToldAndLeavesNothingHalf()
{
    const QTemporaryDir folder;
    constexpr qsizetype room = qsizetype{160} * 1024 * 1024;
    const SmallDisk disk(folder.path(), room);
    QVERIFY(disk.isMounted());
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    {
        const OwnServer server;
        const QString place = storeOnServer();
        auto store = openedAt(place);
        const OfficeCalendar calendar = calendar2026();
        const auto add = [&](const CaseFile &file) {
            return CaseActions(*store, RuleContext{QDate(2026, 11, 22), calendar, {}})
                .addDraft(file);
        };
        const CaseRecord kept = add(soundDraft());
        disk.leave(0);
        CaseFile large = soundDraft();
        large.notice.reason = QString(qsizetype{4} * 1024 * 1024, u'長');
        QString said;
        for (int tries = 0; tries < 40 && said.isEmpty(); ++tries)
            said = refusal([&] { add(large); });
        QVERIFY2(said.contains(u"no room"_s) ||
                     said.contains(u"the connection to the server was lost"_s),
                 qPrintable(said));
        disk.makeRoom();
        store.reset();
        QVERIFY(waitUntilItAnswers(place));
        store = openedAt(place);
        QVERIFY(CaseRecords(store->database()).find(kept.id).has_value());
        StoreExamination examination(store->database(), {});
        QCOMPARE(sentencesOf(examination.chain() + examination.records()), QStringList());
    }
    qputenv("TMPDIR", before);
}

void TestServerFaults::aClockThatGoesBackADayIsTold()
{
    const OwnServer server;
    const QString place = storeOnServer();
    // The owner's own clock counts: tomorrow, for the server.
    {
        const auto owner = Store::openForWriting(place, {u"owner"_s, u"pc"_s}, [] {
            return QDateTime::currentDateTimeUtc().addDays(1).addSecs(60);
        });
        const OfficeCalendar calendar = calendar2026();
        CaseActions(*owner, RuleContext{QDate(2026, 11, 22), calendar, {}}).addDraft(soundDraft());
    }
    const QString clerk = placeFor(u"clerk"_s, place);
    const auto store = Store::openForWriting(
        clerk, {u"clerk"_s, u"pc"_s}, [] { return QDateTime::currentDateTimeUtc().addDays(9); });
    const OfficeCalendar calendar = calendar2026();
    const QString said = refusal([&] {
        CaseActions(*store, RuleContext{QDate(2026, 11, 22), calendar, {}}).addDraft(soundDraft());
    });
    QVERIFY2(said.contains(u"clock"_s), qPrintable(said));
    QCOMPARE(CaseRecords(store->database()).all().size(), 1);
}

void TestServerFaults::onlyEncryptedAndExaminedConnectionsLeaveTheMachine()
{
    OwnServer server;
    const QString database = storeOnServer().section(u'/', 3).section(u'?', 0, 0);
    server.secure();
    QFile passwords(server.folder() + u"/passwords"_s);
    QVERIFY(passwords.open(QIODevice::WriteOnly));
    passwords.write("*:*:*:clerk:open sesame\n*:*:*:stranger:wrong\n");
    passwords.close();
    passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qputenv("PGPASSFILE", passwords.fileName().toLocal8Bit());
    const QString host = u"127.0.0.2"_s;
    const auto open = [&](const QString &user, const QString &name, const QString &certificate) {
        return refusal([&] {
            openDatabase(u"postgresql://%1@%2:%3/%4?sslrootcert=%5"_s.arg(
                             user, name, QString::number(server.port()), database, certificate),
                         Database::Access::ReadOnly);
        });
    };
    const QString certificate = server.folder() + u"/root.crt"_s;
    QCOMPARE(open(u"clerk"_s, host, certificate), QString());
    // An authority that the system does not trust, another one, a wrong password, a name that is
    // not the certificate's.
    if (QFile::exists(u"/etc/ssl/certs/ca-certificates.crt"_s)) {
        const QString unknown = refusal([&] {
            openDatabase(u"postgresql://clerk@%1:%2/%3"_s.arg(host, QString::number(server.port()),
                                                              database),
                         Database::Access::ReadOnly);
        });
        QVERIFY2(unknown.contains(u"certificate verify failed"_s), qPrintable(unknown));
    }
    QFile::copy(certificate, server.folder() + u"/other.crt"_s);
    const QString other = server.folder() + u"/no-such.crt"_s;
    QVERIFY2(open(u"clerk"_s, host, other).contains(u"root certificate"_s),
             qPrintable(open(u"clerk"_s, host, other)));
    const QString wrong = open(u"stranger"_s, host, certificate);
    QVERIFY2(!wrong.isEmpty() && !wrong.contains(u"sesame"_s), qPrintable(wrong));
    const QString otherName = open(u"clerk"_s, u"127.0.0.3"_s, certificate);
    QVERIFY2(otherName.contains(u"127.0.0.3"_s), qPrintable(otherName));
    qunsetenv("PGPASSFILE");
}

NOTICEDESK_TEST(TestServerFaults)
#include "test_serverfaults.moc"
