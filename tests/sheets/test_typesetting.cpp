// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "domain/isolation.h"
#include "settext.h"
#include "sheets/typesetting/typesetter.h"
#include "testprogram.h"

#include <QTest>

#include <future>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString anyWording()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return u"於115年11月22日"_s;
    case 1:
        return u"(IP：198.51.100.9)"_s;
    case 2:
        return *rc::gen::element(u"email"_s, u"log"_s, u"G2B2C"_s, u"XXX"_s) + u' ';
    case 3: {
        const int from = *rc::gen::inRange(0, 6);
        return opening.mid(from, 1) + u"附件"_s + QChar(u"）」』】〉》"[from]);
    }
    case 4:
        return *rc::gen::element(u"𠮷"_s, u"𡍼"_s, u"堃"_s, u"李○○"_s);
    default:
        return QString(u"請確認該電腦是否感染惡意程式"_s).left(*rc::gen::inRange(1, 15));
    }
}

/// Sentences as a notice has them: never two signs of punctuation beside each other, so that a
/// line's end can always be moved.
QString anySentences()
{
    QString text;
    const int count = *rc::gen::inRange(1, 40);
    for (int at = 0; at < count; ++at) {
        const QString piece = anyWording();
        text += piece;
        const bool mark =
            closing.contains(piece.back()) || piece.back() == u' ' || piece.back() == u')';
        if (!mark && *rc::gen::inRange(0, 3) == 0)
            text +=
                *rc::gen::element(u"、"_s, u"。"_s, u"，"_s, u"；"_s, u"："_s, u"！"_s, u"？"_s);
        else if (*rc::gen::inRange(0, 20) == 0)
            text += u'\n';
    }
    return text;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

bool same(const ShapedText &a, const ShapedText &b)
{
    return std::equal(
        a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
        [](const ShapedLine &one, const ShapedLine &other) {
            return one.text == other.text && one.start == other.start && one.width == other.width &&
                   one.simple == other.simple && one.endsParagraph == other.endsParagraph &&
                   std::equal(one.glyphs.begin(), one.glyphs.end(), other.glyphs.begin(),
                              other.glyphs.end(),
                              [](const ShapedGlyph &first, const ShapedGlyph &second) {
                                  return first.index == second.index && first.face == second.face &&
                                         first.x == second.x && first.y == second.y &&
                                         first.textStart == second.textStart &&
                                         first.textLength == second.textLength;
                              });
        });
}

} // namespace

class TestTypesetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterStandsInExactlyOneLine();
    void punctuationStandsOnTheRightSideOfALinesEnd();
    void linesAreFilledButNotBeyondTheirWidth();
    void aLongWordIsBrokenAnywhere();
    void theGlyphsOfASimpleLineFollowItsCharacters();
    void eachCharacterHasTheFirstFontThatKnowsIt_data();
    void eachCharacterHasTheFirstFontThatKnowsIt();
    void otherScriptsKeepTheirText_data();
    void otherScriptsKeepTheirText();
    void theTextsOfTheGlyphsAreTheLinesText_data();
    void theTextsOfTheGlyphsAreTheLinesText();
    void blanksAtTheEndOfALineAreNotItsWidth();
    void anIsolatedValueTurnsNothingAroundIt();
    void lineEndsBeginNewLines();
    void anEmptyTextIsOneEmptyLine();
    void widthsAreThoseOfTheCharacters();
    void twoThreadsSetTheSame();
    void whatCannotBeDrawnIsAnError();

private:
    std::shared_ptr<const FontChain> m_fonts = std::make_shared<const FontChain>();
    Typesetter m_typesetter{m_fonts};
};

void TestTypesetting::everyCharacterStandsInExactlyOneLine()
{
    QVERIFY(rc::check("lines joined are the text", [this] {
        const QString text = anySentences();
        const auto set = m_typesetter.set(text, *rc::gen::inRange(3, 60));
        RC_ASSERT(joined(*set) == withLineSeparators(text));
        qsizetype start = 0;
        for (const ShapedLine &line : set->lines) {
            RC_ASSERT(line.start == start);
            start += line.text.size();
        }
    }));
}

