// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/watchedfolder.h"

#include "app/desk/prompt.h"
#include "app/desk/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace noticedesk
{

WatchedFolder::WatchedFolder(const QString &store, QObject *parent)
    : QObject(parent), m_store(store)
{
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
}

void WatchedFolder::lookEvery(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_timer.start(interval);
    look();
}

void WatchedFolder::takeIn(const FileStates &recorded)
{
    const QString folder = QDir::cleanPath(settings::scannerFolder.read());
    for (const auto &[path, state] : recorded) {
        if (!folder.isEmpty() && QFileInfo(QDir::cleanPath(path)).path() == folder)
            m_taken.insert_or_assign(path, state);
    }
    QStringList others = m_newFiles;
    others.removeIf([this](const QString &file) { return m_taken.contains(file); });
    tell(others, m_trouble);
    look();
}

void WatchedFolder::look()
{
    if (m_work.isRunning()) {
        m_isAskedAgain = true;
        return;
    }
    m_isAskedAgain = false;
    const QString folder = settings::scannerFolder.read();
    if (folder.isEmpty() && m_taken.empty()) {
        take(folder, {}, {});
        return;
    }
    m_work.run(
        [folder, store = m_store, known = m_known, taken = m_taken](const LongWork::Progress &) {
            Look given;
            given.notMoved = moveTakenIn(taken);
            if (!folder.isEmpty())
                given.seen = lookIntoScannerFolder(folder, store, known);
            return given;
        },
        [this, folder, tried = m_taken](const Look &given) { take(folder, given, tried); },
        [this](const std::exception_ptr &error) { tell({}, sentenceOf(error)); });
}

void WatchedFolder::take(const QString &folder, const Look &given, const FileStates &tried)
{
    for (const auto &[path, state] : tried) {
        const auto taken = m_taken.find(path);
        if (!given.notMoved.files.contains(path) && taken != m_taken.end() &&
            taken->second == state)
            m_taken.erase(taken);
    }
    m_known = given.seen.files;
    // Looks are a little less far apart than the timer says.
    QStringList complete = m_settling.see(m_known, SettlingFiles::Clock::now(), m_interval * 3 / 4);
    complete.removeIf([this](const QString &file) {
        const auto taken = m_taken.find(file);
        return taken != m_taken.end() && taken->second == m_known.at(file);
    });
    QStringList troubles{given.seen.fault, given.seen.notUtf8, given.notMoved.fault};
    troubles.removeAll(QString());
    watch(given.seen.fault.isEmpty() ? folder : QString());
    tell(complete, troubles.join(u'\n'));
    if (m_isAskedAgain)
        look();
}

void WatchedFolder::watch(const QString &folder)
{
    const QStringList watched = m_watcher.directories();
    if (watched == QStringList(folder) || (folder.isEmpty() && watched.isEmpty()))
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    // Where the system cannot tell, the timer does.
    if (!folder.isEmpty())
        m_watcher.addPath(folder);
}

void WatchedFolder::tell(const QStringList &newFiles, const QString &trouble)
{
    if (newFiles == m_newFiles && trouble == m_trouble)
        return;
    m_newFiles = newFiles;
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace noticedesk

#include "watchedfolder.moc"
