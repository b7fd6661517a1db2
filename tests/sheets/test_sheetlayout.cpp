// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"
#include "press.h"
#include "testcases.h"
#include "testprogram.h"

#include <QTest>

#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

const SheetBlock &blockNamed(const LaidOutSheet &sheet, const QString &name)
{
    const auto block = std::find_if(sheet.blocks.begin(), sheet.blocks.end(),
                                    [&](const SheetBlock &each) { return each.name == name; });
    if (block == sheet.blocks.end())
        throw std::runtime_error("no such block: " + name.toStdString());
    return *block;
}

double footOf(const LaidOutSheet &sheet)
{
    return sheet.pageSize.height() - 28 * millimetre;
}

bool standsInCell(const LaidOutSheet &sheet, int node)
{
    while (node >= 0 &&
           sheet.nodes[static_cast<std::size_t>(node)].role != StructureRole::TableCell)
        node = sheet.nodes[static_cast<std::size_t>(node)].parent;
    return node >= 0;
}

/// The names of the rows whose label stands on a page without any of the row's words.
QStringList barelyLabelled(const LaidOutSheet &sheet, const noticedesk::Page &page)
{
    std::map<int, bool> hasWords;
    for (const TextRun &run : page.runs) {
        if (run.block >= 0)
            hasWords[run.block] |= standsInCell(sheet, run.node);
    }
    QStringList names;
    for (const auto &[block, words] : hasWords) {
        const QString &name = sheet.blocks[static_cast<std::size_t>(block)].name;
        if (!words && name.endsWith(u"追蹤結果"_s))
            names.append(name);
    }
    return names;
}

/// The lowest point of a page's content, in pt from its top.
} // namespace

class TestSheetLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleTakesTwoPagesAndOne_data();
    void theSampleTakesTwoPagesAndOne();
    void missingValuesPrintAsTheFormsBlanks();
    void theSamplesPagesAreFilledToTheFoot_data();
    void theSamplesPagesAreFilledToTheFoot();
    void aPageThatIsNotTheLastIsFilledToItsFoot();
    void theSealHasSevenCentimetres();
    void anEmptySheetIsOnePageWithoutAHole();
    void aLongRemarkOfARoundLeavesNoGap();
    void aRemarkOnAPartPointsAtAllOfIt();
    void onlySheetsOfSeveralPagesHaveASeamMark();
    void theFootNamesCaseSheetRevisionAndPage();
    void aLabelIsRepeatedAfterAPagesFoot();
    void aBandAndARowsTitleStayWithWhatFollows();
    void aRowsLabelNeverStandsBesideNothing();
    void listsKeepTheirHangingIndent();
    void aBlockHoldsWhatItPrints();
    void lettersOfTheFormBelongToNoField();

private:
    Press m_press;
};

void TestSheetLayout::theSampleTakesTwoPagesAndOne_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("final") << 0;
    QTest::newRow("fillable") << 1;
    QTest::newRow("guide") << 2;
}

void TestSheetLayout::theSampleTakesTwoPagesAndOne()
{
    QFETCH(const int, mode);
    const auto pages = [&](Sheet sheet) {
        return m_press.layOut(sample(), sheet, static_cast<SheetMode>(mode)).pages.size();
    };
    QCOMPARE(pages(Sheet::Notice), std::size_t{2});
    QCOMPARE(pages(Sheet::Tracking), std::size_t{1});
}

