// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace noticedesk
{

struct JsonValue;
struct JsonMember;

/// Members in the order of the document; no key appears twice.
using JsonObject = std::vector<JsonMember>;
using JsonList = std::vector<JsonValue>;
/// null
using JsonNull = std::monostate;

/// One value of a JSON document. Numbers are doubles, as JSON's readers may assume (RFC 8259,
/// section 6).
struct JsonValue
{
    std::variant<JsonNull, bool, double, QString, JsonList, JsonObject> value;

    bool isNull() const { return std::holds_alternative<JsonNull>(value); }
};

struct JsonMember
{
    std::string key; ///< UTF-8
    JsonValue value;
};

} // namespace noticedesk
