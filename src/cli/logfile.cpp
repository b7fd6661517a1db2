// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logfile.h"

#include "store/keeping/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <mutex>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::size_t mostBytes = std::size_t{1024} * 1024;
constexpr std::size_t mostFiles = 3;

/// Qt calls a function, not an object; these are what it reaches.
std::atomic<spdlog::level::level_enum> wantedLevel = spdlog::level::info;

struct Destination
{
    std::mutex mutex;
    QString folder; ///< where the logger is to be made; empty once that was tried
    std::shared_ptr<spdlog::logger> logger;
};

Destination &destination()
{
    static Destination only;
    return only;
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return spdlog::level::err;
}

/// Null if the file cannot be made.
std::shared_ptr<spdlog::logger> makeLogger(const QString &folder)
{
    try {
        if (!QDir().mkpath(folder))
            return nullptr;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString path = folder + u"/noticedesk.log"_s;
        // A link could lead to a store, which a line of a log destroys.
        if (QFileInfo(path).isSymLink() || isStore(path))
            return nullptr;
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_st>(
            QFile::encodeName(path).toStdString(), mostBytes, mostFiles);
        // One that was begun under another umask.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        auto made = std::make_shared<spdlog::logger>("noticedesk", std::move(sink));
        made->set_level(spdlog::level::trace);
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
        made->flush_on(spdlog::level::trace);
        // A full disk is told by what cannot be saved, not by its log.
        made->set_error_handler([](const std::string &) {});
        return made;
    } catch (const spdlog::spdlog_ex &) {
        return nullptr;
    }
}

void take(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const auto level = levelOf(type);
    if (level < wantedLevel)
        return;
    Destination &to = destination();
    const std::lock_guard lock(to.mutex);
    if (!to.logger && !to.folder.isEmpty()) {
        to.logger = makeLogger(to.folder);
        to.folder.clear();
    }
    if (to.logger)
        to.logger->log(level, "{}", message.toStdString());
}

} // namespace

QStringList logLevels()
{
    return {u"off"_s, u"error"_s, u"warning"_s, u"info"_s, u"debug"_s};
}

void setLogLevel(const QString &level)
{
    constexpr std::array levels{spdlog::level::off, spdlog::level::err, spdlog::level::warn,
                                spdlog::level::info, spdlog::level::debug};
    const auto at = logLevels().indexOf(level);
    if (at < 0)
        throw std::invalid_argument("no such log level");
    wantedLevel = levels.at(static_cast<std::size_t>(at));
}

LogFile::LogFile(const QString &folder)
{
    {
        const std::lock_guard lock(destination().mutex);
        destination().folder = folder;
    }
    qInstallMessageHandler(take);
}

LogFile::~LogFile()
{
    // What Qt says while the process ends is dropped: the error stream is the command's.
    const std::lock_guard lock(destination().mutex);
    destination().logger.reset();
    destination().folder.clear();
}

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification: a path that is not absolute is to be ignored.
    const QString base = QDir::isAbsolutePath(given) ? given : QDir::homePath() + u"/.local/state";
    return base + u"/noticedesk";
}

QStringList logFiles()
{
    const QString name = stateFolder() + u"/noticedesk";
    QStringList files{name + u".log"};
    for (std::size_t number = 1; number <= mostFiles; ++number)
        files.append(u"%1.%2.log"_s.arg(name, QString::number(number)));
    return files;
}

} // namespace noticedesk
