// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/evidence/evidenceerror.h"
#include "store/evidence/newevidence.h"

#include <functional>

namespace noticedesk
{

/// Called while a file is read, with the bytes that are done and those of the whole. False ends it.
using EvidenceProgress = std::function<bool(qint64 done, qint64 whole)>;

/// Throws what keepEvidence() would throw for a file as it is now, before anything is kept.
void requireEvidence(const QString &store, const QString &source);

/// Keeps a copy of a file in the evidence folder of a store; that it belongs to a case is what
/// EvidenceActions::attach() says, and until then nobody misses it. It is copied block by block and
/// not kept waiting by a pipe. Throws OutputRefused for the store's own files, EvidenceError for a
/// file that is not there, vanishes or changes meanwhile, is empty, larger than
/// mostAttachmentBytes, no file at all or must not be read, EvidenceEnded if the function says so,
/// StoreError if the copy cannot be written. To be called on any thread, without a transaction.
KeptFile keepEvidence(const QString &store, const QString &source,
                      const EvidenceProgress &progress = {});

/// The same of bytes in memory, such as a part of a mail or a page of a scan. The name is what
/// errors tell.
KeptFile keepEvidence(const QString &store, QByteArrayView bytes, const QString &name);

} // namespace noticedesk
