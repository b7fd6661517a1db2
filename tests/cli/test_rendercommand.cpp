// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "pdftext.h"
#include "programrun.h"
#include "workfolder.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

class TestRenderCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreNamedByCaseAndSheet_data();
    void filesAreNamedByCaseAndSheet();
    void draftsAreNamedByTheirLine();
    void onlyTheSheetAskedForIsDrawn_data();
    void onlyTheSheetAskedForIsDrawn();
    void aCaseInOneFileIsNoticeThenTracking();
    void aPrintJobKeepsTheGivenOrder_data();
    void aPrintJobKeepsTheGivenOrder();
    void eachSheetOfATwoSidedJobBeginsOnAFrontSide_data();
    void eachSheetOfATwoSidedJobBeginsOnAFrontSide();
    void onlyFillableSheetsHaveFields();
    void guideShowsTheMark();
    void redactedSheetsAreForReading();
    void newFoldersAreMade();
    void aFolderMayHaveTheNameOfAPdf();
    void relativeNamesBelongToTheWorkingFolder();
    void namesMayHaveChineseAndBlanks();
    void existingFilesAreReplaced();
    void linksAreFollowed();
    void threeHundredCasesAreDrawnByEightJobs();
};

namespace
{

QJsonObject draft()
{
    QJsonObject object = sampleObject();
    object.remove(u"number"_s);
    return object;
}

RunResult render(const QStringList &arguments)
{
    return runInside(QStringList{u"render"_s} + arguments);
}

} // namespace

void TestRenderCommand::filesAreNamedByCaseAndSheet_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("names");
    const QString notice = u"115-0001-notice.pdf"_s;
    const QString tracking = u"115-0001-tracking.pdf"_s;
    QTest::newRow("both") << QStringList{} << QStringList{notice, tracking};
    QTest::newRow("all") << QStringList{u"--sheet"_s, u"all"_s} << QStringList{notice, tracking};
    QTest::newRow("notice") << QStringList{u"--sheet"_s, u"notice"_s} << QStringList{notice};
    QTest::newRow("tracking") << QStringList{u"--sheet"_s, u"tracking"_s} << QStringList{tracking};
}

void TestRenderCommand::filesAreNamedByCaseAndSheet()
{
    QFETCH(const QStringList, more);
    QFETCH(const QStringList, names);
    const WorkFolder folder;
    const QString cases = folder.write(u"cases.jsonl"_s, linesOf({sampleObject()}));
    QCOMPARE(render(QStringList{u"--case"_s, samplePath(), u"-o"_s, folder.path(u"one"_s)} + more)
                 .status,
             0);
    QCOMPARE(folder.names(u"one"_s), names);
    QCOMPARE(
        render(QStringList{u"--cases"_s, cases, u"-o"_s, folder.path(u"many"_s)} + more).status, 0);
    QCOMPARE(folder.names(u"many"_s), names);
    for (const QString &name : names) {
        QVERIFY(folder.read(u"one/"_s + name).startsWith("%PDF-"));
        QVERIFY(folder.read(u"one/"_s + name) == folder.read(u"many/"_s + name));
    }
}

void TestRenderCommand::draftsAreNamedByTheirLine()
{
    const WorkFolder folder;
    const QString one = folder.write(u"one.json"_s, fileOf(draft()));
    QCOMPARE(render({u"--case"_s, one, u"-o"_s, folder.path(u"one"_s)}).status, 0);
    QCOMPARE(folder.names(u"one"_s), QStringList({u"draft-notice.pdf"_s, u"draft-tracking.pdf"_s}));

    const QByteArray lines = linesOf({draft(), numbered(sampleObject(), 7), draft()});
    const QString many = folder.write(u"many.jsonl"_s, lines);
    QCOMPARE(
        render({u"--cases"_s, many, u"--sheet"_s, u"notice"_s, u"-o"_s, folder.path(u"many"_s)})
            .status,
        0);
    const QStringList names{u"115-0007-notice.pdf"_s, u"draft-1-notice.pdf"_s,
                            u"draft-3-notice.pdf"_s};
    QCOMPARE(folder.names(u"many"_s), names);
    QCOMPARE(footsOf(folder.path(u"many/draft-3-notice.pdf"_s)).constFirst(),
             u"（草稿） 限期改善單 1/2"_s);
}

void TestRenderCommand::onlyTheSheetAskedForIsDrawn_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("feet");
    const QStringList notice{u"115-0001 限期改善單 1/2"_s, u"115-0001 限期改善單 2/2"_s};
    const QStringList tracking{u"115-0001 追蹤評估表 1/1"_s};
    QTest::newRow("all") << u"all"_s << notice + tracking;
    QTest::newRow("notice") << u"notice"_s << notice;
    QTest::newRow("tracking") << u"tracking"_s << tracking;
}

