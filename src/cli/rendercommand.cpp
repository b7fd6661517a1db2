// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/renderorder.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "sheets/sheetkinds.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void addRenderOptions(CommandOptions &options)
{
    options.add(u"case"_s, tr("a case file"), u"FILE"_s);
    options.add(u"cases"_s, tr("a file with one case a line (JSON Lines)"), u"FILE"_s);
    options.add(u"sheet"_s, tr("notice, tracking or all (default)"), u"SHEET"_s);
    options.add(u"mode"_s, tr("final (default), fillable or guide"), u"MODE"_s);
    options.addRedaction();
    options.add(u"duplex"_s,
                tr("for printing on both sides: each sheet begins on a front side, and "
                   "a blank back page follows where the one before it is odd"));
    options.addJobs();
    options.addOutput(tr("a file whose name ends in .pdf, or a folder"), u"FILE.pdf|DIR"_s);
}

RenderOrder orderFrom(const CommandOptions &options)
{
    RenderOrder order;
    order.drawn.sheets = sheetsFrom(SheetSource::CaseFile);
    QStringList names{u"all"_s};
    for (const Sheet each : order.drawn.sheets)
        names.append(sheetKind(each).name);
    const auto sheet = options.choice(u"sheet"_s, names);
    const auto mode = options.choice(u"mode"_s, {u"final"_s, u"fillable"_s, u"guide"_s});
    order.drawn.mode = mode == 0   ? SheetMode::Final
                       : mode == 1 ? SheetMode::Fillable
                                   : SheetMode::Guide;
    if (options.redacts() && mode > 0)
        throw UsageError(tr("a sheet with masked personal data is for reading; leave out --mode, "
                            "or --redact"),
                         u"render"_s);
    if (options.redacts())
        order.drawn.mode = SheetMode::Redacted;
    order.drawn.sides = options.has(u"duplex"_s) ? PrintSides::Two : PrintSides::One;
    order.jobs = options.jobs();
    if (sheet > 0)
        order.drawn.sheets = {order.drawn.sheets.at(static_cast<std::size_t>(sheet) - 1)};
    return order;
}

} // namespace

ExitStatus runRender(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"render"_s,
                           tr("The sheets of cases as PDF: into a folder one file per case "
                              "and sheet, or all in the given order into one file."));
    addRenderOptions(options);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const auto one = options.file(u"case"_s);
    const auto many = options.file(u"cases"_s);
    QStringList names = options.words();
    if ((one ? 1 : 0) + (many ? 1 : 0) + (names.isEmpty() ? 0 : 1) != 1)
        throw UsageError(tr("name cases of the store, or a case file with --case, or a file of "
                            "cases with --cases"),
                         u"render"_s);
    const auto output = options.file(u"output"_s);
    if (!output)
        throw UsageError(tr("say with -o where the sheets shall go"), u"render"_s);
    OutputGuard guard = outputGuard(options);
    for (const auto &input : {one, many}) {
        if (input)
            guard.protect(*input);
    }
    guard.require(*output);
    RenderOrder order = orderFrom(options);
    SheetPdf pdf(FontCache::ofUser());
    for (const Sheet sheet : order.drawn.sheets)
        pdf.form(sheet); // one that cannot be read is told before the store is opened
    if (!names.isEmpty())
        pdf.setOffice(officeName(options, streams));
    if (one || names.size() == 1)
        order.jobs = 1;

    Progress progress(streams.errors,
                      streams.errorsAreTerminal && !options.has(u"quiet"_s) && !one);
    const CasesDone done = [&](qsizetype count) {
        constexpr qsizetype often = 20;
        if (count % often == 0)
            progress.show(tr("%1 cases").arg(QString::number(count)));
    };
    const bool intoFile =
        output->endsWith(".pdf"_L1, Qt::CaseInsensitive) && !QFileInfo(*output).isDir();
    if (!intoFile)
        names.removeDuplicates(); // a file has one name; a print job may want a case twice
    CaseSource cases = one    ? CaseSource::oneCase(*one)
                       : many ? CaseSource::caseLines(*many)
                              : CaseSource::storedCases(casesNamed(options, streams, names));
    pdf.fonts(); // missing ones are told before anything is written
    if (intoFile)
        renderIntoFile(order, cases, pdf, *output, done);
    else
        renderIntoFolder(order, cases, pdf, *output, guard, done);
    return ExitStatus::Done;
}

} // namespace noticedesk