void TestTypesetting::punctuationStandsOnTheRightSideOfALinesEnd()
{
    QVERIFY(rc::check("no line begins with closing or ends with opening punctuation", [this] {
        const auto set = m_typesetter.set(anySentences(), *rc::gen::inRange(18, 40));
        for (std::size_t at = 0; at < set->lines.size(); ++at) {
            const QString line = set->lines[at].text.trimmed();
            if (line.isEmpty())
                continue;
            const bool begun = at > 0 && !set->lines[at - 1].endsParagraph;
            RC_ASSERT(!begun || !closing.contains(line.front()));
            RC_ASSERT(set->lines[at].endsParagraph || !opening.contains(line.back()));
        }
    }));
}

void TestTypesetting::linesAreFilledButNotBeyondTheirWidth()
{
    QVERIFY(rc::check("a line has no room for what follows it", [this] {
        const int width = *rc::gen::inRange(18, 40);
        const auto set = m_typesetter.set(anySentences(), width);
        for (const ShapedLine &line : set->lines) {
            RC_ASSERT(line.width <= width + 0.001);
            // The longest piece that is not broken has 18 half or 8 full widths.
            RC_ASSERT(line.endsParagraph || line.width >= width - 12);
        }
    }));
}

void TestTypesetting::aLongWordIsBrokenAnywhere()
{
    for (const QString &word : {u"W"_s.repeated(3000), u"0123456789abcdef"_s.repeated(200),
                                u"。"_s.repeated(300), u"\u00A0x"_s.repeated(500)}) {
        const auto set = m_typesetter.set(word, 20);
        QVERIFY(set->lines.size() > 5);
        QCOMPARE(joined(*set), word);
        for (const ShapedLine &line : set->lines)
            QVERIFY(line.width <= 20.001);
    }
}

void TestTypesetting::theGlyphsOfASimpleLineFollowItsCharacters()
{
    QVERIFY(rc::check("each character has its glyph, further right than the last", [this] {
        const auto set = m_typesetter.set(anySentences(), *rc::gen::inRange(5, 40));
        for (const ShapedLine &line : set->lines) {
            RC_ASSERT(line.simple);
            float last = -1;
            int next = 0;
            for (const ShapedGlyph &glyph : line.glyphs) {
                RC_ASSERT(glyph.x > last);
                last = glyph.x;
                RC_ASSERT(glyph.y == 0.0F);
                RC_ASSERT(glyph.textStart == next);
                next += glyph.textLength;
                const auto character =
                    QStringView(line.text).mid(glyph.textStart, glyph.textLength).toUcs4();
                RC_ASSERT(character.size() == 1);
                RC_ASSERT(m_fonts->face(glyph.face).glyph(character.front()) == glyph.index);
            }
            const bool ended = !line.text.isEmpty() && line.text.back() == QChar::LineSeparator;
            RC_ASSERT(next + (ended ? 1 : 0) == line.text.size());
        }
    }));
}

void TestTypesetting::eachCharacterHasTheFirstFontThatKnowsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    QTest::newRow("喆") << u"喆"_s << u"TW-Kai"_s;
    QTest::newRow("堃") << u"堃"_s << u"TW-Kai"_s;
    QTest::newRow("台") << u"台"_s << u"TW-Kai"_s;
    QTest::newRow("digit") << u"7"_s << u"TW-Kai"_s;
    QTest::newRow("𠮷") << u"𠮷"_s << u"TW-Kai-Ext-B"_s;
    QTest::newRow("𡍼") << u"𡍼"_s << u"TW-Kai-Ext-B"_s;
    QTest::newRow("plane 15") << u"\U000F0000"_s << u"TW-Kai-Plus"_s;
    QTest::newRow("dotless j") << u"\u0237"_s << u"DejaVu Sans"_s;
}

