// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"
#include "press.h"
#include "testcases.h"
#include "testprogram.h"

#include <QTest>

#include <map>
#include <set>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

double gapBetween(const QRectF &a, const QRectF &b)
{
    const double across = std::max({a.left() - b.right(), b.left() - a.right(), 0.0});
    const double along = std::max({a.top() - b.bottom(), b.top() - a.bottom(), 0.0});
    return std::hypot(across, along);
}

/// How far the page's codes are from the seal's row, the nearer and the farther one: a seal that
/// was put down badly leaves the other to be read.
std::pair<double, double> sealGaps(const LaidOutSheet &sheet, std::size_t page)
{
    std::pair<double, double> gaps{1000, 1000};
    for (const SheetBlock &block : sheet.blocks) {
        if (block.seal && block.page == static_cast<int>(page)) {
            const auto &codes = sheet.pages[page].codes;
            gaps = std::minmax(gapBetween(block.rect, codes.at(0).rect),
                               gapBetween(block.rect, codes.at(1).rect));
        }
    }
    return gaps;
}

} // namespace

class TestPagePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostNorOutOfPlace_data();
    void nothingIsLostNorOutOfPlace();
    void everyPageHasTwoCodesAndOneIsFarFromTheSeal_data();
    void everyPageHasTwoCodesAndOneIsFarFromTheSeal();
    void theSealHasRoomWhereverItsRowFalls();
    void noLineOfAParagraphStandsAlone();
    void everyFurtherPageSaysWhatItBelongsTo();
    void fieldsKeepOneGapAndFillTheirPage();
    void aRemarkStandsOnceHoweverLongItsRowIs();
    void aLineWithMarksBelongsToItsField();
    void spacedLinesReachTheMarginWithTheirLastLetter();
    void theSealNeverStandsAloneOnAPage_data();
    void theSealNeverStandsAloneOnAPage();
    void nothingIsOutOfPlaceWhereverThePageEnds_data();
    void nothingIsOutOfPlaceWhereverThePageEnds();

private:
    Press m_press;
};

void TestPagePlaces::nothingIsLostNorOutOfPlace_data()
{
    addStrainingCases();
}

void TestPagePlaces::nothingIsLostNorOutOfPlace()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const CaseFile file = strainingCases()[static_cast<std::size_t>(index)].second;
    const LaidOutSheet laidOut =
        m_press.layOut(file, static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    QCOMPARE(placeFaults(laidOut, *m_press.fonts()).join(u'\n'), QString());
    QCOMPARE(missingValues(laidOut, file).join(u'\n'), QString());
}

void TestPagePlaces::everyPageHasTwoCodesAndOneIsFarFromTheSeal_data()
{
    addStrainingCases();
}

void TestPagePlaces::everyPageHasTwoCodesAndOneIsFarFromTheSeal()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const CaseFile file = strainingCases()[static_cast<std::size_t>(index)].second;
    const LaidOutSheet laidOut =
        m_press.layOut(file, static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    const double width = laidOut.pageSize.width();
    const double height = laidOut.pageSize.height();
    for (std::size_t page = 0; page < laidOut.pages.size(); ++page) {
        const auto &codes = laidOut.pages[page].codes;
        QCOMPARE(codes.size(), std::size_t{2});
        QVERIFY(codes[0].rect.center().x() > width * 0.85);
        QVERIFY(codes[0].rect.center().y() < height * 0.1);
        QVERIFY(codes[1].rect.center().x() < width * 0.15);
        QVERIFY(codes[1].rect.center().y() > height * 0.9);
        for (const CodeMark &code : codes) {
            QCOMPARE(code.rect.width(), code.rect.height());
            QVERIFY(code.rect.width() >= 15 * millimetre);
            QVERIFY(code.rect.width() <= 18 * millimetre);
            QVERIFY(sealGaps(laidOut, page).first >= 3 * millimetre);
            QVERIFY(sealGaps(laidOut, page).second >= 80 * millimetre);
        }
    }
}

