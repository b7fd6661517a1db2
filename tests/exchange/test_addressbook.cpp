// SPDX-License-Identifier: GPL-3.0-or-later
#include "casetexts.h"
#include "exchange/addressbook.h"
#include "exchange/exchangeerror.h"
#include "testprogram.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray headings()
{
    return "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n";
}

QByteArray byteOrderMark()
{
    return "\xEF\xBB\xBF";
}

using Entries = std::vector<IncomingOrganization>;

IncomingOrganization entry(const QString &code, const QString &name, qsizetype line,
                           const QString &status = u"0"_s, const QString &updated = u"2026-01-02"_s)
{
    return {{code, name, status, updated, {}, {}, {}, {}}, line};
}

Entries entriesOf(const AddressBook &book)
{
    Entries entries;
    book.forEach([&entries](const IncomingOrganization &each) { entries.push_back(each); });
    return entries;
}

/// 碁恒銹裏 in CP950, the characters that ICU's own table of that name gets wrong.
QByteArray rareNameInCp950()
{
    return "\xF9\xD6\xF9\xDA\xF9\xD7\xF9\xD8";
}

QByteArray csvField(const QString &text, bool quoted)
{
    QByteArray bytes = text.toUtf8();
    if (!quoted && !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray csvRow(const IncomingOrganization &each, bool quoted, const QByteArray &lineEnd)
{
    return csvField(each.organization.code, quoted) + ',' +
           csvField(each.organization.name, quoted) + ',' +
           csvField(each.organization.status, quoted) + ',' +
           csvField(each.organization.updated, quoted) + lineEnd;
}

/// Names and other texts with whatever CSV treats in its own way.
rc::Gen<QString> anyField()
{
    const auto character = rc::gen::element(u"a"_s, u","_s, u"\""_s, u"\n"_s, u"臺"_s, u"𠮷"_s,
                                            u" "_s, u"\t"_s, u"="_s, u"\u3000"_s, u"'"_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(character),
                        [](const std::vector<QString> &parts) {
                            QString text;
                            for (const QString &each : parts)
                                text += each;
                            return text;
                        });
}

Entries anyEntries()
{
    Entries entries;
    const int count = *rc::gen::inRange(1, 8);
    for (int index = 0; index < count; ++index)
        entries.push_back(
            entry(u"A%1,\""_s.arg(index), u"所"_s + *anyField(), 0, *anyField(), *anyField()));
    return entries;
}

} // namespace

class TestAddressBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheOrganisationsAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Entries>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const Entries &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        const Entries one{entry(u"A01000000A"_s, u"臺南市政府"_s, 2)};
        const QByteArray oneRow = "A01000000A,臺南市政府,0,2026-01-02";
        row("LF", headings() + oneRow + '\n', one);
        row("no newline at the end", headings() + oneRow, one);
        row("CRLF", headings().chopped(1) + "\r\n" + oneRow + "\r\n", one);
        row("CRLF, no newline at the end", headings().chopped(1) + "\r\n" + oneRow, one);
        row("byte order mark", byteOrderMark() + headings() + oneRow + '\n', one);
        row("all quoted",
            "\"ORGID\",\"ORGNAME\",\"STATUSCODE\",\"UPDATETIME\"\r\n"
            "\"A01000000A\",\"臺南市政府\",\"0\",\"2026-01-02\"\r\n",
            one);
        row("blank lines at the end", headings() + oneRow + "\n\n\r\n", one);
        row("columns in another order",
            "UPDATETIME,ORGNAME,ORGID,STATUSCODE\n2026-01-02,臺南市政府,A01000000A,0\n", one);
        row("beyond the BMP", headings() + "B,𠮷𡘙,0,2026-01-02\n", {entry(u"B"_s, u"𠮷𡘙"_s, 2)});
        row("like a formula", headings() + "B,\"=HYPERLINK(\"\"x\"\",1)\",0,2026-01-02\n",
            {entry(u"B"_s, u"=HYPERLINK(\"x\",1)"_s, 2)});
        row("space kept", headings() + "B,  a \t,0,2026-01-02\n", {entry(u"B"_s, u"  a \t"_s, 2)});
        row("not normalised", headings() + "B,e\u0301\uFA1B\uFF21,0,2026-01-02\n",
            {entry(u"B"_s, u"e\u0301\uFA1B\uFF21"_s, 2)});
        row("line break within quotes",
            headings() + "B,\"a\nb,\"\"c\",0,2026-01-02\nC,d,0,2026-01-02\n",
            {entry(u"B"_s, u"a\nb,\"c"_s, 2), entry(u"C"_s, u"d"_s, 4)});
        row("nothing but code and name", headings() + "B,a,,\nC,b,\"\",\"\"",
            {entry(u"B"_s, u"a"_s, 2, {}, {}), entry(u"C"_s, u"b"_s, 3, {}, {})});
        row("longest code", headings() + QByteArray(64, 'x') + ",a,0,2026-01-02",
            {entry(QString(64, u'x'), u"a"_s, 2)});
        row("CP950",
            headings() + "B," + rareNameInCp950() + ",0,2026-01-02\r\nC,\xA4\x40\xAC\x5C,0,",
            {entry(u"B"_s, u"碁恒銹裏"_s, 2), entry(u"C"_s, u"一枯"_s, 3, u"0"_s, {})});
    }

    void readsTheOrganisationsAsTheyStand()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Entries, expected);
        QCOMPARE(read(bytes), expected);
    }

    void readsJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray list = json(
            "[{'ORGID':'B','ORGNAME':'𠮷,\\u0022x\\u0022','STATUSCODE':null,'UPDATETIME':null},\n"
            " {'UPDATETIME':'2026-01-02','STATUSCODE':'0','ORGNAME':'\\u81fa','ORGID':'C'}]");
        QTest::newRow("list") << list;
        QTest::newRow("byte order mark") << byteOrderMark() + list;
        QTest::newRow("space around") << " \r\n\t" + list + "\r\n";
    }

    void readsJson()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(read(bytes),
                 (Entries{entry(u"B"_s, u"𠮷,\"x\""_s, 1, {}, {}), entry(u"C"_s, u"臺"_s, 2)}));
    }

    void readsJsonInCp950()
    {
        QCOMPARE(read(json("[{'ORGID':'B','ORGNAME':'" + rareNameInCp950() +
                           "','STATUSCODE':'0','UPDATETIME':'2026-01-02'}]")),
                 Entries{entry(u"B"_s, u"碁恒銹裏"_s, 1)});
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
        const auto rows = [&row](const char *name, const QByteArray &bytes, const QString &message,
                                 const QString &where) {
            row(name, headings() + "A,a,0,\n" + bytes, message, where);
        };
        row("empty", {}, u"holds no organisation"_s, {});
        row("byte order mark alone", byteOrderMark(), u"holds no organisation"_s, {});
        row("line ends alone", "\r\n\n", u"holds no organisation"_s, {});
        row("header alone", headings(), u"holds no organisation"_s, {});
        row("header without newline", headings().chopped(1), u"holds no organisation"_s, {});
        row("unknown column", "ORGID,NAME,STATUSCODE,UPDATETIME\n", u"“NAME” is none of them"_s,
            u"line 1"_s);
        row("repeated column", "ORGID,ORGID,STATUSCODE,UPDATETIME\n",
            u"“ORGID” stands there twice"_s, u"line 1"_s);
        row("column missing", "ORGID,ORGNAME,STATUSCODE\n", u"3 fields instead of the 4 of ORGID"_s,
            u"line 1"_s);
        row("no header", "A,a,0,1\n", u"“A” is none of them"_s, u"line 1"_s);
        row("header indented", ' ' + headings(), u"“ ORGID” is none of them"_s, u"line 1"_s);
        row("two byte order marks", byteOrderMark() + byteOrderMark() + headings(),
            u"“<U+FEFF>ORGID” is none of them"_s, u"line 1"_s);
        row("blank first line", '\n' + headings(), u"The line is blank"_s, u"line 1"_s);
        rows("blank line between", "\r\nB,b,0,\n", u"The line is blank"_s, u"line 3"_s);
        rows("too few fields", "B,b,0\n", u"There are 3 fields instead of the 4"_s, u"line 3"_s);
        rows("cut within the last row", "B,b", u"There are 2 fields"_s, u"line 3"_s);
        rows("too many fields", "B,\"b\nb\",0,,\nC,c,0,\n", u"There are 5 fields"_s, u"line 3"_s);
        rows("very many fields", QByteArray(1'000'000, ','), u"There are 1000001 fields"_s,
             u"line 3"_s);
        rows("quote never closed", "B,\"b,0,\nC,c,0,\n", u"never closed"_s, u"line 3"_s);
        rows("quote after text", "B,b\"b\",0,\n", u"quotation mark is misplaced"_s, u"line 3"_s);
        rows("text after quote", "B,\"b\n\n\"b,0,\n", u"quotation mark is misplaced"_s,
             u"line 3"_s);
        rows("blank after quote", "B,\"b\" ,0,\n", u"quotation mark is misplaced"_s, u"line 3"_s);
        rows("lone carriage return", "B,b,0,\nC,\"c\rc\",0,\n", u"carriage return"_s, u"line 4"_s);
        rows("lone carriage return at the end", "B,b,0,\r", u"carriage return"_s, u"line 3"_s);
        rows("carriage return in a text", "B,b,0,\r\nC,\"c\r\nc\",0,\n", u"holds U+000D"_s,
             u"line 4, ORGNAME"_s);
        rows("no code", ",b,0,\n", u"has no code"_s, u"line 3, ORGID"_s);
        rows("no name", "B,,0,\n", u"has no name"_s, u"line 3, ORGNAME"_s);
        rows("blank name", "B,\"\u3000 \",0,\n", u"has no name"_s, u"line 3, ORGNAME"_s);
        rows("code too long", QByteArray(65, 'x') + ",b,0,\n", u"longer than 64 characters"_s,
             u"line 3, ORGID"_s);
        rows("blank in the code", "B B,b,0,\n", u"“B B” has a blank"_s, u"line 3, ORGID"_s);
        rows("wide blank in the code", "B\u3000,b,0,\n", u"has a blank"_s, u"line 3, ORGID"_s);
        rows("nothing visible in the code", "B\u200B,b,0,\n", u"“B<U+200B>” has a blank"_s,
             u"line 3, ORGID"_s);
        rows("code twice", "B,\"b\nb\",0,\nC,c,0,\nA,%1,0,\n",
             u"“A” comes twice, first on line 2"_s, u"line 6, ORGID"_s);
        rows("control character", "B,b\x07,0,\n", u"holds U+0007"_s, u"line 3, ORGNAME"_s);
        rows("noncharacter", "B,b,\uFFFE,\n", u"holds U+FFFE"_s, u"line 3, STATUSCODE"_s);
        rows("byte order mark in a text", "B,b,0,\uFEFF2026\n", u"holds U+FEFF"_s,
             u"line 3, UPDATETIME"_s);
        rows("NUL", QByteArray("B,b\0,0,\n", 8), u"holds a NUL"_s, u"line 3"_s);
        row("UTF-16", QByteArray("O\0R\0", 4), u"UTF-16"_s, u"line 1"_s);
        rows("UTF-8, half a character at the end", QByteArray("B,臺南市,0,臺").chopped(1),
             u"byte 0xe8 is not part of UTF-8 text"_s, u"line 3"_s);
        rows("UTF-8, byte missing", "B,臺南市,0,\nC,\xE8\x87,0,\nD,臺灣,0,\n",
             u"is not part of UTF-8 text"_s, u"line 4"_s);
        row("marked as UTF-8 but CP950", byteOrderMark() + headings() + "B,\xA4\xA4,0,\n",
            u"byte 0xa4 is not part of UTF-8 text"_s, u"line 2"_s);
        rows("CP950, half a character at the end", "B,\xA4\xA4\xA4\xE5,0,\n\xA4",
             u"byte 0xa4 is not part of Big5 text"_s, u"line 4"_s);
        rows("CP950, pair without a character", "B,\xA4\xA4\xA3\xFE,0,\nC,c\n",
             u"byte 0xa3 is not part of Big5 text"_s, u"line 3"_s);
        rows("CP950, pair without a character before half of one", "B,\xA4\xA4\xA3\xFE,0,\nC,\xA4",
             u"byte 0xa3 is not part of Big5 text"_s, u"line 3"_s);
        rows("CP950, lead byte alone", "B,\xA4\xA4,0,\nC,\xA4,0,\n", u"is not part of Big5"_s,
             u"line 4"_s);
        rows("CP950, 0xFF", "B,\xA4\xA4\xFF,0,\n", u"byte 0xff is not part of Big5"_s, u"line 3"_s);
        rows("CP950, user-defined character", "B,\xA4\xA4,0,\nC,\xFA\x40,0,\n",
             u"user-defined character of Big5 (U+E000)"_s, u"line 4"_s);
    }

    void namesTheFaultAndItsPlace() { expectFault(); }

    void namesTheFaultOfJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &message,
                            const QString &where) {
            QTest::newRow(name) << bytes << message << where;
        };
        const QByteArray good =
            json("{'ORGID':'A','ORGNAME':'a','STATUSCODE':'0','UPDATETIME':''}");
        const auto second = [&row, &good](const char *name, const QByteArray &bytes,
                                          const QString &message, const QString &where) {
            row(name, "[" + good + ",\n" + bytes + "]", message, where);
        };
        row("empty list", "[]", u"holds no organisation"_s, {});
        row("an object", good, u"is a list of objects, not an object"_s, {});
        row("list of lists", "[[]]", u"must be an object, not a list"_s, u"entry 1"_s);
        second("a text", "\"B\"", u"must be an object, not a text"_s, u"entry 2"_s);
        second("null", "null", u"must be an object, not null"_s, u"entry 2"_s);
        second("number", json("{'ORGID':1}"), u"must be a text, not a number"_s,
               u"entry 2, ORGID"_s);
        second("null as code", json("{'ORGID':null}"), u"must be a text, not null"_s,
               u"entry 2, ORGID"_s);
        second("null as name", json("{'ORGNAME':null}"), u"must be a text, not null"_s,
               u"entry 2, ORGNAME"_s);
        second("list as name", json("{'ORGNAME':[]}"), u"must be a text, not a list"_s,
               u"entry 2, ORGNAME"_s);
        second("object as name", json("{'ORGNAME':{}}"), u"must be a text, not an object"_s,
               u"entry 2, ORGNAME"_s);
        second("truth", json("{'STATUSCODE':true}"), u"must be a text, not true or false"_s,
               u"entry 2, STATUSCODE"_s);
        second("unknown key", json("{'ORGID':'B','Orgname':'b'}"), u"“Orgname” is not a key"_s,
               u"entry 2"_s);
        second("repeated key", json("{'ORGID':'B','ORGID':'b'}"), u"“ORGID” stands twice"_s,
               u"entry 2, ORGID"_s);
        second("key missing", json("{'ORGID':'B','ORGNAME':'b','STATUSCODE':'0'}"),
               u"The key “UPDATETIME” must be there"_s, u"entry 2"_s);
        second("code twice", good, u"“A” comes twice, first on entry 1"_s, u"entry 2, ORGID"_s);
        second("no code", json("{'ORGID':'','ORGNAME':'b','STATUSCODE':'0','UPDATETIME':''}"),
               u"has no code"_s, u"entry 2, ORGID"_s);
        second("NUL", json("{'ORGID':'B','ORGNAME':'\\u0000','STATUSCODE':'0','UPDATETIME':''}"),
               u"holds U+0000"_s, u"entry 2, ORGNAME"_s);
        second("half a character", json("{'ORGID':'B','ORGNAME':'\\ud842'}"), u"holds U+D842"_s,
               u"line 2, column 31"_s);
        row("comma missing", '[' + good + '\n' + good + ']', u"“{” cannot stand here"_s,
            u"line 2, column 1"_s);
        row("not closed", '[' + good, u"ends before the list does"_s, u"line 1, column 62"_s);
        row("text after the end", '[' + good + "]\n[", u"more text after the end of the list"_s,
            u"line 2, column 1"_s);
        row("not UTF-8", '[' + good + ",\n\"\xE8\x87\"]", u"is not part of UTF-8"_s, u"line 2"_s);
    }

    void namesTheFaultOfJson() { expectFault(); }

    void readsAFile()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(headings() + "B,碁,0,2026-01-02\r\n");
        file.close();
        QCOMPARE(entriesOf(AddressBook::read(m_path)), Entries{entry(u"B"_s, u"碁"_s, 2)});
    }

    void refusesAFileOverTheLimit()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{64} * 1024 * 1024 + 1));
        file.close();
        QVERIFY_THROWS_EXCEPTION(ExchangeError, entriesOf(AddressBook::read(m_path)));
        QVERIFY_THROWS_EXCEPTION(ExchangeError, AddressBook::read(m_folder.filePath(u"none"_s)));
    }

    void readsBackWhatACsvWriterWrites()
    {
        QVERIFY(rc::check([this] {
            Entries entries = anyEntries();
            const QByteArray lineEnd = *rc::gen::element<QByteArray>("\n", "\r\n");
            QByteArray bytes = *rc::gen::arbitrary<bool>() ? byteOrderMark() : QByteArray();
            bytes += headings().chopped(1) + lineEnd;
            for (IncomingOrganization &each : entries) {
                each.line = bytes.count('\n') + 1;
                bytes += csvRow(each, *rc::gen::arbitrary<bool>(), lineEnd);
            }
            if (*rc::gen::arbitrary<bool>())
                bytes.chop(lineEnd.size());
            RC_ASSERT(read(bytes) == entries);
        }));
    }

    void endsWellWhateverHappensToAByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << byteOrderMark() + headings() +
                                      "A,臺,0,\r\n\"B\",\"b\n,\"\"𠮷\",0,x\r\n";
        QTest::newRow("CP950") << headings() + "A," + rareNameInCp950() +
                                      ",0,\r\nB,\"\xA4\xA4\",0,";
        QTest::newRow("JSON") << (json(
            "[{'ORGID':'B','ORGNAME':'臺\\u81fa','STATUSCODE':null,'UPDATETIME':'x'}]"));
    }

    void endsWellWhateverHappensToAByte()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(endsWell(bytes.first(size)), QByteArray::number(size).constData());
        QVERIFY(rc::check([this, &bytes] {
            QByteArray changed = bytes;
            changed[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
            RC_ASSERT(endsWell(changed));
        }));
    }

private:
    Entries read(const QByteArray &bytes) const { return entriesOf(AddressBook(bytes, m_path)); }

    /// True if there are entries, or an error that names the file.
    bool endsWell(const QByteArray &bytes) const
    {
        try {
            return !read(bytes).empty();
        } catch (const ExchangeError &error) {
            return !error.message().isEmpty() && error.where().startsWith(m_path);
        }
    }

    void expectFault() const
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QFETCH(QString, where);
        try {
            read(bytes);
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(message), error.what());
            QCOMPARE(error.where(), where.isEmpty() ? m_path : m_path + u", "_s + where);
            return;
        }
        QFAIL("the reader took it");
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book"_s);
};

NOTICEDESK_TEST(TestAddressBook)
#include "test_addressbook.moc"
