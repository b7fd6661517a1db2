// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// The commands attach and evidence, and what the others say of attachments.
class TestAttach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreAttachedAndListed();
    void theListIsMachineReadable();
    void aCopyIsHandedOut();
    void strangeNamesAreOnlyLabels_data();
    void strangeNamesAreOnlyLabels();
    void labelAndDayAreTaken();
    void theFirstBadFileRefusesAll_data();
    void theFirstBadFileRefusesAll();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void copiesGoNowhereNearTheStore_data();
    void copiesGoNowhereNearTheStore();
    void aChangedFileIsNotHandedOut();
    void checkTellsWhatIsMissing();
    void verifyReadsTheBytes();
    void orphansAreRemoved();
    void aBackupTakesThemAlongAndARestoreBringsThemBack();
    void theHelpNamesThem();
};

namespace
{

QString attachedSum(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A store with the case 114-0001.
struct AttachFolder : StoreFolder
{
    AttachFolder() : StoreFolder(plainLines(1)) {}

    RunResult attach(const QStringList &words) const
    {
        return run(QStringList{u"attach"_s, u"114-0001"_s} + words);
    }
    QString kept(const QByteArray &bytes) const
    {
        const QString sum = attachedSum(bytes);
        return path(u"office-evidence/"_s + sum.first(2) + u'/' + sum);
    }
    void overwrite(const QByteArray &bytes, const QByteArray &others) const
    {
        QFile::setPermissions(kept(bytes), QFile::ReadOwner | QFile::WriteOwner);
        QFile file(kept(bytes));
        if (!file.open(QIODevice::WriteOnly) || file.write(others) != others.size())
            qFatal("no file to overwrite");
    }
    /// What the store has of evidence, and everything else that is there.
    QStringList evidence() const { return names().filter(u"office-evidence"_s); }
};

} // namespace

void TestAttach::filesAreAttachedAndListed()
{
    const AttachFolder folder;
    const QString one = folder.write(u"回復單.pdf"_s, "%PDF-1.4 x");
    const QString two = folder.write(u"scan.png"_s, "\x89PNG\r\n\x1a\n y");
    const RunResult answer = folder.attach({one, two});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    const QString pdf = attachedSum("%PDF-1.4 x");
    const QString png = attachedSum("\x89PNG\r\n\x1a\n y");
    QCOMPARE(outputLines(answer), QStringList({u"1\t%1\tpdf\t回復單.pdf"_s.arg(pdf),
                                               u"2\t%1\tpng\tscan.png"_s.arg(png)}));
    QCOMPARE(outputLines(folder.run({u"evidence"_s, u"114-0001"_s})),
             QStringList({u"1\t%1\tpdf\t回復單.pdf\t10\t-\tfile\t-"_s.arg(pdf),
                          u"2\t%1\tpng\tscan.png\t10\t-\tfile\t-"_s.arg(png)}));
    QVERIFY(QFile::exists(folder.kept("%PDF-1.4 x")));
    // The sender's file stays as it was.
    QCOMPARE(folder.read(u"回復單.pdf"_s), "%PDF-1.4 x");
    // The same bytes again are another attachment and the same file.
    QCOMPARE(outputLines(folder.attach({one})), QStringList(u"3\t%1\tpdf\t回復單.pdf"_s.arg(pdf)));
    QCOMPARE(folder.evidence().filter(pdf).size(), 1);
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestAttach::theListIsMachineReadable()
{
    const AttachFolder folder;
    QCOMPARE(folder.run({u"evidence"_s, u"114-0001"_s, u"--json"_s}).output, "[\n]\n");
    folder.attach({folder.write(u"a.bin"_s, "abc"), u"--label"_s, u"佐證"_s});
    const QJsonArray list =
        QJsonDocument::fromJson(folder.run({u"evidence"_s, u"114-0001"_s, u"--json"_s}).output)
            .array();
    QCOMPARE(list, QJsonArray({QJsonObject{{u"position"_s, 1},
                                           {u"sha256"_s, attachedSum("abc")},
                                           {u"bytes"_s, 3},
                                           {u"kind"_s, u"other"_s},
                                           {u"label"_s, u"佐證"_s},
                                           {u"receivedOn"_s, QJsonValue::Null},
                                           {u"source"_s, u"file"_s},
                                           {u"originalName"_s, u"a.bin"_s},
                                           {u"struckOut"_s, QJsonValue::Null}}}));
}

void TestAttach::aCopyIsHandedOut()
{
    const AttachFolder folder;
    const QByteArray bytes = QByteArray(3'000'000, 'x') + "end";
    folder.attach({folder.write(u"a.bin"_s, "abc"), folder.write(u"b.bin"_s, bytes)});
    const QString output = folder.write(u"copy.bin"_s, "replaced");
    const RunResult answer =
        folder.run({u"evidence"_s, u"114-0001"_s, u"--extract"_s, u"2"_s, u"-o"_s, output});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, QByteArray());
    QCOMPARE(folder.read(u"copy.bin"_s), bytes);
    const RunResult none =
        folder.run({u"evidence"_s, u"114-0001"_s, u"--extract"_s, u"3"_s, u"-o"_s, output});
    QCOMPARE(faultOfRefusal(none, 3, u"the case has no such attachment: 3"_s), QString());
    QCOMPARE(folder.read(u"copy.bin"_s), bytes);
}

void TestAttach::strangeNamesAreOnlyLabels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a device of other systems") << u"CON"_s << u"CON"_s;
    QTest::newRow("a turned direction") << u"a\u202Efdp.exe"_s << u"a<U+202E>fdp.exe"_s;
    QTest::newRow("a leading dash") << u"-rf"_s << u"-rf"_s;
    QTest::newRow("an emoji") << u"\U0001F4CE"_s << u"\U0001F4CE"_s;
    QTest::newRow("a tab and a line") << u"a\tb\nc"_s << u"a<U+0009>b<U+000A>c"_s;
    QTest::newRow("a control character") << u"a\x1b[2J"_s << u"a<U+001B>[2J"_s;
    QTest::newRow("a colon") << u":x"_s << u":x"_s;
    QTest::newRow("long") << QString(85, u'長') << QString(85, u'長');
}

