// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/odselements.h"

#include <algorithm>

namespace noticedesk
{

QString odsAttribute(const QXmlStreamReader &xml, QStringView qualifiedName)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.qualifiedName() == qualifiedName)
            return each.value().toString();
    }
    return {};
}

qint64 odsCount(const QXmlStreamReader &xml, QStringView qualifiedName)
{
    constexpr qint64 most = 10'000'000;
    const QString said = odsAttribute(xml, qualifiedName);
    return said.isEmpty() ? 1 : std::clamp<qint64>(said.toLongLong(), 1, most);
}

} // namespace noticedesk
