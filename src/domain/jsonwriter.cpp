// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonwriter.h"

#include <array>

namespace noticedesk
{

namespace
{

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool mustBeEscaped(char byte)
{
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20U;
}

void appendEscaped(QByteArray &bytes, char byte, JsonLayout layout)
{
    constexpr std::array<std::pair<char, char>, 3> shortNames{
        {{'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}}};
    bytes.append('\\');
    if (byte == '"' || byte == '\\') {
        bytes.append(byte);
        return;
    }
    for (const auto &[control, name] : shortNames) {
        if (control == byte && layout != JsonLayout::Canonical) {
            bytes.append(name);
            return;
        }
    }
    bytes.append("u00").append(QByteArray(1, byte).toHex());
}

} // namespace

void JsonWriter::key(std::string_view ascii)
{
    name(ascii);
    m_bytes.append(m_layout == JsonLayout::Indented ? ": " : ":");
    m_afterKey = true;
}

void JsonWriter::number(int value)
{
    startValue();
    m_bytes.append(QByteArray::number(value));
}

void JsonWriter::name(std::string_view ascii)
{
    startValue();
    m_bytes.append('"').append(view(ascii)).append('"');
}

void JsonWriter::text(QStringView value)
{
    startValue();
    m_bytes.append('"');
    const QByteArray utf8 = value.toUtf8();
    qsizetype written = 0;
    for (qsizetype index = 0; index < utf8.size(); ++index) {
        const char byte = utf8[index];
        if (!mustBeEscaped(byte))
            continue;
        m_bytes.append(utf8.constData() + written, index - written);
        appendEscaped(m_bytes, byte, m_layout);
        written = index + 1;
    }
    m_bytes.append(utf8.constData() + written, utf8.size() - written).append('"');
}

void JsonWriter::begin(char bracket)
{
    startValue();
    m_bytes.append(bracket);
    ++m_depth;
    m_firstInContainer = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_firstInContainer)
        startLine();
    m_bytes.append(bracket);
    m_firstInContainer = false;
}

void JsonWriter::plain(std::string_view value)
{
    startValue();
    m_bytes.append(view(value));
}

void JsonWriter::startValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_firstInContainer)
        m_bytes.append(',');
    m_firstInContainer = false;
    if (m_depth > 0)
        startLine();
}

void JsonWriter::startLine()
{
    if (m_layout == JsonLayout::Indented)
        m_bytes.append('\n').append(qsizetype{2} * m_depth, ' ');
}

} // namespace noticedesk
