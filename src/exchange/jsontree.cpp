// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontree.h"

#include "domain/tr.h"
#include "exchange/jsontreebuilder.h"
#include "exchange/textorigin.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace noticedesk
{

bool isBlankJson(QByteArrayView bytes)
{
    return std::ranges::all_of(withoutByteOrderMark(bytes), [](char each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    });
}

JsonValue parseJson(QByteArrayView bytes, const TextOrigin &origin)
{
    if (isBlankJson(bytes)) {
        throw origin.error(tr("There is nothing in it"), {});
    }
    if (const auto invalid = firstInvalidUtf8(bytes)) {
        throw origin.error(notPartOf(bytes, *invalid), textPosition(bytes, *invalid), {});
    }
    JsonTreeBuilder builder(bytes, origin);
    nlohmann::json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &builder);
    // For the parser a NUL is the end of the text, whatever comes after it.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        throw origin.error(tr("There is more text after the end of the case"),
                           textPosition(bytes, nul), {});
    }
    return builder.takeRoot();
}

} // namespace noticedesk
