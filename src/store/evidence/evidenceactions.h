// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/evidence/keepevidence.h"
#include "store/store.h"

namespace noticedesk
{

/// A page of a scanned file, by the bytes of that file.
struct PageOfFile
{
    QString sha256;
    int page = 1; ///< from 1

    friend bool operator==(const PageOfFile &, const PageOfFile &) = default;
};

/// What is to be attached to a case: a file that keepEvidence() has kept, and what is said of it.
struct NewAttachment
{
    KeptFile kept;
    std::optional<QString> label;
    std::optional<QDate> receivedOn;
    AttachmentSource source = AttachmentSource::File;
    QString originalName; ///< what the sender called it
    /// The pages that it was made of, so that they are known when they come again.
    std::vector<PageOfFile> pages = {};
};

/// How many attachments a case can have.
constexpr int mostAttachments = 999;

/// The last number or place that is taken by attachments of a case, 0 if nothing is attached.
int lastAttachment(const std::vector<KeptAttachment> &attachments);

/// What users do with the attachments of cases, in any state of a case, also a closed or a
/// withdrawn one: papers come when they come. Each action is one change with its history. Throws
/// ActionRefused, with what is wrong as a finding about the field of the attachment; RecordChanged
/// if what the user saw is not what is kept now; StoreError.
class EvidenceActions final
{
public:
    /// The store must outlive this.
    EvidenceActions(Store &store, QDate today) : m_store(store), m_today(today) {}

    /// Throws ActionRefused for what cannot be said of an attachment.
    void require(const std::optional<QString> &label, const std::optional<QDate> &receivedOn) const;
    /// Attaches files to a case, all or none. They get the next numbers, in their order; numbers
    /// are never given again.
    std::vector<KeptAttachment> attach(CaseId id, const std::vector<NewAttachment> &added);
    /// The same of pages that came back, but for what is made of pages that the case has already:
    /// another desk may have taken in the same scans. Gives what was attached.
    std::vector<KeptAttachment> takeIn(CaseId id, std::vector<NewAttachment> added);
    /// What the office calls it, and when it was received.
    KeptAttachment describe(const KeptAttachment &before, const std::optional<QString> &label,
                            const std::optional<QDate> &receivedOn);
    /// Puts all attachments of a case, in the order in which the user saw them, into another order.
    /// Their numbers stay, for the answers name them.
    std::vector<KeptAttachment> reorder(const std::vector<KeptAttachment> &before,
                                        const std::vector<Id<Attachment>> &order);
    /// What was attached by mistake counts for nothing. Its bytes stay.
    KeptAttachment strikeOut(const KeptAttachment &before, const QString &reason);

private:
    KeptAttachment replace(const QString &action, const KeptAttachment &before,
                           const Attachment &attachment);

    Store &m_store;
    QDate m_today;
};

} // namespace noticedesk
