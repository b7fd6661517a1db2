// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/groupedlist.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "outgoing/incident/organizationfinder.h"
#include "store/database/snapshot.h"
#include "store/database/storeerror.h"
#include "store/search/caselist.h"
#include "store/search/suspendedservice.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Takes the rows of a list one after the other.
class ListGrouping final
{
public:
    ListGrouping(Database &database, const std::optional<Id<Incident>> &incident)
        : m_database(database), m_incident(incident)
    {
    }

    void setAside(SetAsideRow row)
    {
        if (!row.organization.isEmpty())
            m_named.insert(row.organization);
        m_list.setAside.push_back(std::move(row));
    }

    void take(ListEntry entry, const OrganizationFinder &finder)
    {
        const QString called = entry.code.isEmpty() ? entry.name : entry.code;
        std::optional<Id<Organization>> id;
        try {
            id = finder.organizationOf(entry);
        } catch (const Error &error) {
            setAside({entry.row, called, error.message(), true});
            return;
        }
        try {
            Group &group = groupOf(*id);
            if (!group.refusal.isEmpty())
                throw Error(group.refusal);
            refuseTwice(entry, group);
            if (auto remark = finder.remarkOn(entry))
                m_list.remarks.push_back({entry.row, *std::move(remark)});
            group.entries.push_back(std::move(entry));
            ++m_list.usedRows;
        } catch (const StoreError &) {
            throw;
        } catch (const Error &error) {
            setAside({entry.row, called, error.message(), false});
        }
    }

    GroupedList finish(qsizetype rows)
    {
        for (Group &group : m_groups) {
            // Rows may have named it both ways.
            m_named.remove(group.organization.record.name);
            m_named.insert(group.organization.record.code);
            if (!group.entries.empty())
                m_list.organizations.push_back(
                    {std::move(group.organization), std::move(group.entries)});
        }
        std::sort(m_list.organizations.begin(), m_list.organizations.end(),
                  [](const OrganizationEntries &left, const OrganizationEntries &right) {
                      return left.entries.front().row < right.entries.front().row;
                  });
        std::stable_sort(
            m_list.setAside.begin(), m_list.setAside.end(),
            [](const SetAsideRow &left, const SetAsideRow &right) { return left.row < right.row; });
        m_list.rows = rows;
        m_list.named = m_named.size();
        return std::move(m_list);
    }

private:
    struct Group
    {
        Stored<Organization> organization;
        QString refusal; ///< why it gets no notice; empty if it may get one
        std::vector<ListEntry> entries;
        QHash<QString, qint64> rowOfContent;
    };

    Group &groupOf(Id<Organization> id)
    {
        const auto known = m_places.constFind(id.value());
        if (known != m_places.constEnd())
            return m_groups[*known];
        m_places.insert(id.value(), m_groups.size());
        auto organization = Directory<Organization>::find(m_database, id);
        QString refusal = refusalOf(organization->record);
        return m_groups.emplace_back(Group{*std::move(organization), std::move(refusal), {}, {}});
    }

    QString refusalOf(const Organization &organization)
    {
        if (!organization.status.isEmpty() && organization.status != "T"_L1)
            return tr("the service is not usable: the address book gives it the state “%1”")
                .arg(excerpt(organization.status));
        const auto service = suspendedServiceOf(m_database, organization.code);
        if (service && !service->restoredOn)
            return tr("the service is suspended by %1")
                .arg(service->number ? service->number->toString() : QString());
        return openCaseOf(organization.code);
    }

    QString openCaseOf(const QString &code)
    {
        if (!m_incident)
            return {};
        CaseListQuery query;
        query.code = code;
        query.incident = m_incident;
        query.closed = false;
        const auto open = CaseList(m_database).page(query, 1);
        if (open.empty())
            return {};
        const CaseListRow &row = open.front();
        return row.number
                   ? tr("there is an open case of this incident: %1").arg(row.number->toString())
                   : tr("there is a draft of this incident already");
    }

    static void refuseTwice(const ListEntry &entry, Group &group)
    {
        const QString content = contentOf(entry);
        const auto before = group.rowOfContent.constFind(content);
        if (before != group.rowOfContent.constEnd())
            throw Error(tr("the row says the same as row %1").arg(QString::number(*before)));
        group.rowOfContent.insert(content, entry.row);
    }

    Database &m_database;
    std::optional<Id<Incident>> m_incident;
    GroupedList m_list;
    std::vector<Group> m_groups;
    QHash<qint64, std::size_t> m_places; ///< of an organisation among the groups
    QSet<QString> m_named;
};

} // namespace

ListEntries readEntries(const std::vector<TableRow> &rows, const ListColumns &columns,
                        const ChosenOrganizations &chosen)
{
    ListEntries list;
    const std::size_t first = columns.headingRow + 1;
    for (std::size_t at = first; at < rows.size(); ++at) {
        auto read = readEntry(rows[at], columns);
        if (auto *row = std::get_if<SetAsideRow>(&read)) {
            list.setAside.push_back(std::move(*row));
            continue;
        }
        ListEntry &entry = list.entries.emplace_back(std::get<ListEntry>(std::move(read)));
        if (const auto choice = chosen.find(entry.row); choice != chosen.end()) {
            entry.code = choice->second;
            entry.name.clear();
        }
    }
    list.rows = static_cast<qsizetype>(rows.size() - first);
    return list;
}

GroupedList groupedList(const ListEntries &list, Database &database,
                        const std::optional<Id<Incident>> &incident)
{
    const Snapshot snapshot(database);
    ListGrouping grouping(database, incident);
    for (const SetAsideRow &row : list.setAside)
        grouping.setAside(row);
    const OrganizationFinder finder(database, list.entries);
    for (const ListEntry &entry : list.entries)
        grouping.take(entry, finder);
    return grouping.finish(list.rows);
}

GroupedList groupedList(const std::vector<TableRow> &rows, const ListColumns &columns,
                        Database &database, const std::optional<Id<Incident>> &incident,
                        const ChosenOrganizations &chosen)
{
    return groupedList(readEntries(rows, columns, chosen), database, incident);
}

} // namespace noticedesk
