// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/frozenrecords.h"

#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/recordfields.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int frozenRecord = 23;

/// How an entry of a list was changed.
enum class EntryChange { Added, Completed, Rewritten, Removed };

struct ChangedEntry
{
    EntryChange change;
    std::size_t place;
    QString field;       ///< the first one that differs
    QStringList changed; ///< what differs, by its path in the entry; of an entry that stayed
};

template <class Entry>
std::vector<ChangedEntry> changesOf(const QString &list, const std::vector<Entry> &before,
                                    const std::vector<Entry> &after)
{
    std::vector<ChangedEntry> changes;
    for (std::size_t place = 0; place < std::max(before.size(), after.size()); ++place) {
        const QString path = entryPath(list, qsizetype(place));
        if (place >= before.size()) {
            changes.push_back({EntryChange::Added, place, path, {}});
        } else if (place >= after.size()) {
            changes.push_back({EntryChange::Removed, place, path, {}});
        } else if (!(before[place] == after[place])) {
            const RecordFields old = fieldsOf(before[place]);
            const RecordFields now = fieldsOf(after[place]);
            const QStringList rewritten = rewrittenPaths(old, now);
            const QStringList changed = changedPaths(old, now);
            const bool completed = rewritten.isEmpty() && !changed.isEmpty();
            const QStringList &told = completed ? changed : rewritten;
            changes.push_back({completed ? EntryChange::Completed : EntryChange::Rewritten, place,
                               told.isEmpty() ? path : path + u'.' + told.first(), changed});
        }
    }
    return changes;
}

/// What a closed suspension does not let change of a dispatch: all but the day on which its letter
/// or report was delivered, where that was blank.
QStringList refusedFields(const ChangedEntry &entry, const std::vector<Dispatch> &before)
{
    if (entry.change != EntryChange::Completed || !provesSuspension(before[entry.place]))
        return {entry.field};
    QStringList refused = entry.changed;
    refused.removeAll(u"deliveredOn"_s);
    return refused.isEmpty() ? QStringList()
                             : QStringList{entryPath(u"dispatches"_s, qsizetype(entry.place)) +
                                           u'.' + refused.first()};
}

RecordFields suspensionOf(const CaseFile &file)
{
    return fieldsOf(file.suspension.value_or(Suspension{}), u"suspension."_s);
}

/// What was recorded of the suspension and is not the same any more. The day of a restoration that
/// ended an earlier suspension is none of the latest, which is blank then.
QStringList rewrittenOfSuspension(const CaseFile &before, const CaseFile &after)
{
    QStringList rewritten = rewrittenPaths(suspensionOf(before), suspensionOf(after));
    if (!restoredOn(before) && restoredOn(after))
        rewritten.removeAll(u"suspension.restoredOn"_s);
    return rewritten;
}

void checkClosedCase(const CaseFile &before, const CaseFile &after, Findings &found)
{
    const bool suspended = stateOf(before) == CaseState::Suspended;
    QStringList fields;
    if (after.noticeRevision != before.noticeRevision)
        fields.append(u"noticeRevision"_s);
    else if (!(after.notice == before.notice))
        fields.append(u"notice"_s);
    for (const auto &each : changesOf(u"dispatches"_s, before.dispatches, after.dispatches))
        fields.append(suspended ? refusedFields(each, before.dispatches) : QStringList{each.field});
    if (after.response != before.response)
        fields.append(u"response"_s);
    for (const auto &each : changesOf(u"calls"_s, before.calls, after.calls))
        fields.append(each.field);
    for (const auto &each : changesOf(u"rounds"_s, before.rounds, after.rounds)) {
        if (!(suspended && each.change == EntryChange::Added))
            fields.append(each.change == EntryChange::Added ? each.field + u".outcome"_s
                                                            : each.field);
    }
    fields.append(suspended ? rewrittenOfSuspension(before, after)
                            : changedPaths(suspensionOf(before), suspensionOf(after)));
    for (const QString &field : fields)
        found.push_back(closedCase(field));
}

void checkRecorded(const CaseFile &before, const CaseFile &after, Findings &found)
{
    QStringList fields;
    for (const auto &each : changesOf(u"dispatches"_s, before.dispatches, after.dispatches)) {
        if (each.change == EntryChange::Rewritten || each.change == EntryChange::Removed)
            fields.append(each.field);
    }
    for (const auto &each : changesOf(u"calls"_s, before.calls, after.calls)) {
        if (each.change == EntryChange::Rewritten || each.change == EntryChange::Removed)
            fields.append(each.field);
    }
    for (const auto &each : changesOf(u"rounds"_s, before.rounds, after.rounds)) {
        if (each.change != EntryChange::Added)
            fields.append(each.field);
    }
    fields.append(rewrittenOfSuspension(before, after));
    for (const QString &field : fields) {
        found.push_back(errorOf(frozenRecord, field,
                                tr("This is recorded already. Correct it with a "
                                   "reason, which the history shows.")));
    }
}

} // namespace

Finding closedCase(const QString &field)
{
    return errorOf(frozenRecord, field, tr("The case is closed. Reopen it with a reason first."));
}

Finding reopenedAfter(const QString &field)
{
    return errorOf(frozenRecord, field,
                   tr("The case was reopened after this round. If its outcome stands again, "
                      "correct the round with a reason, even if nothing of it changes."));
}

void checkFrozenRecords(const CaseFile &before, const CaseFile &after,
                        const std::optional<QString> &reason, Findings &found)
{
    if (isClosed(before))
        checkClosedCase(before, after, found);
    else if (isMissing(reason))
        checkRecorded(before, after, found);
}

} // namespace noticedesk
