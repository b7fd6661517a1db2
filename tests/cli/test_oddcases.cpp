// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "pdftext.h"
#include "programrun.h"
#include "workfolder.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// Whatever is in a case stands on its sheets, all of it, or is refused with a finding.
class TestOddCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOnTheSheets_data();
    void textStandsOnTheSheets();
    void rightToLeftTextStandsOnTheSheets_data();
    void rightToLeftTextStandsOnTheSheets();
    void fortyItemsStandOnTheSheet_data();
    void fortyItemsStandOnTheSheet();
    void twentyThousandCharactersStandOnTheSheet_data();
    void twentyThousandCharactersStandOnTheSheet();
    void aLongAnswerStandsOnTheSheet_data();
    void aLongAnswerStandsOnTheSheet();
    void anEmptyCaseHasItsBlanks_data();
    void anEmptyCaseHasItsBlanks();
    void whatNoFontDrawsIsRefusedWithAFinding_data();
    void whatNoFontDrawsIsRefusedWithAFinding();
    void everyPrintedFieldIsNamedByItsFinding();
    void whatCannotBeStoredIsRefused_data();
    void whatCannotBeStoredIsRefused();
};

namespace
{

const QStringList &modes()
{
    static const QStringList all{u"final"_s, u"fillable"_s, u"guide"_s};
    return all;
}

/// The fields of the sample case that are printed, without the lists.
const QStringList &printedFields()
{
    static const QStringList all{u"notice.target.code"_s,
                                 u"notice.target.name"_s,
                                 u"notice.reason"_s,
                                 u"notice.contact.unit"_s,
                                 u"notice.contact.name"_s,
                                 u"notice.contact.phone"_s,
                                 u"notice.contact.email"_s,
                                 u"response.respondent.name"_s,
                                 u"response.respondent.phone"_s,
                                 u"response.respondent.email"_s,
                                 u"response.statement"_s};
    return all;
}

/// The sample case with a text in every printed field, each with a number of its own.
QJsonObject filledWith(const QString &text, QStringList &texts)
{
    QJsonObject object = sampleObject();
    const auto next = [&] {
        texts.append(QString(u"甲"_s + QString::number(texts.size()) + text + u"乙"_s));
        return texts.constLast();
    };
    for (const QString &field : printedFields())
        object = with(object, field, next());
    object = with(object, u"notice.improvementItems"_s, QJsonArray{next(), next()});
    object = with(object, u"notice.legalBasis"_s, QJsonArray{next(), next()});
    object = with(object, u"response.items"_s, QJsonArray{next(), next()});
    const QJsonArray rounds{
        QJsonObject{{u"outcome"_s, u"other"_s}, {u"text"_s, next()}, {u"tracker"_s, next()}}};
    object.insert(u"rounds"_s, rounds);
    return object;
}

void addModes()
{
    QTest::addColumn<QString>("mode");
    for (const QString &mode : modes())
        QTest::newRow(qPrintable(mode)) << mode;
}

/// The pages of a case in a mode; none if it was refused.
QStringList pagesIn(const QString &mode, const QJsonObject &object)
{
    const WorkFolder folder;
    const QString path = folder.write(u"case.json"_s, fileOf(object));
    const QString job = folder.path(u"job.pdf"_s);
    const RunResult answer =
        runInside({u"render"_s, u"--case"_s, path, u"--mode"_s, mode, u"-o"_s, job});
    if (answer.status != 0) {
        qWarning("%s", answer.errors.constData());
        return {};
    }
    return pagesOf(job);
}

/// Fails unless the case is refused in a mode, and the finding and the error name the field.
void verifyRefused(const QJsonObject &object, const QString &field, const QString &mode)
{
    const WorkFolder folder;
    const QString path = folder.write(u"case.json"_s, fileOf(object));
    const RunResult check = runInside({u"check"_s, u"--case"_s, path});
    QCOMPARE(check.status, 1);
    const QByteArray finding = "error R19 " + field.toUtf8() + " No installed font";
    QVERIFY2(check.output.contains(finding), check.output.constData());
    const RunResult render = runInside(
        {u"render"_s, u"--case"_s, path, u"--mode"_s, mode, u"-o"_s, folder.path(u"out"_s)});
    const QByteArray where = ": " + path.toUtf8() + ", " + field.toUtf8() + '\n';
    QVERIFY2(isErrorLine(render.errors), render.errors.constData());
    QVERIFY2(render.errors.endsWith(where), render.errors.constData());
    QCOMPARE(render.status, 1);
    QCOMPARE(folder.names(), QStringList(u"case.json"_s));
}

/// Fails, and says how far it got, unless all of the text is on the pages.
#define VERIFY_SHOWN(text, pages)                                                                  \
    do {                                                                                           \
        const QString wanted = withoutSpace(text);                                                 \
        const auto shown = shownOf(text, pages);                                                   \
        QVERIFY2(shown == wanted.size(),                                                           \
                 qPrintable(u"not on the sheets: "_s + wanted.mid(shown, 40)));                    \
    } while (false)

} // namespace

