// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textorigin.h"

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <string_view>

namespace noticedesk
{

/// Where a text stops being JSON, and what is wrong there.
struct JsonSyntaxError
{
    TextPosition position;
    QString message;
    bool insideValue = false; ///< the fault is within a text or a number, not between values
};

/// What nlohmann's parser found, in words for the user. The bytes are the whole text, valid UTF-8;
/// the parser has read bytesRead of them, one more at the end of the text. The last token and the
/// problem are what it gave to parse_error().
JsonSyntaxError describeSyntaxError(QByteArrayView bytes, std::size_t bytesRead,
                                    std::string_view lastToken, std::string_view problem);

} // namespace noticedesk
