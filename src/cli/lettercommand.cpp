// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/outputfolder.h"
#include "cli/storeaccess.h"
#include "domain/casedescription.h"
#include "domain/redaction.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "outgoing/letters/letterwriter.h"
#include "outgoing/letters/organizationcodes.h"
#include "sheets/unprintable.h"
#include "store/database/snapshot.h"
#include "store/directory/directoryactions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

enum class LetterFormat { Odt, Pdf, Di };

const QStringList &letterFormats()
{
    static const QStringList names{u"odt"_s, u"pdf"_s, u"di"_s};
    return names;
}

/// Where the letters go.
struct LetterOutput
{
    QString path;
    LetterFormat format = LetterFormat::Odt;
    bool isFolder = false;
};

LetterOutput outputFrom(const CommandOptions &options)
{
    const auto path = options.file(u"output"_s);
    if (!path)
        throw UsageError(tr("say with -o where the letters shall go"), u"letter"_s);
    LetterOutput output{*path, LetterFormat::Odt, true};
    for (qsizetype at = 0; at < letterFormats().size(); ++at) {
        if (path->endsWith(u'.' + letterFormats().at(at), Qt::CaseInsensitive) &&
            !QFileInfo(*path).isDir()) {
            output.format = static_cast<LetterFormat>(at);
            output.isFolder = false;
        }
    }
    if (output.isFolder)
        output.format = static_cast<LetterFormat>(options.choice(u"format"_s, letterFormats()));
    else if (options.has(u"format"_s))
        throw UsageError(tr("the file's name says its format"), u"--format"_s);
    return output;
}

LetterKind kindFrom(const CommandOptions &options)
{
    QStringList names;
    for (const LetterKind kind : letterKinds())
        names.append(nameOf(kind));
    if (!options.value(u"kind"_s))
        throw UsageError(tr("say with --kind which letter to write"), u"letter"_s);
    return letterKinds().at(static_cast<std::size_t>(options.choice(u"kind"_s, names)));
}

std::vector<LetterCase> casesFor(Store &store, const QStringList &names,
                                 const CommandOptions &options)
{
    const Snapshot snapshot(store.database());
    std::vector<LetterCase> cases;
    for (const QString &name : names) {
        const CaseFile file = caseNamed(store, name).file;
        cases.push_back({name, options.redacts() ? redacted(file) : file});
    }
    return cases;
}

QHash<QString, QString> codesFor(Store &store, LetterWriter &writer,
                                 const std::vector<LetterCase> &cases)
{
    QStringList names;
    for (const LetterCase &each : cases)
        names += writer.namesForCodes(each);
    return codesOfNames(store.database(), names);
}

/// One print job of all letters. Characters that cannot be drawn are told with the case.
void writeLettersPdf(LetterWriter &writer, const std::vector<LetterCase> &cases, LetterKind kind,
                     SheetPdf &pdf, const ByteSink &sink)
{
    const auto typesetter = pdf.makeTypesetter();
    const auto document = pdf.makeDocument({sheetOf(kind)}, sink);
    for (const LetterCase &each : cases) {
        try {
            document->add(writer.sheet(each, *typesetter));
        } catch (const Unprintable &error) {
            throw RefusedError(error.message(), u"%1, %2"_s.arg(each.name, error.where()));
        }
    }
    document->finish();
}

/// Writes letters in the format that was asked for.
class LetterOutputs final
{
public:
    LetterOutputs(const CommandOptions &options, Store &store, LetterKind kind, SheetPdf &pdf,
                  const QDate &today)
        : m_options(options),
          m_store(store),
          m_kind(kind),
          m_pdf(pdf),
          m_guard(outputGuard(options, store)),
          m_writer(kind, officeSettings(store.database()), today, pdf)
    {
    }

    void write(const std::vector<LetterCase> &cases, const LetterOutput &output)
    {
        if (const auto named = m_options.file(u"template"_s))
            m_guard.protect(*named);
        m_guard.require(output.path);
        if (output.isFolder)
            writeFolder(cases, output);
        else if (output.format == LetterFormat::Pdf)
            writePdfFile(cases, output.path);
        else if (output.format == LetterFormat::Odt)
            writeFileAtomically(output.path, m_writer.odt(cases.front(), odtTemplate()));
        else
            writeDiFile(cases, output.path);
    }

private:
    const CommandOptions &m_options;
    Store &m_store;
    LetterKind m_kind;
    SheetPdf &m_pdf;
    OutputGuard m_guard;
    LetterWriter m_writer;

    OdtTemplate odtTemplate() const
    {
        const auto named = m_options.file(u"template"_s);
        return named ? loadTemplate(*named) : loadTemplate(m_kind);
    }