void TestRenderCommand::onlyTheSheetAskedForIsDrawn()
{
    QFETCH(const QString, sheet);
    QFETCH(const QStringList, feet);
    const WorkFolder folder;
    const QString job = folder.path(u"job.pdf"_s);
    QCOMPARE(render({u"--case"_s, samplePath(), u"--sheet"_s, sheet, u"-o"_s, job}).status, 0);
    QCOMPARE(footsOf(job), feet);
}

void TestRenderCommand::aCaseInOneFileIsNoticeThenTracking()
{
    const WorkFolder folder;
    const QString job = folder.path(u"job.pdf"_s);
    const QString parts = folder.path(u"parts"_s);
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, job}).status, 0);
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, parts}).status, 0);
    QCOMPARE(pagesOf(job), pagesOf(parts + u"/115-0001-notice.pdf"_s) +
                               pagesOf(parts + u"/115-0001-tracking.pdf"_s));
}

void TestRenderCommand::aPrintJobKeepsTheGivenOrder_data()
{
    QTest::addColumn<QString>("jobs");
    QTest::newRow("one") << u"1"_s;
    QTest::newRow("eight") << u"8"_s;
}

void TestRenderCommand::aPrintJobKeepsTheGivenOrder()
{
    QFETCH(const QString, jobs);
    const WorkFolder folder;
    // Backwards, with longer and shorter cases among them, so that the jobs overtake each other.
    std::vector<QJsonObject> objects;
    QStringList serials;
    for (int serial = 40; serial > 0; --serial) {
        QJsonObject object = numbered(sampleObject(), serial);
        if (serial % 3 == 0)
            object = with(object, u"notice.reason"_s, u"請確認原因。"_s.repeated(2000));
        objects.push_back(object);
        serials.append(u"115-%1"_s.arg(serial, 4, 10, QChar(u'0')));
    }
    const QString cases = folder.write(u"cases.jsonl"_s, linesOf(objects));
    const QString job = folder.path(u"job.pdf"_s);
    QCOMPARE(render({u"--cases"_s, cases, u"--jobs"_s, jobs, u"-o"_s, job}).status, 0);
    const QStringList feet = footsOf(job);
    qsizetype page = 0;
    for (const QString &serial : serials) {
        for (const QString &sheet : {u"限期改善單"_s, u"追蹤評估表"_s}) {
            QVERIFY(page < feet.size());
            const int pages = feet.at(page).section(u'/', 1).toInt();
            for (int number = 1; number <= pages; ++number, ++page) {
                const QStringList words{serial, sheet, u"%1/%2"_s.arg(number).arg(pages)};
                QCOMPARE(feet.value(page), words.join(u' '));
            }
        }
    }
    QCOMPARE(page, feet.size());
}

void TestRenderCommand::eachSheetOfATwoSidedJobBeginsOnAFrontSide_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("notices") << u"notice"_s;
    QTest::newRow("tracking sheets") << u"tracking"_s;
    QTest::newRow("both") << u"all"_s;
}

void TestRenderCommand::eachSheetOfATwoSidedJobBeginsOnAFrontSide()
{
    QFETCH(const QString, sheet);
    const WorkFolder folder;
    std::vector<QJsonObject> objects;
    for (int serial = 1; serial <= 6; ++serial) {
        const QString reason = serial % 2 == 0 ? u"請確認原因。"_s.repeated(serial * 250) : u"一"_s;
        objects.push_back(with(numbered(sampleObject(), serial), u"notice.reason"_s, reason));
    }
    const QString cases = folder.write(u"cases.jsonl"_s, linesOf(objects));
    const QString job = folder.path(u"job.pdf"_s);
    const QString both = folder.path(u"both.pdf"_s);
    QCOMPARE(render({u"--cases"_s, cases, u"--sheet"_s, sheet, u"-o"_s, job}).status, 0);
    QCOMPARE(
        render({u"--cases"_s, cases, u"--sheet"_s, sheet, u"--duplex"_s, u"-o"_s, both}).status, 0);
    const QStringList pages = pagesOf(both);
    QCOMPARE(pages.size() % 2, 0);
    // Which sheet a leaf belongs to, by the foot of its pages.
    const auto sheetOf = [&](qsizetype page) {
        const QString text = withoutSpace(pages.at(page));
        return text.isEmpty() ? QString() : text.mid(text.indexOf(u"案號"_s)).section(u'第', 0, 0);
    };
    int blank = 0;
    for (qsizetype front = 0; front < pages.size(); front += 2) {
        QVERIFY2(!sheetOf(front).isEmpty(), "a leaf begins with a printed page");
        if (sheetOf(front + 1).isEmpty())
            ++blank;
        else
            QCOMPARE(sheetOf(front + 1), sheetOf(front));
    }
    QVERIFY(blank > 0);
    QCOMPARE(pages.size() - blank, pagesOf(job).size());

    QCOMPARE(
        render({u"--case"_s, samplePath(), u"--duplex"_s, u"-o"_s, folder.path(u"x"_s)}).status, 0);
    QCOMPARE(pagesOf(folder.path(u"x/115-0001-tracking.pdf"_s)).size(), 2);
}

