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
    QString field; ///< the first one that differs
};

template <class Entry>
std::vector<ChangedEntry> changesOf(const QString &list, const std::vector<Entry> &before,
                                    const std::vector<Entry> &after)
{
    std::vector<ChangedEntry> changes;
    for (std::size_t place = 0; place < std::max(before.size(), after.size()); ++place) {
        const QString path = entryPath(list, qsizetype(place));
        if (place >= before.size()) {
            changes.push_back({EntryChange::Added, place, path});
        } else if (place >= after.size()) {
            changes.push_back({EntryChange::Removed, place, path});
        } else if (!(before[place] == after[place])) {
            const RecordFields old = fieldsOf(before[place]);
            const RecordFields now = fieldsOf(after[place]);
            const QStringList rewritten = rewrittenPaths(old, now);
            const QStringList changed = changedPaths(old, now);
            const bool completed = rewritten.isEmpty() && !changed.isEmpty();
            const QStringList &told = completed ? changed : rewritten;
            changes.push_back({completed ? EntryChange::Completed : EntryChange::Rewritten, place,
                               told.isEmpty() ? path : path + u'.' + told.first()});
        }
    }
    return changes;
}

QStringList suspensionFields(const std::optional<Suspension> &before,
                             const std::optional<Suspension> &after, bool onlyRewritten)
{
    const RecordFields old = fieldsOf(before.value_or(Suspension{}));
    const RecordFields now = fieldsOf(after.value_or(Suspension{}));
    QStringList fields = onlyRewritten ? rewrittenPaths(old, now) : changedPaths(old, now);
    for (QString &field : fields)
        field.prepend(u"suspension."_s);
    return fields;
}

void checkClosedCase(const CaseFile &before, const CaseFile &after, Findings &found)
{
    const bool suspended = stateOf(before) == CaseState::Suspended;
    QStringList fields;
    if (after.noticeRevision != before.noticeRevision)
        fields.append(u"noticeRevision"_s);
    else if (!(after.notice == before.notice))
        fields.append(u"notice"_s);
    for (const auto &each : changesOf(u"dispatches"_s, before.dispatches, after.dispatches)) {
        const bool delivered = each.change == EntryChange::Completed &&
                               provesSuspension(before.dispatches[each.place]);
        if (!(suspended && delivered))
            fields.append(each.field);
    }
    if (after.response != before.response)
        fields.append(u"response"_s);
    for (const auto &each : changesOf(u"calls"_s, before.calls, after.calls))
        fields.append(each.field);
    for (const auto &each : changesOf(u"rounds"_s, before.rounds, after.rounds)) {
        if (!(suspended && each.change == EntryChange::Added))
            fields.append(each.change == EntryChange::Added ? each.field + u".outcome"_s
                                                            : each.field);
    }
    for (const QString &field : suspensionFields(before.suspension, after.suspension, suspended))
        fields.append(field);
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
    fields.append(suspensionFields(before.suspension, after.suspension, true));
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

void checkFrozenRecords(const CaseFile &before, const CaseFile &after,
                        const std::optional<QString> &reason, Findings &found)
{
    if (isClosed(before))
        checkClosedCase(before, after, found);
    else if (isMissing(reason))
        checkRecorded(before, after, found);
}

} // namespace noticedesk
