// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/query.h"

namespace noticedesk
{

class Change;

/// The table of what is attached to cases. Writing needs a change, and leaves its entry in the
/// history. Throws StoreError. For one thread, and not longer than its database.
class Attachments final
{
public:
    explicit Attachments(Database &database) : m_database(database) {}

    /// The attachments of a case, in the order in which people put them.
    std::vector<KeptAttachment> of(CaseId id);
    /// Nothing if there is no such attachment.
    std::optional<KeptAttachment> find(Id<Attachment> id);
    /// Shows the function all attachments of all cases, one at a time.
    void forEach(const std::function<void(const KeptAttachment &)> &use);

    /// An id that no attachment had before, also none that was deleted: the history names them by
    /// it.
    Id<Attachment> nextId();
    void add(Change &change, const KeptAttachment &kept);
    /// Replaces one that was read before, and gives it as it is kept then; nothing, and changes
    /// nothing, if it has no longer the revision that was read.
    [[nodiscard]] std::optional<KeptAttachment>
    replace(Change &change, const KeptAttachment &before, const Attachment &attachment);

private:
    Database &m_database;
};

} // namespace noticedesk
