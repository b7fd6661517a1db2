// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory/directory.h"

#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/directory/directoryrecords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// "save incident"
template <class Record>
QString actionOn(QLatin1StringView verb)
{
    return verb + u' ' + QLatin1StringView(recordNames<Record>.noun);
}

template <class Record>
Id<Record> addRecord(Change &change, DirectoryRecords<Record> &records, const Record &record)
{
    return records.add(change, record);
}

Id<OfficeSettings> addRecord(Change &change, DirectoryRecords<OfficeSettings> &records,
                             const OfficeSettings &settings)
{
    records.addAs(change, onlySettings, settings);
    return onlySettings;
}

// What the other records say against one that is to be kept.

template <class Record>
std::vector<Finding> refusals(DirectoryRecords<Record> &, const std::optional<Stored<Record>> &,
                              const Record &)
{
    return {};
}

std::vector<Finding> refusals(DirectoryRecords<Organization> &records,
                              const std::optional<Stored<Organization>> &before,
                              const Organization &organization)
{
    const auto other = records.findBy(u"code"_s, organization.code);
    if (!other || (before && before->id == other->id))
        return {};
    return {recordFinding(u"code"_s, tr("Another organisation has this code already."))};
}

std::vector<Finding> refusals(DirectoryRecords<LocalClosure> &records,
                              const std::optional<Stored<LocalClosure>> &before,
                              const LocalClosure &closure)
{
    std::vector<QDate> others;
    for (const Stored<LocalClosure> &each : records.all()) {
        if (!before || before->id != each.id)
            others.push_back(each.record.day);
    }
    return recordFindings(closure, others);
}

bool hasOpenCases(Database &database, const QString &officer)
{
    return database
               .value(u"SELECT count(*) FROM case_list WHERE closed = 0 AND officer = ?"_s,
                      {officer})
               .toLongLong() > 0;
}

/// Nobody is their own deputy, so it is another officer's.
void requireNobodysDeputy(Database &database, const QString &name, const QString &field,
                          std::vector<Finding> &found)
{
    if (database.value(u"SELECT count(*) FROM officers WHERE deputy = ?"_s, {name}).toLongLong() >
        0)
        found.push_back(recordFinding(field, tr("The officer is another one's deputy. Choose "
                                                "another deputy there first.")));
}

std::vector<Finding> refusals(DirectoryRecords<Officer> &records,
                              const std::optional<Stored<Officer>> &before, const Officer &officer)
{
    std::vector<Officer> others;
    for (const Stored<Officer> &each : records.all()) {
        if (!before || before->id != each.id)
            others.push_back(each.record);
    }
    auto found = recordFindings(officer, others);
    if (!before || before->record.name == officer.name)
        return found;
    if (hasOpenCases(records.database(), before->record.name))
        found.push_back(recordFinding(
            u"name"_s, tr("Open cases bear this name. Add an officer with the other name, and hand "
                          "the cases over.")));
    requireNobodysDeputy(records.database(), before->record.name, u"name"_s, found);
    return found;
}

// What else in the store says against the removal of a record.

template <class Record>
std::vector<Finding> removalRefusals(Database &, const Stored<Record> &)
{
    return {};
}

std::vector<Finding> removalRefusals(Database &database, const Stored<Incident> &incident)
{
    if (CaseRecords(database).ofIncident(incident.id).empty())
        return {};
    return {recordFinding({}, tr("Cases came of this incident, so it stays."))};
}

std::vector<Finding> removalRefusals(Database &database, const Stored<Officer> &officer)
{
    std::vector<Finding> found;
    if (hasOpenCases(database, officer.record.name))
        found.push_back(recordFinding({}, tr("The officer has open cases. Hand them over first.")));
    requireNobodysDeputy(database, officer.record.name, {}, found);
    return found;
}

/// For a record that has no longer the revision that was read.
template <class Record>
RecordOutcome<Stored<Record>> missed(DirectoryRecords<Record> &records, Id<Record> id)
{
    auto now = records.find(id);
    return {now ? RecordResult::Changed : RecordResult::Gone, std::move(now), {}};
}

} // namespace

template <class Record>
std::optional<Stored<Record>> Directory<Record>::find(Database &database, Id<Record> id)
{
    return DirectoryRecords<Record>(database).find(id);
}

template <class Record>
std::vector<Stored<Record>> Directory<Record>::all(Database &database)
{
    return DirectoryRecords<Record>(database).all();
}

template <class Record>
RecordOutcome<Stored<Record>> Directory<Record>::save(Store &store,
                                                      const std::optional<Stored<Record>> &before,
                                                      const Record &record)
{
    if (auto found = recordFindings(record); !found.empty())
        return {RecordResult::Refused, {}, std::move(found)};
    Change change(store, actionOn<Record>("save"_L1));
    DirectoryRecords<Record> records(store.database());
    if (auto refused = refusals(records, before, record); !refused.empty())
        return {RecordResult::Refused, {}, std::move(refused)};
    const Id<Record> id = before ? before->id : addRecord(change, records, record);
    if (before && !records.replace(change, *before, record))
        return missed(records, id);
    change.commit();
    return {RecordResult::Done, records.find(id), {}};
}

template <class Record>
RecordOutcome<Stored<Record>> Directory<Record>::remove(Store &store, const Stored<Record> &before)
{
    Change change(store, actionOn<Record>("remove"_L1));
    if (auto refused = removalRefusals(store.database(), before); !refused.empty())
        return {RecordResult::Refused, {}, std::move(refused)};
    DirectoryRecords<Record> records(store.database());
    if (!records.remove(change, before))
        return missed(records, before.id);
    change.commit();
    return {};
}

template class Directory<Organization>;
template class Directory<Incident>;
template class Directory<ContactWindow>;
template class Directory<Officer>;
template class Directory<TextBlock>;
template class Directory<OfficeSettings>;
template class Directory<LocalClosure>;

void forEachOrganization(Database &database,
                         const std::function<void(Id<Organization> id, const Organization &)> &use)
{
    forEachRow(database,
               u"SELECT id, code, name, status, updated FROM organizations ORDER BY code"_s, {},
               [&use](const Query &row) {
                   Organization organization;
                   organization.code = row.value(1).toString();
                   organization.name = row.value(2).toString();
                   organization.status = row.value(3).toString();
                   organization.updated = row.value(4).toString();
                   use(idFrom<Organization>(row), organization);
               });
}

} // namespace noticedesk
