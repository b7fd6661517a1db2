// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/pdffile.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace noticedesk
{

namespace
{

/// Objects in one object stream; readers unpack a whole one to get at a single object.
constexpr std::size_t mostPacked = 200;

void appendBigEndian(QByteArray &out, quint64 value, int bytes)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out.append(static_cast<char>((value >> shift) & 0xff));
}

} // namespace

QByteArray pdfReference(int number)
{
    char text[24];
    char *end = std::to_chars(text, text + sizeof text, number).ptr;
    end = std::copy_n(" 0 R", 4, end);
    return {text, end - text};
}

void appendPdfNumber(QByteArray &out, double value, int decimals)
{
    static constexpr qint64 scales[] = {1, 10, 100, 1000, 10000};
    const qint64 scale = scales[decimals];
    qint64 rounded = std::llround(value * static_cast<double>(scale));
    char text[32];
    char *end = text;
    if (rounded < 0) {
        *end++ = '-';
        rounded = -rounded;
    }
    end = std::to_chars(end, text + sizeof text, rounded / scale).ptr;
    qint64 fraction = rounded % scale;
    if (fraction > 0)
        *end++ = '.';
    for (qint64 place = scale / 10; fraction > 0; place /= 10) {
        *end++ = static_cast<char>('0' + fraction / place);
        fraction %= place;
    }
    appendBytes(out, text, static_cast<std::size_t>(end - text));
}

QByteArray pdfText(const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray result("<FEFF");
    result.reserve(6 + 4 * text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        for (int shift = 12; shift >= 0; shift -= 4)
            result.append(digits[(unit >> shift) & 15]);
    }
    return result + '>';
}

PdfFile::PdfFile(ByteSink sink) : m_sink(std::move(sink))
{
    // The comment's bytes above 127 tell transfer programs that the file is binary.
    raw(QByteArrayLiteral("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
}

void PdfFile::raw(const QByteArray &bytes)
{
    m_sink(bytes);
    m_length += bytes.size();
}

int PdfFile::reserve()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size()) - 1;
}

void PdfFile::write(int number, const QByteArray &object)
{
    m_packedNumbers.push_back(number);
    char text[48];
    char *end = std::to_chars(text, text + sizeof text, number).ptr;
    *end++ = ' ';
    end = std::to_chars(end, text + sizeof text, m_packed.size()).ptr;
    *end++ = ' ';
    m_packedOffsets.append(text, end - text);
    m_packed.append(object).append('\n');
    if (m_packedNumbers.size() >= mostPacked)
        flushPacked();
}

int PdfFile::write(const QByteArray &object)
{
    const int number = reserve();
    write(number, object);
    return number;
}

void PdfFile::writeStream(int number, const QByteArray &entries, const QByteArray &data)
{
    m_places[static_cast<std::size_t>(number)] = {m_length, -1};
    raw(QByteArray::number(number) + " 0 obj\n<<" + entries + "/Length " +
        QByteArray::number(data.size()) + ">>\nstream\n");
    raw(data);
    raw(QByteArrayLiteral("\nendstream\nendobj\n"));
}

void PdfFile::writeCompressed(int number, const QByteArray &entries, const QByteArray &data)
{
    writeStream(number, entries + "/Filter/FlateDecode", data);
}

void PdfFile::writePlain(int number, const QByteArray &entries, const QByteArray &data)
{
    writeStream(number, entries, data);
}

void PdfFile::flushPacked()
{
    if (m_packedNumbers.empty())
        return;
    const int stream = reserve();
    for (std::size_t index = 0; index < m_packedNumbers.size(); ++index)
        m_places[static_cast<std::size_t>(m_packedNumbers[index])] = {stream,
                                                                      static_cast<int>(index)};
    writeCompressed(stream,
                    "/Type/ObjStm/N " + QByteArray::number(m_packedNumbers.size()) + "/First " +
                        QByteArray::number(m_packedOffsets.size()),
                    m_deflater.compress(m_packedOffsets + m_packed));
    m_packedNumbers.clear();
    m_packedOffsets.clear();
    m_packed.clear();
}

void PdfFile::finish(int catalog, int information, const QByteArray &identity)
{
    flushPacked();
    const int number = reserve();
    m_places.back() = {m_length, -1};
    // Columns of 1, 4 and 2 bytes: kind, offset or object stream, index (ISO 32000-1, 7.5.8).
    QByteArray table;
    table.reserve(static_cast<qsizetype>(m_places.size()) * 7);
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        const Place &place = m_places[at];
        const bool packed = place.index >= 0;
        appendBigEndian(table, at == 0 ? 0 : packed ? 2 : 1, 1);
        appendBigEndian(table, static_cast<quint64>(place.offset), 4);
        appendBigEndian(table, at == 0 ? 65535 : static_cast<quint64>(std::max(place.index, 0)), 2);
    }
    const qint64 start = m_length;
    const QByteArray id = '<' + identity.toHex().toUpper() + '>';
    writeCompressed(number,
                    "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(m_places.size()) + "/Root " +
                        pdfReference(catalog) + "/Info " + pdfReference(information) + "/ID[" + id +
                        id + ']',
                    m_deflater.compress(table));
    raw("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

} // namespace noticedesk
