// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/answerfile.h"

#include "documents/question.h"
#include "documents/worker/answerstream.h"

#include <QDataStream>
#include <QFile>

#include <cstring>
#include <type_traits>

namespace noticedesk
{

namespace
{

constexpr quint64 answerMark = 0x4e4f544943450001; // NOTICE, version 1
constexpr auto streamVersion = QDataStream::Qt_6_4;

/// The beginning of the file; the data follow, and after them the pixels of a picture, line by
/// line.
struct AnswerHeader
{
    quint64 mark = answerMark;
    quint64 what = 0; ///< which of AnswerValue
    quint64 dataBytes = 0;
    quint64 width = 0; ///< of a picture, in pixels
    quint64 height = 0;
    quint64 stride = 0; ///< bytes of a line
};
static_assert(std::is_trivially_copyable_v<AnswerHeader>);

QByteArray dataOf(const AnswerValue &answer)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    std::visit([&](const auto &value) { writeValue(stream, value); }, answer);
    return data;
}

/// The picture behind the data. Its memory is the file's until it is copied.
std::optional<QImage> readPicture(const AnswerHeader &header, QByteArrayView pixels)
{
    constexpr quint64 bytesOfPixel = 4;
    const bool isPossible = header.width >= 1 && header.width <= largestSide &&
                            header.height >= 1 && header.height <= largestSide &&
                            header.stride == bytesOfPixel * header.width &&
                            header.stride * header.height == static_cast<quint64>(pixels.size());
    if (!isPossible)
        return std::nullopt;
    // Opaque whatever the pixels say.
    return QImage(reinterpret_cast<const uchar *>(pixels.data()), static_cast<int>(header.width),
                  static_cast<int>(header.height), static_cast<qsizetype>(header.stride),
                  QImage::Format_RGB32)
        .copy();
}

/// The most that data can take, in bytes. What is made of small records takes many times as much
/// when it is read.
qsizetype largestData(quint64 what)
{
    constexpr qsizetype records = qsizetype(16) * 1024 * 1024;
    return what == AnswerValue(QByteArray()).index() ? qsizetype(largestAnswer) : records;
}

template <std::size_t Index = 0>
std::optional<AnswerValue> readData(quint64 what, const QByteArray &data)
{
    if constexpr (Index == std::variant_size_v<AnswerValue>) {
        return std::nullopt;
    } else {
        using Value = std::variant_alternative_t<Index, AnswerValue>;
        if (what != Index)
            return readData<Index + 1>(what, data);
        if constexpr (std::is_same_v<Value, QImage>) {
            return std::nullopt;
        } else {
            QDataStream stream(data);
            stream.setVersion(streamVersion);
            Value value{};
            readValue(stream, value);
            if (stream.status() != QDataStream::Ok || !stream.atEnd())
                return std::nullopt;
            return AnswerValue(std::move(value));
        }
    }
}

std::optional<AnswerValue> readBytes(QByteArrayView bytes)
{
    AnswerHeader header;
    if (bytes.size() < static_cast<qsizetype>(sizeof(header)))
        return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof(header));
    const QByteArrayView rest = bytes.sliced(sizeof(header));
    if (header.mark != answerMark || header.dataBytes > static_cast<quint64>(rest.size()))
        return std::nullopt;
    const auto dataBytes = static_cast<qsizetype>(header.dataBytes);
    const QByteArrayView pixels = rest.sliced(dataBytes);
    if (header.what == AnswerValue(QImage()).index())
        return dataBytes == 0 ? readPicture(header, pixels) : std::nullopt;
    if (!pixels.isEmpty() || dataBytes > largestData(header.what))
        return std::nullopt;
    return readData(header.what, QByteArray::fromRawData(rest.data(), dataBytes));
}

} // namespace

bool writeAnswer(int descriptor, const AnswerValue &answer)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray data = dataOf(answer);
    AnswerHeader header;
    header.what = answer.index();
    header.dataBytes = static_cast<quint64>(data.size());
    QByteArrayView pixels;
    QImage picture;
    if (const auto *given = std::get_if<QImage>(&answer)) {
        picture = given->convertToFormat(QImage::Format_RGB32);
        header.width = static_cast<quint64>(picture.width());
        header.height = static_cast<quint64>(picture.height());
        header.stride = static_cast<quint64>(picture.bytesPerLine());
        pixels = {reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()};
    }
    const auto writeAll = [&file](const char *bytes, qsizetype size) {
        return file.write(bytes, size) == size;
    };
    return writeAll(reinterpret_cast<const char *>(&header), sizeof(header)) &&
           writeAll(data.constData(), data.size()) && writeAll(pixels.data(), pixels.size());
}

AnswerValue readAnswer(MemoryFile &file)
{
    if (!file.seal() || file.size() > largestAnswer)
        return Refusal{WhyNoAnswer::Crashed, {}};
    const MappedFile mapped(file.descriptor().number(), file.size());
    auto answer = readBytes(mapped.bytes());
    return answer ? *std::move(answer) : AnswerValue(Refusal{WhyNoAnswer::Crashed, {}});
}

} // namespace noticedesk
