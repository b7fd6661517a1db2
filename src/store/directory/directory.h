// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "store/database/id.h"

#include <functional>
#include <optional>
#include <vector>

namespace noticedesk
{

class Database;
class Store;
struct OfficeSettings;
struct Organization;

/// A record with what the store knows beside it.
template <class Record>
struct Stored
{
    Id<Record> id;
    int revision = 1;
    Record record;
};

/// What became of what somebody wanted to record or remove. Unless it is done, nothing was written.
enum class RecordResult {
    Done,
    Changed, ///< somebody else has changed the record meanwhile
    Gone,    ///< somebody else has removed it meanwhile
    Refused, ///< the findings say why
};

/// The same with what is kept now, if anything is.
template <class KeptRecord>
struct RecordOutcome
{
    RecordResult result = RecordResult::Done;
    std::optional<KeptRecord> now;
    std::vector<Finding> findings;
};

/// What users do with one kind of record that the office keeps beside its cases: organisations,
/// incidents, contact windows, officers, text blocks, local closures, the settings. Each action
/// checks the rules (recordFindings()), and writes everything in one transaction with its history.
/// Throws StoreError.
template <class Record>
class Directory final
{
public:
    using Outcome = RecordOutcome<Stored<Record>>;

    /// Nothing if there is no such record.
    static std::optional<Stored<Record>> find(Database &database, Id<Record> id);
    /// All of them, in the order in which they were added.
    static std::vector<Stored<Record>> all(Database &database);

    /// Records what was typed in place of what was read before, or as a new record.
    static Outcome save(Store &store, const std::optional<Stored<Record>> &before,
                        const Record &record);
    static Outcome remove(Store &store, const Stored<Record> &before);
};

/// The id of the one record that the settings are.
inline constexpr Id<OfficeSettings> onlySettings(1);

/// Shows the function all organisations in the order of their codes, as an address book has them:
/// there are tens of thousands.
void forEachOrganization(Database &database,
                         const std::function<void(Id<Organization> id, const Organization &)> &use);

} // namespace noticedesk
