// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/evidence/evidenceactions.h"

#include <map>

namespace noticedesk
{

/// The attachments of one case as they were left by what was done here, which the screen may not
/// show yet: whoever does one thing quickly after the other contradicts nobody. Of the writing
/// thread.
class OwnAttachments final
{
public:
    void describe(EvidenceActions &actions, const KeptAttachment &seen,
                  const std::optional<QString> &label, const std::optional<QDate> &receivedOn);
    void strikeOut(EvidenceActions &actions, const KeptAttachment &seen, const QString &reason);
    /// Moves one of those that were seen up (-1) or down (1); at the end it stays where it is.
    void move(EvidenceActions &actions, const std::vector<KeptAttachment> &seen,
              Id<Attachment> moved, int by);
    void attach(EvidenceActions &actions, CaseId id, const std::vector<NewAttachment> &added);

private:
    KeptAttachment latest(const KeptAttachment &seen) const;
    /// In their order, with those that were attached since.
    std::vector<KeptAttachment> latest(const std::vector<KeptAttachment> &seen) const;
    void note(const std::vector<KeptAttachment> &kept);

    std::map<qint64, KeptAttachment> m_kept; ///< by their ids
};

} // namespace noticedesk