void TestSheetLayout::missingValuesPrintAsTheFormsBlanks()
{
    const QString notice = contentText(m_press.layOut(CaseFile{}, Sheet::Notice));
    const QString expected =
        u"公文電子交換系統限期改善單日期：○年○月○日以下由交換中心主管機關填寫改善對象"
        "機關(構)代碼/機關(構)名稱：__________ / ____________________說明"
        "事由：____________________改善事項：1. ____________________"
        "法令依據：____________________。改善期限應於中華民國○年○月○日前改善完竣。"
        "主管機關聯絡窗口服務單位/姓名/電話/電子郵件信箱__________/______/__________/______________"
        "以下由改善對象填寫填寫人姓名/電話/郵件信箱________________ / ________________ / "
        "______________________(請改善對象(機關(構))填寫)改善事項處理情形與說明"
        "(請改善對象填寫改善措施、改善措施完成與否及完成期程)用戶印信用戶（組織或團體）印信：說明："_s;
    QCOMPARE(notice.left(expected.size()), expected);
    const QString tracking = contentText(m_press.layOut(CaseFile{}, Sheet::Tracking));
    QVERIFY(
        tracking.contains(u"名稱：__________ / ____________________第一次追蹤結果☐ 改善完成。"_s));

    CaseFile halfKnown;
    halfKnown.rounds = {{Extended{}, std::nullopt, std::nullopt},
                        {Suspended{}, std::nullopt, std::nullopt},
                        {Suspended{QDate(2027, 1, 3), std::nullopt}, u"王小明"_s, std::nullopt}};
    const QString half = contentText(m_press.layOut(halfKnown, Sheet::Tracking));
    QVERIFY(half.contains(u"☑ 尚未完成，再給予改善期限至○年○月○日。"_s));
    QVERIFY(half.contains(u"☑ 尚未完成，已於○年○月○日通知改善機關於○年○月○日起中止交換服務。"_s));
    QVERIFY(half.contains(u"☑ 尚未完成，已於116年1月3日通知改善機關於○年○月○日起中止交換服務。"
                          "追蹤人員王小明追蹤日期____/____/____"_s));
}

void TestSheetLayout::theSamplesPagesAreFilledToTheFoot_data()
{
    theSampleTakesTwoPagesAndOne_data();
}

void TestSheetLayout::theSamplesPagesAreFilledToTheFoot()
{
    QFETCH(const int, mode);
    for (const Sheet sheet : {Sheet::Notice, Sheet::Tracking}) {
        const LaidOutSheet laidOut = m_press.layOut(sample(), sheet, static_cast<SheetMode>(mode));
        for (const auto &page : laidOut.pages) {
            const double missing = footOf(laidOut) - lowest(page, *m_press.fonts());
            QVERIFY2(missing < 3 * millimetre, qPrintable(QString::number(missing / millimetre)));
        }
    }
}

void TestSheetLayout::aPageThatIsNotTheLastIsFilledToItsFoot()
{
    for (const auto &[name, file] : strainingCases()) {
        for (const Sheet sheet : {Sheet::Notice, Sheet::Tracking}) {
            const LaidOutSheet laidOut = m_press.layOut(file, sheet, SheetMode::Final);
            for (std::size_t page = 0; page + 1 < laidOut.pages.size(); ++page) {
                const double missing =
                    footOf(laidOut) - lowest(laidOut.pages[page], *m_press.fonts());
                // No more than a row of two lines, which did not fit, would have taken.
                QVERIFY2(missing < 16 * millimetre,
                         qPrintable(u"%1: page %2 ends %3 mm early"_s.arg(
                             QLatin1String(name), QString::number(page + 1),
                             QString::number(missing / millimetre))));
            }
        }
    }
}

void TestSheetLayout::theSealHasSevenCentimetres()
{
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable, SheetMode::Guide}) {
        for (const CaseFile &file : {sample(), withoutResponse()}) {
            const SheetBlock seal =
                blockNamed(m_press.layOut(file, Sheet::Notice, mode), u"用戶印信"_s);
            QVERIFY(seal.seal);
            QVERIFY2(seal.rect.height() >= 70 * millimetre,
                     qPrintable(QString::number(seal.rect.height() / millimetre)));
        }
    }
}

void TestSheetLayout::anEmptySheetIsOnePageWithoutAHole()
{
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable, SheetMode::Guide}) {
        for (const Sheet kind : {Sheet::Notice, Sheet::Tracking}) {
            const LaidOutSheet sheet = m_press.layOut(CaseFile{}, kind, mode);
            QCOMPARE(sheet.pages.size(), std::size_t{1});
            QVERIFY(footOf(sheet) - lowest(sheet.pages[0], *m_press.fonts()) < 8 * millimetre);
        }
    }
}

void TestSheetLayout::aLongRemarkOfARoundLeavesNoGap()
{
    for (int sentences = 1; sentences < 60; ++sentences) {
        CaseFile file = sample();
        file.rounds[0].outcome =
            Other{u"惟其中第二項所列之佐證資料尚未備齊。"_s.repeated(sentences)};
        const LaidOutSheet sheet = m_press.layOut(file, Sheet::Tracking);
        for (const auto &page : sheet.pages) {
            double last = 0;
            for (const TextRun &run : page.runs) {
                if (run.node < 0 || !standsInCell(sheet, run.node))
                    continue;
                if (last > 0)
                    QVERIFY2(run.origin.y() - last < 50 * millimetre,
                             qPrintable(u"%1 sentences"_s.arg(sentences)));
                last = run.origin.y();
            }
        }
    }
}