void TestPagePlaces::theSealHasRoomWhereverItsRowFalls()
{
    for (int lines = 0; lines < 60; ++lines) {
        CaseFile file = sample();
        file.response->statement = u"一\n"_s.repeated(lines) + u"二"_s;
        const LaidOutSheet laidOut = m_press.layOut(file, Sheet::Notice);
        const auto seal = std::find_if(laidOut.blocks.begin(), laidOut.blocks.end(),
                                       [](const SheetBlock &block) { return block.seal; });
        QVERIFY(seal != laidOut.blocks.end());
        // 40 mm is what the form lets it shrink to; on a page of its own it has its 70.
        QVERIFY(seal->rect.height() >= 45 * millimetre);
        if (seal->page == static_cast<int>(laidOut.pages.size()) - 1 &&
            seal->rect.top() < 150 * millimetre)
            QVERIFY2(seal->rect.height() >= 70 * millimetre,
                     qPrintable(u"%1 lines, %2 pages, seal at %3, %4 high"_s.arg(
                         QString::number(lines), QString::number(laidOut.pages.size()),
                         QString::number(seal->rect.top() / millimetre),
                         QString::number(seal->rect.height() / millimetre))));
        const auto [nearest, farthest] = sealGaps(laidOut, static_cast<std::size_t>(seal->page));
        QVERIFY2(nearest >= 3 * millimetre, qPrintable(QString::number(nearest)));
        QVERIFY2(farthest >= 80 * millimetre, qPrintable(QString::number(farthest)));
    }
}

void TestPagePlaces::theSealNeverStandsAloneOnAPage_data()
{
    nothingIsOutOfPlaceWhereverThePageEnds_data();
}

void TestPagePlaces::theSealNeverStandsAloneOnAPage()
{
    QFETCH(const int, mode);
    for (const CaseFile &each : {sample(), withoutResponse(), CaseFile{}}) {
        for (int lines = 0; lines < 60; ++lines) {
            CaseFile file = each;
            file.notice.reason = u"一\n"_s.repeated(lines) + u"二"_s;
            const LaidOutSheet laidOut =
                m_press.layOut(file, Sheet::Notice, static_cast<SheetMode>(mode));
            for (const SheetBlock &block : laidOut.blocks) {
                if (block.seal)
                    QVERIFY2(block.rect.top() > 40 * millimetre,
                             qPrintable(u"%1 lines: the seal stands at the top of page %2"_s.arg(
                                 QString::number(lines), QString::number(block.page + 1))));
            }
        }
    }
}

void TestPagePlaces::noLineOfAParagraphStandsAlone()
{
    const QString paragraph = u"請確認貴用戶使用本系統電腦連線惡意位址之原因，並說明其改善措施。"_s;
    for (int lines = 0; lines < 25; ++lines) {
        CaseFile file = sample();
        file.notice.reason =
            u"一\n"_s.repeated(lines) + QString(paragraph.repeated(3) + u'\n').repeated(30);
        const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
        // How many lines of each paragraph stand on each page.
        std::map<std::pair<int, std::size_t>, std::set<double>> standing;
        std::map<int, std::set<int>> all;
        for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
            for (const TextRun &run : sheet.pages[page].runs) {
                if (run.field != u"notice.reason"_s)
                    continue;
                int number = 0;
                for (int line = 0; line < run.line; ++line)
                    number += run.text->lines[static_cast<std::size_t>(line)].endsParagraph;
                standing[{number, page}].insert(run.origin.y());
                all[number].insert(run.line);
            }
        }
        for (const auto &[place, here] : standing)
            QVERIFY2(here.size() > 1 || all[place.first].size() == 1,
                     qPrintable(u"%1 lines: one line of a paragraph on page %2"_s.arg(
                         QString::number(lines), QString::number(place.second + 1))));
    }
}

