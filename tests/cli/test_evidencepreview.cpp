// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/madedocuments.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QImage>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// evidence --self-test and --preview, with the program as it is installed.
class TestEvidencePreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allDoorsAreClosed();
    void allDoorsAreClosedToAnOrdinaryUser();
    void pageIsWrittenAsAPicture();
    void whatCannotBeShownIsRefusedInWords_data();
    void whatCannotBeShownIsRefusedInWords();
};

namespace
{

bool tellsAllClosed(const QByteArray &output)
{
    const QByteArrayList lines = output.trimmed().split('\n');
    return lines.size() > 20 && std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
               return line.endsWith("\tclosed");
           });
}

/// A store with a case and an attachment of these bytes.
struct PreviewFolder : StoreFolder
{
    explicit PreviewFolder(const QByteArray &bytes) : StoreFolder(plainLines(1))
    {
        write(u"attached"_s, bytes);
        run({u"attach"_s, u"114-0001"_s, path(u"attached"_s)});
    }
    RunResult preview(int page) const
    {
        return runProgram({u"evidence"_s, u"--store"_s, path(u"office.db"_s), u"114-0001"_s,
                           u"--preview"_s, u"1"_s, u"--page"_s, QString::number(page), u"-o"_s,
                           path(u"page.png"_s)});
    }
};

} // namespace

void TestEvidencePreview::allDoorsAreClosed()
{
    const RunResult answer = runProgram({u"evidence"_s, u"--self-test"_s});
    QVERIFY2(tellsAllClosed(answer.output), answer.output.constData());
    QCOMPARE(answer.status, 0);
    for (const char *door : {"open", "write", "socket", "exec", "fork", "ptrace"})
        QVERIFY2(answer.output.contains(QByteArray(QByteArray(door) + "\tclosed\n")), door);
}

void TestEvidencePreview::allDoorsAreClosedToAnOrdinaryUser()
{
    if (::getuid() != 0) {
        allDoorsAreClosed(); // which was one
        return;
    }
    QProcess process;
    process.setProcessEnvironment(usualEnvironment());
    process.start(u"setpriv"_s, {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                 programPath(), u"evidence"_s, u"--self-test"_s});
    QVERIFY(process.waitForFinished(20'000));
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(tellsAllClosed(output), output.constData());
    QCOMPARE(process.exitCode(), 0);
}

void TestEvidencePreview::pageIsWrittenAsAPicture()
{
    const PreviewFolder folder(pdfOf({u"first"_s, u"second"_s}));
    const RunResult answer = folder.preview(2);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    const QImage picture(folder.path(u"page.png"_s));
    QCOMPARE(picture.height(), 1'754);
    QVERIFY(std::abs(picture.width() - 1'240) <= 2);
}

void TestEvidencePreview::whatCannotBeShownIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("page") << pdfOf({u"first"_s}) << 2 << QByteArray("no such page");
    QTest::newRow("archive") << zipOf({{"a", "b"}}) << 1 << QByteArray("kept, not shown");
    QTest::newRow("damaged") << QByteArray("%PDF-1.4\n") << 1 << QByteArray("damaged");
    QTest::newRow("locked") << lockedPdf(pdfOf({u"first"_s})) << 1 << QByteArray("password");
}

void TestEvidencePreview::whatCannotBeShownIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, page);
    QFETCH(QByteArray, words);
    const PreviewFolder folder(bytes);
    const RunResult answer = folder.preview(page);
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains(words), answer.errors.constData());
    QVERIFY(isErrorLine(answer.errors));
    QVERIFY(!QFile::exists(folder.path(u"page.png"_s)));
}

NOTICEDESK_TEST(TestEvidencePreview)
#include "test_evidencepreview.moc"
