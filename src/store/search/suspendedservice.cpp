// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/suspendedservice.h"

#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "store/cases/caserecords.h"
#include "store/database/query.h"
#include "store/database/snapshot.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What the case says of the service, which stays suspended while tracking goes on (rule R17).
/// Nothing if no round suspended it, or what that round found no longer stands: a reopening took
/// it back, or the case is withdrawn.
std::optional<SuspendedService> serviceOf(const CaseFile &file)
{
    const auto round = lastSuspendedRound(file);
    const CaseState state = stateOf(file);
    if (!round || state == CaseState::Draft || state == CaseState::Withdrawn ||
        isTakenBack(file, *round + 1))
        return std::nullopt;
    return SuspendedService{file.number,
                            std::get<Suspended>(file.rounds[*round].outcome).effectiveFrom,
                            restoredOn(file)};
}

/// Those of the organisation of which a round suspended the service.
constexpr auto suspendingCases =
    "SELECT id FROM case_list WHERE code = ? AND EXISTS (SELECT 1 FROM tracking_rounds"
    " WHERE tracking_rounds.case_id = case_list.id AND outcome = 'suspended')"_L1;

} // namespace

std::optional<SuspendedService> suspendedServiceOf(Database &database, const QString &code)
{
    const Snapshot snapshot(database);
    CaseRecords records(database);
    std::optional<SuspendedService> service;
    const auto order = [](const SuspendedService &each) {
        return std::tuple(!each.restoredOn, each.from, each.number);
    };
    for (const CaseId id : rowsOf(database, suspendingCases, {code}, idFrom<CaseFile>)) {
        const auto record = records.find(id);
        const auto found = record ? serviceOf(record->file) : std::nullopt;
        if (found && (!service || order(*service) < order(*found)))
            service = found;
    }
    return service;
}

} // namespace noticedesk
