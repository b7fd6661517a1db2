// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"

#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace noticedesk
{

const std::vector<CommandDescription> &commandDescriptions()
{
    using Id = CommandId;
    using In = CommandMenu;
    static const std::vector<CommandDescription> all{
        {Id::NewNotice,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&New notice"),
         {u"Ctrl+N"_s},
         false,
         "document-new"},
        {Id::CopyNotice,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "New notice li&ke this one"),
         {u"Ctrl+Shift+N"_s},
         false,
         "edit-copy"},
        {Id::IncidentList,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "Notices from an &incident's list"),
         {},
         false,
         "view-list-details"},
        {Id::OpenCaseFiles,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Open case files…"),
         {u"Ctrl+O"_s},
         false,
         "document-open"},
        {Id::ExportCase,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "Save case &file as…"),
         {},
         false,
         "document-save-as"},
        {Id::SaveList,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "Sa&ve this list as…"),
         {u"Ctrl+Shift+S"_s},
         false,
         "document-export-table"},
        {Id::Print,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Print…"),
         {u"Ctrl+P"_s},
         true,
         "document-print"},
        {Id::ExportPdf,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "Save as P&DF…"),
         {u"Ctrl+Shift+E"_s},
         false,
         "document-export"},
        {Id::MailDraft,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "E-&mail draft with the fillable sheet…"),
         {},
         false,
         "mail-message-new"},
        {Id::Mailing,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Addresses and registered mail…"),
         {},
         false,
         "mail-mark-unread"},
        {Id::Letter,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Letter about the case…"),
         {},
         false,
         "document-edit"},
        {Id::CloseTab,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Close tab"),
         {u"Ctrl+W"_s},
         true,
         "tab-close"},
        {Id::Quit,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Quit"),
         {u"Ctrl+Q"_s},
         false,
         "application-exit"},

        {Id::Record,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "&Record this page"),
         {u"Ctrl+S"_s},
         false,
         "document-save"},
        {Id::Issue,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "&Issue and give the number"),
         {u"F10"_s},
         false,
         "document-send"},
        {Id::Correct,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "&Correct and issue anew…"),
         {},
         false,
         "document-edit"},
        {Id::TelephoneCall,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "Record a tele&phone call…"),
         {u"F7"_s},
         false,
         "call-start"},
        {Id::Track,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "&Tracking"),
         {u"F9"_s},
         false,
         "checkmark"},
        {Id::RecordMany,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "Record for the chosen c&ases…"),
         {},
         false,
         "document-edit"},
        {Id::LinkIncident,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "I&ncident of this case…"),
         {},
         false,
         "link"},
        {Id::DeleteDraft,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "De&lete the draft"),
         {},
         true,
         "edit-delete"},
        {Id::Withdraw,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "&Withdraw…"),
         {},
         false,
         "dialog-cancel"},
        {Id::Reopen,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "Re&open…"),
         {},
         false,
         "document-revert"},

        {Id::Search,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Search cases and commands"),
         {u"Ctrl+K"_s, u"F3"_s},
         false,
         "edit-find"},
        {Id::Today,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Today"),
         {u"Alt+Home"_s},
         false,
         "go-home"},
        {Id::Cases,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "All &cases"),
         {u"Ctrl+L"_s},
         false,
         "view-list-details"},
        {Id::Inbox,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Inbox"),
         {u"Ctrl+Shift+I"_s},
         false,
         "mail-receive"},
        {Id::Statistics,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Figures"),
         {u"Ctrl+Shift+F"_s},
         false,
         "view-statistics"},
        {Id::NextTab, In::View, QT_TRANSLATE_NOOP("noticedesk", "&Next tab"), {u"Ctrl+Tab"_s}},
        {Id::PreviousTab,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Previous tab"),
         {u"Ctrl+Shift+Tab"_s}},
        {Id::OpenTabs,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Open tabs…"),
         {u"Ctrl+Shift+A"_s}},
        {Id::NextStep,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Next st&ep of the case"),
         {u"Ctrl+PgDown"_s},
         true,
         "go-next"},
        {Id::PreviousStep,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Previous step of the c&ase"),
         {u"Ctrl+PgUp"_s},
         false,
         "go-previous"},
        {Id::NextCase,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Next case of the &list"),
         {u"Alt+Right"_s},
         false,
         "go-down"},
        {Id::PreviousCase,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Previous case of the l&ist"),
         {u"Alt+Left"_s},
         false,
         "go-up"},
        {Id::TogglePreview,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Pre&view"),
         {u"F8"_s},
         true,
         "view-preview"},
        {Id::ZoomIn,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Lar&ger text"),
         {u"Ctrl+Shift++"_s},
         false,
         "zoom-in"},
        {Id::ZoomOut,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "S&maller text"),
         {u"Ctrl+Shift+-"_s},
         false,
         "zoom-out"},

        {Id::Organizations,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Organisations"),
         {u"Ctrl+Shift+O"_s},
         false,
         "view-institution"},
        {Id::ContactWindows,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Contact windows"),
         {},
         false,
         "contact-new"},
        {Id::Officers,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "O&fficers"),
         {},
         false,
         "system-users"},
        {Id::HandOver,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Hand cases over…"),
         {},
         false,
         "go-next"},
        {Id::TextBlocks,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Text blocks"),
         {},
         false,
         "insert-text"},
        {Id::Incidents,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Incidents"),
         {},
         false,
         "mail-mark-important"},
        {Id::Calendar,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "Office c&alendar"),
         {},
         false,
         "view-calendar"},
        {Id::OfficeSettings,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "Office &settings"),
         {},
         false,
         "configure"},

        {Id::Backup, In::Store, QT_TRANSLATE_NOOP("noticedesk", "&Back up…"), {}, false, "backup"},
        {Id::Restore,
         In::Store,
         QT_TRANSLATE_NOOP("noticedesk", "&Restore a backup…"),
         {},
         false,
         "edit-undo"},
        {Id::Verify,
         In::Store,
         QT_TRANSLATE_NOOP("noticedesk", "&Verify the whole store"),
         {},
         false,
         "document-edit-verify"},

        {Id::Help,
         In::Help,
         QT_TRANSLATE_NOOP("noticedesk", "&Handbook"),
         {u"F1"_s},
         false,
         "help-contents"},
        {Id::Shortcuts,
         In::Help,
         QT_TRANSLATE_NOOP("noticedesk", "&Keys"),
         {u"Ctrl+F1"_s},
         false,
         "help-keybord-shortcuts"},
        {Id::WindowSettings,
         In::Help,
         QT_TRANSLATE_NOOP("noticedesk", "Window &settings…"),
         {u"Ctrl+,"_s},
         true,
         "configure"},
        {Id::About, In::Help, QT_TRANSLATE_NOOP("noticedesk", "&About"), {}, true, "help-about"},
    };
    return all;
}

