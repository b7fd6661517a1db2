// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace noticedesk
{

/// A run of bytes of a document.
struct ByteRange
{
    qsizetype position = 0;
    qsizetype size = 0;

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// How long a stream is, in bytes, that is worth being kept apart: the form's font has some 140 KB,
/// the font of what a single notice says beside it 7 to 50.
inline constexpr qsizetype leastSharedStream = qsizetype{96} * 1024;

/// Where the long streams of a PDF file stand, in its order and without overlapping: what is
/// between the keywords stream and endstream (ISO 32000-1, 7.3.8). Nothing of any other file.
std::vector<ByteRange> longStreamsOf(const QByteArray &document);

/// The document without these of its ranges.
QByteArray without(const QByteArray &document, const std::vector<ByteRange> &ranges);

} // namespace noticedesk
