// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/objectmembers.h"

#include "domain/tr.h"
#include "exchange/nearestname.h"
#include "exchange/quoted.h"
#include "exchange/utf8.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr std::size_t mostKeysOfAnObject = 16;

} // namespace

ObjectMembers::ObjectMembers(JsonObject &object, const JsonPath &path)
    : m_object(object), m_path(path)
{
    m_known.reserve(mostKeysOfAnObject);
}

bool ObjectMembers::contains(std::string_view key) const
{
    return std::any_of(m_object.begin(), m_object.end(),
                       [key](const JsonMember &each) { return each.key == key; });
}

JsonValue *ObjectMembers::take(std::string_view key)
{
    m_known.push_back(key);
    const auto member = std::find_if(m_object.begin(), m_object.end(),
                                     [key](const JsonMember &each) { return each.key == key; });
    if (member == m_object.end())
        return nullptr;
    ++m_taken;
    return member->value.isNull() ? nullptr : &member->value;
}

JsonValue &ObjectMembers::takeRequired(std::string_view key)
{
    JsonValue *value = take(key);
    if (value == nullptr) {
        throw JsonPath(m_path, key)
            .error(tr("The key “%1” must be there with a value").arg(fromUtf8(key)));
    }
    return *value;
}

void ObjectMembers::refuseUnknown() const
{
    if (m_taken == m_object.size())
        return;
    const auto unknown =
        std::find_if(m_object.begin(), m_object.end(), [this](const JsonMember &each) {
            return std::find(m_known.begin(), m_known.end(), each.key) == m_known.end();
        });
    const QString typed = excerpt(fromUtf8(unknown->key));
    const JsonPath path(m_path, unknown->key);
    if (const auto meant = nearestName(unknown->key, m_known)) {
        throw path.error(tr("“%1” is not a key that is known here; did you mean “%2”?")
                             .arg(typed, fromUtf8(*meant)));
    }
    throw path.error(tr("“%1” is not a key that is known here").arg(typed));
}

} // namespace noticedesk
