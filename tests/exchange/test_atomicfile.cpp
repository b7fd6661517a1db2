// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/atomicfile.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "exchange/exchangeerror.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// While it lives, no file of this process grows beyond the limit: a full disk for one process.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestAtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesANewFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"新 案.json"_s);
        writeFileAtomically(path, "臺\n");
        QCOMPARE(contentOf(path), QByteArray("臺\n"));
        QCOMPARE(names(folder), QStringList{u"新 案.json"_s});
    }

    void replacesAFileOnCommitOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        writeFileAtomically(path, "old and longer");
        AtomicFile file(path);
        file.write("ne");
        file.write("w");
        QCOMPARE(contentOf(path), QByteArray("old and longer"));
        file.commit();
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(names(folder), QStringList{u"a"_s});
    }

    void leavesNothingBehindWithoutCommit()
    {
        const QTemporaryDir folder;
        writeFileAtomically(folder.filePath(u"old"_s), "old");
        {
            AtomicFile fresh(folder.filePath(u"fresh"_s));
            fresh.write("x");
            AtomicFile old(folder.filePath(u"old"_s));
            old.write("x");
        }
        QCOMPARE(names(folder), QStringList{u"old"_s});
        QCOMPARE(contentOf(folder.filePath(u"old"_s)), QByteArray("old"));
    }

    void leavesEverythingAsItWasWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("noticed at the end") << 5'000;
        QTest::newRow("noticed while writing") << 5'000'000;
    }

    void leavesEverythingAsItWasWhenTheDiskIsFull()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old"_s);
        writeFileAtomically(path, "old");
        try {
            const FullDisk disk(4'096);
            writeFileAtomically(path, QByteArray(size, 'x'));
            QFAIL("the disk was not full");
        } catch (const ExchangeError &error) {
            QCOMPARE(error.message(), u"The file cannot be written (File too large)"_s);
            QCOMPARE(error.where(), path);
        }
        QCOMPARE(names(folder), QStringList{u"old"_s});
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void namesAPlaceWhereNoFileCanBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such folder")
            << u"none/a"_s << u"The file cannot be written (No such file or directory)"_s;
        QTest::newRow("a folder") << u"folder"_s << u"This is a folder, not a file"_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"This is a device or a pipe, not a file"_s;
        QTest::newRow("a link to a pipe")
            << u"link"_s << u"This is a device or a pipe, not a file"_s;
    }

    void namesAPlaceWhereNoFileCanBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, message);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(folder.filePath(u"pipe"_s), folder.filePath(u"link"_s)));
        const QStringList before = names(folder);
        try {
            writeFileAtomically(folder.filePath(name), "x");
            QFAIL("it was written");
        } catch (const ExchangeError &error) {
            QCOMPARE(error.message(), message);
            QCOMPARE(error.where(), folder.filePath(name));
        }
        QCOMPARE(names(folder), before);
    }

    void writesACaseThatReadsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.json"_s);
        CaseFile file;
        file.notice.reason = u"事由"_s;
        writeCaseFile(path, file);
        QCOMPARE(readCaseFile(path), file);
    }

    void writesNothingOfACaseThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        CaseFile file;
        file.notice.reason = QString(QChar(0xD800));
        QVERIFY_THROWS_EXCEPTION(ExchangeError,
                                 writeCaseFile(folder.filePath(u"case.json"_s), file));
        QVERIFY(names(folder).isEmpty());
    }

private:
    static QStringList names(const QTemporaryDir &folder)
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

NOTICEDESK_TEST(TestAtomicFile)
#include "test_atomicfile.moc"
