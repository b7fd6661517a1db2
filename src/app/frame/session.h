// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"

#include <QObject>
#include <QThread>

#include <exception>
#include <memory>

namespace noticedesk
{

class MainWindow;
class RestoringDialog;
class SheetPdf;
class StoreThreads;

/// The time from the opening of a store to the closing of its window. A store that is not there is
/// made; one that cannot be opened is told with what can be done, and nothing is changed of it.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &store, QObject *parent = nullptr);
    ~Session() override;

    void begin(const QStringList &files);
    void raiseWith(const QStringList &files);
    /// Null while the store is being opened.
    MainWindow *window() const { return m_window.get(); }
    /// Null until the store is being opened.
    StoreThreads *store() const { return m_store.get(); }

Q_SIGNALS:
    void windowShown();

private:
    void open();
    void findFile();
    void showWindow();
    void end();
    void tellUnopened(const std::exception_ptr &error);
    void tellUnrestored(const std::exception_ptr &error);
    /// Says what happened, and asks whether to open the store, restore its latest backup, or quit.
    void askHowToGoOn(const QString &happened, const QString &openButton);
    void restore(const QString &backup, const QString &otherStore);

    QString m_path;
    QStringList m_files;
    bool m_isNew = false;
    QString m_backup;     ///< to be restored when the window is closed
    QString m_otherStore; ///< the name by which the backup of another store was agreed to
    std::shared_ptr<SheetPdf> m_sheets;
    std::unique_ptr<QThread> m_loading;
    std::unique_ptr<StoreThreads> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RestoringDialog> m_notice; ///< while a backup is being restored
    LongWork m_restoring{this};
};

} // namespace noticedesk