void TestOddCases::textStandsOnTheSheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("rare names") << u"𠮷野𡍼山喆堃犇煊凃〇"_s;
    QTest::newRow("compatibility ideographs") << u"\uF907\uFA0C\uFA3E"_s;
    QTest::newRow("private use of plane 15") << u"\U000F0000\U000F0006"_s;
    QTest::newRow("combining marks") << u"e\u0301 a\u0323\u0302 o\u0308"_s;
    QTest::newRow("full-width digits") << u"０６－１２３４５６７８ ＡＢＣ"_s;
    QTest::newRow("markup") << u"<b>&amp;%s\"'</b><br/>"_s;
    QTest::newRow("format signs") << u"%1 %2 %L1 %n %% {0} ${HOME} \\n"_s;
    QTest::newRow("signs of PDF") << u"(a) \\(b) endstream endobj >> <</Root 1 0 R>>"_s;
    QTest::newRow("the form's own words") << u"（續） 案號 115-0002 第 9 頁，共 9 頁"_s;
    QTest::newRow("line feeds and tabs") << u"一\n二\n\n三\t四"_s;
    QTest::newRow("spaces of all widths") << u"a  b\u3000c\u00A0d\u2003e"_s;
    QTest::newRow("punctuation") << u"「（，。）」……——、；：？！"_s;
    QTest::newRow("a word of 300 characters") << u"abcdefghij"_s.repeated(30);
    QTest::newRow("face of DejaVu") << u"😀"_s;
    QTest::newRow("Cyrillic and Greek") << u"Щастье Ωμέγα"_s;
}

void TestOddCases::textStandsOnTheSheets()
{
    QFETCH(const QString, text);
    QStringList texts;
    const QJsonObject object = filledWith(text, texts);
    for (const QString &mode : modes()) {
        const QStringList pages = pagesIn(mode, object);
        QVERIFY(!pages.isEmpty());
        for (const QString &each : texts)
            VERIFY_SHOWN(each, pages);
    }
}

void TestOddCases::rightToLeftTextStandsOnTheSheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Hebrew") << u"\u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("Arabic") << u"\u0627\u0644\u0639\u0631\u0628\u064A\u0629"_s;
}

void TestOddCases::rightToLeftTextStandsOnTheSheets()
{
    QFETCH(const QString, text);
    QStringList texts;
    const QJsonObject object = filledWith(text, texts);
    for (const QString &mode : modes()) {
        const QStringList pages = pagesIn(mode, object);
        QVERIFY(!pages.isEmpty());
        for (const QString &each : texts)
            VERIFY_SHOWN(each, pages);
    }
}

void TestOddCases::fortyItemsStandOnTheSheet_data()
{
    addModes();
}

void TestOddCases::fortyItemsStandOnTheSheet()
{
    QFETCH(const QString, mode);
    QJsonArray items;
    QJsonArray answers;
    for (int number = 1; number <= 40; ++number) {
        items.append(
            u"第%1項請確認連線原因並回報結果，另請提供佐證資料至聯絡窗口備查，逾期者依規定辦理。"_s
                .arg(number));
        answers.append(u"第%1項已辦理完成，佐證資料如附件%1。"_s.arg(number));
    }
    QJsonObject object = with(sampleObject(), u"notice.improvementItems"_s, items);
    object = with(object, u"response.items"_s, answers);
    const QStringList pages = pagesIn(mode, object);
    QVERIFY(pages.size() > 3);
    for (const QJsonArray &texts : {items, answers}) {
        for (int number = 1; number <= 40; ++number) {
            const QString label = QString::number(number) + u'.';
            VERIFY_SHOWN(label + texts.at(number - 1).toString(), pages);
        }
    }
}

void TestOddCases::twentyThousandCharactersStandOnTheSheet_data()
{
    addModes();
}

