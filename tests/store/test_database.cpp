// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "store/database/query.h"
#include "store/database/transaction.h"
#include "store/database/upgrade.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

using Access = Database::Access;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSettingsAreTheSafeOnes();
    void onlyTheOwnerMayReadIt();
    void aTakenNameIsNotTouched();
    void textComesBackAsItWentIn_data();
    void textComesBackAsItWentIn();
    void textThatCannotBeKeptIsRefused_data();
    void textThatCannotBeKeptIsRefused();
    void anEmptyTextIsNotNull();
    void whatIsNotCommittedIsTakenBack();
    void anErrorWithinATransactionTakesBackAll();
    void aSecondWriterIsRefusedAndCanTryAgain();
    void aReaderSeesWhatWasCommitted();
    void aReaderCannotWrite();
    void aStoreWhoseLogWasJustBegunCanBeRead();
    void faultsAreErrorsAndNotNoRows();
    void aCopyIsAStoreByItself();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString store() const { return m_folder->filePath(u"store.db"_s); }
    static std::vector<Migration> notes()
    {
        return {parseMigration(1, u"-- Notes\nCREATE TABLE notes (words TEXT) STRICT;\n"_s)};
    }
    static int count(Database &database)
    {
        return database.value(u"SELECT count(*) FROM notes"_s).toInt();
    }
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeStore(store(), notes());
}

void TestDatabase::theSettingsAreTheSafeOnes()
{
    SqliteDatabase database(store(), Access::ReadWrite);
    QCOMPARE(database.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(database.value(u"PRAGMA synchronous"_s).toInt(), 2); // FULL
    QCOMPARE(database.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(database.value(u"PRAGMA trusted_schema"_s).toInt(), 0);
    QCOMPARE(database.value(u"PRAGMA cell_size_check"_s).toInt(), 1);
}

void TestDatabase::onlyTheOwnerMayReadIt()
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    SqliteDatabase database(store(), Access::ReadWrite);
    database.run(u"INSERT INTO notes VALUES ('x')"_s);
    database.copyInto(m_folder->filePath(u"copy.db"_s));
    for (const QString &name : {u"store.db"_s, u"store.db-wal"_s, u"copy.db"_s})
        QCOMPARE(QFile::permissions(m_folder->filePath(name)), owner);
}

void TestDatabase::aTakenNameIsNotTouched()
{
    QFile file(m_folder->filePath(u"mine.txt"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("words");
    file.flush();
    SqliteDatabase database(store(), Access::ReadWrite);
    QVERIFY(!refusal([&] { SqliteDatabase::create(file.fileName()); }).isEmpty());
    QVERIFY(!refusal([&] { makeStore(file.fileName(), notes()); }).isEmpty());
    QVERIFY(!refusal([&] { database.copyInto(file.fileName()); }).isEmpty());
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray("words"));
    QCOMPARE(QDir(m_folder->path()).entryList({u"mine*"_s}), QStringList{u"mine.txt"_s});
}

void TestDatabase::textComesBackAsItWentIn_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("rare") << u"𠮷𡍼喆堃〇"_s;
    QTest::newRow("compatibility ideograph") << u"\uF900"_s;
    QTest::newRow("combining") << u"e\u0301 a\u0323\u0302"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE notes; -- ? :a @b $c"_s;
    QTest::newRow("marks") << u"<b>&amp;%1%s\\\"{}"_s;
    QTest::newRow("lines") << u"一\n二\t三\u2028"_s;
    QTest::newRow("private use") << u"\uE000\U0010FFFD"_s;
    QTest::newRow("long") << u"請確認𠮷"_s.repeated(50'000);
    QTest::newRow("empty") << u""_s;
}

void TestDatabase::textComesBackAsItWentIn()
{
    QFETCH(const QString, words);
    SqliteDatabase database(store(), Access::ReadWrite);
    database.run(u"INSERT INTO notes VALUES (?)"_s, {words});
    QCOMPARE(database.value(u"SELECT words FROM notes"_s).toString(), words);
    QCOMPARE(database.value(u"SELECT count(*) FROM notes WHERE words = ?"_s, {words}).toInt(), 1);
}

void TestDatabase::textThatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("zero") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD842) + u"b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFab"_s;
    QTest::newRow("noncharacter") << u"a"_s + QChar(0xFFFE);
}

void TestDatabase::textThatCannotBeKeptIsRefused()
{
    QFETCH(const QString, words);
    SqliteDatabase database(store(), Access::ReadWrite);
    QVERIFY(!refusal([&] { database.run(u"INSERT INTO notes VALUES (?)"_s, {words}); }).isEmpty());
    QCOMPARE(count(database), 0);
}

void TestDatabase::anEmptyTextIsNotNull()
{
    SqliteDatabase database(store(), Access::ReadWrite);
    database.run(u"INSERT INTO notes VALUES (?)"_s, {QString()});
    database.run(u"INSERT INTO notes VALUES (?)"_s, {QVariant()});
    QCOMPARE(database.value(u"SELECT count(*) FROM notes WHERE words IS NULL"_s).toInt(), 1);
    QCOMPARE(database.value(u"SELECT count(*) FROM notes WHERE words = ''"_s).toInt(), 1);
}

