// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seencodes.h"

namespace noticedesk
{

std::optional<qsizetype> SeenCodes::add(QStringView code, qsizetype number)
{
    quint32 &last = m_lastOfHash[static_cast<quint32>(qHash(code))];
    for (quint32 at = last; at != 0; at = m_codes.at(at - 1).sameHash) {
        if (textOf(at - 1) == code)
            return m_codes.at(at - 1).number;
    }
    m_text += code;
    m_codes.push_back({static_cast<quint32>(m_text.size()), static_cast<quint32>(number), last});
    last = static_cast<quint32>(m_codes.size());
    return std::nullopt;
}

QStringView SeenCodes::textOf(std::size_t index) const
{
    const qsizetype start = index == 0 ? 0 : qsizetype{m_codes.at(index - 1).end};
    return QStringView(m_text).sliced(start, qsizetype{m_codes.at(index).end} - start);
}

} // namespace noticedesk
