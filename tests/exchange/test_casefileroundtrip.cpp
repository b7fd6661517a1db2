// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "casetexts.h"
#include "domain/fieldwalk.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "testprogram.h"

#include <QObject>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
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
    walkFields(file, {}, [](const QString &, const Field &, auto &value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::optional<QString>>)
            leaveOutIfEmpty(value);
        else if constexpr (std::is_same_v<Value, std::vector<std::optional<QString>>>)
            std::for_each(value.begin(), value.end(), leaveOutIfEmpty);
    });
    return file;
}

} // namespace

class TestCaseFileRoundTrip final : public QObject
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
            file.notes.reset();
            file.officer.reset();
            for (Dispatch &dispatch : file.dispatches)
                dispatch.struckOut.reset();
            const QByteArray line = caseFileJsonLine(file);
            RC_ASSERT(line.startsWith("{\"schema\":\"noticedesk.case/1\","));
            RC_ASSERT(!line.contains("\"calls\":"));
            RC_ASSERT(!line.contains("\"notes\":"));
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
        file.officer = u"王小明"_s;
        QVERIFY(caseFileJsonLine(file).startsWith("{\"schema\":\"noticedesk.case/3\","));
        QVERIFY(caseFileJsonLine(file).endsWith(",\"officer\":\"王小明\"}\n"));
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

NOTICEDESK_TEST(TestCaseFileRoundTrip)
#include "test_casefileroundtrip.moc"
