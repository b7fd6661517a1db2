// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// The commands mailing and letter.
class TestMailing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papersAreWritten_data();
    void papersAreWritten();
    void theListIsATableToo();
    void organizationsWithoutAddressAreNamed();
    void nothingGoesOutOfADraft();
    void theDirectoryHasAddressesToo();
    void lettersAreWritten_data();
    void lettersAreWritten();
    void lettersGoIntoAFolder();
    void aTemplateOfTheOfficeIsFilled();
    void theStarterTemplateIsHandedOut();
    void aCaseWithoutReasonIsRefused();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void outputsGoNowhereNearTheStore_data();
    void outputsGoNowhereNearTheStore();
};

namespace
{

/// Two suspended cases with addresses, 115-0001 and 115-0002, one without, 115-0003, and a draft
/// with one, draft-4.
QByteArray mailedLines()
{
    const QString address = u"notice.target.address"_s;
    return linesOf({with(numbered(sampleObject(), 1), address, u"708 臺南市安平區永華路二段6號"_s),
                    with(numbered(sampleObject(), 2), address, u"700201臺南市中西區南門路21號"_s),
                    with(numbered(sampleObject(), 3), u"notice.target.name"_s, u"沒有地址公會"_s),
                    with(with(plainCase(4), u"number"_s, QJsonValue()), address, u"臺南市"_s)});
}

struct MailingFolder : StoreFolder
{
    MailingFolder() : StoreFolder(mailedLines()) {}

    RunResult mailing(const QStringList &words) const
    {
        return run(QStringList{u"mailing"_s} + words);
    }
    RunResult letter(const QStringList &words) const
    {
        return run(QStringList{u"letter"_s} + words);
    }
};

} // namespace

void TestMailing::papersAreWritten_data()
{
    QTest::addColumn<QStringList>("form");
    QTest::addColumn<int>("pages");
    QTest::newRow("list") << QStringList{u"registered"_s} << 2;
    QTest::newRow("labels, the last one first")
        << QStringList{u"labels"_s, u"--first"_s, u"14"_s, u"--shift"_s, u"1.5,-2"_s} << 2;
    QTest::newRow("envelopes") << QStringList{u"envelopes"_s, u"--test-print"_s} << 2;
    QTest::newRow("window") << QStringList{u"envelopes"_s, u"--window"_s} << 2;
}

void TestMailing::papersAreWritten()
{
    QFETCH(QStringList, form);
    QFETCH(int, pages);
    const MailingFolder folder;
    const RunResult answer = folder.mailing(
        QStringList{u"115-0001"_s, u"115-0002"_s, u"-o"_s, folder.path(u"a.pdf"_s), u"--form"_s} +
        form);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output + answer.errors, QByteArray());
    const QStringList written = pagesOf(folder.path(u"a.pdf"_s));
    QCOMPARE(written.size(), pages);
    const QString text = written.join(QString());
    QVERIFY(text.contains(u"700201"_s) && text.contains(u"南門路"_s) && text.contains(u"永華路"_s));
}

void TestMailing::theListIsATableToo()
{
    const MailingFolder folder;
    const QStringList words{u"115-0001"_s, u"115-0002"_s, u"--form"_s, u"registered"_s, u"-o"_s};
    for (const QString &name : {u"a.csv"_s, u"a.ods"_s, u"a.xlsx"_s})
        QCOMPARE(folder.mailing(words + QStringList{folder.path(name)}).status, 0);
    const QString csv = QString::fromUtf8(folder.read(u"a.csv"_s));
    QVERIFY(csv.contains(
        u"順序號碼,掛號號碼,收件人姓名,寄達地名(或地址),回執,航空,印刷物,重量,郵資,備考"_s));
    QVERIFY(csv.contains(u"2,,台南市 0000000 公會,700201臺南市中西區南門路21號,"_s));
    QVERIFY(folder.read(u"a.ods"_s).startsWith("PK") && folder.read(u"a.xlsx"_s).startsWith("PK"));
}

void TestMailing::organizationsWithoutAddressAreNamed()
{
    const MailingFolder folder;
    for (const QString &form : {u"registered"_s, u"labels"_s, u"envelopes"_s}) {
        const RunResult answer = folder.mailing(
            {u"115-0001"_s, u"115-0003"_s, u"--form"_s, form, u"-o"_s, folder.path(u"a.pdf"_s)});
        QCOMPARE(faultOfRefusal(answer, 1, u"115-0003 沒有地址公會"_s), QString());
        QVERIFY(!answer.errors.contains("115-0001"));
        QVERIFY(!QFile::exists(folder.path(u"a.pdf"_s)));
    }
}

