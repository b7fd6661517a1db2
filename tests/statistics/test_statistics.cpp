// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "../domain/soundcase.h"
#include "domain/purging.h"
#include "recount.h"
#include "statistics/statisticsjson.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

void checkFlows(const Office &office, const std::vector<Flow> &flows)
{
    for (const Flow &flow : flows) {
        const auto inFlow = [&](const std::vector<QDate> SimulatedCase::*days) {
            return recounted(office, [&](const SimulatedCase &each) {
                return daysBetween(each.*days, flow.first, flow.last);
            });
        };
        requireSame(flow.closed, inFlow(&SimulatedCase::closed));
        requireSame(flow.reopened, inFlow(&SimulatedCase::reopened));
        requireSame(flow.withdrawn, inFlow(&SimulatedCase::withdrawn));
        requireSame(flow.issued, recounted(office, [&](const SimulatedCase &each) {
                        const QDate date = *each.file.notice.date;
                        return date >= flow.first && date <= flow.last ? 1 : 0;
                    }));
        requireSame(flow.openBefore, recounted(office, [&](const SimulatedCase &each) {
                        return wasOpen(each, flow.first.addDays(-1)) ? 1 : 0;
                    }));
        requireSame(flow.openAfter, recounted(office, [&](const SimulatedCase &each) {
                        return wasOpen(each, flow.last) ? 1 : 0;
                    }));
        RC_ASSERT(flow.addsUp());
    }
}

} // namespace

