// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonpath.h"
#include "exchange/nearestname.h"
#include "exchange/quoted.h"
#include "testprogram.h"

#include <QObject>
#include <QTest>

#include <array>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// What an error message makes of text that comes from a file.
class TestQuoted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDoesNotShow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"臺南 𠮷 a%1"_s << u"臺南 𠮷 a%1"_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"a<U+000A>b"_s;
        QTest::newRow("tab") << u"\t"_s << u"<U+0009>"_s;
        QTest::newRow("escape") << u"\u001B[2J"_s << u"<U+001B>[2J"_s;
        QTest::newRow("line separator") << u"\u2028"_s << u"<U+2028>"_s;
        QTest::newRow("right-to-left override") << u"\u202Egpj"_s << u"<U+202E>gpj"_s;
        QTest::newRow("noncharacter") << u"\U0001FFFE"_s << u"<U+1FFFE>"_s;
        QTest::newRow("C1 control") << u"\u0085"_s << u"<U+0085>"_s;
    }

    void showsWhatDoesNotShow()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(printable(text), shown);
        QCOMPARE(excerpt(text), shown);
    }

    void shortensWithoutSplittingACharacter()
    {
        QCOMPARE(excerpt(u"𠮷"_s.repeated(40)), u"𠮷"_s.repeated(40));
        QCOMPARE(excerpt(u"𠮷"_s.repeated(41)), u"𠮷"_s.repeated(40) + u'…');
        QCOMPARE(excerpt(QString(u"a"_s + u"𠮷"_s.repeated(100'000))),
                 u"a"_s + u"𠮷"_s.repeated(39) + u'…');
        QCOMPARE(printable(u"𠮷"_s.repeated(41)), u"𠮷"_s.repeated(41));
    }

    void writesPathsAsPeopleWould()
    {
        const TextOrigin origin{QString()};
        const JsonPath document(origin);
        QCOMPARE(document.toString(), QString());
        const JsonPath rounds(document, "rounds");
        const JsonPath round(rounds, 1);
        QCOMPARE(JsonPath(round, "extendedTo").toString(), u"rounds[1].extendedTo"_s);
        QCOMPARE(JsonPath(round, "a b").toString(), u"rounds[1][\"a b\"]"_s);
        QCOMPARE(JsonPath(document, "").toString(), u"[\"\"]"_s);
        QCOMPARE(JsonPath(document, "臺").toString(), u"[\"臺\"]"_s);
    }

    void findsTheNameThatWasMeant_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("meant");
        QTest::newRow("missing letter") << QByteArray("dedline") << QByteArray("deadline");
        QTest::newRow("exchanged letters") << QByteArray("daedline") << QByteArray("deadline");
        QTest::newRow("case") << QByteArray("DEADLINE") << QByteArray("deadline");
        QTest::newRow("underscore") << QByteArray("tracked_on") << QByteArray("trackedOn");
        QTest::newRow("short name, one slip") << QByteArray("dale") << QByteArray("date");
        QTest::newRow("short name, case") << QByteArray("On") << QByteArray("on");
        QTest::newRow("short name, two slips") << QByteArray("dal") << QByteArray();
        QTest::newRow("too short to guess") << QByteArray("of") << QByteArray();
        QTest::newRow("another word") << QByteArray("colour") << QByteArray();
        QTest::newRow("between two") << QByteArray("trackerd") << QByteArray("tracker");
        QTest::newRow("as near to two") << QByteArray("itemt") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("endless") << QByteArray(100'000, 'd') << QByteArray();
    }

    void findsTheNameThatWasMeant()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, meant);
        static constexpr std::array<std::string_view, 7> names{
            "deadline", "date", "on", "trackedOn", "tracker", "items", "item1"};
        const auto found = nearestName(typed.toStdString(), names);
        QCOMPARE(QByteArray::fromStdString(std::string(found.value_or(""))), meant);
    }
};

NOTICEDESK_TEST(TestQuoted)
#include "test_quoted.moc"
