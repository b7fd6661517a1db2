// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/pdf/deflater.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <functional>
#include <vector>

namespace noticedesk
{

/// Takes the bytes of a file as they are made; throws if it cannot.
using ByteSink = std::function<void(const QByteArray &)>;

/// Writes the objects of a PDF file (ISO 32000-1) one after the other: streams as they are, all
/// other objects packed into compressed object streams, the cross-reference stream at the end.
/// Nothing is kept in memory but a batch of objects and their places, so that a print job of
/// thousands of pages can be written as it is made.
class PdfFile final
{
public:
    /// Writes the header.
    explicit PdfFile(ByteSink sink);

    /// The number of a new object, to be written later.
    int reserve();

    /// A whole object that is not a stream, without "obj" and "endobj".
    void write(int number, const QByteArray &object);
    int write(const QByteArray &object);

    /// A stream whose data is already compressed. The entries stand in its dictionary beside
    /// Filter and Length.
    void writeCompressed(int number, const QByteArray &entries, const QByteArray &data);
    /// A stream that must be readable without a filter, such as XMP metadata.
    void writePlain(int number, const QByteArray &entries, const QByteArray &data);

    /// Writes what is still packed and the cross-reference stream. The identity is 16 bytes that
    /// are the same for the same content.
    void finish(int catalog, int information, const QByteArray &identity);

private:
    struct Place
    {
        qint64 offset = 0; ///< or the object stream's number
        int index = -1;    ///< in an object stream; -1 if it stands alone
    };

    void raw(const QByteArray &bytes);
    void writeStream(int number, const QByteArray &entries, const QByteArray &data);
    void flushPacked();

    ByteSink m_sink;
    Deflater m_deflater{1};
    qint64 m_length = 0;
    std::vector<Place> m_places{Place{}};
    std::vector<int> m_packedNumbers;
    QByteArray m_packedOffsets;
    QByteArray m_packed;
};

/// Appends a few bytes. QByteArray::append() takes four times as long for them (Qt 6.4).
inline void appendBytes(QByteArray &out, const char *bytes, std::size_t count)
{
    const qsizetype at = out.size();
    out.resize(at + static_cast<qsizetype>(count));
    std::memcpy(out.data() + at, bytes, count);
}

/// "12 0 R"
QByteArray pdfReference(int number);
/// A number with at most the given decimals and nothing superfluous.
void appendPdfNumber(QByteArray &out, double value, int decimals = 2);
/// A text string: UTF-16 with byte order mark, in hexadecimal.
QByteArray pdfText(const QString &text);

} // namespace noticedesk
