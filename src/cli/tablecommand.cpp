// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/listfilter.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "statistics/caselisttable.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

ExitStatus runTable(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"table"_s,
                           tr("The list of cases as a file for spreadsheets, by the end of its "
                              "name: .ods, .xlsx or .csv. In a .csv file, a text that begins like "
                              "a formula gets an apostrophe before it, so that no spreadsheet "
                              "takes it for one."));
    addListFilter(options);
    options.addRedaction();
    options.addOutput(tr("the file to write"), u"FILE.ods|.xlsx|.csv"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const ListFilter filter = listFilterFrom(options, streams.today);
    const auto path = options.file(u"output"_s);
    if (!path)
        throw UsageError(tr("say with -o where the table shall go"), u"table"_s);
    const auto format = tableFormatOf(*path);
    if (!format)
        throw UsageError(tr("the name must end in .ods, .xlsx or .csv"), *path);
    const auto store = openStoreForReading(options, streams);
    outputGuard(options, *store).require(*path);
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    const CaseListTable table(streams.today);
    const auto file = makeTableFile(*path, *format);
    file->beginTable(table.name(), table.columns());
    qsizetype count = 0;
    forEachListed(store->database(), filter, [&](const CaseListRow &row) {
        constexpr qsizetype often = 1000;
        file->addRow(table.row(options.redacts() ? redactedRow(row) : row));
        if (++count % often == 0)
            progress.show(tr("%1 cases").arg(QString::number(count)));
    });
    file->commit();
    return ExitStatus::Done;
}

} // namespace noticedesk
