// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/renderorder.h"
#include "cli/storecases.h"
#include "sheets/forms/formreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int mostJobs = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("noticedesk", text);
}

void addRenderOptions(CommandOptions &options)
{
    options.add(u"case"_s, tr("a case file"), u"FILE"_s);
    options.add(u"cases"_s, tr("a file with one case a line (JSON Lines)"), u"FILE"_s);
    options.add(u"sheet"_s, tr("notice, tracking or all (default)"), u"SHEET"_s);
    options.add(u"mode"_s, tr("final (default), fillable or guide"), u"MODE"_s);
    options.add(u"jobs"_s,
                tr("how many threads work, 1 to %1 (default: one per processor)")
                    .arg(QString::number(mostJobs)),
                u"N"_s);
    options.addOutput(tr("a file whose name ends in .pdf, or a folder"), u"FILE.pdf|DIR"_s);
}

RenderOrder orderFrom(const CommandOptions &options)
{
    RenderOrder order;
    const auto sheet = options.choice(u"sheet"_s, {u"all"_s, u"notice"_s, u"tracking"_s});
    const auto mode = options.choice(u"mode"_s, {u"final"_s, u"fillable"_s, u"guide"_s});
    order.mode = mode == 0 ? SheetMode::Final : mode == 1 ? SheetMode::Fillable : SheetMode::Guide;
    const int processors = std::clamp(QThread::idealThreadCount(), 1, mostJobs);
    order.jobs = options.number(u"jobs"_s, processors, 1, mostJobs);
    if (sheet != 2)
        order.forms.push_back(loadForm(Sheet::Notice));
    if (sheet != 1)
        order.forms.push_back(loadForm(Sheet::Tracking));
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
    refuseStoreCases(options.words());
    const auto one = options.value(u"case"_s);
    const auto many = options.value(u"cases"_s);
    if (one.has_value() == many.has_value())
        throw UsageError(tr("name either a case file with --case or a file of cases with --cases"),
                         u"render"_s);
    const auto output = options.value(u"output"_s);
    if (!output)
        throw UsageError(tr("say with -o where the sheets shall go"), u"render"_s);
    RenderOrder order = orderFrom(options);
    if (one)
        order.jobs = 1;

    Progress progress(streams.errors,
                      streams.errorsAreTerminal && !options.has(u"quiet"_s) && many);
    const CasesDone done = [&](qsizetype count) {
        constexpr qsizetype often = 20;
        if (count % often == 0)
            progress.show(tr("%1 cases").arg(QString::number(count)));
    };
    CaseSource cases = one ? CaseSource::oneCase(*one) : CaseSource::caseLines(*many);
    FormFonts fonts(std::make_shared<const FontChain>());
    const bool intoFile =
        output->endsWith(".pdf"_L1, Qt::CaseInsensitive) && !QFileInfo(*output).isDir();
    if (intoFile)
        renderIntoFile(order, cases, fonts, *output, done);
    else
        renderIntoFolder(order, cases, fonts, *output, done);
    return ExitStatus::Done;
}

} // namespace noticedesk
