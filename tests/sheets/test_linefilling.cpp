// SPDX-License-Identifier: GPL-3.0-or-later
#include "settext.h"
#include "sheets/typesetting/narrowbrackets.h"
#include "sheets/typesetting/typesetter.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestLineFilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongWordBeginsOnTheLineWhereItStands_data();
    void aLongWordBeginsOnTheLineWhereItStands();
    void aQuarterSpaceStandsBetweenChineseAndLatin_data();
    void aQuarterSpaceStandsBetweenChineseAndLatin();
    void soItDoesInLinesWithMarksAndOtherDirections_data();
    void soItDoesInLinesWithMarksAndOtherDirections();
    void whatStandsBehindATabulatorHasItsOwnPlace();
    void withQuarterSpacesALineStaysWithinItsWidth();
    void noLastLineIsOneCharacterAndAFullStop();
    void aLongTextIsSetInLittleTime();
    void bracketsOfALabelAreHalfAsWide();

private:
    std::shared_ptr<const FontChain> m_fonts = std::make_shared<const FontChain>();
    Typesetter m_typesetter{m_fonts};
};

void TestLineFilling::aLongWordBeginsOnTheLineWhereItStands_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("word");
    QTest::newRow("address longer than a line")
        << u"網址："_s << u"https://www.example.org.tw/a/very/long/path/that/goes/on?and=on"_s;
    QTest::newRow("e-mail that would leave much empty")
        << u"請寄至主管機關聯絡窗口"_s << u"contact.window@example.tainan.gov.tw"_s;
    QTest::newRow("without any sign") << u"代碼"_s << u"A1B2C3D4E5"_s.repeated(8);
}

void TestLineFilling::aLongWordBeginsOnTheLineWhereItStands()
{
    QFETCH(const QString, before);
    QFETCH(const QString, word);
    const auto set = m_typesetter.set(before + word + u"，謝謝。"_s, 22);
    const QString first = set->lines.front().text;
    QVERIFY2(first.size() > before.size() + 4, qPrintable(first));
    QVERIFY(set->lines.front().width > 14);
    for (const ShapedLine &line : set->lines) {
        QVERIFY(line.width <= 22.001);
        QVERIFY(!closing.contains(line.text.front()));
    }
    // A short one is never broken.
    const auto other = m_typesetter.set(u"請"_s.repeated(21) + u"example"_s, 22);
    QCOMPARE(other->lines.back().text, u"example"_s);
}

void TestLineFilling::aQuarterSpaceStandsBetweenChineseAndLatin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("spaces");
    QTest::newRow("date") << u"於115年11月22日前"_s << 6;
    QTest::newRow("word") << u"掃描log或結果"_s << 2;
    QTest::newRow("rare character") << u"𠮷A\U000F0000"_s << 2;
    QTest::newRow("bracket") << u"惡意(IP)"_s << 0;
    QTest::newRow("full width") << u"第１項Ａ款"_s << 0;
    QTest::newRow("blank") << u"共 12 件"_s << 0;
    QTest::newRow("sign") << u"○年，3"_s << 0;
}

void TestLineFilling::aQuarterSpaceStandsBetweenChineseAndLatin()
{
    QFETCH(const QString, text);
    QFETCH(const int, spaces);
    const auto set = m_typesetter.set(text, 100);
    const ShapedLine &line = set->lines.front();
    QCOMPARE(line.text, text); // nothing was added to it
    QVERIFY(line.simple);
    double advances = 0;
    int found = 0;
    for (const ShapedGlyph &glyph : line.glyphs) {
        QVERIFY(std::abs(glyph.x - advances - 0.25 * found) < 0.001);
        advances += m_fonts->face(glyph.face).advance(glyph.index) / 1000;
        found += glyph.space > 0 ? 1 : 0;
    }
    QCOMPARE(found, spaces);
    QVERIFY(std::abs(line.width - advances - 0.25 * spaces) < 0.001);
    // None at a line's end.
    const auto broken = m_typesetter.set(u"請確認log"_s, 3.2);
    QCOMPARE(broken->lines.front().glyphs.back().space, 0.0F);
    QCOMPARE(broken->lines.front().width, 3.0);
}

void TestLineFilling::soItDoesInLinesWithMarksAndOtherDirections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("spaces");
    QTest::newRow("mark before a space") << u"請e\u0301請"_s << 2;
    QTest::newRow("mark on an ideograph") << u"中\u0301A文"_s << 2;
    QTest::newRow("soft hyphen") << u"掃描lo\u00ADg或結果"_s << 2;
    QTest::newRow("invisible between") << u"掃描\u200Blog"_s << 1;
    QTest::newRow("right to left") << u"甲שלום乙A"_s << 1;
    QTest::newRow("turned around") << u"甲\u202E乙A\u202C"_s << 0;
}

