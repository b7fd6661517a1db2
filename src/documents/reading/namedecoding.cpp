// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/namedecoding.h"

#include "documents/documentsummary.h"

#include <QStringDecoder>

namespace noticedesk
{

QString decodedName(QByteArrayView name)
{
    const QByteArrayView shortened = name.first(std::min(name.size(), 4 * mostPartName));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(shortened);
    if (utf8.hasError()) {
        QStringDecoder windows("windows-950", QStringDecoder::Flag::Stateless);
        if (windows.isValid())
            text = windows.decode(shortened);
    }
    return text.left(mostPartName);
}

} // namespace noticedesk
