// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace noticedesk
{

/// What a user can do with the window as a whole or with the case in front.
enum class CommandId {
    NewNotice,
    CopyNotice,
    IncidentList,
    OpenCaseFiles,
    ExportCase,
    SaveList,
    Print,
    ExportPdf,
    MailDraft,
    Mailing,
    Letter,
    CloseTab,
    Quit,
    Record,
    Issue,
    Correct,
    TelephoneCall,
    Track,
    RecordMany,
    LinkIncident,
    DeleteDraft,
    Withdraw,
    Reopen,
    PreviousStep,
    OpenTabs,
    NextStep,
    PreviousCase,
    NextCase,
    Search,
    Today,
    Cases,
    Inbox,
    Statistics,
    NextTab,
    PreviousTab,
    TogglePreview,
    ZoomIn,
    ZoomOut,
    Organizations,
    ContactWindows,
    Officers,
    HandOver,
    TextBlocks,
    Incidents,
    Calendar,
    OfficeSettings,
    Backup,
    Restore,
    Verify,
    WindowSettings,
    Help,
    Shortcuts,
    About,
};

/// The menus, from left to right.
enum class CommandMenu { Case, Work, View, Directories, Store, Help };

/// A command as it stands in menus, in the command box, in the list of keys and in the handbook.
struct CommandDescription
{
    CommandId id{};
    CommandMenu menu{};
    const char *name = nullptr; ///< a message for tr(), with the & of its key in the menu
    QStringList keys;           ///< in QKeySequence's portable form
    bool afterLine = false;
    const char *icon = nullptr; ///< its name in the icon theme
};

/// All commands, in the order of the menus.
const std::vector<CommandDescription> &commandDescriptions();
QString nameOfMenu(CommandMenu menu);
/// A command's name without the sign of its key; also the title of the page that it opens.
QString plainNameOf(const CommandDescription &command);
QString plainNameOf(CommandId id);
/// The key of the page that a command opens, among those of the tabs (CaseTabs::openPage()).
QString pageKeyOf(CommandId id);

/// A key as it is shown: in the user's language, with arrows for the arrow keys, which Qt's Chinese
/// calls as the buttons of a mouse.
QString shownKey(const QString &portable);

/// The commands as actions of a window. Whoever carries one out connects to its action.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to the window, and so do their keys.
    explicit Commands(QWidget *window);

    QAction *operator[](CommandId id) const { return m_actions.at(id); }
    void fill(QMenu *menu, CommandMenu which) const;
    /// Lets the action show its icon. Those of the menus wait until a menu is opened: together they
    /// would make the start 8 ms longer (docs/benchmarks.md).
    void giveIcon(CommandId id) const;

private:
    void giveIcon(const CommandDescription &command) const;

    std::map<CommandId, QAction *> m_actions;
};

} // namespace noticedesk