void TestMailing::nothingGoesOutOfADraft()
{
    const MailingFolder folder;
    const auto answerFor = [&](const QString &form, const QString &output) {
        return folder.mailing({u"115-0001"_s, u"draft-4"_s, u"115-0003"_s, u"--form"_s, form,
                               u"-o"_s, folder.path(output)});
    };
    for (const RunResult &answer :
         {answerFor(u"labels"_s, u"a.pdf"_s), answerFor(u"registered"_s, u"a.csv"_s)}) {
        QCOMPARE(answer.status, 1);
        // Everything that is refused is told.
        const QStringList told = QString::fromUtf8(answer.errors).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[0].contains(u"not issued yet"_s) && told[0].endsWith(u": draft-4"_s),
                 qPrintable(told[0]));
        QVERIFY2(told[1].endsWith(u": 115-0003 沒有地址公會"_s), qPrintable(told[1]));
    }
    QVERIFY(!QFile::exists(folder.path(u"a.pdf"_s)));
    QVERIFY(!QFile::exists(folder.path(u"a.csv"_s)));
}

void TestMailing::theDirectoryHasAddressesToo()
{
    const MailingFolder folder;
    folder.tamper(
        {u"INSERT INTO organizations (code, name, status, updated, address, revision, changed_by) "
         "VALUES ('XC12345678', '沒有地址公會', 'T', '', '701臺南市東區中華東路1號', 1, '')"_s});
    QCOMPARE(
        folder.mailing({u"115-0003"_s, u"--form"_s, u"labels"_s, u"-o"_s, folder.path(u"a.pdf"_s)})
            .status,
        0);
    QVERIFY(pagesOf(folder.path(u"a.pdf"_s)).join(QString()).contains(u"臺南市東區中華東路"_s));
}

void TestMailing::lettersAreWritten_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"suspension"_s, u"report"_s, u"cover"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestMailing::lettersAreWritten()
{
    QFETCH(QString, kind);
    const MailingFolder folder;
    const auto write = [&](const QString &name) {
        return folder.letter({u"115-0001"_s, u"--kind"_s, kind, u"-o"_s, folder.path(name)}).status;
    };
    QCOMPARE(write(u"a.odt"_s), 0);
    QVERIFY(folder.read(u"a.odt"_s)
                .mid(30)
                .startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
    if (kind == u"suspension"_s) {
        QCOMPARE(write(u"a.pdf"_s), 0);
        QVERIFY(pagesOf(folder.path(u"a.pdf"_s)).join(QString()).contains(u"115-0001"_s));
    }
    QCOMPARE(write(u"a.di"_s), 0);
    QVERIFY(folder.read(u"a.di"_s).contains("SYSTEM \"a.sw\""));
    QVERIFY(folder.read(u"a.sw"_s).contains("<交換表單>"));
    // The same again.
    const QByteArray odt = folder.read(u"a.odt"_s);
    QCOMPARE(write(u"b.odt"_s), 0);
    QCOMPARE(folder.read(u"b.odt"_s), odt);
}

void TestMailing::lettersGoIntoAFolder()
{
    const MailingFolder folder;
    const QStringList words{u"115-0001"_s, u"115-0002"_s, u"--kind"_s, u"report"_s, u"-o"_s};
    const auto names = [&folder](const QString &name) {
        return QDir(folder.path(name)).entryList(QDir::Files, QDir::Name);
    };
    QCOMPARE(folder.letter(words + QStringList{folder.path(u"odt"_s)}).status, 0);
    QCOMPARE(names(u"odt"_s), (QStringList{u"115-0001-report.odt"_s, u"115-0002-report.odt"_s}));
    QCOMPARE(
        folder.letter(words + QStringList{folder.path(u"di"_s), u"--format"_s, u"di"_s}).status, 0);
    QCOMPARE(names(u"di"_s), (QStringList{u"115-0001-report.di"_s, u"115-0001-report.sw"_s,
                                          u"115-0002-report.di"_s, u"115-0002-report.sw"_s}));
    QCOMPARE(folder.letter(words + QStringList{folder.path(u"both.pdf"_s)}).status, 0);
    QVERIFY(pagesOf(folder.path(u"both.pdf"_s)).size() >= 2);
    // None of them if one is refused.
    const RunResult refused = folder.letter({u"115-0001"_s, u"115-0002"_s, u"--kind"_s,
                                             u"reminder"_s, u"-o"_s, folder.path(u"none"_s)});
    QCOMPARE(faultOfRefusal(refused, 1, u"115-0001"_s), QString());
    QVERIFY(!QFileInfo::exists(folder.path(u"none"_s)));
}

void TestMailing::aTemplateOfTheOfficeIsFilled()
{
    const MailingFolder folder;
    const auto fill = [&](const QByteArray &bytes) {
        folder.write(u"own.odt"_s, bytes);
        return folder.letter({u"115-0001"_s, u"--kind"_s, u"cover"_s, u"--template"_s,
                              folder.path(u"own.odt"_s), u"-o"_s, folder.path(u"a.odt"_s)});
    };
    QFile starter(QStringLiteral(NOTICEDESK_SOURCE_DIR "/resources/letters/cover.odt"));
    QVERIFY(starter.open(QIODevice::ReadOnly));
    const QByteArray sound = starter.readAll();
    QCOMPARE(fill(sound).status, 0);
    const QByteArray made = folder.read(u"a.odt"_s);
    QCOMPARE(faultOfRefusal(fill(sound.first(1000)), 3, u"own.odt"_s), QString());
    QCOMPARE(faultOfRefusal(fill("no archive"), 3, u"own.odt"_s), QString());
    QByteArray renamed = sound;
    renamed.replace("styles.xml", "Basic/a.xm");
    QCOMPARE(faultOfRefusal(fill(renamed), 1, u"own.odt"_s), QString());
    // What was there stays.
    QCOMPARE(folder.read(u"a.odt"_s), made);
    const RunResult missing =
        folder.letter({u"115-0001"_s, u"--kind"_s, u"cover"_s, u"--template"_s,
                       folder.path(u"none.odt"_s), u"-o"_s, folder.path(u"a.odt"_s)});
    QCOMPARE(faultOfRefusal(missing, 3, u"none.odt"_s), QString());
}

void TestMailing::theStarterTemplateIsHandedOut()
{
    const MailingFolder folder;
    const QString path = folder.path(u"own.odt"_s);
    QCOMPARE(folder.letter({u"--kind"_s, u"cover"_s, u"--starter"_s, u"-o"_s, path}).status, 0);
    QCOMPARE(folder
                 .letter({u"115-0001"_s, u"--kind"_s, u"cover"_s, u"--template"_s, path, u"-o"_s,
                          folder.path(u"a.odt"_s)})
                 .status,
             0);
}

void TestMailing::aCaseWithoutReasonIsRefused()
{
    const StoreFolder folder(plainLines(1));
    for (const QString &kind : {u"suspension"_s, u"report"_s}) {
        const RunResult answer = folder.run(
            {u"letter"_s, u"114-0001"_s, u"--kind"_s, kind, u"-o"_s, folder.path(u"a.odt"_s)});
        QCOMPARE(faultOfRefusal(answer, 1, u"114-0001"_s), QString());
        QVERIFY(!QFile::exists(folder.path(u"a.odt"_s)));
    }
}

void TestMailing::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &words) {
        QTest::newRow(name) << words.split(u' ');
    };
    row("no case", u"mailing --form labels -o a.pdf"_s);
    row("no form", u"mailing 115-0001 -o a.pdf"_s);
    row("another form", u"mailing 115-0001 --form stamps -o a.pdf"_s);
    row("no output", u"mailing 115-0001 --form labels"_s);
    row("another output", u"mailing 115-0001 --form labels -o a.odt"_s);
    row("labels as a table", u"mailing 115-0001 --form labels -o a.ods"_s);
    row("a list with a window", u"mailing 115-0001 --form registered --window -o a.pdf"_s);
    row("a label too far", u"mailing 115-0001 --form labels --first 15 -o a.pdf"_s);
    row("half a shift", u"mailing 115-0001 --form labels --shift 1 -o a.pdf"_s);
    row("a shift that is none", u"mailing 115-0001 --form labels --shift nan,1 -o a.pdf"_s);
    row("no kind", u"letter 115-0001 -o a.pdf"_s);
    row("another kind", u"letter 115-0001 --kind love -o a.pdf"_s);
    row("no letter", u"letter --kind cover -o a.pdf"_s);
    row("two letters in one text", u"letter 115-0001 115-0002 --kind cover -o a.odt"_s);
    row("two letters in one DI", u"letter 115-0001 115-0002 --kind cover -o a.di"_s);
    row("a template for a PDF", u"letter 115-0001 --kind cover --template b.odt -o a.pdf"_s);
    row("a Chinese name for DI", u"letter 115-0001 --kind cover -o 函.di"_s);
    row("two formats", u"letter 115-0001 --kind cover --format pdf -o a.odt"_s);
    row("a starter of a case", u"letter 115-0001 --kind cover --starter -o a.odt"_s);
}

