// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "exchange/exchangeerror.h"
#include "testprogram.h"

#include <QObject>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestCaseFileWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesABlankCaseWithTheKeysOfTheFormOnly()
    {
        QCOMPARE(caseFileJson(CaseFile()), QByteArray("{\n"
                                                      "  \"schema\": \"noticedesk.case/1\",\n"
                                                      "  \"number\": null,\n"
                                                      "  \"notice\": {\n"
                                                      "    \"date\": null,\n"
                                                      "    \"target\": {\n"
                                                      "      \"code\": null,\n"
                                                      "      \"name\": null,\n"
                                                      "      \"address\": null\n"
                                                      "    },\n"
                                                      "    \"reason\": null,\n"
                                                      "    \"improvementItems\": [],\n"
                                                      "    \"legalBasis\": [],\n"
                                                      "    \"deadline\": null,\n"
                                                      "    \"contact\": {\n"
                                                      "      \"unit\": null,\n"
                                                      "      \"name\": null,\n"
                                                      "      \"phone\": null,\n"
                                                      "      \"email\": null\n"
                                                      "    }\n"
                                                      "  },\n"
                                                      "  \"response\": null,\n"
                                                      "  \"rounds\": []\n"
                                                      "}\n"));
    }

    void writesEveryPartInItsPlace()
    {
        CaseFile file;
        file.number = CaseNumber::fromParts(115, 42);
        file.noticeRevision = 3;
        file.notice.improvementItems = {u"一"_s, QString(), u"三"_s};
        file.dispatches = {{DispatchedDocument::Correction,
                            DispatchChannel::InPerson,
                            QDate(2026, 11, 23),
                            {},
                            {},
                            {},
                            {}}};
        file.response = Response();
        file.response->answers = {std::nullopt, u"二"_s};
        file.rounds = {{Extended{QDate(2027, 1, 22)}, u"王"_s, {}}, {Improved{}, {}, {}}};
        file.suspension = Suspension();
        file.withdrawal = Withdrawal{QDate(2027, 3, 2), {}};
        file.reopenings = {{{}, u"再查"_s, 0}};

        QCOMPARE(
            caseFileJsonLine(file),
            QByteArray(
                "{\"schema\":\"noticedesk.case/1\",\"number\":\"115-0042\",\"noticeRevision\":3,"
                "\"notice\":{\"date\":null,"
                "\"target\":{\"code\":null,\"name\":null,\"address\":null},\"reason\":null,"
                "\"improvementItems\":[\"一\",null,\"三\"],\"legalBasis\":[],\"deadline\":null,"
                "\"contact\":{\"unit\":null,\"name\":null,\"phone\":null,\"email\":null}},"
                "\"dispatches\":[{\"document\":\"correction\",\"channel\":\"inPerson\","
                "\"sentOn\":\"2026-11-23\",\"deliveredOn\":null,\"documentNumber\":null,"
                "\"registeredNumber\":null}],"
                "\"response\":{\"respondent\":{\"name\":null,\"phone\":null,\"email\":null},"
                "\"statement\":null,\"items\":[null,\"二\"],\"receivedOn\":null,"
                "\"channel\":null,\"phoneConfirmedOn\":null,\"sealed\":false},"
                "\"rounds\":[{\"outcome\":\"extended\",\"extendedTo\":\"2027-01-22\","
                "\"tracker\":\"王\",\"trackedOn\":null},"
                "{\"outcome\":\"improved\",\"tracker\":null,\"trackedOn\":null}],"
                "\"suspension\":{\"letterNumber\":null,\"letterSentOn\":null,"
                "\"letterDeliveredOn\":null,\"reportedOn\":null,\"restoredOn\":null},"
                "\"withdrawal\":{\"on\":\"2027-03-02\",\"reason\":null},"
                "\"reopenings\":[{\"on\":null,\"reason\":\"再查\",\"afterRound\":0}]}\n"));
    }

    void escapesOnlyWhatJsonDemands()
    {
        CaseFile file;
        file.notice.reason = u"𠮷\"\\/\n\t<b>\u2028\U000F0000é"_s;
        const QByteArray line = caseFileJsonLine(file);
        QVERIFY2(line.contains("\"reason\":\"𠮷\\\"\\\\/\\n\\t<b>\u2028\U000F0000é\","),
                 line.constData());
    }

    void writesTheSampleWithEqualValues()
    {
        const CaseFile sample =
            readCaseFile(u"" NOTICEDESK_SOURCE_DIR "/resources/samples/case-tainan.json"_s);
        const TextOrigin origin(u"written"_s);
        QCOMPARE(parseCaseFile(caseFileJson(sample), origin), sample);
        QCOMPARE(parseCaseFile(caseFileJsonLine(sample), origin), sample);
    }

    void refusesWhatAReaderWouldRefuse_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("where");

        CaseFile valid;
        valid.number = CaseNumber::fromParts(115, 1);

        CaseFile file = valid;
        file.notice.contact.name = u"a\u0000"_s;
        QTest::newRow("NUL") << file << u"holds U+0000"_s << u"115-0001, notice.contact.name"_s;

        file = valid;
        file.response = Response();
        file.response->answers = {std::nullopt, QString(QChar(0xD842))};
        QTest::newRow("half a character")
            << file << u"holds U+D842"_s << u"115-0001, response.items[1]"_s;

        file = valid;
        file.number.reset();
        file.notice.legalBases = {u"a"_s, u"\r"_s};
        QTest::newRow("carriage return") << file << u"holds U+000D"_s << u"notice.legalBasis[1]"_s;

        file = valid;
        file.rounds.resize(4);
        QTest::newRow("four rounds") << file << u"at most 3 entries"_s << u"115-0001, rounds[3]"_s;

        file = valid;
        file.notice.improvementItems = QStringList(1000, u"x"_s);
        QTest::newRow("too many items")
            << file << u"at most 999 entries"_s << u"115-0001, notice.improvementItems[999]"_s;

        file = valid;
        file.noticeRevision = 0;
        QTest::newRow("revision 0")
            << file << u"number 0 is not from 1"_s << u"115-0001, noticeRevision"_s;

        file = valid;
        file.reopenings = {{{}, {}, 4}};
        QTest::newRow("after round 4")
            << file << u"number 4 is not from 0 to 3"_s << u"115-0001, reopenings[0].afterRound"_s;

        file = valid;
        file.notice.date = QDate();
        QTest::newRow("invalid date")
            << file << u"date is not from"_s << u"115-0001, notice.date"_s;

        file = valid;
        file.rounds = {{Extended{QDate(2911, 1, 1)}, {}, {}}};
        QTest::newRow("date without an ROC form")
            << file << u"date is not from"_s << u"115-0001, rounds[0].extendedTo"_s;

        file = valid;
        file.notice.reason = QString(5'000'000, u'x');
        QTest::newRow("too large") << file << u"larger than 4194304 bytes"_s << u"115-0001"_s;
    }

    void refusesWhatAReaderWouldRefuse()
    {
        QFETCH(CaseFile, file);
        QFETCH(QString, message);
        QFETCH(QString, where);
        try {
            caseFileJson(file);
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(message), error.what());
            QCOMPARE(error.where(), where);
            return;
        }
        QFAIL("the writer took it");
    }
};

NOTICEDESK_TEST(TestCaseFileWriter)
#include "test_casefilewriter.moc"
