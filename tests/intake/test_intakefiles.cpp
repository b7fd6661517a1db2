// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/openstore.h"
#include "intake/intakefiles.h"
#include "store/keeping/outputguard.h"
#include "testprogram.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <fstream>
#include <rapidcheck.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Which files a stack has, and in which order.
class TestIntakeFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreInTheOrderOfPeople_data();
    void namesAreInTheOrderOfPeople();
    void theOrderIsOne();
    void foldersAreLookedInto();
    void namesThatAreNotUtf8AreTold();
    void whatIsNotThereIsTold();
    void theStoreIsNoScan();
};

namespace
{

void makeFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        qFatal("no file for the test");
}

/// In a folder that is there, under a name of any bytes.
void makeFileOfBytes(const QString &folder, const char *name)
{
    if (!(std::ofstream(folder.toStdString() + '/' + name) << 'x'))
        qFatal("no file for the test");
}

} // namespace

void TestIntakeFiles::namesAreInTheOrderOfPeople_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("numbers") << u"scan2.jpg"_s << u"scan10.jpg"_s;
    QTest::newRow("leading zeros") << u"scan002.jpg"_s << u"scan10.jpg"_s;
    QTest::newRow("two numbers") << u"1-9.jpg"_s << u"1-10.jpg"_s;
    QTest::newRow("very large") << u"9.jpg"_s << u"99999999999999999999999.jpg"_s;
    QTest::newRow("letters") << u"a.jpg"_s << u"b.jpg"_s;
    QTest::newRow("shorter") << u"a"_s << u"a1"_s;
    QTest::newRow("folders") << u"2/10.jpg"_s << u"10/2.jpg"_s;
    QTest::newRow("Chinese") << u"掃描2.jpg"_s << u"掃描11.jpg"_s;
    QTest::newRow("same number") << u"01.jpg"_s << u"1.jpg"_s;
}

void TestIntakeFiles::namesAreInTheOrderOfPeople()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(comesBefore(first, second));
    QVERIFY(!comesBefore(second, first));
    QVERIFY(!comesBefore(first, first));
}

void TestIntakeFiles::theOrderIsOne()
{
    const auto name = [] {
        const auto letters =
            *rc::gen::container<std::vector<char>>(rc::gen::element('0', '1', '2', 'a', '-'));
        return QString::fromLatin1(letters.data(), static_cast<qsizetype>(letters.size()));
    };
    QVERIFY(rc::check([&] {
        const QString a = name();
        const QString b = name();
        const QString c = name();
        RC_ASSERT(comesBefore(a, b) + comesBefore(b, a) == (a == b ? 0 : 1));
        if (comesBefore(a, b) && comesBefore(b, c))
            RC_ASSERT(comesBefore(a, c));
    }));
}

void TestIntakeFiles::foldersAreLookedInto()
{
    const QTemporaryDir folder;
    const QStringList names{u"10.jpg"_s,       u"2.jpg"_s,      u".hidden.jpg"_s,
                            u"sub/1.jpg"_s,    u".git/1.jpg"_s, u"sub/deep/1.jpg"_s,
                            u"已收件/1.jpg"_s, u"office.db"_s};
    for (const QString &name : names)
        makeFile(folder.filePath(name));
    QFile::remove(folder.filePath(u"office.db"_s));
    makeStore(folder.filePath(u"office.db"_s));
    makeFile(folder.filePath(u"office-evidence/ab"_s));
    const IntakeFiles found = intakeFiles({folder.path(), folder.filePath(u".hidden.jpg"_s)},
                                          folder.filePath(u"office.db"_s));
    QVERIFY(found.faults.empty());
    QStringList relative;
    for (const QString &file : found.files)
        relative.append(QDir(folder.path()).relativeFilePath(file));
    // Named, also what is hidden counts; the store and what belongs to it is no scan.
    QCOMPARE(relative, QStringList({u".hidden.jpg"_s, u"2.jpg"_s, u"10.jpg"_s, u"sub/1.jpg"_s}));
}

/// As Big5 names are that come from an archive of Windows or a stick.
void TestIntakeFiles::namesThatAreNotUtf8AreTold()
{
    const QTemporaryDir folder;
    // Which Qt would leave.
    const auto cleaning =
        qScopeGuard([&] { std::filesystem::remove_all(folder.path().toStdString()); });
    makeFile(folder.filePath(u"sub/1.jpg"_s));
    makeFile(folder.filePath(u"sub/deep/1.jpg"_s));
    makeFile(folder.filePath(u"回復.jpg"_s));
    makeFileOfBytes(folder.path(), "\xA6^\xB4_.pdf");
    makeFileOfBytes(folder.path(), ".\xA6^\xB4_");
    makeFileOfBytes(folder.filePath(u"sub"_s), "\xA6^\xB4_.tif");
    makeFileOfBytes(folder.filePath(u"sub/deep"_s), "\xA6^\xB4_.tif");
    std::filesystem::create_directory(folder.path().toStdString() + "/\xB1\xBD");
    const IntakeFiles found = intakeFiles({folder.path()}, u"s.db"_s);
    QCOMPARE(found.files,
             QStringList({folder.filePath(u"sub/1.jpg"_s), folder.filePath(u"回復.jpg"_s)}));
    QStringList told;
    for (const IntakeFault &fault : found.faults) {
        told.append(QDir(folder.path()).relativeFilePath(fault.file));
        QVERIFY2(fault.sentence.contains(u"UTF-8"_s), qPrintable(fault.sentence));
    }
    // Each byte that is no text is shown as one that cannot be.
    QCOMPARE(told, QStringList(
                       {u"sub/\uFFFD^\uFFFD_.tif"_s, u"\uFFFD^\uFFFD_.pdf"_s, u"\uFFFD\uFFFD"_s}));
}

void TestIntakeFiles::whatIsNotThereIsTold()
{
    const QTemporaryDir folder;
    makeFile(folder.filePath(u"1.jpg"_s));
    const QString missing = folder.filePath(u"2.jpg"_s);
    const IntakeFiles found = intakeFiles({missing, folder.filePath(u"1.jpg"_s)}, u"s.db"_s);
    QCOMPARE(found.files.size(), 1);
    QCOMPARE(found.faults.size(), 1U);
    QCOMPARE(found.faults.front().file, missing);
    QVERIFY(!found.faults.front().sentence.isEmpty());
}

void TestIntakeFiles::theStoreIsNoScan()
{
    const OpenStore store;
    QVERIFY_THROWS_EXCEPTION(OutputRefused, intakeFiles({store.path()}, store.path()));
}

NOTICEDESK_TEST(TestIntakeFiles)
#include "test_intakefiles.moc"
