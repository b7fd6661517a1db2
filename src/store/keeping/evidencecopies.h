// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/unfinished.h"
#include "store/keeping/evidenceexamination.h"

#include <memory>
#include <vector>

namespace noticedesk
{

/// What is kept of the evidence that a store or a backup names.
struct EvidenceKept
{
    qint64 files = 0; ///< that are named, equal ones counted once
    qint64 bytes = 0;
    QString sha256;    ///< sumOfEvidence()
    qint64 copied = 0; ///< files that were not there before
    Problems problems; ///< of each attachment whose file could not be had
};

/// Copies of evidence into a folder, which only grows: what is there already is only looked at.
/// What was copied goes again with this object, or with the process if it is asked to end, unless
/// it is kept.
class EvidenceCopies final
{
public:
    explicit EvidenceCopies(const EvidenceFolder &to);
    ~EvidenceCopies();

    EvidenceCopies(const EvidenceCopies &) = delete;
    EvidenceCopies &operator=(const EvidenceCopies &) = delete;

    /// Copies what the store names and the folder lacks from the first of the folders that has it
    /// whole. Throws StoreError if it cannot be written, ExaminationEnded if the function says so.
    EvidenceKept add(Database &names, const std::vector<EvidenceFolder> &from,
                     const ExaminationProgress &progress = {});
    /// From now on what was copied stays.
    void keep();

private:
    struct Added;

    bool copy(const EvidenceFile &file, const std::vector<EvidenceFolder> &from);

    EvidenceFolder m_to;
    std::shared_ptr<Added> m_added;
    std::optional<Unfinished> m_unfinished; ///< the last member
};

} // namespace noticedesk
