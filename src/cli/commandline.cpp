// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "outgoing/letters/letterrefused.h"
#include "platform/session.h"
#include "sheets/typesetting/shapinglanguage.h"
#include "store/cases/actionrefused.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/outputguard.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct Command
{
    QString name;
    bool needsFonts;
    std::function<ExitStatus(const QStringList &, const CommandStreams &)> run;
};

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {u"init"_s, false, runInit},         {u"import"_s, false, runImport},
        {u"export"_s, false, runExport},     {u"list"_s, false, runList},
        {u"issue"_s, true, runIssue},        {u"record"_s, true, runRecord},
        {u"incident"_s, true, runIncident},  {u"check"_s, false, runCheck},
        {u"render"_s, true, runRender},      {u"attach"_s, false, runAttach},
        {u"evidence"_s, false, runEvidence}, {u"intake"_s, true, runIntake},
        {u"mailing"_s, true, runMailing},    {u"letter"_s, true, runLetter},
        {u"verify"_s, false, runVerify},     {u"backup"_s, false, runBackup},
        {u"copy"_s, false, runCopy},         {u"restore"_s, false, runRestore},
        {u"table"_s, false, runTable},       {u"statistics"_s, true, runStatistics},
        {u"stamp"_s, false, runStamp},
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

/// The place of the command's name among the arguments: options and their values may stand before
/// it. That of another word if there is none.
qsizetype placeOfCommand(const QStringList &arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments.at(at);
        if (word == "--store"_L1 || word == "--log-level"_L1)
            ++at; // a value may be called as a command is
        else if (!word.startsWith(u'-') &&
                 (findCommand(word) || at == 0 || !arguments.at(at - 1).startsWith(u'-')))
            return at;
    }
    return 0;
}

QByteArray overview()
{
    return tr("noticedesk - improvement notices of the document exchange system\n"
              "\n"
              "  noticedesk [FILE.json ...]\n"
              "        opens the window\n"
              "\n"
              "  noticedesk init    [--sample]\n"
              "        makes a store\n"
              "  noticedesk import  FILE.json|FILE.jsonl ...\n"
              "        adds cases; prints a case number per line\n"
              "  noticedesk import  --organizations FILE | --calendar FILE\n"
              "        takes over an address book or a year of the office calendar\n"
              "  noticedesk export  CASE | --all [-o FILE]\n"
              "        a case as JSON, or all as JSON Lines\n"
              "  noticedesk list    [--state STATE] [--text WORDS] [--json]\n"
              "        cases, one a line\n"
              "  noticedesk table   [--state STATE] [--text WORDS] [--redact]\n"
              "                     -o FILE.ods|.xlsx|.csv\n"
              "        the same list for spreadsheets\n"
              "  noticedesk statistics [--as-of DATE] [--from DATE] [--to DATE] [--json]\n"
              "                     [-o FILE.pdf|.ods|.xlsx]\n"
              "        figures about the cases as of any day\n"
              "  noticedesk check   CASE | --case FILE.json\n"
              "        findings about a case, one a line\n"
              "  noticedesk render  CASE... | --case FILE.json | --cases FILE.jsonl\n"
              "                     [--sheet notice|tracking|all] [--mode final|fillable|guide]\n"
              "                     [--duplex] [--jobs N] -o FILE.pdf|DIR\n"
              "        the sheets as PDF\n"
              "  noticedesk incident FILE --name NAME [--map HEADING=FIELD] [--deadline DATE|++N]\n"
              "                     [--items FILE] [--dry-run] [--issue]\n"
              "        a list of addresses becomes a draft for each organisation\n"
              "  noticedesk issue   CASE... [--accept-warnings]\n"
              "        gives drafts their numbers and keeps their notices\n"
              "  noticedesk record  FILE.jsonl\n"
              "        records what happened with cases, one action a line\n"
              "  noticedesk attach  CASE FILE... [--label TEXT] [--received DATE]\n"
              "        keeps files with a case as evidence\n"
              "  noticedesk evidence CASE [--json] | CASE --extract N -o FILE\n"
              "                     | CASE --preview N [--page P] -o FILE.png | --self-test\n"
              "        the attachments of a case, one a line, a copy of one, or a picture of it\n"
              "  noticedesk intake  FILE|DIR... [--dry-run] [--json]\n"
              "        attaches scans, filled forms and messages to their cases\n"
              "  noticedesk mailing CASE... --form registered|labels|envelopes\n"
              "                     -o FILE.pdf|.ods|.xlsx|.csv\n"
              "        the list of registered mail, address labels or envelopes\n"
              "  noticedesk letter  CASE... --kind suspension|report|cover|reminder\n"
              "                     [--template FILE.odt] -o FILE.odt|.pdf|.di|DIR\n"
              "        a letter about each case\n"
              "  noticedesk verify\n"
              "        examines the whole store\n"
              "  noticedesk backup  FILE\n"
              "        a copy of the store, examined\n"
              "  noticedesk copy    [--store A] --to B\n"
              "        copies a whole store to a new place, a file or a server\n"
              "  noticedesk restore FILE [--other-store NAME]\n"
              "        puts a backup in the store's place and keeps the store aside\n"
              "  noticedesk stamp   --query FILE.tsq | --reply FILE.tsr --ca FILE.pem\n"
              "        a time stamp (RFC 3161) of the history's head, by file\n"
              "\n"
              "Every command takes --store FILE, --quiet and --log-level LEVEL.\n"
              "noticedesk COMMAND --help tells more about a command, --version the program's "
              "version.\n")
        .toUtf8();
}

} // namespace