void TestTypesetting::eachCharacterHasTheFirstFontThatKnowsIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, family);
    const auto set = m_typesetter.set(u"甲"_s + text, 10);
    QCOMPARE(set->lines.front().glyphs.size(), std::size_t{2});
    QCOMPARE(m_fonts->families().at(set->lines.front().glyphs.back().face), family);
    QCOMPARE(m_fonts->indexOf(family), static_cast<int>(set->lines.front().glyphs.back().face));
}

void TestTypesetting::otherScriptsKeepTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("simple");
    QTest::newRow("Hebrew") << u"שלום עולם"_s << false;
    QTest::newRow("Arabic") << u"العربية"_s << false;
    QTest::newRow("mixed") << u"請見 שלום 123 العربية，謝謝"_s << false;
    QTest::newRow("combining") << u"e\u0301a\u0323\u0302"_s << false;
    QTest::newRow("variation") << u"葛\U000E0100飾"_s << false;
    QTest::newRow("overridden direction") << u"\u202Egpj.exe\u202C"_s << false;
    QTest::newRow("tabulator") << u"a\tb"_s << false;
    QTest::newRow("Cyrillic") << u"Жизнь"_s << true;
    QTest::newRow("composed") << u"éüñ"_s << true;
}

void TestTypesetting::otherScriptsKeepTheirText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, simple);
    for (const double width : {2.0, 5.0, 100.0}) {
        const auto set = m_typesetter.set(text, width);
        QCOMPARE(joined(*set), text);
        for (const ShapedLine &line : set->lines) {
            QVERIFY(!line.glyphs.empty());
            for (const ShapedGlyph &glyph : line.glyphs)
                QVERIFY(glyph.textStart >= 0 &&
                        glyph.textStart + glyph.textLength <= line.text.size());
        }
        if (width > 10)
            QCOMPARE(set->lines.front().simple, simple);
    }
}

void TestTypesetting::theTextsOfTheGlyphsAreTheLinesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank at the line's end") << u"電腦 email 電腦 email 電腦 email"_s;
    QTest::newRow("several blanks") << u"電腦   email    電腦 "_s;
    QTest::newRow("tabulators") << u"\ta\t\tb"_s;
    QTest::newRow("marks") << u"m\u0304 e\u0301 o\u0323\u0302 ê\u030D"_s;
    QTest::newRow("Hebrew") << u"請見 שָׁלוֹם (1) 123，謝謝"_s;
    QTest::newRow("Arabic") << u"السلام عليكم"_s;
    QTest::newRow("turned around") << u"甲\u202Egpj.exe\u202C乙"_s;
    QTest::newRow("isolates") << u"甲\u2068乙\u2069\u2067丙\u2069"_s;
    QTest::newRow("soft hyphens") << u"a\u00ADb\u200Bc\u2060d\u200D"_s;
    QTest::newRow("fillers and tags") << u"甲\u3164乙\u115F\u034F\U000E0041丙\uFFF9\u2065"_s;
    QTest::newRow("first is invisible") << u"\u200B甲\uFE00"_s;
}

void TestTypesetting::theTextsOfTheGlyphsAreTheLinesText()
{
    QFETCH(const QString, text);
    for (const double width : {3.0, 5.0, 100.0}) {
        const auto set = m_typesetter.set(text, width);
        QCOMPARE(joined(*set), text);
        for (const ShapedLine &line : set->lines) {
            QVERIFY(line.textInGlyphs);
            QString drawn;
            for (const ShapedGlyph &glyph : line.glyphs)
                drawn += line.text.mid(glyph.textStart, glyph.textLength);
            QCOMPARE(drawn, line.text);
        }
    }
}

/// Also where Qt breaks the lines and quarter spaces are added afterwards.
void TestTypesetting::blanksAtTheEndOfALineAreNotItsWidth()
{
    QVERIFY(rc::check("no line is wider than its room", [this] {
        QString text = u"العربية"_s;
        const int parts = *rc::gen::inRange(1, 30);
        for (int part = 0; part < parts; ++part)
            text += *rc::gen::element(u"李"_s, u"V"_s, u" "_s, u"\u200D"_s, u"\u3000"_s);
        text += u' ';
        // Narrower columns of the forms are for numbers and dates.
        for (int width = 6; width < 25; ++width) {
            for (const ShapedLine &line : m_typesetter.set(text, width)->lines)
                RC_ASSERT(line.width <= width + 0.001);
        }
    }));
}

