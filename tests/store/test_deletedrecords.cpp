// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officecalendar.h"
#include "store/database/upgrade.h"
#include "store/history/erasure.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

const QString phone = u"0912-345-678"_s;
const QString kept = u"06-2991111"_s;

/// A store of the version before deletions emptied the history, as its program left it.
class StoreOfVersion8 final
{
public:
    StoreOfVersion8()
    {
        std::vector<Migration> early = allMigrations();
        early.resize(8);
        makeStore(path(), early);
    }

    QString path() const { return m_folder.filePath(u"store.db"_s); }

    /// Adds the entries of one record, each with its revision and changes.
    void tell(const QString &subject, qint64 record,
              const std::vector<std::pair<int, FieldChanges>> &entries) const
    {
        SqliteDatabase database(path(), Database::Access::ReadWrite);
        History history(database);
        HistoryHead head = history.head();
        for (const auto &[revision, changes] : entries) {
            HistoryEntry entry =
                entryBy({u"desk"_s, u"pc7"_s}, u"2026-01-05T04:00:00.001Z"_s, u"save"_s);
            entry.subject = subject;
            entry.record = record;
            entry.revision = revision;
            entry.changes = changesText(changes);
            history.append(std::move(entry), head);
        }
    }
    void run(const QString &statement) const
    {
        SqliteDatabase(path(), Database::Access::ReadWrite).run(statement);
    }

    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QFile file(path() + ending);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    QStringList problems() const
    {
        const OfficeCalendar calendar;
        return sentencesOf(verify(path(), {QDate(2026, 11, 22), calendar, {}}, {}).problems);
    }
    /// On a day before everything that was done.
    void open() const
    {
        Store::openForWriting(path(), {u"desk"_s, u"pc7"_s},
                              [] { return QDateTime(QDate(2025, 12, 31), QTime(12, 0)); });
    }

private:
    QTemporaryDir m_folder;
};

FieldChanges added(const QString &path, const QString &value)
{
    return {{path, {}, value}};
}

FieldChanges removed(const QString &path, const QString &value)
{
    return {{path, value, {}}};
}

} // namespace

/// What earlier programs deleted and left in the history goes with the next opening.
class TestDeletedRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDeletedGoes();
    void recordsOfEveryKindGo_data();
    void recordsOfEveryKindGo();
    void whatWasErasedIsNotErasedAgain();
    void aRecordWithTheIdOfADeletedOneStays();
    void whatSomethingElseRemovedStays();
};

void TestDeletedRecords::whatWasDeletedGoes()
{
    const StoreOfVersion8 store;
    store.tell(u"contact"_s, 1,
               {{1, added(u"phone"_s, u"1"_s)},
                {2, {{u"phone"_s, u"1"_s, phone}}},
                {3, removed(u"phone"_s, phone)}});
    store.tell(u"case"_s, 7,
               {{1, added(u"notice.reason"_s, phone)}, {2, removed(u"notice.reason"_s, phone)}});
    QVERIFY(store.bytes().contains(phone.toUtf8()));
    store.open();
    QVERIFY(!store.bytes().contains(phone.toUtf8()));
    QCOMPARE(store.problems(), QStringList());
    SqliteDatabase database(store.path(), Database::Access::ReadOnly);
    const auto entries = History(database).of(u"contact"_s, 1);
    QCOMPARE(entries.size(), 4U);
    QCOMPARE(entries.back().at, entries.front().at); // time does not go back in a history
    QCOMPARE(erasedBy(entries.back()), (QSet<qint64>{1, 2, 3}));
    // Once is enough.
    const HistoryHead head = History(database).head();
    store.open();
    QCOMPARE(History(database).head(), head);
}

void TestDeletedRecords::recordsOfEveryKindGo_data()
{
    QTest::addColumn<QString>("subject");
    for (const QString &subject :
         {u"case"_s, u"organization"_s, u"incident"_s, u"contact"_s, u"textBlock"_s, u"closure"_s})
        QTest::newRow(qPrintable(subject)) << subject;
}

void TestDeletedRecords::recordsOfEveryKindGo()
{
    QFETCH(const QString, subject);
    const StoreOfVersion8 store;
    store.tell(subject, 3, {{1, added(u"a"_s, phone)}, {2, removed(u"a"_s, phone)}});
    store.open();
    QVERIFY(!store.bytes().contains(phone.toUtf8()));
    QCOMPARE(store.problems(), QStringList());
}

/// As later programs have deleted it.
void TestDeletedRecords::whatWasErasedIsNotErasedAgain()
{
    const StoreOfVersion8 store;
    store.tell(u"contact"_s, 1, {{1, {}}, {2, erasureOf({1})}});
    store.open();
    SqliteDatabase database(store.path(), Database::Access::ReadOnly);
    QCOMPARE(History(database).head().sequence, 2);
    QCOMPARE(store.problems(), QStringList());
}

void TestDeletedRecords::aRecordWithTheIdOfADeletedOneStays()
{
    const StoreOfVersion8 store;
    store.tell(u"contact"_s, 1,
               {{1, added(u"phone"_s, phone)},
                {2, removed(u"phone"_s, phone)},
                {1, added(u"phone"_s, u"1"_s)},
                {2, {{u"phone"_s, u"1"_s, kept}}}});
    store.run(u"INSERT INTO office_contacts (id, phone, revision, changed_by)"
              " VALUES (1, '%1', 2, 'desk')"_s.arg(kept));
    store.open();
    QVERIFY(!store.bytes().contains(phone.toUtf8()));
    QVERIFY(store.bytes().contains(kept.toUtf8()));
    QCOMPARE(store.problems(), QStringList());
}

/// It is what tells that something is missing.
void TestDeletedRecords::whatSomethingElseRemovedStays()
{
    const StoreOfVersion8 store;
    store.tell(u"contact"_s, 1, {{1, added(u"phone"_s, kept)}});
    store.open();
    QVERIFY(store.bytes().contains(kept.toUtf8()));
    QCOMPARE(store.problems(), QStringList{u"contact 1 is missing, only its history is left"_s});
}

NOTICEDESK_TEST(TestDeletedRecords)
#include "test_deletedrecords.moc"
