// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fonttable.h"

#include <QtEndian>

namespace noticedesk
{

void appendWord(QByteArray &bytes, unsigned value)
{
    bytes.append(static_cast<char>(value >> 8));
    bytes.append(static_cast<char>(value));
}

void appendLongWord(QByteArray &bytes, quint32 value)
{
    appendWord(bytes, value >> 16);
    appendWord(bytes, value & 0xFFFF);
}

void setWord(QByteArray &bytes, qsizetype at, unsigned value)
{
    if (at + 2 <= bytes.size())
        qToBigEndian(static_cast<quint16>(value), bytes.data() + at);
}

FontTable::FontTable(hb_face_t *face, const char *name)
    : m_blob(hb_face_reference_table(face, hb_tag_from_string(name, 4)))
{
}

QByteArrayView FontTable::bytes() const
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(m_blob.get(), &length);
    return {data, static_cast<qsizetype>(length)};
}

quint16 FontTable::word(qsizetype at) const
{
    const QByteArrayView all = bytes();
    return at >= 0 && at + 2 <= all.size() ? qFromBigEndian<quint16>(all.data() + at) : quint16{0};
}

quint32 FontTable::longWord(qsizetype at) const
{
    const QByteArrayView all = bytes();
    return at >= 0 && at + 4 <= all.size() ? qFromBigEndian<quint32>(all.data() + at) : 0;
}

} // namespace noticedesk
