// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonpath.h"
#include "exchange/jsonvalue.h"

#include <string_view>
#include <vector>

namespace noticedesk
{

/// The members of one object while they are read: each is taken by its key, and what nobody took
/// is unknown. The object and the path must outlive it.
class ObjectMembers final
{
public:
    ObjectMembers(JsonObject &object, const JsonPath &path);

    bool contains(std::string_view key) const;

    /// Null if there is no such member or its value is null. The key is known from now on.
    JsonValue *take(std::string_view key);

    /// As take(), but throws ExchangeError instead of giving nothing.
    JsonValue &takeRequired(std::string_view key);

    /// Throws ExchangeError, naming the first member that nobody took, if there is one.
    void refuseUnknown() const;

    const JsonPath &path() const { return m_path; }

private:
    JsonObject &m_object;
    const JsonPath &m_path;
    std::vector<std::string_view> m_known;
    std::size_t m_taken = 0;
};

} // namespace noticedesk