void TestPagePlaces::everyFurtherPageSaysWhatItBelongsTo()
{
    const LaidOutSheet sheet = m_press.layOut(withLongReason(), Sheet::Notice);
    for (std::size_t page = 0; page < sheet.pages.size(); ++page)
        QCOMPARE(furnitureText(sheet.pages[page]).contains(u"公文電子交換系統限期改善單（續）"_s),
                 page > 0);
}

void TestPagePlaces::fieldsKeepOneGapAndFillTheirPage()
{
    const double foot = (297 - 28) * millimetre;
    for (const CaseFile &file : {sample(), withoutResponse(), CaseFile{}}) {
        const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice, SheetMode::Fillable);
        for (const auto &page : sheet.pages) {
            for (std::size_t at = 1; at < page.inputs.size(); ++at) {
                const InputField &above = page.inputs[at - 1];
                const InputField &input = page.inputs[at];
                if (input.block == above.block && input.rect.top() > above.rect.bottom() - 1)
                    QVERIFY2(std::abs(input.rect.top() - above.rect.bottom() - 2) < 0.01,
                             qPrintable(input.field));
            }
        }
        const auto &last = sheet.pages.front().inputs.back();
        if (sheet.pages.size() > 1)
            QVERIFY(foot - last.rect.bottom() < 5 * millimetre);
    }
}

void TestPagePlaces::aRemarkStandsOnceHoweverLongItsRowIs()
{
    CaseFile file = sample();
    file.response->statement = u"經查係人為疏失，"_s.repeated(400);
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice, SheetMode::Guide);
    QVERIFY(sheet.pages.size() > 3);
    QString furniture;
    for (const auto &page : sheet.pages)
        furniture += furnitureText(page);
    QCOMPARE(furniture.count(u"請用戶就改善事項說明改善結果"_s), 1);
}

void TestPagePlaces::aLineWithMarksBelongsToItsField()
{
    CaseFile file = sample();
    file.notice.reason = u"n\u0304甲"_s;
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
    // Its glyphs stay one run, with the label before them.
    QCOMPARE(fieldText(sheet, u"notice.reason"_s), u"事由：n\u0304甲"_s);
}

void TestPagePlaces::spacedLinesReachTheMarginWithTheirLastLetter()
{
    CaseFile file = sample();
    file.notice.reason = u"請確認 email 或 log 之 IP 位址 原因 "_s.repeated(20);
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
    const double margin = 185 * millimetre - 4.2;
    int endInBlanks = 0;
    for (const TextRun &run : sheet.pages.front().runs) {
        const ShapedLine &line = run.shapedLine();
        if (run.letterSpacing <= 0 || run.field != u"notice.reason"_s ||
            run.firstGlyph + run.glyphCount != static_cast<int>(line.glyphs.size()))
            continue;
        endInBlanks += line.text.back().isSpace() ? 1 : 0;
        const double end = roomOf(run, *m_press.fonts()).right();
        QVERIFY2(std::abs(end - margin) < 0.1, qPrintable(QString::number(end - margin)));
    }
    QVERIFY(endInBlanks > 2);
}

void TestPagePlaces::nothingIsOutOfPlaceWhereverThePageEnds_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("final") << 0;
    QTest::newRow("fillable") << 1;
    QTest::newRow("guide") << 2;
}

void TestPagePlaces::nothingIsOutOfPlaceWhereverThePageEnds()
{
    QFETCH(const int, mode);
    for (int lines = 0; lines < 50; ++lines) {
        CaseFile file = sample();
        file.notice.reason = u"一\n"_s.repeated(lines) + u"二"_s;
        const LaidOutSheet laidOut =
            m_press.layOut(file, Sheet::Notice, static_cast<SheetMode>(mode));
        const QStringList faults =
            placeFaults(laidOut, *m_press.fonts()) + missingValues(laidOut, file);
        QVERIFY2(faults.isEmpty(), qUtf8Printable(u"%1 lines: %2"_s.arg(QString::number(lines),
                                                                        faults.join(u"; "_s))));
    }
}

NOTICEDESK_TEST(TestPagePlaces)
#include "test_pageplaces.moc"