void TestAttach::strangeNamesAreOnlyLabels()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    const AttachFolder folder;
    const RunResult answer = folder.attach({folder.write(u"in/"_s + name, "abc")});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, u"1\t%1\tother\t%2\n"_s.arg(attachedSum("abc"), shown).toUtf8());
    QVERIFY(QFile::exists(folder.kept("abc")));
    const QStringList files = folder.evidence().filter(attachedSum("abc"));
    QCOMPARE(files.size(), 1);
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestAttach::labelAndDayAreTaken()
{
    const AttachFolder folder;
    const QString file = folder.write(u"a"_s, "abc");
    const QString label = QString(300, u'名') + u"../../x"_s;
    QCOMPARE(folder.attach({file, u"--label"_s, label, u"--received"_s, u"2027-02-28"_s}).status,
             0);
    QCOMPARE(folder.attach({file, u"--received"_s, u"116/02/27"_s}).status, 0);
    const QStringList lines = outputLines(folder.run({u"evidence"_s, u"114-0001"_s}));
    QCOMPARE(lines.at(0).section(u'\t', 3, 5), label + u"\t3\t2027-02-28"_s);
    QCOMPARE(lines.at(1).section(u'\t', 3, 5), u"a\t3\t2027-02-27"_s);
    const QStringList before = folder.evidence();
    for (const auto &[option, value, status] :
         {std::tuple(u"--label"_s, u"  "_s, 1), std::tuple(u"--label"_s, u"a\x02"_s, 1),
          std::tuple(u"--received"_s, u"2027-03-02"_s, 1),
          std::tuple(u"--received"_s, u"yesterday"_s, 2)}) {
        const RunResult answer = folder.attach({folder.write(u"b"_s, "other"), option, value});
        QCOMPARE(faultOfRefusal(answer, status, {}), QString());
    }
    QCOMPARE(folder.evidence(), before);
}

void TestAttach::theFirstBadFileRefusesAll_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("told");
    QTest::newRow("missing") << u"missing"_s << 3 << u"No such file or directory"_s;
    QTest::newRow("empty") << u"empty"_s << 3 << u"the file is empty"_s;
    QTest::newRow("folder") << u"folder"_s << 3 << u"this is a folder"_s;
    QTest::newRow("pipe") << u"pipe"_s << 3 << u"this is a device or a pipe"_s;
    QTest::newRow("large") << u"large"_s << 3 << u"larger than 512 MiB"_s;
    QTest::newRow("store") << u"office.db"_s << 2 << u"this is the store itself"_s;
}

