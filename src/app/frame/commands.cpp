// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"

#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace noticedesk
{

const std::vector<CommandDescription> &commandDescriptions()
{
    using Id = CommandId;
    using In = CommandMenu;
    static const std::vector<CommandDescription> all{
        {Id::NewNotice, In::Case, QT_TRANSLATE_NOOP("noticedesk", "&New notice"), {u"Ctrl+N"_s}},
        {Id::OpenCaseFiles,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Open case files…"),
         {u"Ctrl+O"_s}},
        {Id::ExportCase, In::Case, QT_TRANSLATE_NOOP("noticedesk", "Save case &file as…"), {}},
        {Id::Print, In::Case, QT_TRANSLATE_NOOP("noticedesk", "&Print…"), {u"Ctrl+P"_s}, true},
        {Id::ExportPdf,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "Save as P&DF…"),
         {u"Ctrl+Shift+E"_s}},
        {Id::CloseTab,
         In::Case,
         QT_TRANSLATE_NOOP("noticedesk", "&Close tab"),
         {u"Ctrl+W"_s},
         true},
        {Id::Quit, In::Case, QT_TRANSLATE_NOOP("noticedesk", "&Quit"), {u"Ctrl+Q"_s}},

        {Id::Record, In::Work, QT_TRANSLATE_NOOP("noticedesk", "&Record this page"), {u"Ctrl+S"_s}},
        {Id::Issue,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "&Issue and give the number"),
         {u"F10"_s}},
        {Id::Correct, In::Work, QT_TRANSLATE_NOOP("noticedesk", "&Correct and issue anew…"), {}},
        {Id::TelephoneCall,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "Record a tele&phone call…"),
         {u"F7"_s}},
        {Id::Track, In::Work, QT_TRANSLATE_NOOP("noticedesk", "&Tracking"), {u"F9"_s}},
        {Id::LinkIncident,
         In::Work,
         QT_TRANSLATE_NOOP("noticedesk", "I&ncident of this case…"),
         {}},
        {Id::DeleteDraft, In::Work, QT_TRANSLATE_NOOP("noticedesk", "De&lete the draft"), {}, true},
        {Id::Withdraw, In::Work, QT_TRANSLATE_NOOP("noticedesk", "&Withdraw…"), {}},
        {Id::Reopen, In::Work, QT_TRANSLATE_NOOP("noticedesk", "Re&open…"), {}},

        {Id::Search,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "&Search cases and commands"),
         {u"Ctrl+K"_s, u"F3"_s}},
        {Id::Today, In::View, QT_TRANSLATE_NOOP("noticedesk", "&Today"), {u"Alt+Home"_s}},
        {Id::Cases, In::View, QT_TRANSLATE_NOOP("noticedesk", "All &cases"), {u"Ctrl+L"_s}},
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
         true},
        {Id::PreviousStep,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Previous step of the c&ase"),
         {u"Ctrl+PgUp"_s}},
        {Id::NextCase,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Next case of the &list"),
         {u"Alt+Right"_s}},
        {Id::PreviousCase,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Previous case of the l&ist"),
         {u"Alt+Left"_s}},
        {Id::TogglePreview, In::View, QT_TRANSLATE_NOOP("noticedesk", "Pre&view"), {u"F8"_s}, true},
        {Id::ZoomIn,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "Lar&ger text"),
         {u"Ctrl+Shift++"_s}},
        {Id::ZoomOut,
         In::View,
         QT_TRANSLATE_NOOP("noticedesk", "S&maller text"),
         {u"Ctrl+Shift+-"_s}},

        {Id::Organizations,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Organisations"),
         {u"Ctrl+Shift+O"_s}},
        {Id::ContactWindows,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "&Contact windows"),
         {}},
        {Id::TextBlocks, In::Directories, QT_TRANSLATE_NOOP("noticedesk", "&Text blocks"), {}},
        {Id::Incidents, In::Directories, QT_TRANSLATE_NOOP("noticedesk", "&Incidents"), {}},
        {Id::Calendar, In::Directories, QT_TRANSLATE_NOOP("noticedesk", "Office c&alendar"), {}},
        {Id::OfficeSettings,
         In::Directories,
         QT_TRANSLATE_NOOP("noticedesk", "Office &settings"),
         {}},

        {Id::Backup, In::Store, QT_TRANSLATE_NOOP("noticedesk", "&Back up…"), {}},
        {Id::Restore, In::Store, QT_TRANSLATE_NOOP("noticedesk", "&Restore a backup…"), {}},
        {Id::Verify, In::Store, QT_TRANSLATE_NOOP("noticedesk", "&Verify the whole store"), {}},

        {Id::Help, In::Help, QT_TRANSLATE_NOOP("noticedesk", "&Handbook"), {u"F1"_s}},
        {Id::Shortcuts, In::Help, QT_TRANSLATE_NOOP("noticedesk", "&Keys"), {u"Ctrl+F1"_s}},
        {Id::WindowSettings,
         In::Help,
         QT_TRANSLATE_NOOP("noticedesk", "Window &settings…"),
         {u"Ctrl+,"_s},
         true},
        {Id::About, In::Help, QT_TRANSLATE_NOOP("noticedesk", "&About"), {}, true},
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

void Commands::fill(QMenu *menu, CommandMenu which) const
{
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
