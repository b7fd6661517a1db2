// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/evidence/evidenceactions.h"
#include "store/tray/traypages.h"

namespace noticedesk
{

/// What is to be put into the tray.
struct NewTrayPage
{
    KeptFile kept;
    QString originalName; ///< of the file it came in
    QString scannedSha256;
    int page = 1;
    AttachmentSource source = AttachmentSource::Scan;
    TrayReason reason = TrayReason::NoCode;
    std::optional<CaseId> proposed = {};
};

/// What users do with pages that could not be filed. Each action is one change with its history.
/// Throws ActionRefused, also if somebody else was first with this page; StoreError.
class TrayActions final
{
public:
    /// The store must outlive this.
    TrayActions(Store &store, QDate today) : m_store(store), m_today(today) {}

    /// It was received today. Nothing, if this page of its file waits already: another desk may
    /// have taken in the same scans.
    std::optional<KeptTrayPage> add(const NewTrayPage &page);
    /// Makes pages attachments of a case that has a number, one each in their order, all or none.
    std::vector<KeptAttachment> file(const std::vector<KeptTrayPage> &pages, CaseId id,
                                     const std::optional<QString> &label = {});
    /// What belongs to no case. Its bytes stay.
    KeptTrayPage dismiss(const KeptTrayPage &page, const QString &reason);

private:
    Store &m_store;
    QDate m_today;
};

} // namespace noticedesk
