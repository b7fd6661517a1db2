// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "store/database/upgrade.h"
#include "store/sqlite/sqlitedatabase.h"
#include "store/sqlite/storeheader.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What stands where a store is expected is told apart before SQLite opens it, and stays as it is.
class TestStoreHeader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStoreIsAccepted();
    void anythingElseIsRefusedUntouched_data();
    void anythingElseIsRefusedUntouched();
    void aMissingFileIsNotMade();
    void aFolderIsRefused();
    void onlyTheStoresOwnJournalIsLeftToSqlite_data();
    void onlyTheStoresOwnJournalIsLeftToSqlite();

private:
    QTemporaryDir m_folder;
    QByteArray m_store;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestStoreHeader::initTestCase()
{
    makeStore(path(u"sound.db"_s));
    m_store = bytesOf(path(u"sound.db"_s));
    QVERIFY(m_store.size() > 8192);
}

void TestStoreHeader::aStoreIsAccepted()
{
    SqliteDatabase(path(u"sound.db"_s), Database::Access::ReadOnly);
}

void TestStoreHeader::anythingElseIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QByteArray foreign = m_store;
    foreign.replace(68, 4, QByteArray("\0\0\0\0", 4));
    QTest::newRow("empty") << QByteArray() << u"restore a backup"_s;
    QTest::newRow("text") << QByteArray("案號,機關\n").repeated(40) << u"is not a store"_s;
    QTest::newRow("a part of the header") << m_store.left(99) << u"cut off"_s;
    QTest::newRow("one page") << m_store.left(4096) << u"cut off"_s;
    QTest::newRow("a byte less") << m_store.chopped(1) << u"cut off"_s;
    QTest::newRow("another program's") << foreign << u"another program"_s;
}

void TestStoreHeader::anythingElseIsRefusedUntouched()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QString name = path(u"other.db"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QString said = refusal([&] { SqliteDatabase(name, Database::Access::ReadOnly); });
    QVERIFY2(said.contains(words) && said.endsWith(name), qUtf8Printable(said));
    QCOMPARE(refusal([&] { SqliteDatabase(name, Database::Access::ReadWrite); }), said);
    QCOMPARE(bytesOf(name), bytes);
    QVERIFY(!QFile::exists(name + u"-wal"_s));
}

void TestStoreHeader::aMissingFileIsNotMade()
{
    const QString name = path(u"missing.db"_s);
    QVERIFY(refusal([&] {
                SqliteDatabase(name, Database::Access::ReadWrite);
            }).contains(u"no such file"_s));
    QVERIFY(!QFile::exists(name));
}

void TestStoreHeader::aFolderIsRefused()
{
    QVERIFY(refusal([&] {
                SqliteDatabase(m_folder.path(), Database::Access::ReadOnly);
            }).contains(u"not a file"_s));
}

void TestStoreHeader::onlyTheStoresOwnJournalIsLeftToSqlite_data()
{
    QTest::addColumn<QByteArray>("magic");
    QTest::addColumn<quint32>("records");
    QTest::addColumn<int>("pagesMore"); // than the store has
    QTest::addColumn<bool>("accepted");
    const QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    QTest::newRow("of the first page") << journal << 1U << 0 << true;
    QTest::newRow("of no page") << journal << 0U << 0 << true;
    QTest::newRow("of more pages") << journal << 2U << 0 << false;
    QTest::newRow("of a longer store") << journal << 1U << 1 << false;
    QTest::newRow("of a shorter store") << journal << 1U << -1 << false;
    QTest::newRow("emptied by SQLite") << QByteArray(8, '\0') << 9U << 9 << true;
}

void TestStoreHeader::onlyTheStoresOwnJournalIsLeftToSqlite()
{
    QFETCH(const QByteArray, magic);
    QFETCH(const quint32, records);
    QFETCH(const int, pagesMore);
    QFETCH(const bool, accepted);
    constexpr quint32 pageSize = 4096;
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QString store = path(u"sound.db"_s);
    const auto pages = static_cast<quint32>(m_store.size() / pageSize + pagesMore);
    QFile file(store + u"-journal");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(magic + number(records) + number(7) + number(pages) + number(512) +
               number(pageSize));
    file.close();
    QCOMPARE(refusal([&] { requireOwnJournal(store); }).isEmpty(), accepted);
    QVERIFY(file.remove());
}

NOTICEDESK_TEST(TestStoreHeader)
#include "test_storeheader.moc"