/// "unit/name/phone": what follows a value stands to the right of it, whatever the value is.
void TestTypesetting::anIsolatedValueTurnsNothingAroundIt()
{
    for (const QString &value : {u"a\u202Eb"_s, u"שלום"_s, u"a\u2069\u202Eb"_s, u"\u2067a"_s,
                                 u"\u202B\u202B1"_s, u"العربية (1)"_s}) {
        const QString text = isolated(value) + u"/王00/06-299(1)"_s;
        const auto set = m_typesetter.set(text, 100);
        float last = -1;
        float farthest = 0;
        for (const ShapedGlyph &glyph : set->lines.front().glyphs) {
            if (glyph.textStart < isolated(value).size()) {
                farthest = std::max(farthest, glyph.x);
                continue;
            }
            QVERIFY2(glyph.x > last && glyph.x >= farthest, qPrintable(value));
            last = glyph.x;
        }
        QVERIFY(last > farthest);
    }
}

void TestTypesetting::lineEndsBeginNewLines()
{
    const auto set = m_typesetter.set(u"一\n\n二三\u2028四"_s, 100);
    QCOMPARE(set->lines.size(), std::size_t{4});
    QCOMPARE(set->lines.at(2).text, u"二三\u2028"_s);
    for (const ShapedLine &line : set->lines)
        QVERIFY(line.endsParagraph);
    const auto broken = m_typesetter.set(u"一二三四五六"_s, 3);
    QCOMPARE(broken->lines.size(), std::size_t{2});
    QVERIFY(!broken->lines.front().endsParagraph);
    QVERIFY(broken->lines.back().endsParagraph);
}

void TestTypesetting::anEmptyTextIsOneEmptyLine()
{
    const auto set = m_typesetter.set({}, 10);
    QCOMPARE(set->lines.size(), std::size_t{1});
    QVERIFY(set->lines.front().glyphs.empty());
    QVERIFY(set->lines.front().endsParagraph);
    QCOMPARE(set->lines.front().width, 0.0);
}

void TestTypesetting::widthsAreThoseOfTheCharacters()
{
    QCOMPARE(m_typesetter.advanceOf(u"改善事項"_s), 4.0);
    QCOMPARE(m_typesetter.advanceOf(u"𠮷𡍼"_s), 2.0);
    QCOMPARE(m_typesetter.advanceOf(u"12"_s), 1.0);
    // Blanks at the end count.
    QCOMPARE(m_typesetter.advanceOf(u"1. "_s),
             m_typesetter.advanceOf(u"1."_s) + m_typesetter.advanceOf(u" "_s));
    QVERIFY(m_typesetter.advanceOf(u" "_s) > 0.2);
    QCOMPARE(m_typesetter.advanceOf({}), 0.0);
}

void TestTypesetting::twoThreadsSetTheSame()
{
    QStringList texts;
    for (int at = 0; at < 200; ++at)
        texts.append(u"第%1項：請確認𠮷電腦(IP：198.51.100.9)連線原因 שלום e\u0301。"_s.arg(at));
    const auto work = [&] {
        Typesetter typesetter(m_fonts);
        std::vector<std::shared_ptr<const ShapedText>> set;
        for (const QString &text : texts)
            set.push_back(typesetter.set(text, 12));
        return set;
    };
    auto other = std::async(std::launch::async, work);
    const auto mine = work();
    const auto theirs = other.get();
    for (std::size_t at = 0; at < mine.size(); ++at)
        QVERIFY(same(*mine[at], *theirs[at]));
}

void TestTypesetting::whatCannotBeDrawnIsAnError()
{
    for (const QString &text : {u"🦄"_s, u"一\U0001F984二"_s})
        QVERIFY_THROWS_EXCEPTION(Error, m_typesetter.set(text, 10));
}

NOTICEDESK_TEST(TestTypesetting)
#include "test_typesetting.moc"
