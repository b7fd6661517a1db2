// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include "store/database/filesystem.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestFileSystem final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkSharesAreKnownByTheirNumber_data();
    void networkSharesAreKnownByTheirNumber();
    void thisComputersDiskIsAccepted();
    void aFolderThatIsMissingIsRefused();
};

void TestFileSystem::networkSharesAreKnownByTheirNumber_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("nfs") << quint32{0x6969} << u"NFS"_s;
    QTest::newRow("cifs") << quint32{0xFF534D42} << u"CIFS"_s;
    QTest::newRow("smb2") << quint32{0xFE534D42} << u"SMB2"_s;
    QTest::newRow("ext4") << quint32{0xEF53} << QString();
    QTest::newRow("xfs") << quint32{0x58465342} << QString();
    QTest::newRow("btrfs") << quint32{0x9123683E} << QString();
    QTest::newRow("tmpfs") << quint32{0x01021994} << QString();
}

void TestFileSystem::networkSharesAreKnownByTheirNumber()
{
    QFETCH(const quint32, type);
    QFETCH(const QString, name);
    QCOMPARE(networkFileSystem(type).value_or(QString()), name);
}

void TestFileSystem::thisComputersDiskIsAccepted()
{
    const QTemporaryDir folder;
    refuseNetworkFileSystem(folder.path());
    refuseNetworkFileSystem(folder.filePath(u"not made yet.db"_s));
}

void TestFileSystem::aFolderThatIsMissingIsRefused()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_s);
    const QString said = refusal([&] { refuseNetworkFileSystem(missing + u"/store.db"_s); });
    QVERIFY2(said.endsWith(missing), qUtf8Printable(said));
}

NOTICEDESK_TEST(TestFileSystem)
#include "test_filesystem.moc"
