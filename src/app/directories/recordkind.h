// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordrows.h"
#include "app/directories/recordtexts.h"
#include "domain/finding.h"
#include "store/directory/directoryrecords.h"

#include <any>

namespace noticedesk
{

/// A record as a page shows it.
struct KeptRecord
{
    qint64 id = 0;
    std::any kept; ///< Kept<Record>; nothing for a record that is not in the store yet
    RecordTexts texts;
};

/// What became of what somebody wanted to record or remove.
struct RecordOutcome
{
    enum class Kind {
        Done,
        Changed, ///< somebody else has changed the record meanwhile; nothing was written
        Gone,    ///< somebody else has removed it meanwhile; nothing was written
        Refused, ///< the findings say why; nothing was written
    };
    Kind kind = Kind::Done;
    std::optional<KeptRecord> now; ///< as it is kept now
    std::vector<Finding> findings;
};

/// One kind of record for the pages: what they ask the store about it. Its functions are called on
/// any thread; what they write is one change each, with its history. They throw StoreError.
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
    virtual RecordOutcome record(Store &store, const KeptRecord &before,
                                 const RecordTexts &typed) const = 0;
    virtual RecordOutcome remove(Store &store, const KeptRecord &before) const = 0;
    /// What is wrong with what was typed, as far as it can be seen without the store.
    virtual std::vector<Finding> findings(const RecordTexts &typed) const = 0;
    /// How a record is called in a sentence.
    virtual QString nameOf(const RecordTexts &texts) const = 0;
};

/// What the kinds of DirectoryRecords have in common.
template <class Record>
class DirectoryKind : public RecordKind
{
public:
    explicit DirectoryKind(QString action) : m_action(std::move(action)) {}

    std::optional<KeptRecord> find(Database &database, qint64 id) const override
    {
        const auto kept = DirectoryRecords<Record>(database).find(Id<Record>(id));
        return kept ? std::optional(shown(*kept)) : std::nullopt;
    }

    KeptRecord fresh() const override { return {0, {}, textsOf(Record{})}; }

    RecordOutcome record(Store &store, const KeptRecord &before,
                         const RecordTexts &typed) const override
    {
        Change change(store, m_action);
        DirectoryRecords<Record> records(store.database());
        const auto *kept = std::any_cast<Kept<Record>>(&before.kept);
        Record after = kept ? kept->record : Record{};
        const RecordTexts texts = kept ? before.texts : textsOf(Record{});
        setChangedTexts(after, texts, typed);
        if (auto refused = refusals(store.database(), before.id, after); !refused.empty())
            return {RecordOutcome::Kind::Refused, {}, std::move(refused)};
        const qint64 id = kept ? before.id : addNew(records, change, after).value();
        if (kept && !records.replace(change, *kept, after))
            return otherwise(store.database(), id);
        change.commit();
        return {RecordOutcome::Kind::Done, find(store.database(), id), {}};
    }

    RecordOutcome remove(Store &store, const KeptRecord &before) const override
    {
        Change change(store, m_action);
        const auto &kept = std::any_cast<const Kept<Record> &>(before.kept);
        if (auto refused = removalRefusals(store.database(), before.id); !refused.empty())
            return {RecordOutcome::Kind::Refused, {}, std::move(refused)};
        if (!DirectoryRecords<Record>(store.database()).remove(change, kept))
            return otherwise(store.database(), before.id);
        change.commit();
        return {};
    }

protected:
    static KeptRecord shown(const Kept<Record> &kept)
    {
        return {kept.id.value(), kept, textsOf(kept.record)};
    }

    virtual Id<Record> addNew(DirectoryRecords<Record> &records, Change &change,
                              const Record &record) const
    {
        return records.add(change, record);
    }
    /// What only the store can say against a record.
    virtual std::vector<Finding> refusals(Database &, qint64, const Record &) const { return {}; }
    virtual std::vector<Finding> removalRefusals(Database &, qint64) const { return {}; }

private:
    RecordOutcome otherwise(Database &database, qint64 id) const
    {
        auto now = find(database, id);
        const auto kind = now ? RecordOutcome::Kind::Changed : RecordOutcome::Kind::Gone;
        return {kind, std::move(now), {}};
    }

    QString m_action;
};

/// A finding about a field that is an error.
inline Finding refusalAt(const QString &field, const QString &sentence)
{
    return {Severity::Error, QString(), field, sentence};
}

} // namespace noticedesk