void TestOddCases::twentyThousandCharactersStandOnTheSheet()
{
    QFETCH(const QString, mode);
    QString reason;
    for (int number = 1; reason.size() < 20'000; ++number)
        reason += u"第%1句請確認電腦是否感染惡意程式。"_s.arg(number);
    VERIFY_SHOWN(reason, pagesIn(mode, with(sampleObject(), u"notice.reason"_s, reason)));
    // Digits without a repeated part, so that a lost line cannot hide.
    QString word;
    for (int number = 1000; word.size() < 3000; ++number)
        word += QString::number(number);
    VERIFY_SHOWN(word, pagesIn(mode, with(sampleObject(), u"notice.reason"_s, word)));
}

void TestOddCases::aLongAnswerStandsOnTheSheet_data()
{
    addModes();
}

void TestOddCases::aLongAnswerStandsOnTheSheet()
{
    QFETCH(const QString, mode);
    QString answer;
    for (int number = 1; answer.size() < 5000; ++number)
        answer += u"第%1點已辦理完成。"_s.arg(number);
    VERIFY_SHOWN(answer, pagesIn(mode, with(sampleObject(), u"response.items"_s,
                                            QJsonArray{u"短"_s, answer})));
}

void TestOddCases::anEmptyCaseHasItsBlanks_data()
{
    addModes();
}

void TestOddCases::anEmptyCaseHasItsBlanks()
{
    QFETCH(const QString, mode);
    const QStringList pages = pagesIn(mode, {{u"schema"_s, u"noticedesk.case/1"_s}});
    QVERIFY(pages.size() >= 2);
    for (const QString &text : {u"公文電子交換系統限期改善單"_s, u"日期：○年○月○日"_s,
                                u"應於中華民國○年○月○日前改善完竣。"_s, u"□改善完成。"_s})
        VERIFY_SHOWN(text, QStringList(pages).replaceInStrings(u"☐"_s, u"□"_s));
}

void TestOddCases::whatNoFontDrawsIsRefusedWithAFinding_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("private use") << u"\uE000"_s;
    QTest::newRow("compatibility ideograph") << u"\uF900"_s;
    QTest::newRow("newer emoji") << u"🦄"_s;
    QTest::newRow("family of emoji") << u"👩\u200D💻"_s;
    QTest::newRow("cuneiform") << u"𒀀"_s;
    QTest::newRow("unassigned") << u"\U000E2000"_s;
    QTest::newRow("private use of plane 16") << u"\U00100000"_s;
    QTest::newRow("Hangul of old") << u"\uD7B0"_s;
}

void TestOddCases::whatNoFontDrawsIsRefusedWithAFinding()
{
    QFETCH(const QString, character);
    const QString field = u"notice.target.name"_s;
    const QJsonObject object = with(sampleObject(), field, QString(u"臺南"_s + character));
    for (const QString &mode : modes())
        verifyRefused(object, field, mode);
}

void TestOddCases::everyPrintedFieldIsNamedByItsFinding()
{
    const QString text = u"臺南🦄"_s;
    for (const QString &field : printedFields())
        verifyRefused(with(sampleObject(), field, text), field, u"final"_s);
    for (const QString &list :
         {u"notice.improvementItems"_s, u"notice.legalBasis"_s, u"response.items"_s}) {
        verifyRefused(with(sampleObject(), list, QJsonArray{u"一"_s, text}), list + u"[1]"_s,
                      u"final"_s);
    }
    const QJsonObject round{{u"outcome"_s, u"other"_s}, {u"text"_s, text}};
    verifyRefused(with(sampleObject(), u"rounds"_s, QJsonArray{round}), u"rounds[0].text"_s,
                  u"final"_s);
}

void TestOddCases::whatCannotBeStoredIsRefused_data()
{
    QTest::addColumn<QByteArray>("escape");
    QTest::newRow("NUL") << QByteArray("\\u0000");
    QTest::newRow("escape") << QByteArray("\\u001b[2J");
    QTest::newRow("carriage return") << QByteArray("\\r\\n");
    QTest::newRow("half of a pair") << QByteArray("\\ud842");
    QTest::newRow("the other half") << QByteArray("\\udfb7");
    QTest::newRow("byte order mark") << QByteArray("\\ufeff");
    QTest::newRow("noncharacter") << QByteArray("\\uffff");
}

void TestOddCases::whatCannotBeStoredIsRefused()
{
    QFETCH(const QByteArray, escape);
    const WorkFolder folder;
    const QByteArray bytes = fileOf(with(sampleObject(), u"notice.target.name"_s, u"公#會"_s));
    const QString path = folder.write(u"case.json"_s, QByteArray(bytes).replace('#', escape));
    for (const QStringList &arguments :
         {QStringList{u"check"_s, u"--case"_s, path},
          QStringList{u"render"_s, u"--case"_s, path, u"-o"_s, folder.path(u"out"_s)}}) {
        const RunResult answer = runInside(arguments);
        QCOMPARE(answer.status, 3);
        QVERIFY2(isErrorLine(answer.errors), answer.errors.constData());
        QVERIFY2(answer.errors.contains("notice.target.name"), answer.errors.constData());
        QCOMPARE(answer.output, QByteArray());
    }
    QCOMPARE(folder.names(), QStringList(u"case.json"_s));
}

int main(int argc, char *argv[])
{
    noticedesk::prepareForFonts();
    const QGuiApplication application(argc, argv);
    TestOddCases test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_oddcases.moc"
