// SPDX-License-Identifier: GPL-3.0-or-later
#include "casetexts.h"
#include "exchange/casefilereader.h"
#include "exchange/exchangeerror.h"
#include "testprogram.h"

#include <QObject>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A case file with these members besides the schema.
QByteArray caseWith(const QByteArray &members)
{
    return json("{'schema':'noticedesk.case/1'," + members + '}');
}

} // namespace

class TestCaseFileReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPartOfTheSample()
    {
        const CaseFile file =
            readCaseFile(u"" NOTICEDESK_SOURCE_DIR "/resources/samples/case-tainan.json"_s);

        QCOMPARE(file.number, CaseNumber::fromParts(115, 1));
        QCOMPARE(file.noticeRevision, 1);
        QCOMPARE(file.notice.date, QDate(2026, 11, 22));
        QCOMPARE(file.notice.target.code, u"XC12345678"_s);
        QCOMPARE(file.notice.target.name, u"台南市 0000000 公會"_s);
        QVERIFY(!file.notice.target.address);
        QVERIFY(file.notice.reason->startsWith(u"請確認貴用戶使用本系統電腦(IP：123.123.123.123)"));
        QCOMPARE(file.notice.improvementItems.size(), 5);
        QCOMPARE(file.notice.improvementItems[3], u"請貴用戶資訊人員配合進行事件跡證蒐集。"_s);
        QCOMPARE(file.notice.legalBases.size(), 2);
        QVERIFY(file.notice.legalBases[1].startsWith(u"公文電子交換系統資訊安全管理規範"));
        QCOMPARE(file.notice.deadline, QDate(2026, 12, 22));
        QCOMPARE(file.notice.contact.unit, u"臺南市政府智慧發展中心"_s);
        QCOMPARE(file.notice.contact.name, u"000"_s);
        QCOMPARE(file.notice.contact.phone, u"2991111 轉****"_s);
        QCOMPARE(file.notice.contact.email, u"*mail.tainan.gov.tw"_s);

        QVERIFY(file.response);
        QCOMPARE(file.response->respondent.name, u"李 00"_s);
        QCOMPARE(file.response->respondent.phone, u"06-12345678"_s);
        QCOMPARE(file.response->respondent.email, u"***** @ *****.org.tw"_s);
        QCOMPARE(file.response->statement, u"本用戶已於 XX 年 XX 月 XX 日完成以下改善事項："_s);
        QCOMPARE(file.response->answers.size(), std::size_t{4});
        QVERIFY(file.response->answers[3]->startsWith(u"本用戶已請資訊人員"));
        QCOMPARE(file.response->receivedOn, QDate(2026, 12, 15));
        QCOMPARE(file.response->channel, ResponseChannel::Email);
        QCOMPARE(file.response->phoneConfirmedOn, QDate(2026, 12, 16));
        QVERIFY(file.response->sealed);

        QCOMPARE(file.rounds.size(), std::size_t{3});
        QCOMPARE(file.rounds[0].outcome,
                 Outcome(Suspended{QDate(2026, 12, 23), QDate(2026, 12, 28)}));
        QCOMPARE(file.rounds[1].outcome, Outcome(Extended{QDate(2027, 1, 22)}));
        QCOMPARE(file.rounds[1].tracker, u"000"_s);
        QCOMPARE(file.rounds[1].trackedOn, QDate(2026, 12, 30));
        QCOMPARE(file.rounds[2].outcome, Outcome(Suspended{QDate(2027, 1, 25), QDate(2027, 2, 1)}));

        QVERIFY(file.dispatches.empty());
        QVERIFY(!file.suspension);
        QVERIFY(!file.withdrawal);
        QVERIFY(file.reopenings.empty());
    }

    void readsThePartsThatTheSampleDoesNotHave()
    {
        const CaseFile file = parsed(caseWith(
            "'noticeRevision': 2, "
            "'dispatches': [ "
            "{'document': 'notice', 'channel': 'registeredLetter', 'sentOn': '2026-11-23', "
            "'deliveredOn': '2026-11-25', 'documentNumber': '府智安字第1150000001號', "
            "'registeredNumber': '123456'}, "
            "{'document': 'reportToArchives', 'channel': 'documentExchange'}], "
            "'rounds': [{'outcome': 'other', 'text': '另案處理'}, {'outcome': 'improved'}], "
            "'suspension': {'letterNumber': '府智安字第1150000002號', 'letterSentOn': "
            "'2026-12-23', "
            "'letterDeliveredOn': '2026-12-24', 'reportedOn': '2026-12-25', "
            "'restoredOn': '2027-03-01'}, "
            "'withdrawal': {'on': '2027-03-02', 'reason': '誤發'}, "
            "'reopenings': [{'on': '2027-03-03', 'reason': '再查', 'afterRound': 2}]"));

        QCOMPARE(file.noticeRevision, 2);
        QCOMPARE(file.dispatches.size(), std::size_t{2});
        QCOMPARE(file.dispatches[0], (Dispatch{DispatchedDocument::Notice,
                                               DispatchChannel::RegisteredLetter,
                                               QDate(2026, 11, 23),
                                               QDate(2026, 11, 25),
                                               u"府智安字第1150000001號"_s,
                                               u"123456"_s,
                                               {}}));
        QCOMPARE(file.dispatches[1].document, DispatchedDocument::ReportToArchives);
        QCOMPARE(file.dispatches[1].channel, DispatchChannel::DocumentExchange);
        QVERIFY(!file.dispatches[1].sentOn);
        QCOMPARE(file.rounds[0].outcome, Outcome(Other{u"另案處理"_s}));
        QCOMPARE(file.rounds[1].outcome, Outcome(Improved{}));
        QCOMPARE(file.suspension,
                 (Suspension{u"府智安字第1150000002號"_s, QDate(2026, 12, 23), QDate(2026, 12, 24),
                             QDate(2026, 12, 25), QDate(2027, 3, 1)}));
        QCOMPARE(file.withdrawal, (Withdrawal{QDate(2027, 3, 2), u"誤發"_s}));
        QCOMPARE(file.reopenings.size(), std::size_t{1});
        QCOMPARE(file.reopenings[0], (Reopening{QDate(2027, 3, 3), u"再查"_s, 2}));
    }

    void takesAMissingValueANullAndAnEmptyTextForABlank_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << json("{'schema':'noticedesk.case/1'}");
        QTest::newRow("null") << caseWith(
            "'number':null,'noticeRevision':null,'notice':null,'dispatches':null,'response':null, "
            "'rounds':null,'suspension':null,'withdrawal':null,'reopenings':null");
        QTest::newRow("null inside the notice") << caseWith(
            "'notice':{'date':null,'target':null,'reason':null,'improvementItems':null, "
            "'legalBasis':null,'deadline':null,'contact':{'unit':null}}");
        QTest::newRow("empty text")
            << caseWith("'notice':{'target':{'code':'','name':''},'reason':''}");
    }

    void takesAMissingValueANullAndAnEmptyTextForABlank()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(parsed(bytes), CaseFile());
    }

    void keepsTheIndexOfBlankEntries()
    {
        const CaseFile file = parsed(caseWith("'notice':{'improvementItems':[null,'二','',null]},'"
                                              "response':{'items':['',null,'三']}"));
        QCOMPARE(file.notice.improvementItems, QStringList({u""_s, u"二"_s, u""_s, u""_s}));
        QVERIFY(!file.notice.improvementItems[0].isNull());
        const std::vector<std::optional<QString>> answers{std::nullopt, std::nullopt, u"三"_s};
        QCOMPARE(file.response->answers, answers);
    }

    void tellsAnEmptyPartFromAMissingOne()
    {
        const CaseFile file = parsed(caseWith("'response':{},'suspension':{},'withdrawal':{}"));
        QCOMPARE(file.response, Response());
        QCOMPARE(file.suspension, Suspension());
        QCOMPARE(file.withdrawal, Withdrawal());
    }

    void readsTheSameInAnyOrderOfKeysAndWithAByteOrderMark()
    {
        const CaseFile expected = parsed(caseWith(
            "'number':'99-0007','rounds':[{'outcome':'extended','extendedTo':'2027-01-22'}]"));
        const CaseFile file =
            parsed("\xEF\xBB\xBF{\"rounds\":[{\"extendedTo\":\"2027-01-22\",\"outcome\":"
                   "\"extended\"}],\r\n"
                   "\"number\":\"99-0007\",\"schema\":\"noticedesk.case/1\"}\r\n");
        QCOMPARE(file, expected);
    }

    void readsEscapedTextAsWhatItStandsFor()
    {
        const CaseFile file = parsed(
            caseWith("\"notice\":{\"reason\":\"\\ud842\\udfb7\\u81fa\\n\\t\\\"\\\\\\/<b>%1\"}"));
        QCOMPARE(file.notice.reason, u"𠮷臺\n\t\"\\/<b>%1"_s);
    }

    void takesAWholeNumberWrittenWithAFraction()
    {
        QCOMPARE(parsed(caseWith("'noticeRevision':2.0")).noticeRevision, 2);
        QCOMPARE(parsed(caseWith("'noticeRevision':2e0")).noticeRevision, 2);
        QCOMPARE(parsed(caseWith("'noticeRevision':2147483647")).noticeRevision, 2147483647);
    }

    void acceptsTheFirstAndTheLastDate()
    {
        const CaseFile file =
            parsed(caseWith("'notice':{'date':'1912-01-01','deadline':'2910-12-31'}"));
        QCOMPARE(file.notice.date, QDate(1912, 1, 1));
        QCOMPARE(file.notice.deadline, QDate(2910, 12, 31));
        QCOMPARE(parsed(caseWith("'notice':{'date':'2028-02-29'}")).notice.date,
                 QDate(2028, 2, 29));
    }

    void namesWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("where");

        const auto row = [](const char *name, const QByteArray &bytes, const QString &message,
                            const QString &where) {
            QTest::newRow(name) << bytes << message << where;
        };

        row("no object", "[]", u"must be an object, not a list"_s, u"case.json"_s);
        row("only a number", "7", u"must be an object, not a number"_s, u"case.json"_s);
        row("no schema", "{}", u"“schema” must be there"_s, u"case.json, schema"_s);
        row("null schema", json("{'schema':null}"), u"“schema” must be there"_s,
            u"case.json, schema"_s);
        row("newer schema", json("{'aNewKey':1,'schema':'noticedesk.case/4'}"),
            u"“noticedesk.case/4” is not known; this program reads “noticedesk.case/1” to "
            "“noticedesk.case/3”"_s,
            u"case.json, schema"_s);
        row("calls in the first schema", caseWith("'calls':[{'on':'2026-11-20'}]"),
            u"belong to the schema “noticedesk.case/2”"_s, u"case.json, schema"_s);
        row("struck out in the first schema",
            caseWith("'dispatches':[{'document':'notice','struckOut':'誤登'}]"),
            u"belong to the schema “noticedesk.case/2”"_s, u"case.json, schema"_s);
        row("notes in the first schema", caseWith("'notes':'下次先打分機'"),
            u"belong to the schema “noticedesk.case/2”"_s, u"case.json, schema"_s);
        row("an officer in the first schema", caseWith("'officer':'王小明'"),
            u"“officer” belongs to the schema “noticedesk.case/3”, not to “noticedesk.case/1”"_s,
            u"case.json, schema"_s);
        row("an officer in the second schema",
            json("{'schema':'noticedesk.case/2','officer':'王小明'}"),
            u"“officer” belongs to the schema “noticedesk.case/3”, not to “noticedesk.case/2”"_s,
            u"case.json, schema"_s);
        for (const char *time : {"9:05", "24:00", "09:60", "09:05:00", "0905", "09:5x", ""})
            row(time,
                json(QByteArray("{'schema':'noticedesk.case/2','calls':[{'at':'") + time + "'}]}"),
                u"is not a time of day"_s, u"case.json, calls[0].at"_s);
        row("number as schema", json("{'schema':1}"), u"must be a text, not a number"_s,
            u"case.json, schema"_s);

        row("unknown key", caseWith("'colour':1"), u"“colour” is not a key that is known"_s,
            u"case.json, colour"_s);
        row("misspelt key", caseWith("'notice':{'dedline':'2026-12-22'}"),
            u"did you mean “deadline”?"_s, u"case.json, notice.dedline"_s);
        row("other name of a key", caseWith("'notice':{'legalBases':[]}"),
            u"did you mean “legalBasis”?"_s, u"case.json, notice.legalBases"_s);
        row("unknown key in a list",
            caseWith("'dispatches':[{'document':'notice'},{'document':'notice','to':'x'}]"),
            u"“to” is not a key"_s, u"case.json, dispatches[1].to"_s);
        row("unknown key that is no name", caseWith("\"a\\nb\":1"), u"“a<U+000A>b” is not a key"_s,
            u"case.json, [\"a<U+000A>b\"]"_s);
        row("key of another object", caseWith("'deadline':'2026-12-22'"),
            u"“deadline” is not a key that is known here"_s, u"case.json, deadline"_s);
        row("the same key twice", caseWith("'notice':{'date':null,'date':null}"),
            u"“date” stands twice"_s, u"case.json, notice.date"_s);
        row("the same key twice, once escaped",
            caseWith("'notice':{'date':null,'d\\u0061te':null}"), u"“date” stands twice"_s,
            u"case.json, notice.date"_s);

        row("number for a text", caseWith("'notice':{'contact':{'phone':2991111}}"),
            u"must be a text, not a number"_s, u"case.json, notice.contact.phone"_s);
        row("text for a list", caseWith("'notice':{'improvementItems':'x'}"),
            u"must be a list, not a text"_s, u"case.json, notice.improvementItems"_s);
        row("list in a list", caseWith("'notice':{'legalBasis':['x',[]]}"),
            u"must be a text, not a list"_s, u"case.json, notice.legalBasis[1]"_s);
        row("text for true or false", caseWith("'response':{'sealed':'true'}"),
            u"must be true or false, not a text"_s, u"case.json, response.sealed"_s);
        row("list for an object", caseWith("'response':[]"), u"must be an object, not a list"_s,
            u"case.json, response"_s);
        row("object for a list", caseWith("'rounds':{}"), u"must be a list, not an object"_s,
            u"case.json, rounds"_s);
        row("null for a round", caseWith("'rounds':[null]"), u"must be an object, not null"_s,
            u"case.json, rounds[0]"_s);

        row("date of the wrong type", caseWith("'notice':{'date':20261122}"),
            u"must be a date such as \"2026-11-22\", not a number"_s, u"case.json, notice.date"_s);
        row("no such day", caseWith("'notice':{'date':'2026-02-30'}"),
            u"no such day as 2026-02-30"_s, u"case.json, notice.date"_s);
        row("no leap year", caseWith("'notice':{'date':'2026-02-29'}"), u"no such day"_s,
            u"case.json, notice.date"_s);
        row("short date", caseWith("'notice':{'date':'2026-2-3'}"),
            u"“2026-2-3” is not a date; write it as 2026-11-22"_s, u"case.json, notice.date"_s);
        row("ROC date", caseWith("'notice':{'date':'115/11/22'}"), u"is not a date"_s,
            u"case.json, notice.date"_s);
        row("date and time", caseWith("'notice':{'date':'2026-11-22T00:00:00'}"),
            u"is not a date"_s, u"case.json, notice.date"_s);
        row("date with a sign", caseWith("'notice':{'date':'2026-+1-22'}"), u"is not a date"_s,
            u"case.json, notice.date"_s);
        row("date in full-width digits", caseWith("'notice':{'date':'２０２６-11-22'}"),
            u"is not a date"_s, u"case.json, notice.date"_s);
        row("empty date", caseWith("'notice':{'date':''}"), u"null for a blank"_s,
            u"case.json, notice.date"_s);
        row("date before ROC 1", caseWith("'notice':{'date':'1911-12-31'}"),
            u"1911-12-31 is outside the range"_s, u"case.json, notice.date"_s);
        row("date after ROC 999",
            caseWith("'rounds':[{'outcome':'improved'}, "
                     "{'outcome':'extended','extendedTo':'2911-01-01'}]"),
            u"2911-01-01 is outside the range"_s, u"case.json, rounds[1].extendedTo"_s);

        row("case number without zeros", caseWith("'number':'115-1'"),
            u"“115-1” is not a case number; write it as 115-0001"_s, u"case.json, number"_s);
        row("case number as number", caseWith("'number':1150001"),
            u"must be a case number such as \"115-0001\", not a number"_s, u"case.json, number"_s);
        row("empty case number", caseWith("'number':''"), u"is not a case number"_s,
            u"case.json, number"_s);

        row("unknown outcome", caseWith("'rounds':[{'outcome':'Improved'}]"),
            u"must be one of improved, extended, suspended, other, not “Improved”"_s,
            u"case.json, rounds[0].outcome"_s);
        row("no outcome", caseWith("'rounds':[{'tracker':'000'}]"), u"“outcome” must be there"_s,
            u"case.json, rounds[0].outcome"_s);
        row("number as outcome", caseWith("'rounds':[{'outcome':1}]"),
            u"must be one of improved, extended, suspended, other, not a number"_s,
            u"case.json, rounds[0].outcome"_s);
        row("key of another outcome",
            caseWith("'rounds':[{'extendedTo':'2027-01-22','outcome':'improved'}]"),
            u"“extendedTo” belongs to the outcome “extended”, but the outcome is “improved”"_s,
            u"case.json, rounds[0].extendedTo"_s);
        row("null key of another outcome",
            caseWith("'rounds':[{'outcome':'suspended','text':null}]"),
            u"“text” belongs to the outcome “other”"_s, u"case.json, rounds[0].text"_s);
        row("four rounds",
            caseWith("'rounds':[{'outcome':'improved'},{'outcome':'improved'}, "
                     "{'outcome':'improved'},{'outcome':'improved'}]"),
            u"at most 3 entries"_s, u"case.json, rounds[3]"_s);
        row("too many items",
            caseWith("\"notice\":{\"improvementItems\":[" + QByteArray("\"x\",").repeated(999) +
                     "\"x\"]}"),
            u"at most 999 entries"_s, u"case.json, notice.improvementItems[999]"_s);

        row("unknown channel of a response", caseWith("'response':{'channel':'fax'}"),
            u"must be one of letter, email, not “fax”"_s, u"case.json, response.channel"_s);
        row("unknown channel of a dispatch",
            caseWith("'dispatches':[{'document':'notice','channel':'e-mail'}]"),
            u"registeredLetter, letter, email, documentExchange, inPerson, not “e-mail”"_s,
            u"case.json, dispatches[0].channel"_s);
        row("no document of a dispatch", caseWith("'dispatches':[{}]"),
            u"“document” must be there"_s, u"case.json, dispatches[0].document"_s);
        row("revision 0", caseWith("'noticeRevision':0"),
            u"must be a whole number from 1 to 2147483647, not 0"_s,
            u"case.json, noticeRevision"_s);
        row("revision with a fraction", caseWith("'noticeRevision':1.5"), u"not 1.5"_s,
            u"case.json, noticeRevision"_s);
        row("revision beyond the range", caseWith("'noticeRevision':2147483648"),
            u"not 2147483648"_s, u"case.json, noticeRevision"_s);
        row("revision beyond every range", caseWith("'noticeRevision':1e300"),
            u"must be a whole number"_s, u"case.json, noticeRevision"_s);
        row("reopened after round 4", caseWith("'reopenings':[{'afterRound':4}]"),
            u"from 0 to 3, not 4"_s, u"case.json, reopenings[0].afterRound"_s);
        row("reopened after no said round", caseWith("'reopenings':[{'reason':'x'}]"),
            u"“afterRound” must be there"_s, u"case.json, reopenings[0].afterRound"_s);

        row("NUL in a text", caseWith("'notice':{'reason':'a\\u0000b'}"), u"holds U+0000"_s,
            u"case.json, notice.reason"_s);
        row("control character in a text", caseWith("'response':{'items':[null,'\\u001b[2J']}"),
            u"holds U+001B"_s, u"case.json, response.items[1]"_s);
        row("noncharacter in a text", caseWith("'notice':{'contact':{'name':'\\ud83f\\udffe'}}"),
            u"holds U+1FFFE"_s, u"case.json, notice.contact.name"_s);
        row("byte order mark in a text", caseWith("'notice':{'reason':'\\ufeffx'}"),
            u"holds U+FEFF"_s, u"case.json, notice.reason"_s);
        row("byte order mark in a date", caseWith("'notice':{'date':'\\ufeff2026-11-22'}"),
            u"“<U+FEFF>2026-11-22” is not a date"_s, u"case.json, notice.date"_s);
        row("byte order mark in a key", caseWith("'\\ufeffnotice':{}"),
            u"“<U+FEFF>notice” is not a key"_s, u"case.json, [\"<U+FEFF>notice\"]"_s);
        row("long wrong value", caseWith("'number':'" + QByteArray(10'000, 'x') + '"'),
            u"“"_s + QString(40, u'x') + u"…”"_s, u"case.json, number"_s);
    }

    void namesWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QFETCH(QString, where);
        try {
            parsed(bytes);
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(message), error.what());
            QCOMPARE(error.where(), where);
            return;
        }
        QFAIL("the reader took it");
    }

    void namesTheLineOfAJsonLinesFile()
    {
        try {
            parseCaseFile("{}", TextOrigin(u"cases.jsonl"_s, 17));
        } catch (const ExchangeError &error) {
            QCOMPARE(error.where(), u"cases.jsonl, line 17, schema"_s);
            return;
        }
        QFAIL("the reader took it");
    }
};

NOTICEDESK_TEST(TestCaseFileReader)
#include "test_casefilereader.moc"
