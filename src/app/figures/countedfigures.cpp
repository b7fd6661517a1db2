// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/countedfigures.h"

#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "statistics/report/figures.h"
#include "store/directory/directoryactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct CountingEnded
{
};

} // namespace

bool CountedFigures::hasCases() const
{
    const auto holdsCase = [](const FigureCell &cell) { return !cell.cases.empty(); };
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        return std::any_of(figure.rows.begin(), figure.rows.end(), [&](const auto &row) {
            return std::any_of(row.begin(), row.end(), holdsCase);
        });
    });
}

std::shared_ptr<const CountedFigures> countFigures(const QString &store,
                                                   const StatisticsOrder &order,
                                                   const std::function<bool(qint64)> &tell)
{
    const auto opened = openDatabase(store, Database::Access::ReadOnly);
    Database &database = *opened;
    const OfficeCalendar calendar = officeCalendar(database);
    const Words words(u"statistics"_s);
    qint64 cases = 0;
    try {
        const Statistics statistics = countStatistics(database, order, calendar, [&] {
            if (!tell(++cases))
                throw CountingEnded();
        });
        return std::make_shared<const CountedFigures>(
            CountedFigures{order, words[u"title"_s], noticedesk::headLines(statistics, words),
                           figuresOf(statistics, words), statistics.addsUp()});
    } catch (const CountingEnded &) {
        return nullptr;
    }
}

CasesOfNumber casesOf(const CountedFigures &counted, std::size_t figure, std::size_t row,
                      std::size_t column)
{
    const Figure &of = counted.figures.at(figure);
    CaseIds cases = of.at(row, column).cases;
    if (cases.empty())
        return {};
    const auto times = static_cast<qsizetype>(cases.size());
    std::sort(cases.begin(), cases.end());
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    const auto count = static_cast<qsizetype>(cases.size());
    const QString number = times == count
                               ? noticedesk::tr("%1 cases").arg(QString::number(count))
                               : noticedesk::tr("%1 cases, counted %2 times")
                                     .arg(QString::number(count), QString::number(times));
    return {std::move(cases),
            sentenceWith(noticedesk::tr("Only cases of the statistics as of %1: %2 – %3 – %4 (%5)"),
                         shownDay(counted.order.asOf), of.title, of.shown(row, 0),
                         of.columns.at(column).heading, number)};
}

} // namespace noticedesk
