// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory/organizationimport.h"

#include "domain/damage.h"
#include "domain/tr.h"
#include "store/database/pagecache.h"
#include "store/database/snapshot.h"
#include "store/directory/directoryrecords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Compares incoming organisations with those of the directory, and counts.
class DirectoryComparison final
{
public:
    using Known = std::optional<Stored<Organization>>;

    DirectoryComparison(Database &database, GoodNames goodNames, const ImportProgress &progress)
        : m_records(database),
          m_isEmpty(database.value(u"SELECT NOT EXISTS (SELECT 1 FROM organizations)"_s).toBool()),
          m_goodNames(goodNames),
          m_progress(progress)
    {
    }

    /// What the directory has under the code.
    Known known(const QString &code)
    {
        return m_isEmpty ? std::nullopt : m_records.findBy(u"code"_s, code);
    }

    /// What it is to have.
    Organization result(const IncomingOrganization &incoming, const Known &known)
    {
        tellProgress();
        const Organization &entry = incoming.organization;
        const auto damage = damageOf(entry);
        const bool hasGoodName = known && known->record.name != entry.name &&
                                 damageOfName(entry.name) && !damageOfName(known->record.name);
        if (damage)
            note({incoming.line, entry.code, *damage, hasGoodName});
        Organization after = known ? known->record : entry;
        if (!hasGoodName || m_goodNames == GoodNames::Replaced)
            after.name = entry.name;
        after.status = entry.status;
        after.updated = entry.updated;
        if (!known)
            ++m_found.counts.added;
        else if (after == known->record)
            ++m_found.counts.unchanged;
        else
            ++m_found.counts.changed;
        return after;
    }

    OrganizationImport take() { return std::move(m_found); }

private:
    static std::optional<QString> damageOf(const Organization &entry)
    {
        auto damage = damageOfCode(entry.code);
        return damage ? damage : damageOfName(entry.name);
    }

    void note(DamagedRow row)
    {
        ++m_found.damagedRows;
        m_found.goodNames += row.hasGoodName ? 1 : 0;
        if (m_found.damaged.size() < mostDamagedRows)
            m_found.damaged.push_back(std::move(row));
    }

    void tellProgress()
    {
        constexpr qint64 often = 1000;
        ++m_done;
        if (m_progress && m_done % often == 0 && !m_progress(m_done)) {
            throw StoreError(tr("the import was cancelled; nothing was changed"));
        }
    }

    DirectoryRecords<Organization> m_records;
    bool m_isEmpty;
    GoodNames m_goodNames;
    const ImportProgress &m_progress;
    qint64 m_done = 0;
    OrganizationImport m_found;
};

} // namespace

OrganizationImport previewOrganizations(Database &database, const IncomingOrganizations &source,
                                        GoodNames goodNames, const ImportProgress &progress)
{
    const Snapshot snapshot(database);
    DirectoryComparison comparison(database, goodNames, progress);
    source([&comparison](const IncomingOrganization &incoming) {
        comparison.result(incoming, comparison.known(incoming.organization.code));
    });
    return comparison.take();
}

OrganizationImport importOrganizations(Store &store, const IncomingOrganizations &source,
                                       GoodNames goodNames, const ImportProgress &progress)
{
    const LargePageCache cache(store.database());
    Change change(store, u"import organisations"_s);
    DirectoryRecords<Organization> records(store.database());
    DirectoryComparison comparison(store.database(), goodNames, progress);
    source([&](const IncomingOrganization &incoming) {
        const auto known = comparison.known(incoming.organization.code);
        const Organization after = comparison.result(incoming, known);
        if (!known)
            records.add(change, after);
        else if (after != known->record && !records.replace(change, *known, after))
            refuseStored(u"revision"_s); // within a transaction nobody else can have changed it
    });
    change.commit();
    return comparison.take();
}

} // namespace noticedesk
