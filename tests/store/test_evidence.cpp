// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"
#include "testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Files are copied into the evidence folder of a store, or refused.
class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptUnderItsSum();
    void equalFilesAreOne();
    void aLargeFileIsCopiedInBlocks();
    void whatIsNoGoodFileIsRefused_data();
    void whatIsNoGoodFileIsRefused();
    void aFileThatChangesMeanwhileIsRefused_data();
    void aFileThatChangesMeanwhileIsRefused();
    void whoWaitsCanEndIt();
    void theFileIsReadBackAndProved();
};

namespace
{

/// What somebody is told who wants a file to be kept; empty if it is.
QString refusalOf(const QString &store, const QString &source,
                  const EvidenceProgress &progress = {})
{
    try {
        keepEvidence(store, source, progress);
    } catch (const EvidenceError &error) {
        return error.where() == source ? error.message() : u"elsewhere: "_s + error.where();
    }
    return {};
}

} // namespace

void TestEvidence::aFileIsKeptUnderItsSum()
{
    EvidenceDesk desk;
    const KeptFile kept = desk.kept("%PDF-1.7 scan");
    QCOMPARE(kept.file, (EvidenceFile{sumOf("%PDF-1.7 scan"), 13}));
    QCOMPARE(kept.kind, DocumentKind::Pdf);
    const QString path =
        desk.folder.path() + u'/' + kept.file.sha256.first(2) + u'/' + kept.file.sha256;
    if (testServer().isEmpty())
        QCOMPARE(desk.folder.path(), desk.office.store.path(u"store-evidence"_s));
    QCOMPARE(desk.folder.pathOf(kept.file.sha256), path);
    QCOMPARE(bytesOf(path), "%PDF-1.7 scan");
    QVERIFY(desk.folder.holds(kept.file));
    QVERIFY(!desk.folder.holds({kept.file.sha256, 12}));
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777U, 0400U);
    QCOMPARE(::stat(QFile::encodeName(desk.folder.path()).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777U, 0700U);
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(path).path()).constData(), &state), 0);
    QCOMPARE(state.st_mode & 0777U, 0700U);
    QCOMPARE(desk.folder.contents().begun, QStringList());
    QCOMPARE(desk.folder.contents().other, QStringList());
}

void TestEvidence::equalFilesAreOne()
{
    EvidenceDesk desk;
    const KeptAttachment first = desk.attached("same");
    const KeptAttachment second = desk.attached("same");
    QCOMPARE(first.attachment.sha256, second.attachment.sha256);
    QCOMPARE(second.attachment.number, 2);
    QCOMPARE(desk.folder.contents().files, QStringList(sumOf("same")));
    // Bytes that were damaged are put right by the same ones.
    const QString path = desk.folder.pathOf(sumOf("same"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    desk.writeTo(path, "sane");
    desk.attached("same");
    QCOMPARE(bytesOf(path), "same");
}

void TestEvidence::aLargeFileIsCopiedInBlocks()
{
    EvidenceDesk desk;
    QByteArray bytes(3 * evidenceBlock + 7, 'x');
    for (qsizetype at = 0; at < bytes.size(); at += 997)
        bytes[at] = static_cast<char>(at % 251);
    const QString source = desk.write(u"large"_s, bytes);
    QList<qint64> seen;
    const KeptFile kept =
        keepEvidence(desk.office.store.path(), source, [&](qint64 done, qint64 whole) {
            seen.append(done);
            return whole == bytes.size();
        });
    QCOMPARE(seen, (QList<qint64>{evidenceBlock, 2 * evidenceBlock, 3 * evidenceBlock,
                                  3 * evidenceBlock + 7}));
    QCOMPARE(kept.file.sha256, sumOf(bytes));
    QCOMPARE(bytesOf(desk.folder.pathOf(kept.file.sha256)), bytes);
}

void TestEvidence::whatIsNoGoodFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    const auto row = [](const QString &what, const QString &told) {
        QTest::newRow(qUtf8Printable(what)) << what << told;
    };
    row(u"missing"_s, u"the file cannot be read (No such file or directory)"_s);
    row(u"empty"_s, u"the file is empty, so there is nothing to keep"_s);
    row(u"too large"_s,
        u"the file is larger than 512 MiB, the most that is kept as one attachment"_s);
    row(u"folder"_s, u"this is a folder, not a file"_s);
    row(u"pipe"_s, u"this is a device or a pipe, not a file"_s);
    row(u"socket"_s, u"this is a device or a pipe, not a file"_s);
    row(u"device"_s, u"this is a device or a pipe, not a file"_s);
    row(u"loop"_s, u"the file cannot be read (Too many levels of symbolic links)"_s);
}

void TestEvidence::whatIsNoGoodFileIsRefused()
{
    QFETCH(const QString, what);
    QFETCH(const QString, told);
    EvidenceDesk desk;
    QString source = desk.path(what);
    const QByteArray name = QFile::encodeName(source);
    if (what == "empty"_L1) {
        desk.write(what, {});
    } else if (what == "too large"_L1) {
        desk.write(what, "x");
        QCOMPARE(::truncate(name.constData(), mostAttachmentBytes + 1), 0);
    } else if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(source));
    } else if (what == "pipe"_L1) {
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    } else if (what == "socket"_L1) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
        std::copy(name.begin(), name.end(), address.sun_path);
        const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(made);
    } else if (what == "device"_L1) {
        source = u"/dev/zero"_s;
    } else if (what == "loop"_L1) {
        QVERIFY(QFile::link(source, source));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusalOf(desk.office.store.path(), source), told);
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(!QFileInfo::exists(desk.folder.path()) || desk.folder.contents().begun.isEmpty());
}

