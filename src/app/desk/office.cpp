// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/office.h"

#include "app/desk/storethreads.h"
#include "store/database/snapshot.h"
#include "store/directory/directoryactions.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace noticedesk
{

namespace
{

constexpr std::chrono::minutes betweenLooksAtClock{1};

std::vector<Officer> allOfficers(Database &database)
{
    std::vector<Officer> officers;
    for (Stored<Officer> &each : Directory<Officer>::all(database))
        officers.push_back(std::move(each.record));
    std::sort(officers.begin(), officers.end(),
              [](const Officer &one, const Officer &other) { return one.name < other.name; });
    return officers;
}

} // namespace

Office::Office(StoreThreads &store, QObject *parent) : Office(store, &QDate::currentDate, parent) {}

Office::Office(StoreThreads &store, Today today, QObject *parent)
    : QObject(parent), m_store(store), m_today(std::move(today)), m_day(m_today())
{
    connect(&store, &StoreThreads::directoryChanged, this, &Office::renew);
    connect(&m_minutes, &QTimer::timeout, this, &Office::noteDay);
    m_minutes.start(betweenLooksAtClock);
}

void Office::renew()
{
    m_store.read(
        this,
        [](Database &database) {
            const Snapshot snapshot(database);
            return Known{std::make_shared<OfficeCalendar>(officeCalendar(database)),
                         officeSettings(database),
                         Directory<ContactWindow>::all(database),
                         Directory<TextBlock>::all(database),
                         Directory<Incident>::all(database),
                         allOfficers(database),
                         database.author()};
        },
        [this](Known known) {
            m_known = std::move(known);
            Q_EMIT changed();
        });
}

void Office::noteDay()
{
    const QDate day = today();
    if (day == m_day)
        return;
    m_day = day;
    Q_EMIT changed();
}

QStringList Office::officerNames() const
{
    QStringList names;
    for (const Officer &officer : m_known.officers)
        names.append(officer.name);
    return names;
}

const Officer *Office::self() const
{
    return officerWithAccount(m_known.officers, m_known.account);
}

QStringList Office::lookedAfter() const
{
    return officersLookedAfter(m_known.officers, m_known.account, today());
}

std::vector<TextBlock> Office::textBlocks(TextBlockKind kind) const
{
    std::vector<TextBlock> found;
    for (const Stored<TextBlock> &each : m_known.textBlocks) {
        if (each.record.kind == kind)
            found.push_back(each.record);
    }
    return found;
}

} // namespace noticedesk

#include "office.moc"
