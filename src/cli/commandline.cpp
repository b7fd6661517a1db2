// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands.h"
#include "exchange/quoted.h"
#include "sheets/typesetting/shapinglanguage.h"

#include <QCoreApplication>

#include <array>
#include <functional>

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

const std::array<Command, 2> &commands()
{
    static const std::array<Command, 2> all{
        Command{u"check"_s, false, runCheck},
        Command{u"render"_s, true, runRender},
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

QByteArray overview()
{
    return QCoreApplication::translate(
               "noticedesk",
               "noticedesk - improvement notices of the document exchange system\n"
               "\n"
               "  noticedesk check  --case FILE.json\n"
               "        findings about a case, one a line\n"
               "  noticedesk render --case FILE.json | --cases FILE.jsonl\n"
               "                    [--sheet notice|tracking|all] [--mode final|fillable|guide]\n"
               "                    [--jobs N] -o FILE.pdf|DIR\n"
               "        the sheets as PDF\n"
               "\n"
               "noticedesk COMMAND --help tells more about a command, --version the program's "
               "version.\n")
        .toUtf8();
}

} // namespace

void CommandStreams::print(const QByteArray &bytes) const
{
    if (output.write(bytes) == bytes.size())
        return;
    throw Error(QCoreApplication::translate("noticedesk", "the output cannot be written (%1)")
                    .arg(output.errorString()),
                QCoreApplication::translate("noticedesk", "standard output"));
}

bool needsFonts(const QString &command)
{
    const Command *found = findCommand(command);
    return found && found->needsFonts;
}

void prepareForFonts()
{
    fixShapingLanguage();
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
        const Command *command = findCommand(first);
        if (!command) {
            throw UsageError(
                first.isEmpty()
                    ? QCoreApplication::translate("noticedesk",
                                                  "a command is needed; see noticedesk --help")
                    : QCoreApplication::translate(
                          "noticedesk", "there is no such command; see noticedesk --help"),
                first);
        }
        return command->run(arguments.mid(1), streams);
    } catch (const UsageError &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::WrongUsage;
    } catch (const RefusedError &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::Refused;
    } catch (const Error &error) {
        streams.errors.write(errorLine(error));
        return ExitStatus::NotReadable;
    } catch (const std::bad_alloc &) {
        streams.errors.write("noticedesk: there is not enough memory\n");
        return ExitStatus::NotReadable;
    }
}

} // namespace noticedesk
