// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/fontsubset.h"

#include <QDataStream>

namespace noticedesk
{

namespace
{

quint64 key(unsigned glyph, char32_t character)
{
    return (quint64{glyph} << 32) | character;
}

} // namespace

QByteArray FontSubset::mark() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_face->mark();
    for (const Entry &entry : m_entries)
        stream << entry.glyph << entry.text << entry.width << entry.space;
    return bytes;
}

int FontSubset::add(unsigned glyph, const QString &text, int space)
{
    m_entries.push_back({glyph, text, m_face->advance(glyph) + space, space});
    return static_cast<int>(m_entries.size());
}

int FontSubset::knownCode(unsigned glyph, char32_t character, int space) const
{
    return m_byCharacter.value({key(glyph, character), space}, 0);
}

int FontSubset::codeOf(unsigned glyph, char32_t character, int space)
{
    int &code = m_byCharacter[{key(glyph, character), space}];
    if (code == 0)
        code = add(glyph, QString::fromUcs4(&character, 1), space);
    return code;
}

int FontSubset::codeOf(unsigned glyph, const QString &text, int space)
{
    int &code = m_byText[{glyph, text, space}];
    if (code == 0) {
        // Every code must have a Unicode value; a glyph that draws no character of its own gets the
        // zero width space, and the text beside it says what it belongs to.
        code = add(glyph, text.isEmpty() ? QString(QChar(0x200B)) : text, space);
    }
    return code;
}

} // namespace noticedesk