void TestDatabase::whatIsNotCommittedIsTakenBack()
{
    SqliteDatabase database(store(), Access::ReadWrite);
    {
        const Transaction transaction(database);
        database.run(u"INSERT INTO notes VALUES ('x')"_s);
        QCOMPARE(count(database), 1);
    }
    QCOMPARE(count(database), 0);
    {
        Transaction transaction(database);
        database.run(u"INSERT INTO notes VALUES ('x')"_s);
        transaction.commit();
    }
    QCOMPARE(count(database), 1);
}

void TestDatabase::anErrorWithinATransactionTakesBackAll()
{
    SqliteDatabase database(store(), Access::ReadWrite);
    const QString said = refusal([&] {
        Transaction transaction(database);
        database.run(u"INSERT INTO notes VALUES ('x')"_s);
        database.run(u"INSERT INTO missing VALUES ('x')"_s);
        transaction.commit();
    });
    QVERIFY2(said.contains(u"missing"_s), qUtf8Printable(said));
    QCOMPARE(count(database), 0);
}

void TestDatabase::aSecondWriterIsRefusedAndCanTryAgain()
{
    SqliteDatabase one(store(), Access::ReadWrite);
    SqliteDatabase other(store(), Access::ReadWrite);
    {
        Transaction first(one);
        one.run(u"INSERT INTO notes VALUES ('x')"_s);
        QVERIFY(refusal([&] { Transaction second(other); }).contains(u"locked"_s));
        first.commit();
    }
    Transaction second(other);
    other.run(u"INSERT INTO notes VALUES ('y')"_s);
    second.commit();
    QCOMPARE(count(one), 2);
}

void TestDatabase::aReaderSeesWhatWasCommitted()
{
    SqliteDatabase writer(store(), Access::ReadWrite);
    SqliteDatabase reader(store(), Access::ReadOnly);
    Transaction transaction(writer);
    writer.run(u"INSERT INTO notes VALUES ('x')"_s);
    QCOMPARE(count(reader), 0);
    transaction.commit();
    QCOMPARE(count(reader), 1);
}

void TestDatabase::aReaderCannotWrite()
{
    SqliteDatabase reader(store(), Access::ReadOnly);
    QVERIFY(
        refusal([&] { reader.run(u"INSERT INTO notes VALUES ('x')"_s); }).contains(u"readonly"_s));
}

/// As after the process that was about to write was killed: the file is as it was.
void TestDatabase::aStoreWhoseLogWasJustBegunCanBeRead()
{
    constexpr qsizetype pageSize = 4096;
    constexpr qsizetype sectorSize = 512;
    QFile file(store());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    // SQLite's file format, "The Rollback Journal": its header fills a sector.
    const auto number = [](qsizetype value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(static_cast<quint32>(value), bytes.data());
        return bytes;
    };
    qsizetype checksum = 0;
    for (qsizetype at = pageSize - 200; at > 0; at -= 200)
        checksum += static_cast<uchar>(whole.at(at));
    QByteArray header = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + number(1) + number(0) +
                        number(whole.size() / pageSize) + number(sectorSize) + number(pageSize);
    header.append(sectorSize - header.size(), '\0');
    QFile journal(store() + u"-journal");
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(header + number(1) + whole.first(pageSize) + number(checksum));
    journal.close();
    file.seek(18); // where it says that it has a log
    file.write("\2\2");
    file.flush();

    SqliteDatabase database(store(), Access::ReadOnly);
    QCOMPARE(count(database), 0);
    QVERIFY(!journal.exists());
    file.seek(0);
    QVERIFY(file.readAll() == whole);
}

void TestDatabase::faultsAreErrorsAndNotNoRows()
{
    SqliteDatabase database(store(), Access::ReadWrite);
    Query none(database, u"SELECT words FROM notes"_s);
    none.run();
    QVERIFY(!none.next());
    QVERIFY(!refusal([&] { database.value(u"SELECT words FROM notes"_s); }).isEmpty());
    QVERIFY(!refusal([&] { Query(database, u"SELECT nothing FROM notes"_s); }).isEmpty());
    database.run(u"INSERT INTO notes VALUES ('{'), ('[1]')"_s);
    Query query(database, u"SELECT json_extract(words, '$[0]') FROM notes ORDER BY words"_s);
    QVERIFY(refusal([&] {
                query.run();
                while (query.next()) {
                }
            }).contains(u"JSON"_s));
}

void TestDatabase::aCopyIsAStoreByItself()
{
    const QString copy = m_folder->filePath(u"copy.db"_s);
    {
        SqliteDatabase database(store(), Access::ReadWrite);
        database.run(u"INSERT INTO notes VALUES ('𠮷')"_s);
        database.copyInto(copy);
        database.run(u"INSERT INTO notes VALUES ('later')"_s);
    }
    QVERIFY(!QFile::exists(copy + u".part"_s));
    SqliteDatabase opened(copy, Access::ReadWrite);
    QCOMPARE(opened.version(), 1);
    QCOMPARE(opened.value(u"SELECT words FROM notes"_s).toString(), u"𠮷"_s);
}

NOTICEDESK_TEST(TestDatabase)
#include "test_database.moc"