void TestRenderCommand::onlyFillableSheetsHaveFields()
{
    const WorkFolder folder;
    for (const QString &mode : {u"final"_s, u"fillable"_s, u"guide"_s}) {
        const QString job = folder.path(mode + u".pdf"_s);
        QCOMPARE(render({u"--case"_s, samplePath(), u"--mode"_s, mode, u"-o"_s, job}).status, 0);
        QCOMPARE(hasFields(job), mode == "fillable"_L1);
    }
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"plain.pdf"_s)}).status, 0);
    QVERIFY(folder.read(u"plain.pdf"_s) == folder.read(u"final.pdf"_s));
}

void TestRenderCommand::guideShowsTheMark()
{
    const WorkFolder folder;
    const QString job = folder.path(u"job.pdf"_s);
    for (const QString &mode : {u"guide"_s, u"final"_s, u"fillable"_s}) {
        QCOMPARE(render({u"--case"_s, samplePath(), u"--mode"_s, mode, u"-o"_s, job}).status, 0);
        for (const QString &page : pagesOf(job))
            QCOMPARE(page.contains(u"填寫範例"_s), mode == "guide"_L1);
    }
}

void TestRenderCommand::redactedSheetsAreForReading()
{
    const WorkFolder folder;
    const QString job = folder.path(u"job.pdf"_s);
    const QString contact = u"王小明"_s;
    const QJsonObject named = with(sampleObject(), u"notice.contact.name"_s, contact);
    const QString file = folder.write(u"case.json"_s, fileOf(named));
    QCOMPARE(render({u"--case"_s, file, u"--redact"_s, u"-o"_s, job}).status, 0);
    for (const QString &page : pagesOf(job)) {
        QVERIFY(page.contains(u"個人資料已遮蔽"_s));
        QVERIFY(!page.contains(contact));
    }
    for (const QString &mode : {u"fillable"_s, u"guide"_s})
        QCOMPARE(render({u"--case"_s, samplePath(), u"--redact"_s, u"--mode"_s, mode, u"-o"_s, job})
                     .status,
                 2);
    const QString lines = folder.write(u"cases.jsonl"_s, linesOf({named, numbered(named, 2)}));
    const QString drawn = folder.path(u"drawn"_s);
    QCOMPARE(render({u"--cases"_s, lines, u"--redact"_s, u"-o"_s, drawn}).status, 0);
    for (const QString &page : pagesOf(drawn + u"/115-0002-notice.pdf"_s))
        QVERIFY(!page.contains(contact));
}

void TestRenderCommand::newFoldersAreMade()
{
    const WorkFolder folder;
    const RunResult answer =
        render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"a/b c/../d/"_s)});
    QCOMPARE(answer.status, 0);
    QCOMPARE(folder.names(u"a/d"_s),
             QStringList({u"115-0001-notice.pdf"_s, u"115-0001-tracking.pdf"_s}));
}

void TestRenderCommand::aFolderMayHaveTheNameOfAPdf()
{
    const WorkFolder folder;
    folder.write(u"sheets.pdf/note.txt"_s, "kept");
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"sheets.pdf"_s)}).status, 0);
    QCOMPARE(folder.names(u"sheets.pdf"_s),
             QStringList({u"115-0001-notice.pdf"_s, u"115-0001-tracking.pdf"_s, u"note.txt"_s}));
}

