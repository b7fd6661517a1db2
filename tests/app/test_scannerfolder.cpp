// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/settings.h"
#include "app/desk/watchedfolder.h"
#include "testprogram.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sys/fsuid.h>
#include <sys/stat.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Files are seen with the rights of an ordinary user while this lives.
class OrdinaryRights final
{
public:
    OrdinaryRights() : m_user(::setfsuid(nobody)) {}
    OrdinaryRights(const OrdinaryRights &) = delete;
    OrdinaryRights &operator=(const OrdinaryRights &) = delete;
    ~OrdinaryRights() { ::setfsuid(static_cast<uid_t>(m_user)); }

private:
    static constexpr uid_t nobody = 65'534;
    int m_user;
};

/// A folder that a scanner writes into.
class Scans final
{
public:
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(this->file(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    /// Times of files move in steps of some milliseconds, so what follows at once looks unchanged.
    bool writeLater(const QString &name, const QByteArray &bytes) const
    {
        if (write(name, bytes).isEmpty())
            return false;
        QFile file(this->file(name));
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTime().addSecs(1),
                                QFileDevice::FileModificationTime);
    }
    bool make(const QString &folder) const { return QDir(path()).mkpath(folder); }
    QByteArray read(const QString &name) const
    {
        QFile file(this->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    /// Where there would be a store whose folder this is.
    QString store() const { return file(u"desk.db"_s); }
    ScannerFolderLook look() const { return lookIntoScannerFolder(path(), store(), {}); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// The folder that a scanner writes into, a real one.
class TestScannerFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"noticedesk-test"_s);
        QCoreApplication::setApplicationName(u"noticedesk-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QSettings().clear();
    }

    void onlyFilesOfTheFolderItselfAreSeen()
    {
        const Scans scans;
        scans.write(u"scan10.tif"_s, "ten");
        scans.write(u"scan2.tif"_s, "two");
        scans.write(u".part"_s, "hidden");
        scans.write(u"empty.tif"_s, "");
        QVERIFY(scans.make(u"已收件"_s) && scans.make(u"older"_s));
        scans.write(u"已收件/scan1.tif"_s, "one");
        scans.write(u"older/scan0.tif"_s, "zero");
        QVERIFY(QFile::link(u"/etc/hostname"_s, scans.file(u"link.tif"_s)));
        scans.write(u"desk.db"_s, "a store");
        scans.write(u"desk.db-wal"_s, "belongs to it");
        const ScannerFolderLook look = scans.look();
        QCOMPARE(look.fault, QString());
        SettlingFiles settling;
        const auto now = SettlingFiles::Clock::now();
        QCOMPARE(settling.see(look.files, now, 1s), QStringList());
        QCOMPARE(settling.see(look.files, now + 1s, 1s),
                 QStringList({scans.file(u"scan2.tif"_s), scans.file(u"scan10.tif"_s)}));
    }

    /// As Big5 names are that come from an archive of Windows or a stick.
    void namesThatAreNotUtf8AreTold()
    {
        const Scans scans;
        scans.write(u"1.tif"_s, "one");
        QCOMPARE(scans.look().notUtf8, QString());
        const std::string folder = scans.path().toStdString();
        const auto cleaning = qScopeGuard([&] { std::filesystem::remove_all(folder); });
        QVERIFY(std::ofstream(folder + "/\xA6^\xB4_.pdf") << "two");
        QVERIFY(std::ofstream(folder + "/.\xA6^\xB4_.pdf") << "hidden");
        const ScannerFolderLook look = scans.look();
        QCOMPARE(look.files.size(), std::size_t{1});
        QCOMPARE(look.fault, QString());
        QVERIFY2(look.notUtf8.contains(u": \uFFFD^\uFFFD_.pdf."_s), qPrintable(look.notUtf8));
        settings::scannerFolder.keep(scans.path());
        WatchedFolder watched(scans.store());
        watched.lookEvery(40ms);
        QTRY_COMPARE(watched.newFiles().size(), 1);
        QCOMPARE(watched.trouble(), look.notUtf8);
        settings::scannerFolder.keep({});
    }

    void fileThatGrowsIsNotComplete()
    {
        const Scans scans;
        SettlingFiles settling;
        const auto begin = SettlingFiles::Clock::now();
        const auto seen = [&settling, begin](const ScannerFolderLook &look,
                                             std::chrono::seconds after) {
            return settling.see(look.files, begin + after, 2s).size();
        };
        scans.write(u"1.tif"_s, "first");
        QCOMPARE(seen(scans.look(), 0s), 0);
        QCOMPARE(seen(scans.look(), 1s), 0); // the same, but not for long
        scans.write(u"1.tif"_s, "first and second");
        QCOMPARE(seen(scans.look(), 3s), 0);
        QVERIFY(scans.writeLater(u"1.tif"_s, "first and SECOND")); // as long
        QCOMPARE(seen(scans.look(), 6s), 0);
        QCOMPARE(seen(scans.look(), 8s), 1);
        QVERIFY(QFile::remove(scans.file(u"1.tif"_s)));
        QCOMPARE(seen(scans.look(), 10s), 0);
    }

    void folderThatCannotBeSeenIsNamed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("reason");
        QTest::newRow("gone") << u"gone"_s << u"No such file"_s;
        QTest::newRow("file") << u"1.tif"_s << u"Not a directory"_s;
        QTest::newRow("no rights") << u"closed"_s << u"Permission denied"_s;
        QTest::newRow("names only") << u"namesonly"_s << u"Permission denied"_s;
    }

    void folderThatCannotBeSeenIsNamed()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, reason);
        const Scans scans;
        QCOMPARE(::chmod(QFile::encodeName(scans.path()).constData(), 0755), 0);
        scans.write(u"1.tif"_s, "one");
        QVERIFY(scans.make(u"closed"_s) && scans.make(u"namesonly"_s));
        scans.write(u"namesonly/2.tif"_s, "two");
        QCOMPARE(::chmod(QFile::encodeName(scans.file(u"closed"_s)).constData(), 0), 0);
        QCOMPARE(::chmod(QFile::encodeName(scans.file(u"namesonly"_s)).constData(), 0444), 0);
        const OrdinaryRights rights;
        const ScannerFolderLook look = lookIntoScannerFolder(scans.file(folder), scans.store(), {});
        QVERIFY(look.files.empty());
        QVERIFY2(look.fault.contains(scans.file(folder)), qPrintable(look.fault));
        QVERIFY2(look.fault.contains(reason), qPrintable(look.fault));
    }

