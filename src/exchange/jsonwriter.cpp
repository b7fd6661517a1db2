// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"

#include <utility>

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

void appendEscaped(QByteArray &bytes, char byte)
{
    switch (byte) {
    case '"':
        bytes.append("\\\"");
        return;
    case '\\':
        bytes.append("\\\\");
        return;
    case '\n':
        bytes.append("\\n");
        return;
    case '\r':
        bytes.append("\\r");
        return;
    case '\t':
        bytes.append("\\t");
        return;
    default:
        bytes.append("\\u00").append(QByteArray(1, byte).toHex());
    }
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
        appendEscaped(m_bytes, byte);
        written = index + 1;
    }
    m_bytes.append(utf8.constData() + written, utf8.size() - written).append('"');
}

QByteArray JsonWriter::take()
{
    m_bytes.append('\n');
    return std::exchange(m_bytes, {});
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
