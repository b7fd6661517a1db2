// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/suspendedservice.h"

#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/search/caselist.h"

#include <algorithm>
#include <tuple>

namespace noticedesk
{

namespace
{

std::optional<QDate> suspendedFrom(const CaseFile &file)
{
    const auto *suspended =
        file.rounds.empty() ? nullptr : std::get_if<Suspended>(&file.rounds.back().outcome);
    return suspended ? suspended->effectiveFrom : std::nullopt;
}

} // namespace

std::optional<SuspendedService> suspendedServiceOf(Database &database, const QString &code)
{
    const Snapshot snapshot(database);
    CaseListQuery query;
    query.code = code;
    query.state = CaseState::Suspended;
    CaseRecords records(database);
    std::optional<SuspendedService> service;
    const auto order = [](const SuspendedService &each) {
        return std::tuple(!each.restoredOn, each.from, each.number);
    };
    for (const CaseId id : CaseList(database).ids(query)) {
        const auto record = records.find(id);
        if (!record)
            continue;
        const CaseFile &file = record->file;
        const SuspendedService found{file.number, suspendedFrom(file),
                                     file.suspension ? file.suspension->restoredOn : std::nullopt};
        if (!service || order(*service) < order(found))
            service = found;
    }
    return service;
}

} // namespace noticedesk