    void halfAPathIsNoFolder()
    {
        const ScannerFolderLook look = lookIntoScannerFolder(u"scans"_s, u"/srv/desk.db"_s, {});
        QVERIFY(look.fault.contains(u"scans"_s));
    }

    void whatWasTakenInIsMovedToAFreeName()
    {
        const Scans scans;
        QVERIFY(scans.make(u"已收件"_s));
        scans.write(u"已收件/1.tif"_s, "of yesterday");
        scans.write(u"1.tif"_s, "of today");
        scans.write(u"2"_s, "no ending");
        const FileStates files = scans.look().files;
        QCOMPARE(files.size(), std::size_t{2});
        const NotMoved left = moveTakenIn(files);
        QCOMPARE(left.fault, QString());
        QVERIFY(left.files.empty());
        QCOMPARE(scans.read(u"已收件/1.tif"_s), "of yesterday");
        QCOMPARE(scans.read(u"已收件/1 (2).tif"_s), "of today");
        QCOMPARE(scans.read(u"已收件/2"_s), "no ending");
        QVERIFY(scans.look().files.empty());
        // The same file, not a copy.
        QCOMPARE(FileIdentity::of(scans.file(u"已收件/2"_s)),
                 files.at(scans.file(u"2"_s)).identity);
    }

    void changedFileStays()
    {
        const Scans scans;
        scans.write(u"1.tif"_s, "as it was read");
        const FileStates files = scans.look().files;
        QVERIFY(scans.writeLater(u"1.tif"_s, "as it was READ"));
        const NotMoved left = moveTakenIn(files);
        QVERIFY(left.files.empty());
        QCOMPARE(left.fault, QString());
        QCOMPARE(scans.read(u"1.tif"_s), "as it was READ");
        QVERIFY(!QFile::exists(scans.file(u"已收件"_s)));
    }

