// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/office.h"

#include "app/desk/storethreads.h"
#include "store/database/transaction.h"
#include "store/directory/directoryactions.h"

namespace noticedesk
{

Office::Office(StoreThreads &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &StoreThreads::directoryChanged, this, &Office::renew);
}

void Office::renew()
{
    m_store.read(
        this,
        [](Database &database) {
            const Snapshot snapshot(database);
            return Known{std::make_shared<OfficeCalendar>(officeCalendar(database)),
                         officeSettings(database), DirectoryRecords<ContactWindow>(database).all(),
                         DirectoryRecords<TextBlock>(database).all(),
                         DirectoryRecords<Incident>(database).all()};
        },
        [this](Known known) {
            m_known = std::move(known);
            Q_EMIT changed();
        });
}

QDate Office::today() const
{
    return QDate::currentDate();
}

std::vector<TextBlock> Office::textBlocks(TextBlockKind kind) const
{
    std::vector<TextBlock> found;
    for (const Kept<TextBlock> &each : m_known.textBlocks) {
        if (each.record.kind == kind)
            found.push_back(each.record);
    }
    return found;
}

} // namespace noticedesk

#include "office.moc"
