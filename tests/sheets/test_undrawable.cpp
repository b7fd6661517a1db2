// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "domain/isolation.h"
#include "pdfreading.h"
#include "press.h"
#include "sheets/unprintable.h"
#include "testprogram.h"

#include <QTest>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

struct Place
{
    const char *field;
    Sheet sheet;
    std::function<void(CaseFile &, const QString &)> put;
};

const std::vector<Place> &places()
{
    static const std::vector<Place> all{
        {"notice.target.code", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.target.code = text; }},
        {"notice.target.name", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.target.name = text; }},
        {"notice.target.name", Sheet::Tracking,
         [](CaseFile &file, const QString &text) { file.notice.target.name = text; }},
        {"notice.reason", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.reason = text; }},
        {"notice.improvementItems[1]", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.improvementItems[1] = text; }},
        {"notice.legalBasis[0]", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.legalBases[0] = text; }},
        {"notice.contact.unit", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.contact.unit = text; }},
        {"notice.contact.phone", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.notice.contact.phone = text; }},
        {"response.respondent.email", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.response->respondent.email = text; }},
        {"response.statement", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.response->statement = text; }},
        {"response.items[2]", Sheet::Notice,
         [](CaseFile &file, const QString &text) { file.response->answers[2] = text; }},
        {"rounds[1].tracker", Sheet::Tracking,
         [](CaseFile &file, const QString &text) { file.rounds[1].tracker = text; }},
        {"rounds[0].text", Sheet::Tracking,
         [](CaseFile &file, const QString &text) { file.rounds[0].outcome = Other{text}; }},
    };
    return all;
}

} // namespace

class TestUndrawable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCharacterOfTheLastFontIsDrawn();
    void aCharacterThatNoFontDrawsIsRefused_data();
    void aCharacterThatNoFontDrawsIsRefused();
    void theRefusalNamesTheField_data();
    void theRefusalNamesTheField();
    void whatIsNotPrintedIsNotRefused();
    void whatTheFontsHaveIsDrawn_data();
    void whatTheFontsHaveIsDrawn();
    void everyCharacterThatCanBeDrawnHasAGlyph();
    void allCharactersThatNoFontDrawsAreNamed();

private:
    Press m_press;
};

/// The first of all tests: Qt's choice depends on which of the fonts it has opened before, and the
/// form's own boxes open this one.
void TestUndrawable::theFirstCharacterOfTheLastFontIsDrawn()
{
    const FontChain &fonts = *m_press.fonts();
    const auto set = m_press.typesetter().set(u"ก𝖡"_s, 100);
    QCOMPARE(set->lines.size(), std::size_t{1});
    const std::vector<ShapedGlyph> &glyphs = set->lines.front().glyphs;
    QCOMPARE(glyphs.size(), std::size_t{2});
    QCOMPARE(fonts.families().at(glyphs[0].face), u"TW-Kai"_s);
    QCOMPARE(fonts.families().at(glyphs[1].face), u"DejaVu Sans"_s);
    QCOMPARE(glyphs[1].index, *fonts.face(glyphs[1].face).glyph(U'𝖡'));
}

void TestUndrawable::aCharacterThatNoFontDrawsIsRefused_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("name");
    QTest::newRow("emoji") << u"🦄"_s << u"U+1F984"_s;
    QTest::newRow("joined emoji") << u"👩\u200D💻"_s << u"U+1F469"_s;
    QTest::newRow("private use") << u"\uE000"_s << u"U+E000"_s;
    QTest::newRow("last private use") << u"\U0010FFFD"_s << u"U+10FFFD"_s;
    QTest::newRow("unassigned") << u"\u0378"_s << u"U+0378"_s;
    // TW-Kai has these letters, but not the rules by which they are reordered and joined.
    QTest::newRow("Devanagari") << u"क"_s << u"U+0915"_s;
    QTest::newRow("Syriac") << u"\u0700"_s << u"U+0700"_s;
    QTest::newRow("Khmer") << u"\u1780"_s << u"U+1780"_s;
    // Format signs that are drawn around others, or for which Qt would take any font.
    QTest::newRow("Arabic number sign") << u"\u0605"_s << u"U+0605"_s;
    QTest::newRow("Arabic letter that is not joined") << u"\u0671"_s << u"U+0671"_s;
    // TW-Kai shows it on a dotted circle.
    // Parts of a syllable that no font stacks; the syllables themselves no font has.
    QTest::newRow("Korean, decomposed") << u"\u1112\u1161\u11AB"_s << u"U+1112"_s;
    QTest::newRow("Korean") << u"한"_s << u"U+D55C"_s;
    QTest::newRow("mark of Thai") << u"\u0E47"_s << u"U+0E47"_s;
    QTest::newRow("zero") << QString(QChar(u'\0')) << u"U+0000"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD842)) << u"U+"_s;
}

void TestUndrawable::aCharacterThatNoFontDrawsIsRefused()
{
    QFETCH(const QString, character);
    QFETCH(const QString, name);
    CaseFile file = sample();
    file.notice.reason = u"請確認"_s + character + u"原因"_s;
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable, SheetMode::Guide}) {
        try {
            m_press.layOut(file, Sheet::Notice, mode);
            QFAIL("it was laid out");
        } catch (const Unprintable &refusal) {
            QCOMPARE(refusal.where(), u"notice.reason"_s);
            QVERIFY2(refusal.message().contains(name), refusal.what());
        }
    }
}

void TestUndrawable::theRefusalNamesTheField_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < places().size(); ++index)
        QTest::addRow("%s, sheet %d", places()[index].field,
                      static_cast<int>(places()[index].sheet))
            << static_cast<int>(index);
}