    void whatCannotBeMovedStaysAndIsNamed()
    {
        const Scans scans;
        scans.write(u"1.tif"_s, "one");
        const FileStates files = scans.look().files;
        scans.write(u"已收件"_s, "a file of this name");
        QVERIFY2(moveTakenIn(files).fault.contains(u"Not a directory"_s),
                 qPrintable(moveTakenIn(files).fault));
        QVERIFY(QFile::remove(scans.file(u"已收件"_s)));
        QCOMPARE(::chmod(QFile::encodeName(scans.path()).constData(), 0555), 0);
        {
            const OrdinaryRights rights;
            const NotMoved left = moveTakenIn(files);
            QCOMPARE(left.files, files);
            QVERIFY2(left.fault.contains(u"1.tif"_s) && left.fault.contains(u"denied"_s),
                     qPrintable(left.fault));
        }
        // The folder may be written, the one in it not.
        QCOMPARE(::chmod(QFile::encodeName(scans.path()).constData(), 0700), 0);
        QVERIFY(scans.make(u"已收件"_s));
        QCOMPARE(scans.read(u"1.tif"_s), "one");
        QVERIFY(moveTakenIn(files).files.empty());
    }

    void nothingIsLeftWhereAFileCannotLeaveItsFolder()
    {
        const Scans scans;
        scans.write(u"1.tif"_s, "one");
        const FileStates files = scans.look().files;
        QVERIFY(scans.make(u"已收件"_s));
        QCOMPARE(::chmod(QFile::encodeName(scans.file(u"已收件"_s)).constData(), 0777), 0);
        QCOMPARE(::chmod(QFile::encodeName(scans.path()).constData(), 0555), 0);
        const OrdinaryRights rights;
        QCOMPARE(moveTakenIn(files).files, files);
        QCOMPARE(QDir(scans.file(u"已收件"_s)).entryList(QDir::Files), QStringList());
    }

    void filesAreNewUntilTheyAreTakenIn()
    {
        const Scans scans;
        settings::scannerFolder.keep(scans.path());
        WatchedFolder watched(scans.store());
        QSignalSpy changes(&watched, &WatchedFolder::changed);
        watched.lookEvery(40ms);
        const QString first = scans.write(u"1.tif"_s, "one");
        QTRY_COMPARE(watched.newFiles(), QStringList(first));
        const FileStates files = scans.look().files;
        scans.write(u"2.tif"_s, "two");
        QTRY_COMPARE(watched.newFiles().size(), 2);
        const qsizetype before = changes.size();
        QTest::qWait(150); // more looks, and nothing to say
        QCOMPARE(changes.size(), before);
        watched.takeIn(files);
        QCOMPARE(watched.newFiles(), QStringList(scans.file(u"2.tif"_s)));
        QTRY_COMPARE(scans.read(u"已收件/1.tif"_s), "one");
        QCOMPARE(watched.newFiles(), QStringList(scans.file(u"2.tif"_s)));
        // A file elsewhere is its owner's.
        const Scans others;
        others.write(u"9.tif"_s, "nine");
        watched.takeIn(others.look().files);
        QTest::qWait(150);
        QCOMPARE(others.read(u"9.tif"_s), "nine");
        settings::scannerFolder.keep({});
        QTRY_COMPARE(watched.newFiles(), QStringList());
    }

    void folderThatGoesAwayIsLookedAtAgain()
    {
        const Scans scans;
        const QString folder = scans.file(u"share"_s);
        settings::scannerFolder.keep(folder);
        WatchedFolder watched(scans.store());
        watched.lookEvery(40ms);
        QTRY_VERIFY(watched.trouble().contains(folder));
        QVERIFY(scans.make(u"share"_s));
        scans.write(u"share/1.tif"_s, "one");
        QTRY_COMPARE(watched.newFiles().size(), 1);
        QCOMPARE(watched.trouble(), QString());
        const FileStates files = lookIntoScannerFolder(folder, scans.store(), {}).files;
        // What cannot be moved is said, is not new, and is moved when it can be.
        scans.write(u"share/已收件"_s, "in the way");
        watched.takeIn(files);
        QTRY_VERIFY(watched.trouble().contains(u"1.tif"_s));
        QVERIFY(!watched.newFiles().contains(scans.file(u"share/1.tif"_s)));
        QVERIFY(QFile::remove(scans.file(u"share/已收件"_s)));
        QTRY_COMPARE(scans.read(u"share/已收件/1.tif"_s), "one");
        QTRY_COMPARE(watched.trouble(), QString());
        settings::scannerFolder.keep({});
    }

private:
    QTemporaryDir m_settings;
};

NOTICEDESK_TEST(TestScannerFolder)
#include "test_scannerfolder.moc"
