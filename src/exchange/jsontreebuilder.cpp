// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontreebuilder.h"

#include "domain/tr.h"
#include "exchange/jsonpath.h"
#include "exchange/jsonsyntaxerror.h"
#include "exchange/jsontree.h"
#include "exchange/quoted.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <utility>

namespace noticedesk
{

JsonTreeBuilder::JsonTreeBuilder(QByteArrayView bytes, const TextOrigin &origin)
    : m_bytes(bytes), m_origin(origin)
{
    m_open.reserve(maximumJsonDepth);
}

bool JsonTreeBuilder::null()
{
    add({});
    return true;
}

bool JsonTreeBuilder::boolean(bool truth)
{
    add({truth});
    return true;
}

bool JsonTreeBuilder::number_integer(std::int64_t number)
{
    add({static_cast<double>(number)});
    return true;
}

bool JsonTreeBuilder::number_unsigned(std::uint64_t number)
{
    add({static_cast<double>(number)});
    return true;
}

bool JsonTreeBuilder::number_float(double number, const std::string &)
{
    add({number});
    return true;
}

bool JsonTreeBuilder::string(std::string &text)
{
    add({fromUtf8(text)});
    return true;
}

bool JsonTreeBuilder::start_object(std::size_t)
{
    return open({JsonObject()});
}

bool JsonTreeBuilder::key(std::string &name)
{
    Open &innermost = m_open.back();
    const auto &members = std::get<JsonObject>(innermost.container.value);
    const bool twice = std::any_of(members.begin(), members.end(),
                                   [&name](const JsonMember &each) { return each.key == name; });
    innermost.key = std::move(name);
    innermost.hasKey = true;
    if (twice) {
        throw m_origin.error(
            tr("The key “%1” stands twice in one object").arg(excerpt(fromUtf8(innermost.key))),
            path());
    }
    if (members.size() == maximumJsonKeys) {
        throw m_origin.error(tr("There are more keys than an object of a case file can have"),
                             path());
    }
    return true;
}

bool JsonTreeBuilder::end_object()
{
    return close();
}

bool JsonTreeBuilder::start_array(std::size_t)
{
    return open({JsonList()});
}

bool JsonTreeBuilder::end_array()
{
    return close();
}

bool JsonTreeBuilder::parse_error(std::size_t bytesRead, const std::string &lastToken,
                                  const std::exception &problem)
{
    const JsonSyntaxError error =
        describeSyntaxError(m_bytes, bytesRead, lastToken, problem.what());
    if (m_finished) {
        throw m_origin.error(tr("There is more text after the end of the case"), error.position,
                             {});
    }
    throw m_origin.error(error.message, error.position, error.insideValue ? path() : QString());
}

bool JsonTreeBuilder::open(JsonValue container)
{
    if (m_open.size() == maximumJsonDepth) {
        throw m_origin.error(tr("The lists and objects are nested too deeply"), path());
    }
    m_open.push_back({std::move(container), {}, false});
    return true;
}

bool JsonTreeBuilder::close()
{
    JsonValue closed = std::move(m_open.back().container);
    m_open.pop_back();
    add(std::move(closed));
    return true;
}

void JsonTreeBuilder::add(JsonValue value)
{
    if (++m_values > maximumJsonValues) {
        throw m_origin.error(tr("There are more values than a case file can have"), path());
    }
    if (m_open.empty()) {
        m_root = std::move(value);
        m_finished = true;
        return;
    }
    Open &innermost = m_open.back();
    if (auto *list = std::get_if<JsonList>(&innermost.container.value)) {
        list->push_back(std::move(value));
        return;
    }
    auto &members = std::get<JsonObject>(innermost.container.value);
    members.push_back({std::move(innermost.key), std::move(value)});
    innermost.hasKey = false;
}

QString JsonTreeBuilder::path() const
{
    QString path;
    for (const Open &each : m_open) {
        if (const auto *list = std::get_if<JsonList>(&each.container.value))
            JsonPath::appendIndex(path, static_cast<qsizetype>(list->size()));
        else if (each.hasKey)
            JsonPath::appendKey(path, fromUtf8(each.key));
    }
    return path;
}

} // namespace noticedesk
