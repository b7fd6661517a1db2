// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/commands.h"
#include "app/outgoing/incidentlistpage.h"
#include "evidencedesk.h"
#include "numbersdesk.h"

#include <QAction>

/// A desk where the list of an incident becomes drafts.
namespace noticedesk::testing
{

inline bool openIncidentList(WindowDriver &desk)
{
    desk.window().action(CommandId::IncidentList)->trigger();
    return waitFor([&] { return desk.find(QStringLiteral("incidentListPage")) != nullptr; });
}

/// Opens the page and reads a list in the window, which was started.
inline bool readList(WindowDriver &desk, const QByteArray &bytes)
{
    if (!openIncidentList(desk))
        return false;
    desk.find<IncidentListPage>(QStringLiteral("incidentListPage"))
        ->open(writtenFile(desk, QStringLiteral("list.csv"), bytes));
    return waitFor([&] { return !saidBy(desk, QStringLiteral("listCountsLabel")).isEmpty(); });
}

/// Starts the program and reads a list.
inline bool startWithList(WindowDriver &desk, const QByteArray &bytes)
{
    furnishForLists(desk);
    return desk.start() && readList(desk, bytes);
}

/// Makes the drafts of a new incident.
inline bool makeDrafts(WindowDriver &desk)
{
    desk.typeInto(QStringLiteral("titleEdit"), QStringLiteral("115年11月惡意連線"));
    desk.typeInto(QStringLiteral("deadlineEdit"), typedDay(weekday(30)));
    return press(desk, QStringLiteral("makeDraftsButton")) &&
           waitFor([&] { return desk.find(QStringLiteral("draftsPage")) != nullptr; });
}

} // namespace noticedesk::testing
