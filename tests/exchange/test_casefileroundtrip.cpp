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
    }
    if (file.response) {
        Respondent &respondent = file.response->respondent;
        for (auto *text :
             {&respondent.name, &respondent.phone, &respondent.email, &file.response->statement})
            leaveOutIfEmpty(*text);
        for (auto &answer : file.response->answers)
            leaveOutIfEmpty(answer);
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