    void writePdfFile(const std::vector<LetterCase> &cases, const QString &path)
    {
        AtomicFile file(path);
        writeLettersPdf(m_writer, cases, m_kind, m_pdf,
                        [&file](const QByteArray &part) { file.write(part); });
        file.commit();
    }

    void writeDiFile(const std::vector<LetterCase> &cases, const QString &path)
    {
        const QFileInfo file(path);
        const QString swName = file.completeBaseName() + u".sw"_s;
        if (!isDiFileName(file.fileName()))
            throw UsageError(tr("document systems take only names of ASCII letters, digits, - _ "
                                "and dots"),
                             path);
        const DiFiles files =
            m_writer.di(cases.front(), codesFor(m_store, m_writer, cases), swName);
        OutputFolder folder(file.path(), m_guard);
        folder.add(file.fileName(), files.di);
        folder.add(swName, files.sw);
        folder.commit();
    }

    void writeFolder(const std::vector<LetterCase> &cases, const LetterOutput &output)
    {
        // All letters are made before the folder is.
        std::vector<std::pair<QString, QByteArray>> files;
        const auto add = [&](const LetterCase &about, const QString &end, const QByteArray &bytes) {
            files.emplace_back(u"%1-%2.%3"_s.arg(about.name, nameOf(m_kind), end), bytes);
        };
        if (output.format == LetterFormat::Odt) {
            const OdtTemplate from = odtTemplate();
            for (const LetterCase &each : cases)
                add(each, u"odt"_s, m_writer.odt(each, from));
        } else if (output.format == LetterFormat::Pdf) {
            for (const LetterCase &each : cases) {
                QByteArray bytes;
                writeLettersPdf(m_writer, {each}, m_kind, m_pdf,
                                [&bytes](const QByteArray &part) { bytes += part; });
                add(each, u"pdf"_s, bytes);
            }
        } else {
            const auto codes = codesFor(m_store, m_writer, cases);
            for (const LetterCase &each : cases) {
                const DiFiles made =
                    m_writer.di(each, codes, u"%1-%2.sw"_s.arg(each.name, nameOf(m_kind)));
                add(each, u"di"_s, made.di);
                add(each, u"sw"_s, made.sw);
            }
        }
        OutputFolder folder(output.path, m_guard);
        for (const auto &[name, bytes] : files)
            folder.add(name, bytes);
        folder.commit();
    }
};

void writeStarter(const CommandOptions &options, LetterKind kind)
{
    const auto path = options.file(u"output"_s);
    if (!path || !path->endsWith(".odt"_L1, Qt::CaseInsensitive))
        throw UsageError(tr("say with -o which file (.odt) to write"), u"--starter"_s);
    outputGuard(options).require(*path);
    writeFileAtomically(*path, starterTemplate(kind));
}

} // namespace

ExitStatus runLetter(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"letter"_s,
                           tr("A letter about each case: as an OpenDocument text from the office's "
                              "template, as PDF, or for document systems (.di and .sw)."));
    options.add(u"kind"_s, tr("suspension, report, cover or reminder"), u"KIND"_s);
    options.add(u"template"_s, tr("the OpenDocument text to fill"), u"FILE.odt"_s);
    options.add(u"format"_s, tr("of the files in a folder: odt (default), pdf or di"), u"FORMAT"_s);
    options.add(u"starter"_s,
                tr("write the template that comes with the program, to be changed and given back "
                   "with --template"));
    options.addRedaction();
    options.addOutput(tr("a file, or a folder for one file per case"), u"FILE.odt|.pdf|.di|DIR"_s);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const LetterKind kind = kindFrom(options);
    QStringList names = options.words();
    if (options.has(u"starter"_s)) {
        options.refuseWords();
        writeStarter(options, kind);
        return ExitStatus::Done;
    }
    if (names.isEmpty())
        throw UsageError(tr("name cases of the store"), u"letter"_s);
    const LetterOutput output = outputFrom(options);
    if (options.has(u"template"_s) && output.format != LetterFormat::Odt)
        throw UsageError(tr("only an OpenDocument text has a template"), u"--template"_s);
    names.removeDuplicates();
    if (names.size() > 1 && !output.isFolder && output.format != LetterFormat::Pdf)
        throw UsageError(tr("several letters need a folder or a PDF"), output.path);
    const auto store = openStoreForReading(options, streams);
    SheetPdf pdf(FontCache::ofUser());
    pdf.setOffice(officeSettings(store->database()).name.value_or(QString()));
    LetterOutputs(options, *store, kind, pdf, streams.today)
        .write(casesFor(*store, names, options), output);
    return ExitStatus::Done;
}

} // namespace noticedesk