void TestMailing::wrongUsageIsTold()
{
    QFETCH(QStringList, words);
    const MailingFolder folder;
    const QStringList before = folder.lastingNames();
    words.replaceInStrings(QRegularExpression(u"^(?=(a|函)\\.)"_s), folder.path(u""_s));
    const RunResult answer = folder.run(words);
    QCOMPARE(answer.status, 2);
    QVERIFY(isErrorLine(answer.errors));
    QCOMPARE(folder.lastingNames(), before);
}

void TestMailing::outputsGoNowhereNearTheStore_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("labels") << QStringList{u"mailing"_s, u"115-0001"_s, u"--form"_s, u"labels"_s};
    QTest::newRow("letter") << QStringList{u"letter"_s, u"115-0001"_s, u"--kind"_s, u"cover"_s};
}

void TestMailing::outputsGoNowhereNearTheStore()
{
    QFETCH(QStringList, words);
    const MailingFolder folder;
    QVERIFY(QFile::link(folder.store(), folder.path(u"a.pdf"_s)));
    const QByteArray before = folder.cases();
    const RunResult answer = folder.run(words + QStringList{u"-o"_s, folder.path(u"a.pdf"_s)});
    QCOMPARE(answer.status, 2);
    QVERIFY(isErrorLine(answer.errors));
    QCOMPARE(folder.cases(), before);
}

NOTICEDESK_TEST(TestMailing)
#include "test_mailing.moc"
