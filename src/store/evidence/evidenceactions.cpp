// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/evidenceactions.h"

#include "domain/character.h"
#include "domain/recordfindings.h"
#include "domain/text.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/attachments.h"
#include "store/cases/caserecords.h"
#include "store/evidence/attaching.h"
#include "store/evidence/takenpages.h"
#include "store/history/change.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

[[noreturn]] void refuseAttachment(const QString &field, const QString &sentence)
{
    throw ActionRefused(recordFinding(field, sentence));
}

void requireText(const QString &field, const std::optional<QString> &text)
{
    if (!text)
        return;
    if (isBlank(*text))
        refuseAttachment(field, tr("There is no text yet."));
    if (const auto problem = unstorable(*text))
        refuseAttachment(field, problem->reason);
}

void requireReceived(const std::optional<QDate> &receivedOn, QDate today)
{
    if (receivedOn && *receivedOn > today)
        refuseAttachment(u"receivedOn"_s,
                         tr("This day is yet to come, so nothing was received on it."));
}

/// What somebody else has left of the case.
[[noreturn]] void refuseChanged(Database &database, CaseId id)
{
    auto present = CaseRecords(database).find(id);
    if (!present)
        throw ActionRefused(tr("there is no such case"), QString::number(id.value()));
    throw RecordChanged(*std::move(present));
}

} // namespace

int lastAttachment(const std::vector<KeptAttachment> &attachments)
{
    int last = 0;
    for (const KeptAttachment &kept : attachments)
        last = std::max({last, kept.attachment.number, kept.attachment.place});
    return last;
}

void EvidenceActions::require(const std::optional<QString> &label,
                              const std::optional<QDate> &receivedOn) const
{
    requireText(u"label"_s, label);
    requireReceived(receivedOn, m_today);
}

std::vector<KeptAttachment> EvidenceActions::attach(CaseId id,
                                                    const std::vector<NewAttachment> &added)
{
    for (const NewAttachment &each : added)
        require(each.label, each.receivedOn);
    Change change(m_store, u"attach"_s);
    std::vector<KeptAttachment> done = attachInChange(change, m_store, id, added);
    change.commit();
    return done;
}

std::vector<KeptAttachment> EvidenceActions::takeIn(CaseId id, std::vector<NewAttachment> added)
{
    for (const NewAttachment &each : added)
        require(each.label, each.receivedOn);
    Change change(m_store, u"attach"_s); // until it ends no other desk attaches anything
    TakenPages taken(m_store.database());
    std::erase_if(added, [&](const NewAttachment &each) { return taken.has(id, each.pages); });
    if (added.empty())
        return {};
    std::vector<KeptAttachment> done = attachInChange(change, m_store, id, added);
    change.commit();
    return done;
}

KeptAttachment EvidenceActions::describe(const KeptAttachment &before,
                                         const std::optional<QString> &label,
                                         const std::optional<QDate> &receivedOn)
{
    require(label, receivedOn);
    Attachment attachment = before.attachment;
    attachment.label = label;
    attachment.receivedOn = receivedOn;
    return replace(u"describe attachment"_s, before, attachment);
}

std::vector<KeptAttachment> EvidenceActions::reorder(const std::vector<KeptAttachment> &before,
                                                     const std::vector<Id<Attachment>> &order)
{
    if (before.empty())
        return {};
    Change change(m_store, u"reorder attachments"_s);
    Attachments attachments(m_store.database());
    const CaseId id = before.front().caseId;
    if (attachments.of(id) != before)
        refuseChanged(m_store.database(), id);
    std::vector<KeptAttachment> after;
    for (const Id<Attachment> each : order) {
        const auto found = std::find_if(before.begin(), before.end(),
                                        [&](const auto &kept) { return kept.id == each; });
        const bool isTwice = std::any_of(after.begin(), after.end(),
                                         [&](const auto &kept) { return kept.id == each; });
        if (found == before.end() || isTwice)
            break;
        Attachment attachment = found->attachment;
        attachment.place = static_cast<int>(after.size()) + 1;
        after.push_back(attachment == found->attachment
                            ? *found
                            : attachments.replace(change, *found, attachment).value_or(*found));
    }
    if (after.size() != before.size() || order.size() != before.size())
        refuseAttachment(u"place"_s, tr("The new order must have each attachment once."));
    if (after != before)
        change.commit();
    return after;
}

KeptAttachment EvidenceActions::strikeOut(const KeptAttachment &before, const QString &reason)
{
    if (isBlank(reason))
        refuseAttachment(u"struckOut"_s, tr("This needs a reason; say why."));
    requireText(u"struckOut"_s, reason);
    Attachment attachment = before.attachment;
    attachment.struckOut = reason;
    return replace(u"strike out attachment: "_s + reason, before, attachment);
}

KeptAttachment EvidenceActions::replace(const QString &action, const KeptAttachment &before,
                                        const Attachment &attachment)
{
    Change change(m_store, action);
    Attachments attachments(m_store.database());
    if (attachments.find(before.id) != before)
        refuseChanged(m_store.database(), before.caseId);
    if (before.attachment.struckOut)
        refuseAttachment(u"struckOut"_s,
                         tr("This attachment was struck out, so it stays as it is."));
    if (attachment == before.attachment)
        return before;
    const auto after = attachments.replace(change, before, attachment);
    if (!after)
        refuseChanged(m_store.database(), before.caseId);
    change.commit();
    return *after;
}

} // namespace noticedesk
