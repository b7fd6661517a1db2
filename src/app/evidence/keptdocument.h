// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"
#include "domain/attachment.h"

namespace noticedesk
{

/// Opens an attachment in the store's folder of evidence, for a worker.
OpenDocument openKept(const QString &store, const Attachment &attachment);

} // namespace noticedesk
