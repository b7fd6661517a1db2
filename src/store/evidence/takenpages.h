// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/evidence/evidenceactions.h"

namespace noticedesk
{

/// Of which pages of scanned files attachments were made, so that a page that is taken in again is
/// known by its bytes. Throws StoreError. For one thread, and not longer than its database.
class TakenPages final
{
public:
    explicit TakenPages(Database &database) : m_database(database) {}

    /// In the change that adds the attachment.
    void add(Id<Attachment> id, const std::vector<PageOfFile> &pages);
    /// The cases that have this page, or the whole file, as an attachment that was not struck out.
    std::vector<CaseId> casesWith(const PageOfFile &page);
    /// Whether a case has all of these pages so.
    bool has(CaseId id, const std::vector<PageOfFile> &pages);

private:
    Database &m_database;
};

} // namespace noticedesk
