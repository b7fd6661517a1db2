// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/directoryimport.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "domain/findings.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseimport.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Neither copied nor moved, a source is made where it stays.
struct OpenedSource
{
    CaseSource source;
};

std::unique_ptr<OpenedSource> openSource(const QString &path)
{
    const bool isLines = path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
    return std::unique_ptr<OpenedSource>(isLines ? new OpenedSource{CaseSource::caseLines(path)}
                                                 : new OpenedSource{CaseSource::oneCase(path)});
}

/// The cases of several files, one after the other.
class CaseFileActions final
{
public:
    explicit CaseFileActions(const QStringList &paths) : m_paths(paths) {}

    std::optional<CaseFile> next()
    {
        while (true) {
            if (m_source) {
                if (auto numbered = m_source->source.next())
                    return std::move(numbered->file);
            }
            if (m_opened == m_paths.size())
                return std::nullopt;
            m_source = openSource(m_paths.at(m_opened++));
        }
    }

    /// An error about a field of the case that was given last.
    ExchangeError errorAt(const QString &message, const QString &field) const
    {
        return m_source->source.originOf(m_source->source.place() - 1).error(message, field);
    }

private:
    QStringList m_paths;
    qsizetype m_opened = 0;
    std::unique_ptr<OpenedSource> m_source;
};

/// Lines for the error stream about what is probably wrong in cases that were taken all the same.
class ImportRemarks final
{
public:
    explicit ImportRemarks(QDate today) : m_today(today) {}

    /// The case that the files gave last.
    void look(const CaseFile &file, const CaseFileActions &files)
    {
        for (const Finding &finding : findingsOnImport(file, m_today)) {
            if (m_count++ < mostLines)
                m_lines += errorLine(files.errorAt(finding.sentence, finding.field));
        }
    }

    QByteArray lines() const
    {
        if (m_count <= mostLines)
            return m_lines;
        const QString more = QString::number(m_count - mostLines);
        return m_lines + errorLine(Error(tr("%1 more remarks").arg(more)));
    }

private:
    static constexpr qsizetype mostLines = 1000;

    QDate m_today;
    QByteArray m_lines;
    qsizetype m_count = 0;
};

void importFiles(const CommandOptions &options, const CommandStreams &streams)
{
    for (const QString &file : options.words())
        requireInput(file, storePath(options));
    const auto store = openStoreForWriting(options, streams);
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    CaseFileActions files(options.words());
    ImportRemarks remarks(streams.today);
    QByteArray names;
    qsizetype count = 0;
    try {
        importCases(
            *store, [&files] { return files.next(); },
            [&](const CaseRecord &record) {
                constexpr qsizetype often = 100;
                names += nameOfCase(record).toUtf8() + '\n';
                remarks.look(record.file, files);
                if (++count % often == 0)
                    progress.show(tr("%1 cases").arg(QString::number(count)));
            });
    } catch (const ActionRefused &error) {
        const ExchangeError located = files.errorAt(error.message(), error.where());
        throw RefusedError(located.message(), located.where());
    }
    streams.errors.write(remarks.lines());
    streams.printDone(names, tr("all cases were imported"));
}

} // namespace

ExitStatus runImport(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"import"_s,
                           tr("Adds the cases of case files and of files with one case a line "
                              "(JSON Lines), all of them or none, and prints a case number per "
                              "line; or takes over an address book or an office calendar."));
    options.add(u"organizations"_s, tr("the address book of the exchange system, CSV or JSON"),
                u"FILE"_s);
    options.add(u"calendar"_s, tr("a year of the office calendar, CSV"), u"FILE"_s);
    options.add(u"replace-damaged"_s,
                tr("let names of the address book that show signs of damage replace good ones"));
    options.addClock();
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const auto organizations = options.file(u"organizations"_s);
    const auto calendar = options.file(u"calendar"_s);
    const int kinds =
        (organizations ? 1 : 0) + (calendar ? 1 : 0) + (options.words().isEmpty() ? 0 : 1);
    if (kinds != 1)
        throw UsageError(tr("name case files, or one file with --organizations or with --calendar"),
                         u"import"_s);
    if (options.has(u"replace-damaged"_s) && !organizations)
        throw UsageError(tr("it goes with --organizations"), u"--replace-damaged"_s);
    if (organizations)
        importAddressBook(options, streams, *organizations);
    else if (calendar)
        importCalendar(options, streams, *calendar);
    else
        importFiles(options, streams);
    return ExitStatus::Done;
}

} // namespace noticedesk
