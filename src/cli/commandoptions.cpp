// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"

#include "cli/logfile.h"
#include "domain/rocdate.h"
#include "domain/tr.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int mostJobs = 64;

} // namespace

CommandOptions::CommandOptions(const QString &command, const QString &description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("show this help")});
    add(u"store"_s, tr("the store to use (default: noticedesk.db in the user's data folder)"),
        u"FILE"_s);
    add(u"quiet"_s, tr("show no progress"));
    add(u"log-level"_s, tr("what goes into the log: off, error, warning, info (default) or debug"),
        u"LEVEL"_s);
}

void CommandOptions::add(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

void CommandOptions::addOutput(const QString &description, const QString &valueName)
{
    m_parser.addOption({{u"o"_s, u"output"_s}, description, valueName});
}

void CommandOptions::addJobs()
{
    add(u"jobs"_s,
        tr("how many threads work, 1 to %1 (default: one per processor)")
            .arg(QString::number(mostJobs)),
        u"N"_s);
}

void CommandOptions::addRedaction()
{
    add(u"redact"_s, tr("mask names of persons, telephone numbers and e-mail addresses"));
}

void CommandOptions::addClock()
{
    add(u"clock-is-right"_s,
        tr("this computer's clock is right although the store was changed later than it says"));
    m_takesClock = true;
}

bool CommandOptions::read(const QStringList &arguments, const CommandStreams &streams)
{
    const bool understood = m_parser.parse(QStringList{u"noticedesk "_s + m_command} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        QString text = m_parser.helpText();
        // The parser names the program by its file; here the command belongs to the name.
        const auto usage = text.indexOf(u'\n');
        text.replace(0, usage, tr("Usage: noticedesk %1 [options]").arg(m_command));
        streams.print(text.toUtf8());
        return true;
    }
    if (!understood) {
        QString message = m_parser.errorText();
        if (message.endsWith(u'.'))
            message.chop(1);
        throw UsageError(message, m_command);
    }
    value(u"store"_s);
    if (value(u"log-level"_s))
        setLogLevel(logLevels().at(choice(u"log-level"_s, logLevels())));
    return false;
}

std::optional<QString> CommandOptions::value(const QString &name) const
{
    const QStringList values = m_parser.values(name);
    if (values.isEmpty())
        return std::nullopt;
    if (values.size() > 1)
        throw UsageError(tr("the option is given twice"), u"--"_s + name);
    if (values.constFirst().isEmpty())
        throw UsageError(tr("the option has no value"), u"--"_s + name);
    return values.constFirst();
}

std::optional<QString> CommandOptions::file(const QString &name) const
{
    const auto named = value(name);
    return named ? std::optional(fileName(*named)) : std::nullopt;
}

QStringList CommandOptions::words() const
{
    QStringList words;
    for (const QString &word : m_parser.positionalArguments())
        words.append(fileName(word));
    return words;
}

qsizetype CommandOptions::choice(const QString &name, const QStringList &words) const
{
    const auto word = value(name);
    const auto found = word ? words.indexOf(*word) : 0;
    if (found < 0)
        throw UsageError(tr("\"%1\" is not one of %2").arg(*word, words.join(u", "_s)),
                         u"--"_s + name);
    return found;
}

int CommandOptions::number(const QString &name, int missing, int least, int most) const
{
    const auto word = value(name);
    if (!word)
        return missing;
    bool isNumber = false;
    const int number = word->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        throw UsageError(tr("\"%1\" is not a whole number from %2 to %3")
                             .arg(*word, QString::number(least), QString::number(most)),
                         u"--"_s + name);
    return number;
}

int CommandOptions::jobs() const
{
    return number(u"jobs"_s, std::clamp(QThread::idealThreadCount(), 1, mostJobs), 1, mostJobs);
}

std::optional<QDate> CommandOptions::date(const QString &name) const
{
    const auto typed = value(name);
    if (!typed)
        return std::nullopt;
    if (const auto day = RocDate::parse(*typed))
        return day->date();
    throw UsageError(tr("\"%1\" is no date; it must be like 2026-11-22 or 115/11/22").arg(*typed),
                     u"--"_s + name);
}

void CommandOptions::refuseWords() const
{
    if (!words().isEmpty())
        throw UsageError(tr("%1 takes no such word").arg(m_command), words().constFirst());
}

QString CommandOptions::onlyWord() const
{
    if (words().size() != 1 || words().constFirst().isEmpty())
        throw UsageError(tr("name one file"), m_command);
    return words().constFirst();
}

} // namespace noticedesk
