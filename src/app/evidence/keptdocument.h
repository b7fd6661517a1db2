// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"
#include "domain/attachment.h"
#include "store/evidence/evidencefolder.h"

namespace noticedesk
{

/// Opens a file that a store keeps, for a worker; of a store on a server it is fetched from there.
OpenDocument openKept(const QString &store, const EvidenceFile &file);
OpenDocument openKept(const QString &store, const Attachment &attachment);

} // namespace noticedesk
