// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rocdate.h"
#include "domain/valuenames.h"
#include "statistics/report/figurebuilder.h"
#include "statistics/report/figures.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QStringList &flowColumns()
{
    static const QStringList words{u"openBefore"_s, u"issued"_s,    u"reopened"_s,
                                   u"closed"_s,     u"withdrawn"_s, u"openAfter"_s};
    return words;
}

void addFlow(FigureBuilder &builder, const Flow &flow)
{
    for (const CaseIds *cases : {&flow.openBefore, &flow.issued, &flow.reopened, &flow.closed,
                                 &flow.withdrawn, &flow.openAfter})
        builder.addCases(*cases);
}

/// All months as one: what came and went in all, between the first and the last stock.
Flow sumOf(const std::vector<Flow> &months)
{
    Flow sum{months.front().first,   months.back().last, months.front().openBefore, {}, {}, {}, {},
             months.back().openAfter};
    const auto append = [](CaseIds &all, const CaseIds &each) {
        all.insert(all.end(), each.begin(), each.end());
    };
    for (const Flow &month : months) {
        append(sum.issued, month.issued);
        append(sum.closed, month.closed);
        append(sum.reopened, month.reopened);
        append(sum.withdrawn, month.withdrawn);
    }
    return sum;
}

Figure monthsFigure(const Statistics &statistics, const Words &words)
{
    constexpr std::size_t issued = 2;
    constexpr std::size_t closed = 4;
    constexpr std::size_t withdrawn = 5;
    constexpr std::size_t mostMonths = 24;
    FigureBuilder builder(words, u"months"_s,
                          {ChartKind::Bars, {issued, closed, withdrawn}, mostMonths, true, 1});
    builder.addColumn(u"months.month"_s, ColumnKind::Text, 12);
    builder.addCounts(flowColumns(), 9);
    for (const Flow &month : statistics.months) {
        builder.beginRow(
            words[u"month"_s].arg(QString::number(month.first.year() - yearsBeforeRepublic),
                                  QString::number(month.first.month())));
        addFlow(builder, month);
    }
    const Flow sum = sumOf(statistics.months);
    builder.beginRow(words[u"total"_s]);
    addFlow(builder, sum);
    const auto number = [](const CaseIds &cases) { return QString::number(cases.size()); };
    builder.setNote(words[u"months.note"_s].arg(
        number(sum.openBefore), number(sum.issued), number(sum.reopened), number(sum.closed),
        number(sum.withdrawn), number(sum.openAfter),
        statistics.addsUp() ? words[u"months.right"_s] : words[u"months.wrong"_s]));
    return builder.take();
}

Figure roundsFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"rounds"_s, {ChartKind::StackedBars, {1, 2, 3, 4}});
    builder.addColumn(u"rounds.round"_s, ColumnKind::Text, 12);
    for (const std::string_view outcome : outcomeNames)
        builder.addColumn(QString::fromLatin1(outcome.data(), qsizetype(outcome.size())),
                          ColumnKind::Number, 12);
    int round = 0;
    for (const auto &kinds : statistics.rounds.cases) {
        builder.beginRow(words[u"rounds.number"_s].arg(++round));
        for (const CaseIds &cases : kinds)
            builder.addCases(cases);
    }
    return builder.take();
}

Figure answersFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"answers"_s, {ChartKind::HorizontalBars, {1}, 24, false, 1});
    builder.setNote(words[u"answers.note"_s]);
    builder.addColumn(u"answers.kind"_s, ColumnKind::Text, 24);
    builder.addCounts({u"cases"_s}, 10);
    const Answers &answers = statistics.answers;
    CaseIds due;
    for (const auto &[word, cases] :
         {std::pair(u"inTime"_s, &answers.inTime), std::pair(u"late"_s, &answers.late),
          std::pair(u"none"_s, &answers.none), std::pair(u"undated"_s, &answers.undated)}) {
        builder.beginRow(words[u"answers."_s + word]);
        builder.addCases(*cases);
        due.insert(due.end(), cases->begin(), cases->end());
    }
    builder.beginRow(words[u"total"_s]);
    builder.addCases(due);
    return builder.take();
}

} // namespace

void addFlowFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures)
{
    figures.push_back(monthsFigure(statistics, words));
    figures.push_back(roundsFigure(statistics, words));
    figures.push_back(answersFigure(statistics, words));
}

void addYearFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures)
{
    FigureBuilder builder(words, u"deadlines"_s, {ChartKind::HeatCalendar, {1, 2, 3, 4, 5, 6, 7}});
    builder.setNote(words[u"deadlines.note"_s]);
    builder.addColumn(u"deadlines.week"_s, ColumnKind::Date, 14);
    for (int weekday = 1; weekday <= 7; ++weekday)
        builder.addColumn(u"weekday.%1"_s.arg(weekday), ColumnKind::Number, 6);
    for (const DueDay &due : statistics.dueDays) {
        if (due.day.dayOfWeek() == Qt::Monday)
            builder.beginRow(due.day);
        const bool isShown =
            due.day >= statistics.asOf && due.day < statistics.asOf.addDays(daysAhead);
        builder.add({isShown ? CellValue(static_cast<double>(due.due.size())) : CellValue(),
                     due.due, !due.isWorkingDay});
    }
    figures.push_back(builder.take());

    FigureBuilder years(words, u"years"_s,
                        {ChartKind::Bars, {2, 4, 5, 6}, FlowCounter::mostYears, true});
    years.setNote(words[u"years.note"_s].arg(QString::number(statistics.asOf.month()),
                                             QString::number(statistics.asOf.day())));
    years.addColumn(u"years.year"_s, ColumnKind::Text, 10);
    years.addCounts(flowColumns(), 9);
    for (const Flow &year : statistics.years) {
        years.beginRow(words[u"years.number"_s].arg(year.first.year() - yearsBeforeRepublic));
        addFlow(years, year);
    }
    figures.push_back(years.take());
}

} // namespace noticedesk
