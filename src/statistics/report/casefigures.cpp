// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuenames.h"
#include "statistics/report/figurebuilder.h"
#include "statistics/report/figures.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString number(std::size_t value)
{
    return QString::number(value);
}

/// A number of days for a sentence; a dash if none were measured.
QString shownDays(const DayCounts &days, int number)
{
    return days.count() == 0 ? u"－"_s : QString::number(number);
}

Figure openFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"open"_s,
                          {ChartKind::HorizontalBars, {1, 2, 3, 4, 5}, 24, false, 1});
    const OpenCases &open = statistics.open;
    builder.setNote(
        words[u"open.note"_s].arg(number(open.all.size()), number(open.overdue.size())));
    builder.addColumn(u"open.step"_s, ColumnKind::Text, 22);
    for (const int age : OpenCases::ages)
        builder.figure().columns.push_back(
            {words[u"open.until"_s].arg(age), ColumnKind::Number, 10});
    builder.figure().columns.push_back(
        {words[u"open.beyond"_s].arg(OpenCases::ages.back()), ColumnKind::Number, 12});
    builder.addCounts({u"total"_s}, 8);
    OpenCases::ByAge sums;
    for (const auto &[step, ages] : open.steps) {
        builder.beginRow(words[u"step."_s + nameOf(step)]);
        CaseIds all;
        for (std::size_t age = 0; age < ages.size(); ++age) {
            builder.addCases(ages[age]);
            sums[age].insert(sums[age].end(), ages[age].begin(), ages[age].end());
            all.insert(all.end(), ages[age].begin(), ages[age].end());
        }
        builder.addCases(all);
    }
    builder.beginRow(words[u"total"_s]);
    for (const CaseIds &sum : sums)
        builder.addCases(sum);
    builder.addCases(open.all);
    return builder.take();
}

Figure completionFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"completion"_s, {ChartKind::StepCurve, {3}});
    builder.setNote(words[u"completion.note"_s].arg(number(statistics.completion.count())));
    builder.addCounts({u"completion.days"_s, u"completion.atRisk"_s, u"completion.completed"_s,
                       u"completion.share"_s},
                      14);
    for (const Completion::Point &point : statistics.completion.points()) {
        builder.beginRow(static_cast<double>(point.days));
        builder.addCases(point.atRisk);
        builder.addCases(point.completed);
        constexpr double tenths = 1000; // of a percent
        builder.addNumber(qRound(point.share * tenths) / 10.0);
    }
    return builder.take();
}

Figure stepTimesFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"stepTimes"_s, {ChartKind::HorizontalBars, {2}});
    builder.addColumn(u"stepTimes.step"_s, ColumnKind::Text, 18);
    builder.addCounts(
        {u"stepTimes.count"_s, u"stepTimes.median"_s, u"stepTimes.ninety"_s, u"stepTimes.most"_s},
        12);
    for (const auto &[step, word] :
         {std::pair(TimedStep::IssuedToSent, u"issuedToSent"_s),
          std::pair(TimedStep::SentToDelivered, u"sentToDelivered"_s),
          std::pair(TimedStep::DeliveredToReceived, u"deliveredToReceived"_s),
          std::pair(TimedStep::ReceivedToTracked, u"receivedToTracked"_s),
          std::pair(TimedStep::TrackedToTrackedNext, u"trackedToTrackedNext"_s),
          std::pair(TimedStep::IssuedToClosed, u"issuedToClosed"_s)}) {
        const DayCounts &days = statistics.stepTimes.of(step);
        builder.beginRow(words[u"stepTimes."_s + word]);
        builder.addCases(days.cases());
        builder.addDays(days, {0.5, 0.9, 1});
    }
    return builder.take();
}

Figure closingFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"closing"_s, {ChartKind::Histogram, {1}});
    builder.addColumn(u"closing.days"_s, ColumnKind::Text, 12);
    builder.addCounts({u"cases"_s}, 10);
    const DayCounts &days = statistics.stepTimes.of(TimedStep::IssuedToClosed);
    constexpr int width = 10; // working days
    constexpr int last = 150;
    for (int first = 0; first < last && first <= days.most(); first += width) {
        builder.beginRow(words[u"closing.range"_s].arg(QString::number(first),
                                                       QString::number(first + width - 1)));
        builder.addCases(days.between(first, first + width - 1));
    }
    if (days.most() >= last) {
        builder.beginRow(words[u"closing.beyond"_s].arg(last));
        builder.addCases(days.between(last, std::numeric_limits<int>::max()));
    }
    return builder.take();
}

Figure extensionsFigure(const Statistics &statistics, const Words &words)
{
    DayCounts days;
    for (const auto &[count, id] : statistics.extensions.days)
        days.add(count, id);
    FigureBuilder builder(words, u"extensions"_s, {ChartKind::HorizontalBars, {1}});
    builder.setNote(words[u"extensions.note"_s].arg(shownDays(days, days.median()),
                                                    shownDays(days, days.most())));
    builder.addColumn(u"extensions.times"_s, ColumnKind::Text, 14);
    builder.addCounts({u"cases"_s}, 10);
    int times = 0;
    for (const CaseIds &cases : statistics.extensions.times) {
        builder.beginRow(times == 0 ? words[u"extensions.never"_s]
                                    : words[u"extensions.count"_s].arg(times));
        builder.addCases(cases);
        ++times;
    }
    return builder.take();
}

Figure suspensionsFigure(const Statistics &statistics, const Words &words)
{
    const Suspensions &suspensions = statistics.suspensions;
    FigureBuilder builder(words, u"suspensions"_s, {ChartKind::HorizontalBars, {1}});
    const DayCounts &toEffective = suspensions.notifiedToEffective;
    const DayCounts &toRestored = suspensions.effectiveToRestored;
    builder.setNote(words[u"suspensions.note"_s].arg(shownDays(toEffective, toEffective.median()),
                                                     shownDays(toRestored, toRestored.median())));
    builder.addColumn(u"suspensions.kind"_s, ColumnKind::Text, 24);
    builder.addCounts({u"cases"_s}, 10);
    for (const auto &[word, cases] :
         {std::pair(u"all"_s, &suspensions.all), std::pair(u"notified"_s, &suspensions.notified),
          std::pair(u"reported"_s, &suspensions.reported),
          std::pair(u"inForce"_s, &suspensions.inForce),
          std::pair(u"restored"_s, &suspensions.restored)}) {
        builder.beginRow(words[u"suspensions."_s + word]);
        builder.addCases(*cases);
    }
    return builder.take();
}

} // namespace

void addCaseFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures)
{
    figures.push_back(openFigure(statistics, words));
    figures.push_back(completionFigure(statistics, words));
    figures.push_back(stepTimesFigure(statistics, words));
    figures.push_back(closingFigure(statistics, words));
    figures.push_back(extensionsFigure(statistics, words));
    figures.push_back(suspensionsFigure(statistics, words));
}

} // namespace noticedesk
