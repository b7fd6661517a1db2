// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeerror.h"
#include "exchange/jsontree.h"
#include "testprogram.h"

#include <QObject>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestJsonTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderTypesAndValues()
    {
        const JsonValue json =
            parseJson("\xEF\xBB\xBF {\"b\": [null, true, -1.5e1, \"\\u0041臺\"], \"a\": {}} \r\n",
                      TextOrigin(u"x"_s));
        const auto &members = std::get<JsonObject>(json.value);
        QCOMPARE(members.size(), std::size_t{2});
        QCOMPARE(members[0].key, std::string("b"));
        const auto &list = std::get<JsonList>(members[0].value.value);
        QCOMPARE(list.size(), std::size_t{4});
        QVERIFY(list[0].isNull());
        QCOMPARE(std::get<bool>(list[1].value), true);
        QCOMPARE(std::get<double>(list[2].value), -15.0);
        QCOMPARE(std::get<QString>(list[3].value), u"A臺"_s);
        QCOMPARE(members[1].key, std::string("a"));
        QVERIFY(std::get<JsonObject>(members[1].value.value).empty());
    }

    void acceptsTheDeepestNestingAllowed()
    {
        const JsonValue json =
            parseJson(QByteArray(QByteArray(8, '[') + QByteArray(8, ']')), TextOrigin(u"x"_s));
        QCOMPARE(std::get<JsonList>(json.value).size(), std::size_t{1});
    }

    void namesTheFaultAndItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("where");

        const auto row = [](const char *name, const QByteArray &bytes, const QString &message,
                            const QString &where) {
            QTest::newRow(name) << bytes << message << where;
        };
        QByteArray keys = "{";
        for (int index = 0; index < 100'000; ++index)
            keys += "\"k" + QByteArray::number(index) + "\":1,";

        row("nothing", "", u"There is nothing in it"_s, u"x"_s);
        row("only white space", " \r\n\t\n", u"There is nothing in it"_s, u"x"_s);
        row("only a byte order mark", "\xEF\xBB\xBF", u"There is nothing in it"_s, u"x"_s);

        row("Big5", "{\n  \"a\": \"\xA5\x78\xAB\x6E\"}", u"byte 0xa5 is not part of UTF-8"_s,
            u"x, line 2, column 9"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"byte 0xff is not part of UTF-8"_s,
            u"x, line 1, column 1"_s);
        row("cut in a character", "\"\xE8\x87", u"byte 0xe8 is not part of UTF-8"_s,
            u"x, line 1, column 2"_s);
        row("overlong", "\"臺\xC0\xAF\"", u"byte 0xc0"_s, u"x, line 1, column 3"_s);
        row("surrogate in UTF-8", "\"\xED\xA0\x80\"", u"byte 0xed"_s, u"x, line 1, column 2"_s);
        row("stray continuation", "\"a\x80\"", u"byte 0x80"_s, u"x, line 1, column 3"_s);

        row("cut in an object", "{\"a\": 1", u"ends before the case does"_s,
            u"x, line 1, column 8"_s);
        row("cut in a text", "{\"a\":\n \"臺", u"ends before the case does"_s,
            u"x, line 2, column 4"_s);
        row("cut in a word", "[tru", u"ends before the case does"_s, u"x, line 1, column 5"_s);
        row("more after the end", "{}\n{}", u"more text after the end"_s, u"x, line 2, column 1"_s);
        row("NUL and another after the end", QByteArray("{}\0{}", 5), u"more text after the end"_s,
            u"x, line 1, column 3"_s);
        row("NUL after the end", QByteArray("{}\n\0", 4), u"more text after the end"_s,
            u"x, line 2, column 1"_s);
        row("rubbish after the end", "{} x", u"more text after the end"_s,
            u"x, line 1, column 4"_s);

        row("missing comma", "{\"a\": 1\n \"b\": 2}", u"“\"b\"” cannot stand here"_s,
            u"x, line 2, column 2"_s);
        row("comma before the end", "[1,\n]", u"“]” cannot stand here"_s, u"x, line 2, column 1"_s);
        row("single quotes", "{'a': 1}", u"“'” cannot stand here"_s, u"x, line 1, column 2"_s);
        row("a comment", "// case\n{}", u"cannot stand here"_s, u"x, line 1, column 1"_s);
        row("NaN", "[NaN]", u"“N” cannot stand here"_s, u"x, line 1, column 2"_s);
        row("leading zero", "[01]", u"“1” cannot stand here"_s, u"x, line 1, column 3"_s);
        row("unknown escape", "{\"a\":\"\\x41\"}", u"“\\x” is not how JSON writes"_s,
            u"x, line 1, column 8, a"_s);
        row("second byte order mark", "\xEF\xBB\xBF\xEF\xBB\xBF{}", u"cannot stand here"_s,
            u"x, line 1, column 1"_s);
        row("full-width quotation marks", QByteArray("{“a”: 1}"), u"““” cannot stand here"_s,
            u"x, line 1, column 2"_s);
        row("a full-width colon", QByteArray("{\"a\"：1}"), u"“：” cannot stand here"_s,
            u"x, line 1, column 5"_s);
        row("a character beyond the BMP", QByteArray("[𠮷]"), u"“𠮷” cannot stand here"_s,
            u"x, line 1, column 2"_s);
        row("bad unicode escape", "[\"\\u12g4\"]", u"“\\u12g” is not how JSON writes"_s,
            u"x, line 1, column 7, [0]"_s);
        row("true where a key must be", "{\"a\":1,\n  true}", u"“true” cannot stand here"_s,
            u"x, line 2, column 3"_s);
        row("newline in a text", "{\"a\":[\"\n\"]}", u"U+000A stands in a text"_s,
            u"x, line 1, column 8, a[0]"_s);
        row("number too large", "{\"a\":-1e999}", u"number -1e999 is too large"_s,
            u"x, line 1, column 11, a"_s);

        row("high half", "{\"a\":[\"\\ud842\\udfb7\",\"\\uD842x\"]}", u"holds U+D842"_s,
            u"x, line 1, column 29, a[1]"_s);
        row("low half", "{\"a\":\"\\udfb7\"}", u"holds U+DFB7"_s, u"x, line 1, column 12, a"_s);
        row("two high halves", "[\"\\ud842\\ud843\"]", u"holds U+D843"_s,
            u"x, line 1, column 14, [0]"_s);
        row("half before a letter", "[\"\\ud842\\u0041\"]", u"holds U+D842"_s,
            u"x, line 1, column 14, [0]"_s);

        row("same key twice", "{\"a\":{\"b\":1,\"c\":2,\"b\":1}}", u"“b” stands twice"_s,
            u"x, a.b"_s);
        row("same key twice in a list", "[0,{\"b\":1,\"b\":1}]", u"“b” stands twice"_s,
            u"x, [1].b"_s);
        row("nested too deeply", QByteArray(9, '['), u"nested too deeply"_s,
            u"x, [0][0][0][0][0][0][0][0]"_s);
        row("nested too deeply and endless", QByteArray(4'000'000, '['), u"nested too deeply"_s,
            u"x, [0][0][0][0][0][0][0][0]"_s);
        row("objects nested too deeply", QByteArray("{\"a\":").repeated(100'000),
            u"nested too deeply"_s, u"x, a.a.a.a.a.a.a.a"_s);
        row("too many keys", keys, u"more keys than an object"_s, u"x, k64"_s);
        row("too many values", '[' + QByteArray("1,").repeated(1'000'000), u"more values than"_s,
            u"x, [20000]"_s);
    }

    void namesTheFaultAndItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QFETCH(QString, where);
        try {
            parseJson(bytes, TextOrigin(u"x"_s));
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(message), error.what());
            QCOMPARE(error.where(), where);
            return;
        }
        QFAIL("the parser took it");
    }
};

NOTICEDESK_TEST(TestJsonTree)
#include "test_jsontree.moc"
