// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "statistics/report/figures.h"
#include "statistics/report/reportfiles.h"
#include "statistics/statistics.h"
#include "statistics/statisticsjson.h"
#include "store/directory/directoryactions.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

StatisticsOrder orderFrom(const CommandOptions &options, QDate today)
{
    StatisticsOrder order;
    order.asOf = options.date(u"as-of"_s).value_or(today);
    order.from = options.date(u"from"_s);
    order.to = options.date(u"to"_s);
    if (order.endsBeforeItBegins())
        throw UsageError(tr("the days end before they begin"), u"--from"_s);
    return order;
}

void writeReportOf(const Statistics &statistics, const QString &office, const QString &path)
{
    const Words words(u"statistics"_s);
    const std::vector<Figure> figures = figuresOf(statistics, words);
    writeReport(path, figures, [&] {
        SheetPdf pdf(FontCache::ofUser());
        const auto typesetter = pdf.makeTypesetter();
        return reportPdf(
            statisticsReport(headLines(statistics, words), office, figures, words, *typesetter),
            pdf);
    });
}

/// Each table with its title, the columns parted by tabs.
QByteArray statisticsText(const Statistics &statistics)
{
    const Words words(u"statistics"_s);
    QByteArray text;
    for (const Figure &figure : figuresOf(statistics, words)) {
        text += printable(figure.title).toUtf8() + '\n';
        QByteArrayList headings;
        for (const TableColumn &column : figure.columns)
            headings.append(printable(column.heading).toUtf8());
        text += headings.join('\t') + '\n';
        for (std::size_t row = 0; row < figure.rows.size(); ++row) {
            QByteArrayList cells;
            for (std::size_t column = 0; column < figure.rows[row].size(); ++column)
                cells.append(printable(figure.shown(row, column)).toUtf8());
            text += cells.join('\t') + '\n';
        }
        text += '\n';
    }
    return text;
}

} // namespace

ExitStatus runStatistics(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"statistics"_s,
                           tr("Figures about the cases as of a day, by the days on which things "
                              "happened."));
    options.add(u"as-of"_s, tr("the day (default: today)"), u"DATE"_s);
    options.add(u"from"_s, tr("only what happened on this day or later (default: everything)"),
                u"DATE"_s);
    options.add(u"to"_s, tr("only what happened until this day (default: the day of the figures)"),
                u"DATE"_s);
    options.add(u"json"_s, tr("write an object"));
    options.addOutput(tr("a report to write, with charts, or its tables for spreadsheets"),
                      u"FILE.pdf|.ods|.xlsx"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const StatisticsOrder order = orderFrom(options, streams.today);
    const auto path = options.file(u"output"_s);
    if (path && !isReportName(*path))
        throw UsageError(tr("the name must end in .pdf, .ods or .xlsx"), *path);
    const auto store = openStoreForReading(options, streams);
    if (path)
        outputGuard(options, *store).require(*path);
    const OfficeCalendar calendar = officeCalendar(store->database());
    const Statistics statistics = countStatistics(store->database(), order, calendar);
    if (path)
        writeReportOf(statistics, officeSettings(store->database()).name.value_or(QString()),
                      *path);
    if (options.has(u"json"_s))
        streams.print(statisticsJson(statistics));
    else if (!path)
        streams.print(statisticsText(statistics));
    if (!statistics.addsUp())
        throw StoreError(tr("the cases that came and went are not those that are open; examine "
                            "the store with noticedesk verify"),
                         store->path());
    return ExitStatus::Done;
}

} // namespace noticedesk
