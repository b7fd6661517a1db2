// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/ownattachments.h"

#include <algorithm>
#include <tuple>

namespace noticedesk
{

void OwnAttachments::describe(EvidenceActions &actions, const KeptAttachment &seen,
                              const std::optional<QString> &label,
                              const std::optional<QDate> &receivedOn)
{
    const KeptAttachment now = latest(seen);
    const Attachment &before = seen.attachment;
    note({actions.describe(now, label == before.label ? now.attachment.label : label,
                           receivedOn == before.receivedOn ? now.attachment.receivedOn
                                                           : receivedOn)});
}

void OwnAttachments::strikeOut(EvidenceActions &actions, const KeptAttachment &seen,
                               const QString &reason)
{
    note({actions.strikeOut(latest(seen), reason)});
}

void OwnAttachments::move(EvidenceActions &actions, const std::vector<KeptAttachment> &seen,
                          Id<Attachment> moved, int by)
{
    const std::vector<KeptAttachment> now = latest(seen);
    std::vector<Id<Attachment>> order;
    order.reserve(now.size());
    for (const KeptAttachment &each : now)
        order.push_back(each.id);
    const auto from = std::find(order.begin(), order.end(), moved);
    const auto place = from - order.begin() + by;
    if (from == order.end() || place < 0 || place >= static_cast<qsizetype>(order.size()))
        return;
    std::iter_swap(from, order.begin() + place);
    note(actions.reorder(now, order));
}

void OwnAttachments::attach(EvidenceActions &actions, CaseId id,
                            const std::vector<NewAttachment> &added)
{
    note(actions.attach(id, added));
}

KeptAttachment OwnAttachments::latest(const KeptAttachment &seen) const
{
    const auto own = m_kept.find(seen.id.value());
    return own != m_kept.end() && own->second.revision > seen.revision ? own->second : seen;
}

std::vector<KeptAttachment> OwnAttachments::latest(const std::vector<KeptAttachment> &seen) const
{
    std::map<qint64, KeptAttachment> all = m_kept;
    for (const KeptAttachment &each : seen)
        all.insert_or_assign(each.id.value(), latest(each));
    std::vector<KeptAttachment> now;
    now.reserve(all.size());
    for (const auto &[id, kept] : all)
        now.push_back(kept);
    std::sort(now.begin(), now.end(), [](const KeptAttachment &one, const KeptAttachment &other) {
        return std::tie(one.attachment.place, one.attachment.number) <
               std::tie(other.attachment.place, other.attachment.number);
    });
    return now;
}

void OwnAttachments::note(const std::vector<KeptAttachment> &kept)
{
    for (const KeptAttachment &each : kept)
        m_kept.insert_or_assign(each.id.value(), each);
}

} // namespace noticedesk
