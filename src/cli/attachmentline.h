// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QStringList>

namespace noticedesk
{

/// How commands tell an attachment: its number, SHA-256, kind and what it is called.
QStringList attachmentColumns(const Attachment &attachment);

} // namespace noticedesk
