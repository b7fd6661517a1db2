// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report/figures.h"

#include "domain/rocdate.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString dayText(QDate day)
{
    const auto roc = RocDate::fromDate(day);
    return roc ? roc->plain() : day.toString(Qt::ISODate);
}

} // namespace

std::vector<Figure> figuresOf(const Statistics &statistics, const Words &words)
{
    std::vector<Figure> figures;
    addFlowFigures(statistics, words, figures);
    addCaseFigures(statistics, words, figures);
    addGroupFigures(statistics, words, figures);
    addYearFigures(statistics, words, figures);
    addQualityFigure(statistics, words, figures);
    return figures;
}

QStringList headLines(const Statistics &statistics, const Words &words)
{
    const QString days =
        statistics.first.isValid()
            ? words[u"days"_s].arg(dayText(statistics.first), dayText(statistics.last))
            : words[u"allDays"_s].arg(dayText(statistics.last));
    return {words[u"asOf"_s].arg(dayText(statistics.asOf)) + u'　' + days, words[u"basis"_s]};
}

} // namespace noticedesk
