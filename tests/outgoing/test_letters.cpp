// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sheets/layoutfaults.h"
#include "../sheets/pdfreading.h"
#include "../sheets/press.h"
#include "lettercases.h"
#include "outgoing/letters/letterfields.h"
#include "outgoing/letters/letterrefused.h"
#include "outgoing/letters/lettervalues.h"
#include "outgoing/letters/letterwriter.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

CaseFile overdueCase()
{
    CaseFile file = suspendedCase();
    file.rounds.clear();
    return file;
}

CaseFile caseFor(LetterKind kind)
{
    return kind == LetterKind::Reminder ? overdueCase() : suspendedCase();
}

/// The same after a first round that extended the deadline, which has passed too, and with legal
/// bases that somebody typed with their full stops.
CaseFile extendedCaseFor(LetterKind kind)
{
    CaseFile file = caseFor(kind);
    file.rounds.insert(file.rounds.begin(),
                       roundOn(QDate(2026, 11, 1), Extended{QDate(2026, 11, 20)}));
    file.notice.legalBases = {u"使用須知第8點。"_s, u"管理規範第9點。"_s};
    return file;
}

QString textOfOdt(const QByteArray &odt)
{
    for (const ArchivePart &part : readOdt(odt, u"made"_s)) {
        if (part.name == u"content.xml"_s)
            return marksOnly(readXml(part.bytes).wholeText());
    }
    return {};
}

} // namespace

/// What letters say, when there is one, and how they look on paper and as texts.
class TestLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void partsOfALetterHangBehindTheirLabels();
    void aLongLetterIsNumberedAndGoesOn();
    void theTemplateSaysWhatTheFormSays_data();
    void theTemplateSaysWhatTheFormSays();
    void theDeadlineIsTheNoticesAndThatOfAnExtensionStandsBesideIt_data();
    void theDeadlineIsTheNoticesAndThatOfAnExtensionStandsBesideIt();
    void thereIsNoLetterWithoutItsReason_data();
    void thereIsNoLetterWithoutItsReason();
    void whatAPersonChangesStandsInThisLetterOnly();
    void aNumberThatIsToBeGivenHasTheOfficesWord_data();
    void aNumberThatIsToBeGivenHasTheOfficesWord();
    void everyFieldOfTemplatesHasAPath();

private:
    LetterWriter writer(LetterKind kind) { return {kind, letterOffice(), letterDay(), m_pdf}; }
    LaidOutSheet sheetOf(LetterKind kind, const CaseFile &file)
    {
        return writer(kind).sheet({u"115-0042"_s, file}, *m_typesetter);
    }

    SheetPdf m_pdf;
    std::unique_ptr<Typesetter> m_typesetter = m_pdf.makeTypesetter();
};

void TestLetters::everyKindIsDrawn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("recipient");
    const QString organization = u"臺南市測試公會"_s;
    QTest::newRow("suspension") << int(LetterKind::Suspension)
                                << u"自115年11月9日起中止交換服務，請查照。"_s << organization;
    QTest::newRow("report") << int(LetterKind::Report)
                            << u"有關臺南市測試公會自115年11月9日起中止"_s
                            << u"國家發展委員會檔案管理局"_s;
    QTest::newRow("cover") << int(LetterKind::Cover)
                           << u"檢送公文電子交換系統限期改善單（案號：115-0042）1份"_s
                           << organization;
    QTest::newRow("reminder") << int(LetterKind::Reminder)
                              << u"限期改善案（案號：115-0042）已逾改善期限"_s << organization;
}

void TestLetters::everyKindIsDrawn()
{
    QFETCH(int, kind);
    QFETCH(QString, subject);
    QFETCH(QString, recipient);
    const auto letter = static_cast<LetterKind>(kind);
    const LaidOutSheet sheet = sheetOf(letter, caseFor(letter));
    const QString text = contentText(sheet);
    QVERIFY2(text.contains(subject), qPrintable(text));
    QVERIFY(text.startsWith(u"臺南市政府智慧發展中心　書函"_s));
    QVERIFY(text.endsWith(u"臺南市政府智慧發展中心"_s));
    QVERIFY(text.contains(u"受文者："_s + recipient));
    QVERIFY(text.contains(u"正本："_s + recipient));
    QVERIFY(text.contains(u"發文日期：中華民國"_s));
    QVERIFY(text.contains(u"說明：一、"_s));
    QVERIFY(!text.contains(u"__"_s) && !text.contains(u'○'));
    QCOMPARE(placeFaults(sheet, m_pdf.fonts()), QStringList());
    QVERIFY(sheet.title.contains(u"書函"_s) && sheet.title.endsWith(u"115-0042"_s));
    QCOMPARE(qpdfComplaint(m_pdf.pdf(sheet)), QString());
    QVERIFY(sheet.pages.front().codes.empty());
    QVERIFY(furnitureText(sheet.pages.front()).startsWith(u"第 1 頁，共 "_s));
}

