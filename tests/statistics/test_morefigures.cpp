// SPDX-License-Identifier: GPL-3.0-or-later
#include "recount.h"
#include "testprogram.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Times, suspensions, repeats, mail and deadlines against what happened to simulated cases.
class TestMoreFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurveOfCompletionIsThatOfKaplanAndMeier()
    {
        std::size_t compared = 0;
        QVERIFY(checkFiguresOfMany([&compared](const Office &office, const Statistics &statistics) {
            // Each case with how long it was seen, and whether it was completed then.
            std::vector<std::pair<qint64, bool>> seen;
            for (const SimulatedCase &each : office.cases) {
                const QDate date = *each.file.notice.date;
                if (!office.holds(date))
                    continue;
                QDate end = office.asOf();
                bool completed = false;
                for (const auto *days : {&each.closed, &each.withdrawn}) {
                    if (!days->empty() && days->front() <= end) {
                        completed = days == &each.closed && days->front() <= end &&
                                    isImprovedOn(each, days->front());
                        end = days->front();
                    }
                }
                seen.emplace_back(date.daysTo(end), completed);
            }
            double share = 1;
            std::map<int, std::pair<double, std::size_t>> expected;
            for (qint64 days = 0; days < 1000; ++days) {
                const auto atRisk = std::count_if(
                    seen.begin(), seen.end(), [&](const auto &each) { return each.first >= days; });
                const auto done = std::count(seen.begin(), seen.end(), std::pair(days, true));
                if (atRisk < Completion::leastAtRisk)
                    break;
                share *= 1 - double(done) / double(atRisk);
                if (done > 0)
                    expected[int(days)] = {share, static_cast<std::size_t>(atRisk)};
            }
            const auto points = statistics.completion.points();
            RC_ASSERT(points.size() == expected.size());
            for (const Completion::Point &point : points) {
                const auto &[left, atRisk] = expected.at(point.days);
                RC_ASSERT(std::abs(left - point.share) < 1e-9);
                RC_ASSERT(point.atRisk.size() == atRisk);
            }
            compared += points.size();
        }));
        QVERIFY(compared > 100);
    }

    void suspensionsAreThoseOfTheRecord()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            const auto those = [&](const std::function<bool(const CaseFile &)> &fits) {
                return recounted(office, [&](const SimulatedCase &each) {
                    const auto &rounds = each.file.rounds;
                    return std::any_of(rounds.begin(), rounds.end(),
                                       [&](const TrackingRound &round) {
                                           return std::holds_alternative<Suspended>(
                                                      round.outcome) &&
                                                  office.holds(*round.trackedOn);
                                       }) &&
                                   fits(each.file)
                               ? 1
                               : 0;
                });
            };
            const auto proven = [&](DispatchedDocument document,
                                    std::optional<QDate> Suspension::*fact) {
                return [&office, document, fact](const CaseFile &file) {
                    return (file.suspension && happened((*file.suspension).*fact, office.asOf())) ||
                           std::any_of(file.dispatches.begin(), file.dispatches.end(),
                                       [&](const Dispatch &each) {
                                           return each.document == document &&
                                                  happened(each.sentOn, office.asOf());
                                       });
                };
            };
            const Suspensions &suspensions = statistics.suspensions;
            requireSame(suspensions.all, those([](const CaseFile &) { return true; }));
            requireSame(suspensions.notified, those(proven(DispatchedDocument::SuspensionLetter,
                                                           &Suspension::letterSentOn)));
            requireSame(suspensions.reported, those(proven(DispatchedDocument::ReportToArchives,
                                                           &Suspension::reportedOn)));
            requireSame(suspensions.restored, those([&](const CaseFile &file) {
                            return file.suspension &&
                                   happened(file.suspension->restoredOn, office.asOf());
                        }));
        }));
    }

    void aRestorationIsOfTheLatestSuspension()
    {
        const QDate first(2026, 7, 1);
        const QDate second(2026, 9, 1);
        CaseFile file;
        file.number = CaseNumber::fromParts(115, 1);
        file.notice.date = QDate(2026, 6, 1);
        file.rounds = {{Suspended{first, first}, u"陳"_s, first},
                       {Suspended{second, second}, u"陳"_s, second}};
        file.suspension.emplace().restoredOn = QDate(2026, 8, 1);
        const auto countedOn = [&file](QDate asOf) {
            StatisticsCounter counter({asOf, {}, {}}, testCalendar(), {});
            counter.add({Office::idOf(0), file, {}});
            return counter.finish().suspensions;
        };
        QCOMPARE(countedOn(second.addDays(-1)).restored.size(), std::size_t{1});
        QCOMPARE(countedOn(second.addDays(-1)).inForce.size(), std::size_t{0});
        QCOMPARE(countedOn(second).restored.size(), std::size_t{0});
        QCOMPARE(countedOn(second).inForce.size(), std::size_t{1});
        file.suspension->restoredOn = QDate(2026, 10, 1);
        const Suspensions over = countedOn(QDate(2026, 10, 1));
        QCOMPARE(over.restored.size(), std::size_t{1});
        QCOMPARE(over.effectiveToRestored.most(), 30);
    }

    void repeatedOrganizationsHaveSeveralNotices()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            for (const int months : {12, 24}) {
                std::map<QString, int> notices;
                for (const SimulatedCase &each : office.cases) {
                    const QDate date = *each.file.notice.date;
                    if (date <= office.asOf() && date >= office.asOf().addMonths(-months) &&
                        !wasWithdrawn(each, office.asOf()))
                        ++notices[*each.file.notice.target.code];
                }
                const auto repeated = static_cast<std::size_t>(
                    std::count_if(notices.begin(), notices.end(),
                                  [](const auto &each) { return each.second > 1; }));
                RC_ASSERT(repeated == (months == 12 ? statistics.repeatedWithin12()
                                                    : statistics.repeated.size()));
            }
        }));
    }

    void mailIsWhatWasSent()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            const auto letters = [&](bool delivered) {
                return recounted(office, [&](const SimulatedCase &each) {
                    const auto &dispatches = each.file.dispatches;
                    return static_cast<int>(std::count_if(
                        dispatches.begin(), dispatches.end(), [&](const Dispatch &dispatch) {
                            return dispatch.channel == DispatchChannel::RegisteredLetter &&
                                   !dispatch.struckOut && office.holds(*dispatch.sentOn) &&
                                   (!delivered || happened(dispatch.deliveredOn, office.asOf()));
                        }));
                });
            };
            const Mail::Way &way = statistics.mail.ways.at(DispatchChannel::RegisteredLetter);
            requireSame(way.sent, letters(false));
            requireSame(way.delivered, letters(true));
            RC_ASSERT(way.awaited.size() == way.sent.size() - way.delivered.size());
        }));
    }

    void deadlinesAheadAreThoseOfCasesThatAreWaitedFor()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            CaseIds due;
            for (const DueDay &day : statistics.dueDays) {
                RC_ASSERT(day.isWorkingDay == testCalendar().isWorkingDay(day.day));
                due.insert(due.end(), day.due.begin(), day.due.end());
            }
            requireSame(due, recounted(office, [&](const SimulatedCase &each) {
                            const QDate limit = limitOn(each.file, office.asOf());
                            return limit >= office.asOf() &&
                                           limit < office.asOf().addDays(daysAhead) &&
                                           isOverdueThen(each, office.asOf(), limit.addDays(1))
                                       ? 1
                                       : 0;
                        }));
        }));
    }

    void timesOfStepsAreWorkingDays()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            std::vector<int> times;
            for (const SimulatedCase &each : office.cases) {
                const auto &sent = each.file.dispatches;
                if (office.holds(*each.file.notice.date) && !sent.empty() &&
                    sent.front().document == DispatchedDocument::Notice &&
                    !sent.front().struckOut && happened(sent.front().deliveredOn, office.asOf()))
                    times.push_back(testCalendar().workingDaysBetween(*sent.front().sentOn,
                                                                      *sent.front().deliveredOn));
            }
            std::sort(times.begin(), times.end());
            const DayCounts &counted = statistics.stepTimes.of(TimedStep::SentToDelivered);
            RC_ASSERT(counted.count() == times.size());
            if (!times.empty()) {
                RC_ASSERT(counted.median() == times[(times.size() + 1) / 2 - 1]);
                RC_ASSERT(counted.most() == times.back());
            }
        }));
    }

    void extensionsAreCounted()
    {
        QVERIFY(checkFigures([](const Office &office, const Statistics &statistics) {
            for (int times = 0; times <= 3; ++times)
                requireSame(
                    statistics.extensions.times[static_cast<std::size_t>(times)],
                    recounted(office, [&](const SimulatedCase &each) {
                        const auto end = each.file.rounds.begin() +
                                         std::ptrdiff_t(roundsOn(each.file, office.asOf()));
                        const auto extended =
                            std::count_if(each.file.rounds.begin(), end, [](const auto &round) {
                                return std::holds_alternative<Extended>(round.outcome);
                            });
                        return office.holds(*each.file.notice.date) && extended == times ? 1 : 0;
                    }));
        }));
    }
};

NOTICEDESK_TEST(TestMoreFigures)
#include "test_morefigures.moc"