QString nameOfMenu(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::Case:
        return noticedesk::tr("&Case");
    case CommandMenu::Work:
        return noticedesk::tr("&Work");
    case CommandMenu::View:
        return noticedesk::tr("&View");
    case CommandMenu::Directories:
        return noticedesk::tr("&Directories");
    case CommandMenu::Store:
        return noticedesk::tr("&Store");
    case CommandMenu::Help:
        break;
    }
    return noticedesk::tr("&Help");
}

QString shownKey(const QString &portable)
{
    QString key = portable;
    if (key.endsWith("Right"_L1) || key.endsWith("Left"_L1))
        return key.replace(u"Right"_s, u"→"_s).replace(u"Left"_s, u"←"_s);
    return QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

QString plainNameOf(const CommandDescription &command)
{
    return withoutKey(noticedesk::tr(command.name)).remove(u'…');
}

Commands::Commands(QWidget *window) : QObject(window)
{
    for (const CommandDescription &command : commandDescriptions()) {
        auto *action = new QAction(noticedesk::tr(command.name), window);
        QList<QKeySequence> keys;
        for (const QString &key : command.keys)
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        m_actions[command.id] = action;
        window->addAction(action);
    }
}

void Commands::giveIcon(const CommandDescription &command) const
{
    QAction *action = m_actions.at(command.id);
    if (command.icon && action->icon().isNull())
        action->setIcon(QIcon::fromTheme(QLatin1StringView(command.icon)));
}

void Commands::giveIcon(CommandId id) const
{
    for (const CommandDescription &command : commandDescriptions()) {
        if (command.id == id)
            giveIcon(command);
    }
}

void Commands::fill(QMenu *menu, CommandMenu which) const
{
    connect(menu, &QMenu::aboutToShow, this, [this, which] {
        for (const CommandDescription &command : commandDescriptions()) {
            if (command.menu == which)
                giveIcon(command);
        }
    });
    for (const CommandDescription &command : commandDescriptions()) {
        if (command.menu != which)
            continue;
        if (command.afterLine)
            menu->addSeparator();
        menu->addAction(m_actions.at(command.id));
    }
}

} // namespace noticedesk

#include "commands.moc"