void TestAttach::theFirstBadFileRefusesAll()
{
    QFETCH(const QString, what);
    QFETCH(const int, status);
    QFETCH(const QString, told);
    const AttachFolder folder;
    const QString bad = folder.path(what);
    if (what == "empty"_L1)
        folder.write(what, {});
    else if (what == "folder"_L1)
        QVERIFY(QDir().mkdir(bad));
    else if (what == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(bad).constData(), 0600), 0);
    else if (what == "large"_L1)
        QVERIFY(QFile(folder.write(what, "x")).resize(512LL * 1024 * 1024 + 1));
    const QByteArray before = folder.everything();
    const RunResult answer = folder.attach({folder.write(u"good"_s, "abc"), bad});
    QCOMPARE(faultOfRefusal(answer, status, told), QString());
    QVERIFY(answer.errors.contains(bad.toUtf8()));
    QCOMPARE(folder.evidence(), QStringList());
    QCOMPARE(folder.everything(), before);
}

void TestAttach::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no file") << QStringList{u"attach"_s, u"114-0001"_s} << 2;
    QTest::newRow("no case") << QStringList{u"attach"_s} << 2;
    QTest::newRow("no such case") << QStringList{u"attach"_s, u"114-0777"_s, u"@file"_s} << 3;
    QTest::newRow("no number") << QStringList{u"attach"_s, u"x"_s, u"@file"_s} << 2;
    QTest::newRow("evidence of nothing") << QStringList{u"evidence"_s} << 2;
    QTest::newRow("evidence of two")
        << QStringList{u"evidence"_s, u"114-0001"_s, u"114-0002"_s} << 2;
    QTest::newRow("a copy to nowhere")
        << QStringList{u"evidence"_s, u"114-0001"_s, u"--extract"_s, u"1"_s} << 2;
    QTest::newRow("a copy of nothing")
        << QStringList{u"evidence"_s, u"114-0001"_s, u"-o"_s, u"@out"_s} << 2;
    QTest::newRow("no position") << QStringList{u"evidence"_s, u"114-0001"_s, u"--extract"_s,
                                                u"one"_s,      u"-o"_s,       u"@out"_s}
                                 << 2;
}

void TestAttach::wrongUsageIsTold()
{
    QFETCH(QStringList, words);
    QFETCH(const int, status);
    const AttachFolder folder;
    folder.write(u"file"_s, "abc");
    for (QString &word : words) {
        if (word.startsWith(u'@'))
            word = folder.path(word.mid(1));
    }
    QCOMPARE(faultOfRefusal(folder.run(words), status, {}), QString());
    QCOMPARE(folder.evidence(), QStringList());
    QVERIFY(!QFile::exists(folder.path(u"out"_s)));
}

void TestAttach::copiesGoNowhereNearTheStore_data()
{
    QTest::addColumn<QString>("output");
    for (const QString &output : {u"office.db"_s, u"office.db-wal"_s, u"office-evidence/x"_s,
                                  u"office-evidence"_s, u"office-backups/x"_s, u"@"_s})
        QTest::newRow(qUtf8Printable(output)) << output;
}