void TestSheetLayout::aRemarkOnAPartPointsAtAllOfIt()
{
    const LaidOutSheet sheet = m_press.layOut(sample(), Sheet::Notice, SheetMode::Guide);
    const double top = blockNamed(sheet, u"改善對象"_s).rect.top();
    const double bottom = blockNamed(sheet, u"主管機關聯絡窗口"_s).rect.bottom();
    const auto &rules = sheet.pages.front().rules;
    QVERIFY(std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        return rule.dashed && rule.from.x() > 185 * millimetre && rule.from.x() == rule.to.x() &&
               std::abs(rule.from.y() - top) < 2 && std::abs(rule.to.y() - bottom) < 2;
    }));
}

void TestSheetLayout::onlySheetsOfSeveralPagesHaveASeamMark()
{
    const LaidOutSheet two = m_press.layOut(sample(), Sheet::Notice);
    for (const auto &page : two.pages) {
        QVERIFY(furnitureText(page).contains(u"騎縫"_s));
        // Half a box that is open at the page's edge.
        QCOMPARE(std::count_if(page.rules.begin(), page.rules.end(),
                               [](const Rule &rule) { return rule.dashed && rule.from.x() == 0; }),
                 2);
    }
    // The letters stand in the middle of the box.
    QRectF letters;
    double edge = 0;
    double middle = 0;
    for (const TextRun &run : two.pages.front().runs) {
        if (run.node < 0 && (textOf(run) == u"騎"_s || textOf(run) == u"縫"_s))
            letters |= roomOf(run, *m_press.fonts());
    }
    for (const Rule &rule : two.pages.front().rules) {
        if (rule.dashed && rule.from.x() == 0)
            edge = rule.to.x();
        if (rule.dashed && rule.from.x() == rule.to.x())
            middle = (rule.from.y() + rule.to.y()) / 2;
    }
    QVERIFY(std::abs(letters.center().x() - edge / 2) < 0.1);
    QVERIFY(std::abs(letters.center().y() - middle) < 0.1);
    const LaidOutSheet one = m_press.layOut(sample(), Sheet::Tracking);
    QVERIFY(!furnitureText(one.pages.front()).contains(u"騎"_s));
}

void TestSheetLayout::theFootNamesCaseSheetRevisionAndPage()
{
    CaseFile file = sample();
    file.noticeRevision = 3;
    const LaidOutSheet notice = m_press.layOut(file, Sheet::Notice);
    QVERIFY(furnitureText(notice.pages.at(0))
                .contains(u"案號 115-0001　限期改善單　第 3 版　第 1 頁，共 2 頁"_s));
    QVERIFY(furnitureText(notice.pages.at(1))
                .contains(u"案號 115-0001　限期改善單　第 3 版　第 2 頁，共 2 頁"_s));
    file.number.reset();
    const LaidOutSheet tracking = m_press.layOut(file, Sheet::Tracking);
    QCOMPARE(furnitureText(tracking.pages.at(0)),
             u"案號 （草稿）　追蹤評估表　第 3 版　第 1 頁，共 1 頁"_s);
}

void TestSheetLayout::aLabelIsRepeatedAfterAPagesFoot()
{
    const LaidOutSheet sheet = m_press.layOut(withLongReason(), Sheet::Notice);
    QVERIFY(sheet.pages.size() > 10);
    for (std::size_t page = 1; page < 10; ++page) {
        QVERIFY(furnitureText(sheet.pages[page]).startsWith(u"說明（續）"_s));
        QVERIFY(!contentText(sheet.pages[page]).contains(u"說明"_s));
    }
}

