// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>
#include <utility>

namespace noticedesk
{

enum class JsonLayout {
    Indented, ///< for people, each value on its own line and indented by two spaces a level
    Compact,  ///< without any white space
    Canonical ///< the same, and each control character by its number: the history's hashes are of
              ///< these bytes
};

/// Writes one JSON value in UTF-8 with only the escapes that JSON demands, in the order of the
/// calls (QJsonDocument, which writes what commands print with --json, sorts keys and knows no
/// other layouts). The calls must make a well-formed value: a key before each value in an object,
/// an end for each begin.
class JsonWriter final
{
public:
    explicit JsonWriter(JsonLayout layout) : m_layout(layout) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginList() { begin('['); }
    void endList() { end(']'); }
    void key(std::string_view ascii);

    void null() { plain("null"); }
    void truth(bool value) { plain(value ? "true" : "false"); }
    void number(int value);
    void name(std::string_view ascii);
    /// The text must have no lone surrogates.
    void text(QStringView value);

    /// What was written. The writer must not be used afterwards.
    QByteArray take() { return std::move(m_bytes); }

private:
    void begin(char bracket);
    void end(char bracket);
    void plain(std::string_view value);
    void startValue();
    void startLine();

    JsonLayout m_layout;
    QByteArray m_bytes;
    int m_depth = 0;
    bool m_firstInContainer = true;
    bool m_afterKey = false;
};

} // namespace noticedesk
