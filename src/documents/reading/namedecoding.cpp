// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/namedecoding.h"

#include <QStringDecoder>

namespace noticedesk
{

QString decodedName(QByteArrayView name)
{
    constexpr qsizetype mostCharacters = 1'000;
    const QByteArrayView shortened = name.first(std::min(name.size(), 4 * mostCharacters));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(shortened);
    if (utf8.hasError()) {
        QStringDecoder windows("windows-950", QStringDecoder::Flag::Stateless);
        if (windows.isValid())
            text = windows.decode(shortened);
    }
    return text.left(mostCharacters);
}

} // namespace noticedesk
