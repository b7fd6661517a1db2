// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuenames.h"
#include "statistics/qualitynames.h"
#include "statistics/report/figurebuilder.h"
#include "statistics/report/figures.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::size_t mostNames = 12; // that a chart shows

Figure repeatFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"repeat"_s, {ChartKind::HorizontalBars, {3}, mostNames});
    builder.setNote(words[u"repeat.note"_s].arg(QString::number(statistics.repeatedWithin12()),
                                                QString::number(statistics.repeated.size())));
    builder.addColumn(u"repeat.name"_s, ColumnKind::Text, 36);
    builder.addColumn(u"repeat.code"_s, ColumnKind::Text, 14);
    builder.addCounts({u"repeat.within12"_s, u"repeat.within24"_s}, 12);
    for (const RepeatOrganization &organization : statistics.repeated) {
        builder.beginRow(organization.name.isEmpty() ? organization.code : organization.name);
        builder.add({cellOf(organization.code)});
        builder.addCases(organization.within12);
        builder.addCases(organization.within24);
    }
    return builder.take();
}

Figure groupFigure(const std::vector<CaseGroup> &groups, const Words &words, const QString &name)
{
    FigureBuilder builder(words, name, {ChartKind::HorizontalBars, {2, 3, 4, 5}, mostNames});
    builder.addColumn(name + u".name", ColumnKind::Text, 36);
    builder.addCounts(
        {u"group.all"_s, u"group.open"_s, u"improved"_s, u"suspended"_s, u"withdrawn"_s}, 9);
    for (const CaseGroup &group : groups) {
        builder.beginRow(group.name);
        for (const CaseIds *cases :
             {&group.all, &group.open, &group.improved, &group.suspended, &group.withdrawn})
            builder.addCases(*cases);
    }
    return builder.take();
}

/// The figure with a last row of cases that belong to none of its groups, if there are any.
Figure withOthers(Figure figure, const CaseIds &others, const QString &called)
{
    if (others.empty())
        return figure;
    std::vector<FigureCell> row(figure.columns.size());
    row[0].value = called;
    row[1] = {static_cast<double>(others.size()), others};
    figure.rows.push_back(std::move(row));
    figure.chart.leftOut = 1;
    return figure;
}

Figure mailFigure(const Statistics &statistics, const Words &words)
{
    FigureBuilder builder(words, u"mail"_s, {ChartKind::StackedBars, {2, 3}});
    builder.addColumn(u"mail.way"_s, ColumnKind::Text, 16);
    builder.addCounts({u"mail.sent"_s, u"mail.delivered"_s, u"mail.awaited"_s, u"mail.median"_s,
                       u"mail.ninety"_s},
                      12);
    const auto add = [&](const QString &name, const Mail::Way &way) {
        builder.beginRow(words[u"way."_s + name]);
        for (const CaseIds *cases : {&way.sent, &way.delivered, &way.awaited})
            builder.addCases(*cases);
        builder.addDays(way.days, {0.5, 0.9});
    };
    for (const auto &[channel, way] : statistics.mail.ways)
        add(nameOf(channel), way);
    if (!statistics.mail.unknown.sent.empty())
        add(u"unknown"_s, statistics.mail.unknown);
    return builder.take();
}

} // namespace

void addGroupFigures(const Statistics &statistics, const Words &words, std::vector<Figure> &figures)
{
    figures.push_back(repeatFigure(statistics, words));
    figures.push_back(withOthers(groupFigure(statistics.incidents, words, u"incidents"_s),
                                 statistics.withoutIncident, words[u"incidents.none"_s]));
    figures.push_back(withOthers(groupFigure(statistics.addresses, words, u"addresses"_s),
                                 statistics.addressesPurged, words[u"addresses.purged"_s]));
    figures.back().note = words[u"addresses.note"_s];
    figures.push_back(withOthers(groupFigure(statistics.bases, words, u"bases"_s),
                                 statistics.basesPurged, words[u"bases.purged"_s]));
    figures.push_back(mailFigure(statistics, words));
}

void addQualityFigure(const Statistics &statistics, const Words &words,
                      std::vector<Figure> &figures)
{
    FigureBuilder builder(words, u"quality"_s);
    builder.addColumn(u"quality.fault"_s, ColumnKind::Text, 48);
    builder.addCounts({u"cases"_s}, 10);
    for (const auto &[fault, cases] : statistics.quality.faults) {
        const std::string_view name = nameOfFault(fault);
        builder.beginRow(
            words[u"quality."_s + QString::fromLatin1(name.data(), qsizetype(name.size()))]);
        builder.addCases(cases);
    }
    figures.push_back(builder.take());
}

} // namespace noticedesk