void CommandStreams::print(const QByteArray &bytes) const
{
    if (output.write(bytes) == bytes.size())
        return;
    throw Error(tr("the output cannot be written (%1)").arg(output.errorString()),
                tr("standard output"));
}

void CommandStreams::printDone(const QByteArray &bytes, const QString &done) const
{
    // Without a reader SIGPIPE would end the process before it can say so.
    surviveClosedPipes();
    try {
        print(bytes);
    } catch (const Error &error) {
        throw Error(tr("%1, but %2").arg(done, error.message()), error.where());
    }
}

QString fileName(const QString &argument)
{
    return argument.startsWith(u':') ? u"./"_s + argument : argument;
}

Error withLatestBackup(const StoreDamaged &error)
{
    const QString backup = latestBackup(error.where());
    if (backup.isEmpty())
        return error;
    return Error(tr("%1; the latest backup is %2").arg(error.message(), backup), error.where());
}

bool needsFonts(const QStringList &arguments)
{
    const Command *found = findCommand(arguments.value(placeOfCommand(arguments)));
    return found && found->needsFonts;
}

void prepareForFonts()
{
    fixShapingLanguage();
}

QByteArray notUtf8Line(const QByteArray &argument)
{
    return errorLine(UsageError(tr("names and other words must be UTF-8; rename it"),
                                QString::fromLatin1(argument.toPercentEncoding({}, {}, '%'))));
}

QByteArray noDisplayLine()
{
    return errorLine(Error(
        tr("the window needs a display, and there is none; for commands see noticedesk --help")));
}

QByteArray noWindowProgramLine(const QByteArray &program, const QString &why)
{
    return errorLine(Error(tr("the program of the window cannot be started (%1); install Notice "
                              "Desk again")
                               .arg(why),
                           QFile::decodeName(program)));
}

QByteArray errorLine(const Error &error)
{
    QString line = u"noticedesk: "_s + error.message();
    if (!error.where().isEmpty())
        line += u": "_s + error.where();
    return printable(line).toUtf8() + '\n';
}

ExitStatus runCommandLine(const QStringList &arguments, const CommandStreams &streams)
{
    try {
        const QString first = arguments.value(0);
        if (first == "--help"_L1 || first == "-h"_L1) {
            streams.print(overview());
            return ExitStatus::Done;
        }
        if (first == "--version"_L1) {
            streams.print("noticedesk " + QCoreApplication::applicationVersion().toUtf8() + '\n');
            return ExitStatus::Done;
        }
        const qsizetype place = placeOfCommand(arguments);
        const QString name = arguments.value(place);
        const Command *command = findCommand(name);
        if (!command) {
            throw UsageError(name.isEmpty() ? tr("a command is needed; see noticedesk --help")
                                            : tr("there is no such command; see noticedesk --help"),
                             name);
        }
        return command->run(arguments.first(place) + arguments.mid(place + 1), streams);
    } catch (const UsageError &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::WrongUsage;
    } catch (const OutputRefused &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::WrongUsage;
    } catch (const RefusedError &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::Refused;
    } catch (const ActionRefused &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::Refused;
    } catch (const LetterRefused &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::Refused;
    } catch (const StoreDamaged &error) {
        streams.errors.write(errorLine(withLatestBackup(error)));
        return ExitStatus::NotReadable;
    } catch (const Error &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::NotReadable;
    } catch (const std::bad_alloc &) {
        streams.errors.write("noticedesk: there is not enough memory\n");
        return ExitStatus::NotReadable;
    }
}

} // namespace noticedesk
