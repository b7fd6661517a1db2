// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseworkers.h"
#include "cli/exitstatus.h"
#include "sheets/unprintable.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestCaseWorkers final : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

    QString linesWithBad(int count, std::initializer_list<int> badLines) const;

private Q_SLOTS:
    void aSourceEndsAtABadLine();
    void aCaseKnowsItsLine();
    void eachCaseIsWorkedOnOnce();
    void theErrorOfTheEarliestCaseIsThrown();
    void aBadLineComesAfterTheErrorsOfTheCasesBeforeIt();
    void noCaseIsBegunAfterAnError();
    void whatCannotBePrintedNamesFileLineAndField();
    void anErrorOfAWorkersStartIsThrown();
};

namespace
{

/// The sentence and place of the error that the work ends in; empty if it ends in none.
QString errorOf(CaseSource &cases, int jobs, const CaseWork &work)
{
    try {
        workOnCases(cases, jobs, [&] { return work; });
    } catch (const Error &error) {
        return error.message() + u": "_s + error.where();
    }
    return {};
}

void pause(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

} // namespace

QString TestCaseWorkers::linesWithBad(int count, std::initializer_list<int> badLines) const
{
    QList<QByteArray> lines = linesOf(sampleCases(count)).split('\n');
    for (const int line : badLines)
        lines[line - 1] = "bad " + QByteArray::number(line);
    return m_folder.write(u"cases.jsonl"_s, lines.join('\n'));
}

void TestCaseWorkers::aSourceEndsAtABadLine()
{
    CaseSource cases = CaseSource::caseLines(linesWithBad(4, {2}));
    QCOMPARE(cases.next()->place, 0);
    QVERIFY_THROWS_EXCEPTION(Error, cases.next());
    QCOMPARE(cases.place(), 1);
    QVERIFY(!cases.next());
    QCOMPARE(cases.place(), 1);
}

void TestCaseWorkers::aCaseKnowsItsLine()
{
    const QString path = linesWithBad(3, {});
    CaseSource cases = CaseSource::caseLines(path);
    QVERIFY(cases.several());
    QCOMPARE(cases.originOf(2).error(u"x"_s, u"number"_s).where(),
             QString(path + u", line 3, number"_s));
    CaseSource one = CaseSource::oneCase(samplePath());
    QVERIFY(!one.several());
    QCOMPARE(one.originOf(0).error(u"x"_s, u"number"_s).where(),
             QString(samplePath() + u", number"_s));
    QCOMPARE(one.next()->file.number->toString(), u"115-0001"_s);
    QVERIFY(!one.next());
}

void TestCaseWorkers::eachCaseIsWorkedOnOnce()
{
    constexpr int count = 50;
    CaseSource cases = CaseSource::caseLines(linesWithBad(count, {}));
    std::mutex mutex;
    std::multiset<qsizetype> places;
    QCOMPARE(errorOf(cases, 8,
                     [&](const NumberedCase &numbered) {
                         const std::lock_guard lock(mutex);
                         if (numbered.file.number->serial() == numbered.place + 1)
                             places.insert(numbered.place);
                     }),
             QString());
    std::multiset<qsizetype> all;
    for (qsizetype place = 0; place < count; ++place)
        all.insert(place);
    QVERIFY(places == all);
}

void TestCaseWorkers::theErrorOfTheEarliestCaseIsThrown()
{
    CaseSource cases = CaseSource::caseLines(linesWithBad(8, {}));
    const QString told = errorOf(cases, 8, [](const NumberedCase &numbered) {
        // The later ones fail first.
        pause(static_cast<int>(40 - 5 * numbered.place));
        throw Error(u"case %1"_s.arg(numbered.place), u"here"_s);
    });
    QCOMPARE(told, u"case 0: here"_s);
}

void TestCaseWorkers::aBadLineComesAfterTheErrorsOfTheCasesBeforeIt()
{
    const QString path = linesWithBad(8, {3, 4, 5, 6, 7, 8});
    CaseSource cases = CaseSource::caseLines(path);
    const QString early = errorOf(cases, 8, [](const NumberedCase &numbered) {
        pause(30);
        throw Error(u"case %1"_s.arg(numbered.place), u"here"_s);
    });
    QCOMPARE(early, u"case 0: here"_s);

    CaseSource again = CaseSource::caseLines(path);
    const QString late = errorOf(again, 8, [](const NumberedCase &) { pause(30); });
    QVERIFY2(late.contains(u"cases.jsonl, line 3, "_s), qPrintable(late));
}

void TestCaseWorkers::noCaseIsBegunAfterAnError()
{
    CaseSource cases = CaseSource::caseLines(linesWithBad(40, {}));
    std::atomic<int> begun = 0;
    const QString told = errorOf(cases, 2, [&](const NumberedCase &numbered) {
        ++begun;
        if (numbered.place == 0)
            throw Error(u"no"_s, u"here"_s);
        pause(5);
    });
    QCOMPARE(told, u"no: here"_s);
    QVERIFY(begun < 40);
}

void TestCaseWorkers::whatCannotBePrintedNamesFileLineAndField()
{
    const QString path = linesWithBad(3, {});
    CaseSource cases = CaseSource::caseLines(path);
    const auto refuseSecond = [](const NumberedCase &numbered) {
        if (numbered.place == 1)
            throw Unprintable(u"no"_s, u"notice.reason"_s);
    };
    try {
        workOnCases(cases, 1, [&] { return refuseSecond; });
        QFAIL("nothing was thrown");
    } catch (const RefusedError &error) {
        QCOMPARE(error.message(), u"no"_s);
        QCOMPARE(error.where(), QString(path + u", line 2, notice.reason"_s));
    }
}

void TestCaseWorkers::anErrorOfAWorkersStartIsThrown()
{
    CaseSource cases = CaseSource::caseLines(linesWithBad(3, {}));
    const auto failing = []() -> CaseWork { throw Error(u"no fonts"_s); };
    QVERIFY_THROWS_EXCEPTION(Error, workOnCases(cases, 4, failing));
}

NOTICEDESK_TEST(TestCaseWorkers)
#include "test_caseworkers.moc"