void TestLetters::partsOfALetterHangBehindTheirLabels()
{
    CaseFile file = suspendedCase();
    file.notice.target.name = u"臺南市測試公會"_s;
    const LaidOutSheet sheet = sheetOf(LetterKind::Suspension, file);
    // The subject goes on below its own beginning, not below its label.
    constexpr double size = 16;
    std::optional<double> labelAt;
    std::vector<double> lines;
    for (const TextRun &run : sheet.pages.front().runs) {
        const QString text = textOf(run);
        if (text == u"主旨："_s)
            labelAt = run.origin.x();
        else if (labelAt && run.size == size && text.startsWith(u"說明"_s))
            break;
        else if (labelAt && (lines.empty() || run.position(*run.begin()).x() < lines.front() + 1))
            lines.push_back(run.position(*run.begin()).x());
    }
    QVERIFY(labelAt && lines.size() >= 2);
    for (const double x : lines)
        QVERIFY(std::abs(x - *labelAt - 3 * size) < 0.5);
}

void TestLetters::aLongLetterIsNumberedAndGoesOn()
{
    CaseFile file = suspendedCase();
    file.notice.improvementItems.clear();
    for (int at = 1; at <= 40; ++at)
        file.notice.improvementItems.append(u"請說明第%1項之改善情形與佐證資料。"_s.arg(at));
    const LaidOutSheet sheet = sheetOf(LetterKind::Suspension, file);
    QVERIFY(sheet.pages.size() >= 2);
    QCOMPARE(placeFaults(sheet, m_pdf.fonts()), QStringList());
    const QString text = contentText(sheet);
    QVERIFY(text.contains(u"(四十)請說明第40項之改善情形與佐證資料。三、"_s));
    QVERIFY(furnitureText(sheet.pages.at(1)).contains(u"書函（續）"_s));
}

void TestLetters::theTemplateSaysWhatTheFormSays_data()
{
    QTest::addColumn<int>("kind");
    for (const LetterKind kind : letterKinds())
        QTest::newRow(qPrintable(nameOf(kind))) << int(kind);
}

void TestLetters::theTemplateSaysWhatTheFormSays()
{
    QFETCH(int, kind);
    const auto letter = static_cast<LetterKind>(kind);
    for (const CaseFile &file : {caseFor(letter), extendedCaseFor(letter)}) {
        const LetterCase about{u"115-0042"_s, file};
        const QString text =
            textOfOdt(writer(letter).odt(about, OdtTemplate(starterTemplate(letter), u"t"_s)));
        const LetterText expected =
            letterText(m_pdf.form(noticedesk::sheetOf(letter)), writer(letter).values(about));
        QVERIFY(text.contains(marksOnly(u"主旨："_s + expected.subject)));
        QVERIFY2(text.contains(u"點辦理。"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"點。"_s), qPrintable(text));
        for (const LetterText::Section &section : expected.sections) {
            for (const LetterText::Item &item : section.items) {
                QVERIFY2(text.contains(marksOnly(item.text + item.below.join(QString()))),
                         qPrintable(item.text));
            }
        }
        QVERIFY(text.contains(marksOnly(u"正本："_s + expected.copies)));
        QVERIFY(text.endsWith(marksOnly(expected.signature)));
    }
}

void TestLetters::theDeadlineIsTheNoticesAndThatOfAnExtensionStandsBesideIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, LetterKind kind, const CaseFile &file,
                        const QString &sentence) {
        QTest::newRow(name) << int(kind) << file << sentence;
    };
    const QString asked = u"請貴用戶於115年10月30日前完成下列改善事項"_s;
    const QString extension = u"，並展延至115年11月20日"_s;
    const auto reminder = LetterKind::Reminder;
    CaseFile answered = extendedCaseFor(reminder);
    answered.response = soundResponse();
    row("reminder", reminder, overdueCase(), asked + u"，迄未接獲回復："_s);
    row("reminder, extended", reminder, extendedCaseFor(reminder),
        asked + extension + u"，迄未接獲回復："_s);
    row("reminder, answered", reminder, answered, asked + extension + u"，迄未完成改善："_s);

    const auto suspension = LetterKind::Suspension;
    const CaseFile extended = extendedCaseFor(suspension);
    CaseFile extendedLater = suspendedCase();
    extendedLater.rounds.push_back(extended.rounds.front());
    row("suspension", suspension, suspendedCase(), asked + u'：');
    row("suspension, extended", suspension, extended, asked + extension + u'：');
    row("suspension, extended later", suspension, extendedLater, asked + u'：');
    const QString reported = u"請該用戶於115年10月30日前改善完竣"_s;
    row("report", LetterKind::Report, suspendedCase(), reported + u"，經追蹤評估"_s);
    row("report, extended", LetterKind::Report, extended, reported + extension + u"，經追蹤評估"_s);
    row("cover, extended", LetterKind::Cover, extended, u"請於115年10月30日前改善完竣並回復"_s);
}

