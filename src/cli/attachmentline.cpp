// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachmentline.h"

#include "domain/valuenames.h"
#include "exchange/quoted.h"

namespace noticedesk
{

QStringList attachmentColumns(const Attachment &attachment)
{
    return {QString::number(attachment.number), attachment.sha256, nameOf(attachment.kind),
            titleOf(attachment)};
}

QByteArray tabbedLine(const QStringList &columns)
{
    QStringList plain;
    for (const QString &column : columns)
        plain.append(printable(column));
    return plain.join(u'\t').toUtf8() + '\n';
}

} // namespace noticedesk