void TestEvidence::aFileThatChangesMeanwhileIsRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how :
         {u"grows"_s, u"shrinks"_s, u"is rewritten"_s, u"vanishes"_s, u"is exchanged"_s})
        QTest::newRow(qUtf8Printable(how)) << how;
}

void TestEvidence::aFileThatChangesMeanwhileIsRefused()
{
    QFETCH(const QString, how);
    EvidenceDesk desk;
    const QByteArray bytes(3 * evidenceBlock, 'x');
    const QString source = desk.write(u"source"_s, bytes);
    const QString other = desk.write(u"other"_s, bytes);
    bool changed = false;
    const auto change = [&](qint64, qint64) {
        if (std::exchange(changed, true))
            return true;
        const QByteArray name = QFile::encodeName(source);
        if (how == "grows"_L1)
            desk.writeTo(source, bytes + "y");
        else if (how == "shrinks"_L1)
            changed = ::truncate(name.constData(), 2 * evidenceBlock) == 0;
        else if (how == "is rewritten"_L1)
            desk.writeTo(source, QByteArray(bytes.size(), 'y'));
        else
            changed = QFile::remove(source);
        if (how == "is exchanged"_L1)
            changed = QFile::rename(other, source);
        return true;
    };
    QCOMPARE(refusalOf(desk.office.store.path(), source, change),
             u"the file was changed or removed while it was read; try again"_s);
    QVERIFY(changed);
    QCOMPARE(desk.folder.contents().files, QStringList());
    QCOMPARE(desk.folder.contents().begun, QStringList());
}

void TestEvidence::whoWaitsCanEndIt()
{
    EvidenceDesk desk;
    const QString source = desk.write(u"source"_s, QByteArray(2 * evidenceBlock, 'x'));
    QVERIFY_THROWS_EXCEPTION(EvidenceEnded, keepEvidence(desk.office.store.path(), source,
                                                         [](qint64, qint64) { return false; }));
    QCOMPARE(desk.folder.contents().begun, QStringList());
    QCOMPARE(desk.folder.contents().files, QStringList());
}

void TestEvidence::theFileIsReadBackAndProved()
{
    EvidenceDesk desk;
    const QByteArray bytes = QByteArray(evidenceBlock, 'a') + "end";
    const EvidenceFile file = desk.kept(bytes).file;
    const auto readBack = [&] {
        QByteArray read;
        desk.folder.read(file, [&read](QByteArrayView block) { read.append(block); });
        return read;
    };
    QCOMPARE(readBack(), bytes);
    QCOMPARE(desk.folder.open(file).read(evidenceBlock, 10), "end");
    const QString path = desk.folder.pathOf(file.sha256);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    desk.writeTo(path, QByteArray(evidenceBlock, 'b') + "end");
    QVERIFY_THROWS_EXCEPTION(StoreDamaged, readBack());
    desk.writeTo(path, "short");
    QVERIFY_THROWS_EXCEPTION(StoreDamaged, readBack());
    QVERIFY_THROWS_EXCEPTION(StoreDamaged, desk.folder.open(file));
    QVERIFY(QFile::remove(path));
    QVERIFY_THROWS_EXCEPTION(StoreDamaged, readBack());
}

NOTICEDESK_TEST(TestEvidence)
#include "test_evidence.moc"
