// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tabbedline.h"

#include "exchange/quoted.h"

namespace noticedesk
{

QByteArray tabbedLine(const QStringList &columns)
{
    QStringList plain;
    for (const QString &column : columns)
        plain.append(printable(column));
    return plain.join(u'\t').toUtf8() + '\n';
}

} // namespace noticedesk
