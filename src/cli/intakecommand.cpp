// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "cli/tabbedline.h"
#include "documents/documentreader.h"
#include "domain/tr.h"
#include "intake/readstack.h"
#include "intake/recordstack.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/sheetkinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString nothing = u"-"_s;

/// A sheet's name in commands.
QString sheetNameOf(QChar letter)
{
    for (const SheetKind &kind : sheetKinds) {
        if (kind.letter == letter)
            return kind.name;
    }
    return QString(letter);
}

QString sealWord(SealHint hint)
{
    switch (hint) {
    case SealHint::RedInk:
        return u"sealed"_s;
    case SealHint::NoRedInk:
        return u"unsealed"_s;
    case SealHint::CannotTell:
        break;
    }
    return nothing;
}

/// The numbers of a stack's pages in their files, through all that is attached to a message.
std::vector<int> pagesInFiles(const IntakeStack &stack)
{
    std::map<QString, int> last;
    std::vector<int> numbers;
    for (const IntakePage &page : stack.pages)
        numbers.push_back(++last[page.file]);
    return numbers;
}

QByteArray intakeLines(const IntakeStack &stack)
{
    const std::vector<int> numbers = pagesInFiles(stack);
    QByteArray lines;
    for (std::size_t at = 0; at < stack.pages.size(); ++at) {
        const IntakePage &page = stack.pages[at];
        const auto &code = page.code;
        lines += tabbedLine(
            {page.file, QString::number(numbers[at]),
             page.caseNumber ? page.caseNumber->toString() : nothing,
             code ? sheetNameOf(code->sheet) : nothing,
             code ? QString::number(code->revision) : nothing,
             code ? u"%1/%2"_s.arg(QString::number(code->page), QString::number(code->pages))
                  : nothing,
             sealWord(page.seal), nameOf(page.verdict)});
    }
    return lines;
}

QByteArray intakeJson(const IntakeStack &stack)
{
    const auto orNull = [](bool isThere, const QJsonValue &value) {
        return isThere ? value : QJsonValue(QJsonValue::Null);
    };
    const auto numberOf = [&](const std::optional<CaseNumber> &number) {
        return number ? QJsonValue(number->toString()) : QJsonValue(QJsonValue::Null);
    };
    const std::vector<int> numbers = pagesInFiles(stack);
    QJsonArray list;
    for (std::size_t at = 0; at < stack.pages.size(); ++at) {
        const IntakePage &page = stack.pages[at];
        const IntakeDocument &document = stack.documents[page.document];
        const PageCode code = page.code.value_or(PageCode());
        const bool hasCode = page.code.has_value();
        const bool hasHint = page.seal != SealHint::CannotTell;
        list.append(
            QJsonObject{{u"file"_s, page.file},
                        {u"name"_s, document.name},
                        {u"page"_s, numbers[at]},
                        {u"kind"_s, nameOf(page.kind)},
                        {u"case"_s, numberOf(page.caseNumber)},
                        {u"sheet"_s, orNull(hasCode, sheetNameOf(code.sheet))},
                        {u"revision"_s, orNull(hasCode, code.revision)},
                        {u"sheetPage"_s, orNull(hasCode, code.page)},
                        {u"sheetPages"_s, orNull(hasCode, code.pages)},
                        {u"sealed"_s, orNull(hasHint, page.seal == SealHint::RedInk)},
                        {u"verdict"_s, nameOf(page.verdict)},
                        {u"reason"_s, orNull(page.reason.has_value(),
                                             nameOf(page.reason.value_or(TrayReason::NoCode)))},
                        {u"proposed"_s, numberOf(page.proposedNumber)},
                        {u"why"_s, orNull(!page.why.isEmpty(), page.why)}});
    }
    return QJsonDocument(list).toJson();
}

/// Says each on a line of its own; whether there is any.
bool tellFaults(const std::vector<IntakeFault> &faults, const CommandStreams &streams)
{
    for (const IntakeFault &fault : faults)
        streams.errors.write(errorLine(Error(fault.sentence, fault.file)));
    return !faults.empty();
}

void tellMissing(const IntakeStack &stack, const CommandStreams &streams)
{
    for (const IntakeSheet &sheet : sheetsIn(stack)) {
        QString sentence = missingSentence(sheet);
        if (sentence.isEmpty())
            continue;
        sentence.chop(1); // the place follows
        const QString where = tr("%1, %2, revision %3")
                                  .arg(sheet.caseNumber.toString(), sheetNameOf(sheet.letter),
                                       QString::number(sheet.revision));
        streams.errors.write(errorLine(Error(sentence, where)));
    }
}

/// Others may write while the pages are read, which can take hours. Whoever does so just when they
/// are read is waited for a little.
std::unique_ptr<Store> openStoreAfterReading(const CommandOptions &options,
                                             const CommandStreams &streams)
{
    constexpr auto patience = std::chrono::seconds(10);
    constexpr auto pause = std::chrono::milliseconds(50);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        try {
            return openStoreForWriting(options, streams);
        } catch (const StoreHeld &) {
            if (std::chrono::steady_clock::now() >= end)
                throw;
        }
        std::this_thread::sleep_for(pause);
    }
}

} // namespace

ExitStatus runIntake(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(
        u"intake"_s,
        tr("Reads scans, filled forms and messages, and the files in folders, and attaches their "
           "pages to the cases that their codes name; what nobody can tell goes into the tray. "
           "Prints file, page, case, sheet, revision, page of the sheet, whether it is sealed, and "
           "what becomes of it (filed, tray, blank, duplicate, old, foreign), one page a line."));
    options.add(u"dry-run"_s, tr("record nothing"));
    options.add(u"json"_s, tr("write a list of objects"));
    options.addClock();
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QStringList files = options.words();
    if (files.isEmpty())
        throw UsageError(tr("name the files or folders to take in"), u"intake"_s);
    const bool isDry = options.has(u"dry-run"_s);
    if (!isDry)
        openWritableStore(options, streams); // or pages would be read for nothing

    DocumentReader reader(streams.documentWorker);
    const bool showsProgress = streams.errorsAreTerminal && !options.has(u"quiet"_s);
    const auto showing = [](Progress &progress, const QString &form) {
        return [&progress, form](qsizetype done, qsizetype whole) {
            progress.show(form.arg(QString::number(done), QString::number(whole)));
            return true;
        };
    };
    IntakeStack stack;
    {
        const auto store = openStoreForReading(options, streams);
        SheetPdf sheets(FontCache::ofUser());
        Progress progress(streams.errors, showsProgress);
        stack = readStack(files, reader, store->database(), sheets,
                          showing(progress, tr("%1 of %2 pages read")));
    }
    if (!isDry) {
        const auto store = openStoreAfterReading(options, streams);
        KeptStack kept;
        {
            Progress progress(streams.errors, showsProgress);
            kept = keepStack(store->path(), stack, reader,
                             showing(progress, tr("%1 of %2 documents kept")));
        }
        recordStack(*store, kept, streams.today);
        stack.faults.insert(stack.faults.end(), kept.faults.begin(), kept.faults.end());
    }
    const bool hasFaults = tellFaults(stack.faults, streams);
    tellMissing(stack, streams);
    const QByteArray lines = options.has(u"json"_s) ? intakeJson(stack) : intakeLines(stack);
    if (isDry)
        streams.print(lines);
    else
        streams.printDone(lines, tr("the pages were recorded"));
    return hasFaults ? ExitStatus::NotReadable : ExitStatus::Done;
}

} // namespace noticedesk
