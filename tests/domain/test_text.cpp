// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/text.h"
#include "randomcasefile.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeStoredIsNamed_data();
    void whatCannotBeStoredIsNamed();
    void everythingElseCanBeStored_data();
    void everythingElseCanBeStored();
    void theFirstProblemIsTheOneThatIsNamed();
    void everyGeneratedTextCanBeStored();
    void aBadCharacterIsFoundWhereverItStands();
    void blankTextHasNoVisibleCharacter_data();
    void blankTextHasNoVisibleCharacter();
    void aValueThatTurnsTheDirectionStandsIsolated_data();
    void aValueThatTurnsTheDirectionStandsIsolated();
};

void TestText::whatCannotBeStoredIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<uint>("character");
    const auto row = [](const char *name, const QString &text, qsizetype position, uint character) {
        QTest::newRow(name) << text << position << character;
    };
    row("NUL", u"a"_s + QChar(u'\0') + u"b"_s, 1, 0);
    row("bell", u"ab\a"_s, 2, 7);
    row("carriage return", u"a\r\n"_s, 1, 0x0D);
    row("escape", u"\x1B"_s, 0, 0x1B);
    row("delete", u"\x7F"_s, 0, 0x7F);
    row("C1, next line", QString(QChar(0x85)), 0, 0x85);
    row("C1, last", QString(QChar(0x9F)), 0, 0x9F);
    row("lone high surrogate at the end", u"𠮷"_s + QChar(0xD842), 2, 0xD842);
    row("lone high surrogate before a letter", QString(QChar(0xD842)) + u'a', 0, 0xD842);
    row("lone low surrogate", QString(QChar(0xDFB7)) + u"𠮷"_s, 0, 0xDFB7);
    row("surrogates in the wrong order", QString(QChar(0xDFB7)) + QChar(0xD842), 0, 0xDFB7);
    row("U+FFFE", u"ab"_s + QChar(0xFFFE), 2, 0xFFFE);
    row("U+FFFF", QString(QChar(0xFFFF)), 0, 0xFFFF);
    row("U+FDD0", QString(QChar(0xFDD0)), 0, 0xFDD0);
    row("U+FDEF", QString(QChar(0xFDEF)), 0, 0xFDEF);
    row("U+1FFFE", u"𠮷\U0001FFFE"_s, 2, 0x1FFFE);
    row("U+10FFFF", u"\U0010FFFF"_s, 0, 0x10FFFF);
    row("leading U+FEFF", QString(QChar(0xFEFF)) + u'a', 0, 0xFEFF);
    row("U+FEFF inside", u"a"_s + QChar(0xFEFF), 1, 0xFEFF);
}

void TestText::whatCannotBeStoredIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, position);
    QFETCH(const uint, character);
    const auto problem = unstorable(text);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->position, position);
    QCOMPARE(uint(problem->character), character);
    const QString name = u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
    QVERIFY(problem->reason.contains(name));
}

void TestText::everythingElseCanBeStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("line feed and tab") << u"a\n\tb"_s;
    QTest::newRow("outside the BMP") << u"𠮷𡍼😀"_s;
    QTest::newRow("combining") << u"e\u0301"_s;
    QTest::newRow("right to left") << u"\u202E\u05D0\u202C"_s;
    QTest::newRow("private use") << u"\uE000\U000F0000\U0010FFFD"_s;
    QTest::newRow("replacement character") << u"\uFFFD"_s;
    QTest::newRow("compatibility ideograph") << u"\uF900\uFA0C"_s;
    QTest::newRow("beside the noncharacters") << u"\uFDCF\uFDF0\uFFFD"_s;
    QTest::newRow("no-break space, after C1") << u"\u00A0"_s;
}

void TestText::everythingElseCanBeStored()
{
    QFETCH(const QString, text);
    QVERIFY(!unstorable(text).has_value());
}

void TestText::theFirstProblemIsTheOneThatIsNamed()
{
    const auto problem = unstorable(u"好\x01\x02"_s);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->position, qsizetype(1));
    QCOMPARE(uint(problem->character), 1U);
}

void TestText::everyGeneratedTextCanBeStored()
{
    QVERIFY(rc::check("generators of case files keep to what can be stored",
                      [] { RC_ASSERT(!unstorable(*noticedesk::testing::anyText())); }));
}

void TestText::aBadCharacterIsFoundWhereverItStands()
{
    QVERIFY(rc::check("the position is where it was put", [] {
        const QString before = *noticedesk::testing::anyText();
        const QString after = *noticedesk::testing::anyText();
        const QChar bad = *rc::gen::element(QChar(u'\0'), QChar(u'\r'), QChar(0xFEFF),
                                            QChar(0xFFFE), QChar(0xDC00), QChar(0x85));
        const auto problem = unstorable(before + bad + after);
        RC_ASSERT(problem.has_value());
        RC_ASSERT(problem->position == before.size());
        RC_ASSERT(problem->character == char32_t(bad.unicode()));
    }));
}

void TestText::blankTextHasNoVisibleCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blank");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("blanks") << u" \t\n\u3000\u00A0"_s << true;
    QTest::newRow("braille without dots") << u"\u2800"_s << true;
    QTest::newRow("braille with dots") << u"\u2801"_s << false;
    QTest::newRow("fillers") << u"\u3164\u115F\u1160\uFFA0"_s << true;
    QTest::newRow("zero width") << u"\u200B\u202E\uFE0F\U000E0100"_s << true;
    QTest::newRow("letter") << u" a "_s << false;
    QTest::newRow("outside the BMP") << u"𠮷"_s << false;
    QTest::newRow("circle") << u"○"_s << false;
}

void TestText::blankTextHasNoVisibleCharacter()
{
    QFETCH(const QString, text);
    QFETCH(const bool, blank);
    QCOMPARE(isBlank(text), blank);
}

void TestText::aValueThatTurnsTheDirectionStandsIsolated_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("isolate");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("Chinese") << u"臺南市公會 (1)"_s << u"臺南市公會 (1)"_s;
    QTest::newRow("romanised") << u"Tâi-uân m\u0304"_s << u"Tâi-uân m\u0304"_s;
    QTest::newRow("Hebrew") << u"שלום"_s << u"\u2068שלום\u2069"_s;
    QTest::newRow("Arabic figures") << u"\u0661"_s << u"\u2068\u0661\u2069"_s;
    QTest::newRow("override") << u"a\u202Eb"_s << u"\u2068a\u202Eb\u2069"_s;
    QTest::newRow("open isolate") << u"a\u2067b"_s << u"\u2068a\u2067b\u2069\u2069"_s;
    QTest::newRow("closed isolate") << u"\u2067b\u2069"_s << u"\u2068\u2067b\u2069\u2069"_s;
    QTest::newRow("stray end") << u"a\u2069\u202Eb"_s << u"\u2068\u2068a\u2069\u202Eb\u2069"_s;
}

void TestText::aValueThatTurnsTheDirectionStandsIsolated()
{
    QFETCH(const QString, value);
    QFETCH(const QString, isolate);
    QCOMPARE(isolated(value), isolate);
}

NOTICEDESK_TEST(TestText)
#include "test_text.moc"