void TestLetters::theDeadlineIsTheNoticesAndThatOfAnExtensionStandsBesideIt()
{
    QFETCH(int, kind);
    QFETCH(CaseFile, file);
    QFETCH(QString, sentence);
    const auto letter = static_cast<LetterKind>(kind);
    const QString text = contentText(sheetOf(letter, file));
    QVERIFY2(text.contains(sentence), qPrintable(text));
    const LetterCase about{u"115-0042"_s, file};
    const QByteArray di = writer(letter).di(about, {}, u"a.sw"_s).di;
    QVERIFY2(di.contains(sentence.toUtf8()), di.constData());
    // An office's own template, which knows no more than the deadline, tells the truth too.
    QCOMPARE(letterFieldTexts(writer(letter).values(about)).value(u"改善期限"_s),
             u"115年10月30日"_s);
}

void TestLetters::thereIsNoLetterWithoutItsReason_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("change"); // of a case for which there is one
    enum Change { Nothing, NoNumber, Withdrawn, NoSuspension, NotLate };
    for (const LetterKind kind : letterKinds()) {
        QTest::newRow(qPrintable(nameOf(kind) + u" draft"_s)) << int(kind) << int(NoNumber);
        QTest::newRow(qPrintable(nameOf(kind) + u" withdrawn"_s)) << int(kind) << int(Withdrawn);
    }
    QTest::newRow("no suspension") << int(LetterKind::Suspension) << int(NoSuspension);
    QTest::newRow("nothing to report") << int(LetterKind::Report) << int(NoSuspension);
    QTest::newRow("not late") << int(LetterKind::Reminder) << int(NotLate);
}

void TestLetters::thereIsNoLetterWithoutItsReason()
{
    QFETCH(int, kind);
    QFETCH(int, change);
    const auto letter = static_cast<LetterKind>(kind);
    CaseFile file = caseFor(letter);
    QVERIFY(!whyNoLetter(letter, file, letterDay()));
    if (change == 1)
        file.number.reset();
    else if (change == 2)
        file.withdrawal = Withdrawal{letterDay(), u"誤發"_s};
    else if (change == 3)
        file.rounds.clear();
    else
        file.notice.deadline = letterDay();
    QVERIFY(whyNoLetter(letter, file, letterDay()));
    try {
        writer(letter).sheet({u"115-0042"_s, file}, *m_typesetter);
        QFAIL("a letter without a reason");
    } catch (const LetterRefused &refused) {
        QCOMPARE(refused.where(), u"115-0042"_s);
    }
}

void TestLetters::everyFieldOfTemplatesHasAPath()
{
    // Each field of a letter about a full case says something.
    CaseFile file = extendedCaseFor(LetterKind::Suspension);
    file.notice.target.address = u"708 臺南市"_s;
    const auto texts =
        letterFieldTexts(writer(LetterKind::Suspension).values({u"115-0042"_s, file}));
    for (const QString &name : letterFieldNames())
        QVERIFY2(!texts.value(name).isEmpty() && !texts.value(name).contains(u'○'),
                 qPrintable(name));
    QCOMPARE(texts.value(u"改善事項"_s), file.notice.improvementItems.join(u'\n'));
}

void TestLetters::whatAPersonChangesStandsInThisLetterOnly()
{
    LetterCase about{u"115-0042"_s, suspendedCase()};
    about.changed = {{u"letter.number"_s, u"府智安字第1150099999號"_s},
                     {u"letter.date"_s, QDate(2026, 11, 30)},
                     {u"notice.contact.name"_s, u"林承辦"_s}};
    LetterWriter changing = writer(LetterKind::Suspension);
    const QString text = contentText(changing.sheet(about, *m_typesetter));
    QVERIFY2(text.contains(u"115年11月30日"_s) && text.contains(u"府智安字第1150099999號"_s) &&
                 text.contains(u"承辦人：林承辦"_s),
             qPrintable(text));
    const QByteArray di = changing.di(about, {}, u"a.sw"_s).di;
    QVERIFY2(di.contains("0099999") && di.contains("林承辦"), di.constData());
    about.changed.clear();
    QVERIFY(!contentText(changing.sheet(about, *m_typesetter)).contains(u"林承辦"_s));
}

void TestLetters::aNumberThatIsToBeGivenHasTheOfficesWord_data()
{
    QTest::addColumn<QString>("letters");
    for (const QString &letters : {u"府智安"_s, u"府智安字"_s, u"府智安字第"_s, u" 府智安字 "_s})
        QTest::newRow(qPrintable(letters)) << letters;
}

void TestLetters::aNumberThatIsToBeGivenHasTheOfficesWord()
{
    QFETCH(QString, letters);
    OfficeSettings office = letterOffice();
    office.letters = letters;
    LetterWriter writer(LetterKind::Suspension, office, letterDay(), m_pdf);
    const LetterCase about{u"115-0042"_s, suspendedCase()};
    const QString text = contentText(writer.sheet(about, *m_typesetter));
    QVERIFY2(text.contains(u"發文字號：府智安字第　"_s), qPrintable(text));
    const QByteArray di = writer.di(about, {}, u"a.sw"_s).di;
    QVERIFY2(di.contains("<字>府智安</字>"), di.constData());
}

NOTICEDESK_TEST(TestLetters)
#include "test_letters.moc"
