// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/desk/documentthreads.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/desk/watchedfolder.h"
#include "app/frame/casetabs.h"
#include "app/frame/commands.h"

#include <QMainWindow>

class QLabel;

namespace noticedesk
{

class CaseCommands;
class CaseFileActions;
class CasePrinting;
class CommandBox;
class DirectoryTabs;
class OfferBar;
class SavingLabel;
class StoreState;
class WindowClosing;
struct Restored;

/// The window: its menus, its tabs and its status line. It only frames; what is done is done by
/// pages, and by those who carry out commands.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The store is open already.
    MainWindow(StoreThreads &store, const std::shared_ptr<SheetPdf> &sheets);
    ~MainWindow() override;

    Desk &desk() { return m_desk; }
    CaseTabs &tabs() { return *m_tabs; }
    QAction *action(CommandId id) const { return m_commands[id]; }

    /// Reads what the office keeps and opens the tabs that were open.
    void begin();
    /// Comes to the front with case files to be opened.
    void raiseWith(const QStringList &files);
    /// Asks for what a new office needs.
    void welcome();

    /// Says what restoring a backup did.
    void tellRestored(const Restored &restored);

Q_SIGNALS:
    /// The window is closed, with everything kept or given up.
    void closed();
    /// It stays open after all, because somebody wants to wait for what is not kept yet.
    void closingGivenUp();
    /// The store is to be replaced by this backup when the window is closed.
    void restoreWanted(const QString &backup, const QString &otherStore);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void guideThrough(CaseTab &sample);
    void buildMenus();
    void buildStatus();
    void connectCommands();
    void connectPages();
    /// Gives the server what is kept at this desk and in no tab.
    void storeNotices();
    void watchScannerFolder();
    void on(CommandId id, const std::function<void()> &carryOut);
    void tell(const QString &sentence);
    void zoom(int perCent);

    StoreThreads &m_store;
    Prompt m_prompt;
    DocumentThreads m_documents;
    WatchedFolder m_scannerFolder;
    Office m_office;
    Desk m_desk;
    Commands m_commands;
    CaseTabs *m_tabs = nullptr;
    CasePrinting *m_printing = nullptr;
    CaseCommands *m_caseCommands = nullptr;
    CommandBox *m_box = nullptr;
    CaseFileActions *m_files = nullptr;
    DirectoryTabs *m_directories = nullptr;
    OfferBar *m_offers = nullptr;
    StoreState *m_state = nullptr;
    SavingLabel *m_saving = nullptr;
    QLabel *m_mode = nullptr;
    WindowClosing *m_closing = nullptr;
};

} // namespace noticedesk
