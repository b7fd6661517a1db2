// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "outgoing/mailing/mailingpapers.h"
#include "outgoing/mailing/readmail.h"
#include "outgoing/mailing/registeredtable.h"
#include "sheets/unprintable.h"
#include "store/database/snapshot.h"
#include "store/directory/directoryactions.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What the command reads of the store.
struct Mailing
{
    std::vector<MailItem> items;
    std::vector<MailRefusal> refused;
    OfficeSettings sender;
};

Mailing readMailing(Store &store, const QStringList &names)
{
    const Snapshot snapshot(store.database());
    Mailing mailing;
    mailing.sender = officeSettings(store.database());
    for (const QString &name : names) {
        const CaseRecord record = caseNamed(store, name);
        FoundMail found = readMail(store.database(), {record.id});
        std::move(found.items.begin(), found.items.end(), std::back_inserter(mailing.items));
        for (const MailRefusal &each : found.refused)
            mailing.refused.push_back({record.file.number ? each.caseName : name, each.sentence});
    }
    return mailing;
}

void tellUnmailed(const std::vector<MailRefusal> &refused, const CommandStreams &streams)
{
    for (const MailRefusal &each : refused)
        streams.errors.write(errorLine(Error(each.sentence, each.caseName)));
}

/// Two numbers with a comma between them, in mm.
QPointF shiftFrom(const CommandOptions &options)
{
    constexpr double most = 50; // mm
    const auto typed = options.value(u"shift"_s);
    if (!typed)
        return {};
    const QStringList parts = typed->split(u',');
    bool isNumber[2] = {false, false};
    const QPointF shift(parts.value(0).toDouble(&isNumber[0]),
                        parts.value(1).toDouble(&isNumber[1]));
    if (parts.size() != 2 || !isNumber[0] || !isNumber[1] || !(qAbs(shift.x()) <= most) ||
        !(qAbs(shift.y()) <= most))
        throw UsageError(
            tr("\"%1\" is not two numbers of mm from -50 to 50, such as 1.5,-2").arg(*typed),
            u"--shift"_s);
    return shift;
}

Sheet sheetFrom(const CommandOptions &options)
{
    if (!options.value(u"form"_s))
        throw UsageError(tr("say with --form what to make"), u"mailing"_s);
    const auto form = options.choice(u"form"_s, {u"registered"_s, u"labels"_s, u"envelopes"_s});
    if (options.has(u"window"_s) && form != 2)
        throw UsageError(tr("only envelopes have a window"), u"--window"_s);
    if (form == 0)
        return Sheet::RegisteredMail;
    if (form == 1)
        return Sheet::AddressLabels;
    return options.has(u"window"_s) ? Sheet::WindowEnvelope : Sheet::Envelope;
}

void writePdf(const QString &path, const std::vector<LaidOutSheet> &sheets, SheetPdf &pdf)
{
    AtomicFile file(path);
    const auto document =
        pdf.makeDocument({sheets.front().sheet}, [&](const QByteArray &part) { file.write(part); });
    for (const LaidOutSheet &sheet : sheets)
        document->add(sheet);
    document->finish();
    file.commit();
}

} // namespace

ExitStatus runMailing(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"mailing"_s,
                           tr("Papers for the letters to the organisations of cases, in the given "
                              "order: the post office's list of registered mail, address labels, "
                              "or envelopes."));
    options.add(u"form"_s, tr("registered, labels or envelopes"), u"FORM"_s);
    options.add(u"window"_s,
                tr("of envelopes, sheets whose address shows in the envelope's window"));
    options.add(u"first"_s, tr("the first label that is not used yet (default: 1)"), u"N"_s);
    options.add(u"shift"_s,
                tr("move labels and addresses to the right and down, for a printer that is not "
                   "exact"),
                u"MM,MM"_s);
    options.add(u"test-print"_s, tr("draw the outlines of labels and addresses too"));
    options.addOutput(tr("the file to write"), u"FILE.pdf|.ods|.xlsx|.csv"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QStringList names = options.words();
    if (names.isEmpty())
        throw UsageError(tr("name cases of the store"), u"mailing"_s);
    const auto output = options.file(u"output"_s);
    if (!output)
        throw UsageError(tr("say with -o which file to write"), u"mailing"_s);
    MailingOrder order;
    order.sheet = sheetFrom(options);
    order.day = streams.today;
    order.shift = shiftFrom(options);
    if (options.has(u"test-print"_s))
        order.outlines = GridOutlines::Shown;
    const auto table = tableFormatOf(*output);
    if (!table && !output->endsWith(".pdf"_L1, Qt::CaseInsensitive))
        throw UsageError(tr("the file's name must end in .pdf, or .ods, .xlsx or .csv for a list"),
                         *output);
    if (table && order.sheet != Sheet::RegisteredMail)
        throw UsageError(tr("only the list of registered mail can be a table"), *output);
    SheetPdf pdf(FontCache::ofUser());
    order.firstLabel = options.number(u"first"_s, 1, 1, cardsOnPage(pdf.form(order.sheet)));
    const auto store = openStoreForReading(options, streams);
    outputGuard(options, *store).require(*output);
    const Mailing mailing = readMailing(*store, names);
    if (!mailing.refused.empty()) {
        tellUnmailed(mailing.refused, streams);
        return ExitStatus::Refused;
    }
    if (table) {
        writeRegisteredTable(*output, *table, order.day, mailing.items);
        return ExitStatus::Done;
    }
    try {
        writePdf(*output, layOutMailing(order, mailing.items, mailing.sender, pdf), pdf);
    } catch (const Unprintable &error) {
        throw RefusedError(error.message(), error.where());
    }
    return ExitStatus::Done;
}

} // namespace noticedesk
