// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "intake/scannerfolder.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace noticedesk
{

/// The folder of the window's settings that a scanner writes into: it is looked at every few
/// seconds, and as soon as the system says that it changed. Looking waits on a thread of its own,
/// as folders of a network may.
class WatchedFolder final : public QObject
{
    Q_OBJECT

public:
    /// What belongs to the store is never taken for a scan.
    explicit WatchedFolder(const QString &store, QObject *parent = nullptr);

    /// Looks now, and from now on after each such time. A file that was the same at two looks so
    /// far apart is complete.
    void lookEvery(std::chrono::milliseconds interval);

    /// The complete files that are not taken in yet, in the order of their names.
    const QStringList &newFiles() const { return m_newFiles; }
    /// Whole sentences: why the folder cannot be looked at, or files not be read or moved. Mostly
    /// empty.
    const QString &trouble() const { return m_trouble; }

    /// These files are recorded; those of them that lie in the folder itself are moved to its
    /// subfolder 已收件, as soon as that is possible, unless they are changed.
    void takeIn(const FileStates &recorded);

Q_SIGNALS:
    /// Other files are new, or there is another trouble.
    void changed();

private:
    struct Look
    {
        ScannerFolderLook seen;
        NotMoved notMoved;
    };

    void look();
    void take(const QString &folder, const Look &given, const FileStates &tried);
    void watch(const QString &folder);
    void tell(const QStringList &newFiles, const QString &trouble);

    QString m_store;
    std::chrono::milliseconds m_interval{0};
    QTimer m_timer;
    QFileSystemWatcher m_watcher;
    SettlingFiles m_settling;
    FileStates m_known; ///< what was seen last
    FileStates m_taken; ///< recorded and not yet moved
    QStringList m_newFiles;
    QString m_trouble;
    bool m_isAskedAgain = false; ///< while it looks
    LongWork m_work{this};
};

} // namespace noticedesk