/// The figures against what happened to simulated cases, counted again in the plainest way.
class TestStatistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameAndWentIsWhatHappened()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            checkFlows(office, statistics.months);
            checkFlows(office, statistics.years);
            RC_ASSERT(statistics.addsUp());
            RC_ASSERT(!statistics.months.empty());
            RC_ASSERT(statistics.months.back().last == office.last());
            if (office.order.from)
                RC_ASSERT(statistics.months.front().first == *office.order.from);
        }));
    }

    void everyMonthOfACaseIsThereWithoutAFirstDay()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            std::size_t issued = 0;
            for (const Flow &month : statistics.months)
                issued += month.issued.size();
            const auto all = recounted(office, [&](const SimulatedCase &each) {
                return office.holds(*each.file.notice.date) ? 1 : 0;
            });
            RC_ASSERT(issued == all.size());
        }));
    }

    void outcomesOfRoundsAreThoseThatWereTracked()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            for (std::size_t round = 0; round < 3; ++round) {
                for (std::size_t kind = 0; kind < 4; ++kind)
                    requireSame(statistics.rounds.cases[round][kind],
                                recounted(office, [&](const SimulatedCase &each) {
                                    const auto &rounds = each.file.rounds;
                                    return round < rounds.size() &&
                                                   rounds[round].outcome.index() == kind &&
                                                   office.holds(*rounds[round].trackedOn)
                                               ? 1
                                               : 0;
                                }));
            }
        }));
    }

    void answersAreInTimeLateOrMissing()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            const auto those = [&](const std::function<bool(const Response *, QDate)> &fits) {
                return recounted(office, [&](const SimulatedCase &each) {
                    const CaseFile &file = each.file;
                    const bool came =
                        file.response && (!file.response->receivedOn ||
                                          happened(file.response->receivedOn, office.asOf()));
                    const Response *response = came ? &*file.response : nullptr;
                    const QDate limit =
                        limitOn(file, response && response->receivedOn ? *response->receivedOn
                                                                       : office.asOf());
                    return !wasWithdrawn(each, office.asOf()) && limit < office.asOf() &&
                                   office.holds(limit) && fits(response, limit)
                               ? 1
                               : 0;
                });
            };
            const Answers &answers = statistics.answers;
            requireSame(answers.none,
                        those([](const Response *response, QDate) { return response == nullptr; }));
            requireSame(answers.undated, those([](const Response *response, QDate) {
                            return response && !response->receivedOn;
                        }));
            requireSame(answers.late, those([](const Response *response, QDate limit) {
                            return response && response->receivedOn &&
                                   *response->receivedOn > limit;
                        }));
            RC_ASSERT(answers.due() == those([](auto, auto) { return true; }).size());
        }));
    }

    void openCasesAreThoseThatWereNotClosed()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            const OpenCases &open = statistics.open;
            requireSame(open.all, recounted(office, [&](const SimulatedCase &each) {
                            return wasOpen(each, office.asOf()) ? 1 : 0;
                        }));
            requireSame(open.overdue, recounted(office, [&](const SimulatedCase &each) {
                            return isOverdueThen(each, office.asOf()) ? 1 : 0;
                        }));
            CaseIds byStep;
            for (const auto &[step, ages] : open.steps) {
                for (const CaseIds &cases : ages)
                    byStep.insert(byStep.end(), cases.begin(), cases.end());
            }
            requireSame(byStep, open.all);
            CaseIds upTo60;
            for (const auto &[step, ages] : open.steps) {
                for (const CaseIds *cases : {&ages[0], &ages[1]})
                    upTo60.insert(upTo60.end(), cases->begin(), cases->end());
            }
            requireSame(upTo60, recounted(office, [&](const SimulatedCase &each) {
                            return wasOpen(each, office.asOf()) &&
                                           each.file.notice.date->daysTo(office.asOf()) <= 60
                                       ? 1
                                       : 0;
                        }));
        }));
    }

    void incidentsOfTheSameTitleAreCountedEachByItself()
    {
        Incident incident;
        incident.title = u"惡意連線"_s;
        const Id<Incident> first(1);
        const Id<Incident> second(2);
        StatisticsCounter counter({QDate(2026, 12, 1), {}, {}}, testCalendar(),
                                  {{first, incident}, {second, incident}});
        counter.add({CaseId(1), soundCase(), second});
        counter.add({CaseId(2), soundCase(), first});
        counter.add({CaseId(3), soundCase(), second});
        counter.add({CaseId(4), soundCase(), {}});
        const Statistics statistics = counter.finish();
        QCOMPARE(statistics.incidents.size(), std::size_t{2});
        QCOMPARE(statistics.incidents[0].name, incident.title);
        QCOMPARE(statistics.incidents[0].all, (CaseIds{CaseId(1), CaseId(3)}));
        QCOMPARE(statistics.incidents[1].name, incident.title);
        QCOMPARE(statistics.incidents[1].all, CaseIds{CaseId(2)});
        QCOMPARE(statistics.withoutIncident, CaseIds{CaseId(4)});
    }

    void aPurgedRoundIsNoFaultButOneWithoutATrackerIs()
    {
        StatisticsCounter counter({QDate(2026, 12, 31), {}, {}}, testCalendar(), {});
        CaseFile file = soundCase();
        file.rounds.push_back(roundOn(QDate(2026, 11, 2), Improved()));
        counter.add({CaseId(1), purged(file), {}});
        file.rounds.back().tracker.reset();
        counter.add({CaseId(2), purged(file), {}});
        const Statistics statistics = counter.finish();
        QCOMPARE(statistics.quality.faults.at(QualityFault::UndatedRound), CaseIds{CaseId(2)});
    }

    void aPurgeChangesNoFigure()
    {
        Incident incident;
        incident.title = u"惡意連線"_s;
        incident.addresses = u"198.51.100.1\n198.51.100.2"_s;
        const Id<Incident> id(1);
        const auto figures = [&](const std::function<CaseFile(const CaseFile &)> &left) {
            StatisticsCounter counter({QDate(2026, 12, 31), {}, {}}, testCalendar(),
                                      {{id, incident}});
            CaseFile file = soundCase(); // which names one address
            counter.add({CaseId(1), left(file), id});
            file.notice.reason = u"請確認電腦(王小明 06-2991111)連線惡意IP(2001:DB8::9、"
                                 "198[.]51[.]100[.]2:443)原因。"_s;
            file.notice.legalBases = {u"資通安全管理法"_s,
                                      u" 公文電子交換系統資訊安全管理規範第８點(第1項第2款)"_s,
                                      u"臺南市政府組織及團體輕量化收發平台(WebjAgent)系統"
                                      "申請及使用須知第十二點之一"_s};
            counter.add({CaseId(2), left(file), {}});
            file.notice.reason = u"請確認原因。"_s;
            counter.add({CaseId(3), left(file), id});
            return counter.finish();
        };
        const Statistics before = figures([](const CaseFile &file) { return file; });
        const Statistics after = figures([](const CaseFile &file) { return purged(file); });
        QCOMPARE(after.addresses, before.addresses);
        QCOMPARE(after.bases, before.bases);
        QCOMPARE(before.addresses.size(), std::size_t{4});
        QCOMPARE(before.bases.size(), std::size_t{4});
    }

    /// Earlier versions left neither reason nor legal bases.
    void whatAPurgeHasForgottenIsNotGuessed()
    {
        Incident incident;
        incident.addresses = u"198.51.100.1\n198.51.100.2"_s;
        const Id<Incident> id(1);
        StatisticsCounter counter({QDate(2026, 12, 31), {}, {}}, testCalendar(), {{id, incident}});
        CaseFile file = purged(soundCase());
        counter.add({CaseId(1), file, id, true});
        file.notice.legalBases.append(purgedMark.toString());
        counter.add({CaseId(2), file, id, true});
        file.notice.reason.reset();
        file.notice.legalBases.clear();
        counter.add({CaseId(3), file, id, true});
        const Statistics statistics = counter.finish();
        QCOMPARE(statistics.addresses.size(), std::size_t{1});
        QCOMPARE(statistics.addresses[0].name, u"198.51.100.9"_s);
        QCOMPARE(statistics.addresses[0].all, (CaseIds{CaseId(1), CaseId(2)}));
        QCOMPARE(statistics.addressesPurged, CaseIds{CaseId(3)});
        QCOMPARE(statistics.bases.size(), std::size_t{1});
        QCOMPARE(statistics.bases[0].all, (CaseIds{CaseId(1), CaseId(2)}));
        QCOMPARE(statistics.basesPurged, (CaseIds{CaseId(2), CaseId(3)}));
        QCOMPARE(statistics.incidents[0].all.size(), std::size_t{3});
    }

    void whateverIsPurgedTheFiguresAreThoseOfBefore()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            Office purgedOffice = office;
            for (SimulatedCase &each : purgedOffice.cases)
                each.file = purged(each.file);
            RC_ASSERT(statisticsJson(purgedOffice.counted()) == statisticsJson(statistics));
        }));
    }

    void whateverIsRecordedTheFiguresAddUp()
    {
        QVERIFY(rc::check([] {
            StatisticsOrder order;
            order.asOf = QDate(2026, 10, 1).addDays(*rc::gen::inRange(0, 200));
            StatisticsCounter counter(order, testCalendar(), {});
            const int count = *rc::gen::inRange(0, 12);
            for (int id = 1; id <= count; ++id)
                counter.add({CaseId(id), *anyCaseFile(), {}});
            RC_ASSERT(counter.finish().addsUp());
        }));
    }
};

NOTICEDESK_TEST(TestStatistics)
#include "test_statistics.moc"