void TestAttach::copiesGoNowhereNearTheStore()
{
    QFETCH(QString, output);
    const AttachFolder folder;
    folder.attach({folder.write(u"a"_s, "abc")});
    output = output == "@"_L1 ? folder.kept("abc") : folder.path(output);
    const RunResult answer =
        folder.run({u"evidence"_s, u"114-0001"_s, u"--extract"_s, u"1"_s, u"-o"_s, output});
    QCOMPARE(faultOfRefusal(answer, 2, {}), QString());
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestAttach::aChangedFileIsNotHandedOut()
{
    const AttachFolder folder;
    folder.attach({folder.write(u"a"_s, "abc")});
    folder.overwrite("abc", "abd");
    const QString output = folder.path(u"out"_s);
    const RunResult answer =
        folder.run({u"evidence"_s, u"114-0001"_s, u"--extract"_s, u"1"_s, u"-o"_s, output});
    QCOMPARE(faultOfRefusal(answer, 3, u"was changed"_s), QString());
    QVERIFY(!QFile::exists(output));
}

void TestAttach::checkTellsWhatIsMissing()
{
    // The sample case, whose answers name 附件 1 to 附件 4.
    const StoreFolder folder(linesOf({sampleObject()}));
    const QString number = outputLines(folder.run({u"list"_s})).at(0).section(u' ', 0, 0);
    const auto told = [&] {
        QStringList lines;
        for (const QString &line : outputLines(folder.run({u"check"_s, number}))) {
            if (line.startsWith("warning R27"_L1) || line.startsWith("warning R9 response "_L1))
                lines.append(line.section(u' ', 1, 2));
        }
        return lines;
    };
    QCOMPARE(told(), QStringList(u"R9 response"_s));
    const QString one = folder.write(u"one"_s, "1");
    QCOMPARE(folder.run({u"attach"_s, number, one}).status, 0);
    QCOMPARE(told(), QStringList({u"R9 response"_s, u"R27 response.items[1]"_s,
                                  u"R27 response.items[2]"_s}));
    const QString scan = folder.write(u"scan"_s, "\xFF\xD8\xFF");
    QCOMPARE(folder.run({u"attach"_s, number, scan}).status, 0);
    QCOMPARE(told(), QStringList(u"R27 response.items[2]"_s));
    QCOMPARE(folder.run({u"attach"_s, number, one, one}).status, 0);
    QCOMPARE(told(), QStringList());
}

void TestAttach::verifyReadsTheBytes()
{
    const AttachFolder folder;
    folder.attach({folder.write(u"a"_s, "abc"), folder.write(u"b"_s, "defg")});
    folder.write(u"office-evidence/.new-1"_s, "x");
    const RunResult whole = folder.run({u"verify"_s});
    QCOMPARE(whole.status, 0);
    QCOMPARE(outputLines(whole).mid(2),
             QStringList({u"evidence 2"_s, u"evidenceBytes 7"_s, u"orphans 0"_s, u"unfinished 1"_s,
                          u"foreign 0"_s}));
    const QJsonObject json =
        QJsonDocument::fromJson(folder.run({u"verify"_s, u"--json"_s}).output).object();
    QCOMPARE(json.value(u"evidence"_s).toObject().value(u"files"_s).toInt(), 2);
    folder.overwrite("abc", "abd");
    const RunResult damaged = folder.run({u"verify"_s});
    QCOMPARE(damaged.status, 3);
    QCOMPARE(outputLines(damaged).at(0),
             u"problem the file of attachment 1 of case 1 was changed"_s);
}

void TestAttach::orphansAreRemoved()
{
    const AttachFolder folder;
    folder.attach({folder.write(u"a"_s, "abc")});
    const QString orphan = folder.write(
        u"office-evidence/%1/%2"_s.arg(attachedSum("x").first(2), attachedSum("x")), "x");
    const auto makeOld = [&orphan](int hours) {
        QFile file(orphan);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(usualTime().addSecs(-3600 * hours),
                                QFileDevice::FileModificationTime);
    };
    QVERIFY(makeOld(23));
    QVERIFY(outputLines(folder.run({u"verify"_s, u"--remove-orphans"_s})).contains(u"orphans 1"_s));
    QVERIFY(makeOld(25));
    const RunResult answer = folder.run({u"verify"_s, u"--remove-orphans"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(outputLines(answer).contains(u"orphans 0"_s));
    QVERIFY(!QFile::exists(orphan));
    QVERIFY(QFile::exists(folder.kept("abc")));
}

void TestAttach::aBackupTakesThemAlongAndARestoreBringsThemBack()
{
    const AttachFolder folder;
    folder.attach({folder.write(u"a"_s, "abc")});
    const QString backup = folder.path(u"usb.db"_s);
    const RunResult written = folder.run({u"backup"_s, backup});
    QCOMPARE(written.errors, QByteArray());
    QCOMPARE(outputLines(written).mid(2), QStringList({u"evidence 1"_s, u"evidenceBytes 3"_s}));
    QVERIFY(QDir(folder.path(u"office-evidence"_s)).removeRecursively());
    QVERIFY(QDir(folder.path(u"office-backups"_s)).removeRecursively());
    const RunResult restored = folder.run({u"restore"_s, backup});
    QCOMPARE(restored.status, 0);
    QVERIFY(outputLines(restored).contains(u"evidenceBroughtBack 1"_s));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
    QVERIFY(QFile::exists(folder.kept("abc")));
    // What is nowhere any more is told, and the rest is restored all the same.
    for (const QString &name : {u"usb-evidence"_s, u"office-evidence"_s})
        QVERIFY(QDir(folder.path(name)).removeRecursively());
    const RunResult without = folder.run({u"restore"_s, backup});
    QCOMPARE(without.status, 0);
    QVERIFY(outputLines(without).contains(
        u"evidenceMissing the file of attachment 1 of case 1 is missing"_s));
}

void TestAttach::theHelpNamesThem()
{
    const QByteArray overview = runInside({u"--help"_s}).output;
    QVERIFY(overview.contains("noticedesk attach  CASE FILE..."));
    QVERIFY(overview.contains("noticedesk evidence CASE"));
    QVERIFY(runInside({u"attach"_s, u"--help"_s}).output.contains("--received"));
    QVERIFY(runInside({u"evidence"_s, u"--help"_s}).output.contains("--extract"));
}

NOTICEDESK_TEST(TestAttach)
#include "test_attach.moc"