void TestUndrawable::theRefusalNamesTheField()
{
    QFETCH(const int, index);
    const Place &place = places()[static_cast<std::size_t>(index)];
    CaseFile file = sample();
    place.put(file, u"甲🦄"_s);
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable}) {
        try {
            m_press.layOut(file, place.sheet, mode);
            QFAIL("it was laid out");
        } catch (const Unprintable &refusal) {
            QCOMPARE(refusal.where(), QString::fromLatin1(place.field));
        }
    }
}

void TestUndrawable::whatIsNotPrintedIsNotRefused()
{
    CaseFile file = sample();
    file.notice.target.address = u"🦄"_s;
    file.response->statement = u"🦄"_s;
    QVERIFY(!m_press.layOut(file, Sheet::Tracking).pages.empty());
    QVERIFY(!m_press.pdf(file, Sheet::Tracking).isEmpty());
}

void TestUndrawable::whatTheFontsHaveIsDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plane 15") << u"\U000F0000\U000F0001"_s;
    QTest::newRow("plane 2") << u"𠮷𡍼"_s;
    QTest::newRow("variation of an ideograph") << u"葛\U000E0100"_s;
    QTest::newRow("signs of direction") << u"\u202A06-12345678\u202C"_s;
    QTest::newRow("soft hyphen and joiners") << u"a\u00ADb\u200Bc\u2060d\u200D"_s;
    QTest::newRow("tabulator and line ends") << u"a\tb\nc\u2028d"_s;
    QTest::newRow("blanks") << u"a\u00A0b\u3000c\u2003d\u1680e\u2800f"_s;
    QTest::newRow("isolates") << u"甲\u2068乙\u2069丙"_s;
    QTest::newRow("fillers and tags") << u"甲\u3164乙\u115F\u034F\U000E0041丙"_s;
    QTest::newRow("voiced kana, decomposed") << u"か\u3099は\u309Aカ\u3099ワ\u3099"_s;
    QTest::newRow("voiced marks without a kana") << u"中\u3099A\u309A ｶﾞ\uFF9F"_s;
    QTest::newRow("marks over ideographs") << u"中\u0301文\u0323\u0304𠮷\u0336"_s;
    QTest::newRow("romanised names") << u"Tâi-uân m\u0304 n\u0304g Bo\u0304\u0358 ê\u030D"_s;
}

void TestUndrawable::whatTheFontsHaveIsDrawn()
{
    QFETCH(const QString, text);
    CaseFile file = sample();
    file.notice.reason = text;
    const QString copied = extractedText(m_press.pdf(file, Sheet::Notice));
    QVERIFY2(marksOnly(copied).contains(u"事由："_s + marksOnly(text) + u"改善事項"_s),
             qUtf8Printable(copied.left(400)));
    // What leaves no mark is in the PDF all the same.
    QString content;
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
    for (const TextRun &run : sheet.pages.front().runs) {
        for (const ShapedGlyph *glyph = run.begin(); glyph != run.end(); ++glyph)
            content += QStringView(run.shapedLine().text).mid(glyph->textStart, glyph->textLength);
    }
    QString onOneLine = isolated(text);
    onOneLine.remove(u'\n').remove(QChar::LineSeparator);
    QVERIFY(content.contains(u"事由："_s + onOneLine));
}

/// Each character on its own between two others: all of the alphabets, and every 37th of the
/// ideographs.
void TestUndrawable::everyCharacterThatCanBeDrawnHasAGlyph()
{
    const FontChain &fonts = *m_press.fonts();
    int drawn = 0;
    for (char32_t character = 0x20; character < 0x110000; ++character) {
        const bool many = QChar::script(character) == QChar::Script_Han || character >= 0xF0000;
        const bool surrogate = character >= 0xD800 && character < 0xE000;
        if (surrogate || (many && character % 37 != 0) || !fonts.canDraw(character))
            continue;
        const QString text = u'一' + QString::fromUcs4(&character, 1) + u'二';
        const auto set = m_press.typesetter().set(text, 100);
        ++drawn;
        const bool leavesNoMark = QChar::isSpace(character) || isInvisibleFormat(character) ||
                                  character == 0x2800; // braille without dots
        QString kept;
        for (const ShapedLine &line : set->lines) {
            kept += line.text;
            for (const ShapedGlyph &glyph : line.glyphs) {
                QVERIFY2(glyph.index != 0, qPrintable(characterName(character)));
                const bool isIts = QStringView(line.text)
                                       .mid(glyph.textStart, glyph.textLength)
                                       .startsWith(QStringView(text).mid(1, unitsOf(character)));
                QVERIFY2(!isIts || !leavesNoMark || fonts.face(glyph.face).isBlank(glyph.index),
                         qPrintable(characterName(character)));
            }
        }
        QCOMPARE(kept, character == QChar::ParagraphSeparator ? u"一\u2028二"_s : text);
    }
    QVERIFY(drawn > 9000);
}

void TestUndrawable::allCharactersThatNoFontDrawsAreNamed()
{
    CaseFile file = sample();
    file.notice.target.name = u"甲🦄乙\uE000🦄"_s;
    file.response->statement = u"丙\u0378"_s;
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable}) {
        try {
            m_press.layOut(file, Sheet::Notice, mode);
            QFAIL("it was laid out");
        } catch (const Unprintable &refusal) {
            QCOMPARE(refusal.where(), u"notice.target.name"_s);
            QVERIFY2(refusal.message().contains(u"U+1F984, U+E000; response.statement: U+0378"_s),
                     refusal.what());
        }
    }
}

NOTICEDESK_TEST(TestUndrawable)
#include "test_undrawable.moc"
