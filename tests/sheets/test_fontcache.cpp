// SPDX-License-Identifier: GPL-3.0-or-later

#include "press.h"
#include "sheets/documents/sheetpdf.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// The fonts of the forms are kept from one process to the next, and nothing depends on that.
class TestFontCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreTheSameWithAndWithout();
    void whatIsDamagedIsMadeAgain_data();
    void whatIsDamagedIsMadeAgain();
    void otherKeysFindNothing();
    void fewFilesAreKept();
    void folderThatCannotBeWrittenIsNoFault();

private:
    static QByteArray drawnWith(const QString &folder)
    {
        return SheetPdf(FontCache(folder)).pdf(Sheet::Notice, testing::sample(), SheetMode::Final);
    }
    /// The only file that is kept there.
    static QString onlyFile(const QString &folder)
    {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        return files.size() == 1 ? files.front().filePath() : QString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestFontCache::bytesAreTheSameWithAndWithout()
{
    const QTemporaryDir folder;
    const QByteArray without = drawnWith({});
    QCOMPARE(drawnWith(folder.path()), without);
    QVERIFY(!onlyFile(folder.path()).isEmpty());
    QCOMPARE(drawnWith(folder.path()), without); // from what is kept
}

void TestFontCache::whatIsDamagedIsMadeAgain_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("changed");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut off") << 1'000 << -1;
    QTest::newRow("one bit in the sum") << -1 << 3;
    QTest::newRow("one bit in the font") << -1 << 20'000;
}

void TestFontCache::whatIsDamagedIsMadeAgain()
{
    QFETCH(int, kept);
    QFETCH(int, changed);
    const QTemporaryDir folder;
    const QByteArray sound = drawnWith(folder.path());
    const QString path = onlyFile(folder.path());
    const QByteArray good = bytesOf(path);
    QByteArray spoilt = kept < 0 ? good : good.first(kept);
    if (changed >= 0)
        spoilt[changed] = static_cast<char>(spoilt.at(changed) ^ 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(spoilt) == spoilt.size());
    file.close();
    QCOMPARE(drawnWith(folder.path()), sound);
    QCOMPARE(bytesOf(path), good);
}

void TestFontCache::otherKeysFindNothing()
{
    const QTemporaryDir folder;
    const FontCache cache(folder.path());
    cache.write("one", "bytes");
    QCOMPARE(cache.read("one"), QByteArray("bytes"));
    QCOMPARE(cache.read("other"), QByteArray());
    // Nor does a file that bears another one's name.
    const QString path = onlyFile(folder.path());
    cache.write("other", "more");
    for (const QFileInfo &each : QDir(folder.path()).entryInfoList(QDir::Files)) {
        if (each.filePath() != path)
            QVERIFY(QFile::remove(path) && QFile::rename(each.filePath(), path));
    }
    QCOMPARE(cache.read("one"), QByteArray());
}

void TestFontCache::fewFilesAreKept()
{
    const QTemporaryDir folder;
    const FontCache cache(folder.path());
    for (int each = 0; each < 40; ++each)
        cache.write(QByteArray::number(each), "bytes");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 32);
}

void TestFontCache::folderThatCannotBeWrittenIsNoFault()
{
    QVERIFY(!drawnWith(u"/proc/nowhere"_s).isEmpty());
}

NOTICEDESK_TEST(TestFontCache)
#include "test_fontcache.moc"
