// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordrows.h"
#include "app/directories/recordtexts.h"
#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/directory/directory.h"

#include <any>

namespace noticedesk
{

/// A record as a page shows it.
struct KeptRecord
{
    qint64 id = 0;
    std::any kept; ///< Stored<Record>; nothing for a record that is not in the store yet
    RecordTexts texts;
};

/// One kind of record for the pages: what they ask the store about it. Its functions are called on
/// any thread. They throw StoreError.
class RecordKind
{
public:
    virtual ~RecordKind() = default;

    /// The rows of the list.
    virtual std::vector<ListedRow> rows(Database &database) const = 0;
    virtual std::optional<KeptRecord> find(Database &database, qint64 id) const = 0;
    /// What a record that is not kept yet has in its fields.
    virtual KeptRecord fresh() const = 0;
    /// Records what was typed in place of a record that was read before, or as a new one.
    virtual RecordOutcome<KeptRecord> record(Store &store, const KeptRecord &before,
                                             const RecordTexts &typed) const = 0;
    virtual RecordOutcome<KeptRecord> remove(Store &store, const KeptRecord &before) const = 0;
    /// What is wrong with what was typed, as far as it can be seen without the store.
    virtual std::vector<Finding> findings(const RecordTexts &typed) const = 0;
    /// How a record is called in a sentence.
    virtual QString nameOf(const RecordTexts &texts) const = 0;
};

/// What the kinds have in common.
template <class Record>
class DirectoryKind : public RecordKind
{
public:
    std::optional<KeptRecord> find(Database &database, qint64 id) const override
    {
        return shown(Directory<Record>::find(database, Id<Record>(id)));
    }

    KeptRecord fresh() const override { return {0, {}, textsOf(Record{})}; }

    RecordOutcome<KeptRecord> record(Store &store, const KeptRecord &before,
                                     const RecordTexts &typed) const override
    {
        std::optional<Stored<Record>> kept;
        if (before.kept.has_value())
            kept = std::any_cast<const Stored<Record> &>(before.kept);
        return shown(
            Directory<Record>::save(store, kept, withTexts(kept ? kept->record : Record{}, typed)));
    }

    RecordOutcome<KeptRecord> remove(Store &store, const KeptRecord &before) const override
    {
        return shown(
            Directory<Record>::remove(store, std::any_cast<const Stored<Record> &>(before.kept)));
    }

    std::vector<Finding> findings(const RecordTexts &typed) const override
    {
        const Record record = withTexts(Record{}, typed);
        std::vector<Finding> found = recordFindings(record);
        const RecordTexts taken = textsOf(record);
        for (auto text = taken.begin(); text != taken.end(); ++text) {
            if (text->isEmpty() && !typed.value(text.key()).isEmpty()) // half a day is none
                found.push_back(recordFinding(text.key(), noticedesk::tr("This is no day yet.")));
        }
        return found;
    }

private:
    static std::optional<KeptRecord> shown(const std::optional<Stored<Record>> &kept)
    {
        return kept ? std::optional(KeptRecord{kept->id.value(), *kept, textsOf(kept->record)})
                    : std::nullopt;
    }

    static RecordOutcome<KeptRecord> shown(typename Directory<Record>::Outcome outcome)
    {
        return {outcome.result, shown(outcome.now), std::move(outcome.findings)};
    }
};

} // namespace noticedesk
