// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"

#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

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

QString plainNameOf(CommandId id)
{
    const auto &all = commandDescriptions();
    return plainNameOf(*std::ranges::find(all, id, &CommandDescription::id));
}

QString pageKeyOf(CommandId id)
{
    return u"page%1"_s.arg(static_cast<int>(id));
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
