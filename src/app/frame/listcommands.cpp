// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/listcommands.h"

#include "app/frame/casetabs.h"
#include "app/frame/commands.h"
#include "app/tables/listsaving.h"
#include "domain/tr.h"

#include <QAction>

#include <algorithm>

namespace noticedesk
{

ListCommands::ListCommands(const Commands &commands, CaseTabs &tabs, QObject *parent)
    : QObject(parent), m_tabs(tabs)
{
    connect(commands[CommandId::SaveList], &QAction::triggered, this, &ListCommands::save);
    connect(&tabs, &QTabWidget::currentChanged, this, &ListCommands::listen);
    connect(&tabs, &CaseTabs::frontChanged, this, &ListCommands::listen);
}

void ListCommands::listen()
{
    for (const ListSaving *each : m_tabs.currentWidget()->findChildren<ListSaving *>())
        connect(each, &ListSaving::announced, &m_tabs, &CaseTabs::announced, Qt::UniqueConnection);
}

void ListCommands::save()
{
    listen();
    const auto lists = m_tabs.currentWidget()->findChildren<ListSaving *>();
    auto found = std::find_if(lists.begin(), lists.end(),
                              [](const ListSaving *each) { return each->hasFocus(); });
    if (found == lists.end())
        found = std::find_if(lists.begin(), lists.end(),
                             [](const ListSaving *each) { return each->isInSight(); });
    if (found != lists.end())
        (*found)->start();
    else
        Q_EMIT m_tabs.announced(noticedesk::tr("There is no list here that can be saved."));
}

} // namespace noticedesk

#include "listcommands.moc"
