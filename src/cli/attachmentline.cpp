// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachmentline.h"

#include "domain/valuenames.h"

namespace noticedesk
{

QStringList attachmentColumns(const Attachment &attachment)
{
    return {QString::number(attachment.number), attachment.sha256, nameOf(attachment.kind),
            titleOf(attachment)};
}

} // namespace noticedesk