void TestSheetLayout::aBandAndARowsTitleStayWithWhatFollows()
{
    for (int lines = 0; lines < 60; ++lines) {
        CaseFile file = sample();
        file.notice.reason = u"一\n"_s.repeated(lines) + u"二"_s;
        const LaidOutSheet notice = m_press.layOut(file, Sheet::Notice);
        QCOMPARE(blockNamed(notice, u"以下由改善對象填寫"_s).page,
                 blockNamed(notice, u"填寫人"_s).page);
        const QString firstPage = contentText(notice.pages.front());
        QVERIFY(!firstPage.endsWith(u"二改善事項："_s));
        QVERIFY(!firstPage.endsWith(u"電子郵件信箱"_s));
        QVERIFY(!firstPage.endsWith(u"印信："_s));

        file.notice.target.name = u"一\n"_s.repeated(lines) + u"二"_s;
        const LaidOutSheet tracking = m_press.layOut(file, Sheet::Tracking);
        for (const auto &page : tracking.pages) {
            const QString text = contentText(page);
            QVERIFY2(!text.startsWith(u"追蹤人員"_s),
                     qUtf8Printable(QString::number(lines) + text));
        }
    }
}

void TestSheetLayout::aRowsLabelNeverStandsBesideNothing()
{
    for (int lines = 0; lines < 60; ++lines) {
        CaseFile file = sample();
        file.notice.target.name = u"一\n"_s.repeated(lines) + u"二"_s;
        const LaidOutSheet sheet = m_press.layOut(file, Sheet::Tracking);
        for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
            const QStringList bare = barelyLabelled(sheet, sheet.pages[page]);
            QVERIFY2(bare.isEmpty(),
                     qUtf8Printable(u"%1 lines, page %2: %3"_s.arg(
                         QString::number(lines), QString::number(page + 1), bare.join(u' '))));
        }
    }
}

void TestSheetLayout::listsKeepTheirHangingIndent()
{
    const LaidOutSheet sheet = m_press.layOut(withFortyItems(), Sheet::Notice);
    double indent = 0;
    int lines = 0;
    for (const auto &page : sheet.pages) {
        for (const TextRun &run : page.runs) {
            if (!run.field.startsWith(u"notice.improvementItems"_s) || run.firstGlyph > 0)
                continue;
            if (indent == 0)
                indent = run.origin.x();
            QVERIFY(std::abs(run.origin.x() - indent) < 0.01);
            ++lines;
        }
    }
    QVERIFY(lines > 40);
    // "40. " stands in front of it, inside the cell.
    QVERIFY(indent > (25 + 27 + 5) * millimetre);
}

void TestSheetLayout::aBlockHoldsWhatItPrints()
{
    const LaidOutSheet sheet = m_press.layOut(sample(), Sheet::Notice, SheetMode::Fillable);
    int checked = 0;
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        for (const TextRun &run : sheet.pages[page].runs) {
            if (run.block < 0)
                continue;
            const SheetBlock &block = sheet.blocks.at(static_cast<std::size_t>(run.block));
            if (block.page != static_cast<int>(page))
                continue;
            QVERIFY(block.rect.adjusted(-1, -1, 1, 1).contains(roomOf(run, *m_press.fonts())));
            ++checked;
        }
        for (const InputField &input : sheet.pages[page].inputs) {
            const SheetBlock &block = sheet.blocks.at(static_cast<std::size_t>(input.block));
            if (block.page == static_cast<int>(page))
                QVERIFY(block.rect.adjusted(-1, -1, 1, 1).contains(input.rect));
        }
    }
    QVERIFY(checked > 50);
}

void TestSheetLayout::lettersOfTheFormBelongToNoField()
{
    const LaidOutSheet sheet = m_press.layOut(sample(), Sheet::Notice);
    QCOMPARE(fieldText(sheet, u"notice.deadline"_s), u"115年12月22日"_s);
    QCOMPARE(fieldText(sheet, u"notice.target.name"_s), u"台南市 0000000 公會"_s);
    QCOMPARE(fieldText(sheet, u"notice.improvementItems[3]"_s),
             u"請貴用戶資訊人員配合進行事件跡證蒐集。"_s);
    QCOMPARE(fieldText(sheet, u"notice.legalBasis[1]"_s),
             u"公文電子交換系統資訊安全管理規範第○點(第○項第○款)"_s);
    QCOMPARE(fieldText(sheet, u"response.respondent.email"_s), u"***** @ *****.org.tw"_s);
    QCOMPARE(fieldText(sheet, u"response.items[3]"_s), *sample().response->answers.at(3));
    QCOMPARE(fieldText(m_press.layOut(sample(), Sheet::Tracking), u"rounds[1].extendedTo"_s),
             u"116年1月22日"_s);
}

NOTICEDESK_TEST(TestSheetLayout)
#include "test_sheetlayout.moc"
