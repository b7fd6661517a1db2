// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"

#include <QObject>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

void leaveOutIfEmpty(std::optional<QString> &text)
{
    if (text && text->isEmpty())
        text.reset();
}

/// The case as a case file can say it: there an empty text is a blank.
CaseFile withoutEmptyTexts(CaseFile file)
{
    Notice &notice = file.notice;
    for (auto *text :
         {&notice.target.code, &notice.target.name, &notice.target.address, &notice.reason,
          &notice.contact.unit, &notice.contact.name, &notice.contact.phone, &notice.contact.email})
        leaveOutIfEmpty(*text);
    for (Dispatch &dispatch : file.dispatches) {
        leaveOutIfEmpty(dispatch.documentNumber);
        leaveOutIfEmpty(dispatch.registeredNumber);
        leaveOutIfEmpty(dispatch.struckOut);
    }
    if (file.response) {
        Respondent &respondent = file.response->respondent;
        for (auto *text :
             {&respondent.name, &respondent.phone, &respondent.email, &file.response->statement})
            leaveOutIfEmpty(*text);
        for (auto &answer : file.response->answers)
            leaveOutIfEmpty(answer);
    }
    for (TelephoneCall &call : file.calls) {
        for (auto *text : {&call.spokeWith, &call.by, &call.note})
            leaveOutIfEmpty(*text);
    }
    for (TrackingRound &round : file.rounds) {
        leaveOutIfEmpty(round.tracker);
        if (auto *other = std::get_if<Other>(&round.outcome))
            leaveOutIfEmpty(other->text);
    }
    if (file.suspension)
        leaveOutIfEmpty(file.suspension->letterNumber);
    if (file.withdrawal)
        leaveOutIfEmpty(file.withdrawal->reason);
    for (Reopening &reopening : file.reopenings)
        leaveOutIfEmpty(reopening.reason);
    return file;
}

CaseFile parsed(const QByteArray &bytes)
{
    return parseCaseFile(bytes, JsonOrigin(u"case.json"_s));
}

} // namespace

class CaseFileRoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryCaseAsItWas()
    {
        QVERIFY(rc::check([] {
            const CaseFile file = *testing::anyCaseFile();
            RC_ASSERT(parsed(caseFileJson(file)) == withoutEmptyTexts(file));
            RC_ASSERT(parsed(caseFileJsonLine(file)) == withoutEmptyTexts(file));
        }));
    }

    void writesWhatItReadByteForByte()
    {
        QVERIFY(rc::check([] {
            const CaseFile file = *testing::anyCaseFile();
            const QByteArray json = caseFileJson(file);
            const QByteArray line = caseFileJsonLine(file);
            RC_ASSERT(caseFileJson(parsed(json)) == json);
            RC_ASSERT(caseFileJson(parsed(line)) == json);
            RC_ASSERT(caseFileJsonLine(parsed(json)) == line);
        }));
    }

    void aCaseWithoutLaterPartsIsWrittenAsBefore()
    {
        QVERIFY(rc::check([] {
            CaseFile file = *testing::anyCaseFile();
            file.calls.clear();
            for (Dispatch &dispatch : file.dispatches)
                dispatch.struckOut.reset();
            const QByteArray line = caseFileJsonLine(file);
            RC_ASSERT(line.startsWith("{\"schema\":\"noticedesk.case/1\","));
            RC_ASSERT(!line.contains("\"calls\":"));
            RC_ASSERT(!line.contains("\"struckOut\":"));
        }));
    }

    void aCaseWithLaterPartsSaysSo()
    {
        CaseFile file;
        file.calls.push_back(
            {QDate(2026, 11, 20), QTime(9, 5), u"李"_s, u"王"_s, true, u"會補件"_s});
        const QByteArray line = caseFileJsonLine(file);
        QVERIFY(line.startsWith("{\"schema\":\"noticedesk.case/2\","));
        QVERIFY(
            line.contains("\"calls\":[{\"on\":\"2026-11-20\",\"at\":\"09:05\",\"spokeWith\":\"李\","
                          "\"by\":\"王\",\"reached\":true,\"note\":\"會補件\"}]"));
        QCOMPARE(parsed(line), file);
        file.calls.clear();
        Dispatch dispatch;
        dispatch.struckOut = u"誤登"_s;
        file.dispatches.push_back(dispatch);
        QVERIFY(caseFileJsonLine(file).startsWith("{\"schema\":\"noticedesk.case/2\","));
        QCOMPARE(parsed(caseFileJson(file)), file);
    }

    void aLineHasOneNewlineAtItsEnd()
    {
        QVERIFY(rc::check([] {
            const QByteArray line = caseFileJsonLine(*testing::anyCaseFile());
            RC_ASSERT(line.indexOf('\n') == line.size() - 1);
            RC_ASSERT(line.isValidUtf8());
        }));
    }
};

QTEST_APPLESS_MAIN(CaseFileRoundTripTest)
#include "test_casefileroundtrip.moc"
