// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace noticedesk
{

/// What became of bytes in CP950.
struct Cp950Text
{
    QString text;                    ///< of all bytes, if none is broken
    std::optional<qsizetype> broken; ///< the index of the first byte that is not part of CP950
};

/// Decodes CP950, Windows' Big5. User-defined characters come out as private-use characters. Throws
/// ExchangeError if Qt was built without the ICU library, which has the tables.
Cp950Text decodeCp950(QByteArrayView bytes);

} // namespace noticedesk
