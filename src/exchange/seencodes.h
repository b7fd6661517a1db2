// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// The codes that came already, close together: an address book may have a million.
class SeenCodes final
{
public:
    /// Keeps a code that comes for the first time, with the number of its entry; gives the number
    /// with which it came before.
    std::optional<qsizetype> add(QStringView code, qsizetype number);

    bool isEmpty() const { return m_codes.empty(); }

private:
    struct Code
    {
        quint32 end; ///< in m_text, where the next one begins
        quint32 number;
        quint32 sameHash; ///< one more than the index of the code before it with its hash; or 0
    };

    QStringView textOf(std::size_t index) const;

    QString m_text;
    std::vector<Code> m_codes;
    QHash<quint32, quint32> m_lastOfHash; ///< one more than the index
};

} // namespace noticedesk