void TestLineFilling::soItDoesInLinesWithMarksAndOtherDirections()
{
    QFETCH(const QString, text);
    QFETCH(const int, spaces);
    const auto set = m_typesetter.set(text, 100);
    const ShapedLine &line = set->lines.front();
    QVERIFY(!line.simple);
    QCOMPARE(line.text, text);
    // Each space is that of the glyph before it, and nothing overlaps.
    std::vector<std::pair<double, double>> glyphs;
    double sum = 0;
    double given = 0;
    int found = 0;
    for (const ShapedGlyph &glyph : line.glyphs) {
        const double advance = m_fonts->face(glyph.face).advance(glyph.index) / 1000;
        sum += advance;
        if (advance > 0) {
            glyphs.emplace_back(glyph.x, glyph.x + advance);
            given += glyph.space;
        } else if (glyph.space > 0) {
            given += glyph.x + glyph.space - glyphs.back().second;
        }
    }
    std::sort(glyphs.begin(), glyphs.end());
    for (std::size_t at = 1; at < glyphs.size(); ++at) {
        const double gap = glyphs[at].first - glyphs[at - 1].second;
        QVERIFY(std::abs(gap) < 0.01 || std::abs(gap - 0.25) < 0.01);
        found += gap > 0.2 ? 1 : 0;
    }
    QCOMPARE(found, spaces);
    QVERIFY(std::abs(line.width - sum - 0.25 * spaces) < 0.02);
    QVERIFY(std::abs(given - 0.25 * spaces) < 0.02);
}

void TestLineFilling::whatStandsBehindATabulatorHasItsOwnPlace()
{
    const auto set = m_typesetter.set(u"甲A\t乙B"_s, 100);
    const auto &glyphs = set->lines.front().glyphs;
    QCOMPARE(glyphs.size(), std::size_t{5});
    QCOMPARE(glyphs[3].x, 2.0F);
    QCOMPARE(glyphs[4].x, 3.0F);
}

void TestLineFilling::withQuarterSpacesALineStaysWithinItsWidth()
{
    const QString text = u"於115年e\u0301月22日前log回報"_s.repeated(12);
    for (double width = 8; width < 40; width += 0.7) {
        const auto set = m_typesetter.set(text, width);
        QCOMPARE(joined(*set), text);
        for (const ShapedLine &line : set->lines)
            QVERIFY2(line.width <= width + 0.01, qPrintable(QString::number(line.width - width)));
    }
}

void TestLineFilling::noLastLineIsOneCharacterAndAFullStop()
{
    for (const int lines : {1, 2, 5}) {
        const QString text = u"請"_s.repeated(30 * lines + 1) + u"。"_s;
        const auto set = m_typesetter.set(text, 30);
        // What one line of 30 cannot take, two can.
        if (lines > 1)
            QCOMPARE(set->lines.size(), static_cast<std::size_t>(lines));
        QCOMPARE(joined(*set), text);
        for (const ShapedLine &line : set->lines) {
            QVERIFY(line.width <= 30.001);
            QVERIFY(line.glyphs.back().x <= 29.05F);
        }
    }
    // A short paragraph and a narrow one stay as they are.
    QCOMPARE(m_typesetter.set(u"請確認之。"_s, 4)->lines.size(), std::size_t{2});
}

void TestLineFilling::aLongTextIsSetInLittleTime()
{
    // The bytes of a whole case file; quadratic work would take minutes.
    const QString text =
        u"請確認貴用戶使用本系統電腦(IP：198.51.100.9)連線原因log。"_s.repeated(20'000);
    const auto set = m_typesetter.set(text, 36);
    QVERIFY(set->lines.size() > 10'000);
    QCOMPARE(joined(*set).size(), text.size());
    for (std::size_t at = 0; at + 1 < set->lines.size(); ++at)
        QVERIFY(!set->lines[at].endsParagraph || at % 100 != 0);
}

void TestLineFilling::bracketsOfALabelAreHalfAsWide()
{
    const auto set = m_typesetter.set(u"說明（續）"_s, 20);
    const ShapedText narrow = withNarrowBrackets(*set);
    QCOMPARE(set->lines.front().width, 5.0);
    QCOMPARE(narrow.lines.front().width, 4.0);
    QCOMPARE(narrow.lines.front().text, u"說明（續）"_s);
    const auto &glyphs = narrow.lines.front().glyphs;
    QCOMPARE(glyphs.at(3).x, 2.5F); // 續
    QCOMPARE(glyphs.at(2).x + 1 + glyphs.at(2).space, 2.25F);
}

NOTICEDESK_TEST(TestLineFilling)
#include "test_linefilling.moc"
