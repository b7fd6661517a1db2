// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QCommandLineParser>

#include <optional>

namespace noticedesk
{

/// The options of one command: its own, and those that every command has.
class CommandOptions final
{
public:
    CommandOptions(const QString &command, const QString &description);

    void add(const QString &name, const QString &description, const QString &valueName = {});
    void addOutput(const QString &description, const QString &valueName);
    /// The option --jobs, of commands that draw sheets.
    void addJobs();
    /// The option by which personal data is masked in what is written.
    void addRedaction();
    /// The option by which the user confirms an earlier clock (Change).
    void addClock();

    /// Reads the arguments. True if only the help was asked for, which is then written. Throws
    /// UsageError.
    bool read(const QStringList &arguments, const CommandStreams &streams);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    /// Whether the option of addRedaction() was given.
    bool redacts() const { return has(QStringLiteral("redact")); }
    /// Whether the option of addClock() was given.
    bool confirmsClock() const { return m_takesClock && has(QStringLiteral("clock-is-right")); }
    /// The option's value; nothing if it was not given. Throws UsageError if it was given twice or
    /// is empty.
    std::optional<QString> value(const QString &name) const;
    /// The same of an option that names a file.
    std::optional<QString> file(const QString &name) const;
    /// All values of an option that may be given several times.
    QStringList values(const QString &name) const { return m_parser.values(name); }
    /// One of the words, or the first if the option was not given. Throws UsageError.
    qsizetype choice(const QString &name, const QStringList &words) const;
    /// A whole number in a range. Throws UsageError.
    int number(const QString &name, int missing, int least, int most) const;
    /// How many threads work, as the option of addJobs() says; one for each processor if it was not
    /// given. Throws UsageError.
    int jobs() const;
    /// A day in ISO 8601, or as a date of the ROC calendar. Throws UsageError.
    std::optional<QDate> date(const QString &name) const;
    /// The words beside the options, each as the name of a file.
    QStringList words() const;
    /// Throws UsageError if there are words beside the options.
    void refuseWords() const;
    /// The one word beside the options. Throws UsageError.
    QString onlyWord() const;

private:
    QString m_command;
    QCommandLineParser m_parser;
    bool m_takesClock = false;
};

} // namespace noticedesk