void TestRenderCommand::relativeNamesBelongToTheWorkingFolder()
{
    const WorkFolder folder;
    folder.write(u"work/case.json"_s, fileOf(sampleObject()));
    Surroundings inside;
    inside.folder = folder.path(u"work"_s);
    for (const QString &output : {u"out"_s, u"."_s, u"job.pdf"_s, u"../beside"_s}) {
        const RunResult answer = runProgram({u"render"_s, u"--case"_s, u"case.json"_s, u"--sheet"_s,
                                             u"tracking"_s, u"-o"_s, output},
                                            inside);
        QCOMPARE(answer.errors, QByteArray());
        QCOMPARE(answer.status, 0);
    }
    const QStringList names{u"beside/"_s,        u"beside/115-0001-tracking.pdf"_s,
                            u"work/"_s,          u"work/115-0001-tracking.pdf"_s,
                            u"work/case.json"_s, u"work/job.pdf"_s,
                            u"work/out/"_s,      u"work/out/115-0001-tracking.pdf"_s};
    QCOMPARE(folder.names(), names);
}

void TestRenderCommand::namesMayHaveChineseAndBlanks()
{
    const WorkFolder folder;
    const QString input = folder.write(u"公會 𠮷/案件 %1.json"_s, fileOf(sampleObject()));
    const QString job = folder.path(u"公會 𠮷/限期 改善單.pdf"_s);
    const QString output = folder.path(u"新 資料夾/第 1 批"_s);
    QCOMPARE(runProgram({u"render"_s, u"--case"_s, input, u"-o"_s, job}).status, 0);
    QCOMPARE(runProgram({u"render"_s, u"--case"_s, input, u"-o"_s, output}).status, 0);
    const QStringList names{u"公會 𠮷/"_s,
                            u"公會 𠮷/案件 %1.json"_s,
                            u"公會 𠮷/限期 改善單.pdf"_s,
                            u"新 資料夾/"_s,
                            u"新 資料夾/第 1 批/"_s,
                            u"新 資料夾/第 1 批/115-0001-notice.pdf"_s,
                            u"新 資料夾/第 1 批/115-0001-tracking.pdf"_s};
    QCOMPARE(folder.names(), names);
}

void TestRenderCommand::existingFilesAreReplaced()
{
    const WorkFolder folder;
    folder.write(u"out/115-0001-notice.pdf"_s, "old");
    folder.write(u"out/115-0002-notice.pdf"_s, "another case");
    folder.write(u"job.pdf"_s, QByteArray(10'000'000, 'x'));
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"out"_s)}).status, 0);
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"job.pdf"_s)}).status, 0);
    QVERIFY(folder.read(u"out/115-0001-notice.pdf"_s).startsWith("%PDF-"));
    QCOMPARE(folder.read(u"out/115-0002-notice.pdf"_s), QByteArray("another case"));
    QCOMPARE(footsOf(folder.path(u"job.pdf"_s)).size(), 3);
}

void TestRenderCommand::linksAreFollowed()
{
    const WorkFolder folder;
    folder.write(u"real/old.pdf"_s, "old");
    QVERIFY(QFile::link(folder.path(u"real"_s), folder.path(u"linked"_s)));
    QVERIFY(QFile::link(folder.path(u"real/old.pdf"_s), folder.path(u"job.pdf"_s)));
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"linked"_s)}).status, 0);
    QCOMPARE(render({u"--case"_s, samplePath(), u"-o"_s, folder.path(u"job.pdf"_s)}).status, 0);
    QVERIFY(folder.read(u"real/old.pdf"_s).startsWith("%PDF-"));
    QVERIFY(folder.read(u"real/115-0001-notice.pdf"_s).startsWith("%PDF-"));
}

void TestRenderCommand::threeHundredCasesAreDrawnByEightJobs()
{
    constexpr int count = 300;
    const WorkFolder folder;
    const QString cases = folder.write(u"cases.jsonl"_s, linesOf(sampleCases(count)));
    const RunResult answer = runProgram(
        {u"render"_s, u"--cases"_s, cases, u"--jobs"_s, u"8"_s, u"-o"_s, folder.path(u"out"_s)});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    const QStringList names = folder.names(u"out"_s);
    QCOMPARE(names.size(), 2 * count);
    QCOMPARE(names.constFirst(), u"115-0001-notice.pdf"_s);
    QCOMPARE(names.constLast(), u"115-0300-tracking.pdf"_s);
    for (const int serial : {1, 150, count}) {
        const QString number = u"115-%1"_s.arg(serial, 4, 10, QChar(u'0'));
        QCOMPARE(footsOf(folder.path(u"out/"_s + number + u"-tracking.pdf"_s)),
                 QStringList(number + u" 追蹤評估表 1/1"_s));
    }
}

int main(int argc, char *argv[])
{
    noticedesk::prepareForFonts();
    const QGuiApplication application(argc, argv);
    TestRenderCommand test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_rendercommand.moc"
