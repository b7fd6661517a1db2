// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentkind.h"
#include "platform/unfinished.h"
#include "store/evidence/evidencefolder.h"
#include "store/history/sha256.h"

#include <optional>

namespace noticedesk
{

/// A file that is kept, and what it is.
struct KeptFile
{
    EvidenceFile file;
    DocumentKind kind = DocumentKind::Other;
};

/// A file on its way into a folder of evidence: it has a name of its own there until it is whole
/// and on the disk. Without a keep() nothing is left of it. Throws StoreError, on a full disk for
/// one.
class NewEvidence final
{
public:
    /// Makes the folder if it is not there.
    explicit NewEvidence(const EvidenceFolder &folder);
    ~NewEvidence();

    NewEvidence(const NewEvidence &) = delete;
    NewEvidence &operator=(const NewEvidence &) = delete;

    void write(QByteArrayView bytes);
    qint64 bytes() const { return m_bytes; }
    /// Gives the file its name, also where one of the same name is: it has the same bytes, or was
    /// damaged. It is on the disk then.
    KeptFile keep();

private:
    [[noreturn]] void refuse() const;

    EvidenceFolder m_folder;
    QString m_path;
    Descriptor m_file;
    Sha256 m_hash;
    QByteArray m_beginning; ///< what the kind is told from
    qint64 m_bytes = 0;
    std::optional<Unfinished> m_unfinished; ///< until the file has its name; the last member
};

} // namespace noticedesk
