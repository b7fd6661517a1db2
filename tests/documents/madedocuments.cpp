// SPDX-License-Identifier: GPL-3.0-or-later
#include "madedocuments.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <zip.h>

namespace noticedesk::testing
{

using namespace Qt::StringLiterals;

QByteArray pdfOf(const QStringList &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (qsizetype at = 0; at < pages.size(); ++at) {
        if (at > 0)
            writer.newPage();
        painter.drawText(QRect(400, 400 + 2'000 * static_cast<int>(at), 5'000, 1'000), 0,
                         pages.at(at));
    }
    painter.end();
    return bytes;
}

QByteArray lockedPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"open.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString locked = folder.filePath(u"locked.pdf"_s);
    QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s,
                                  file.fileName(), locked});
    QFile result(locked);
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
}

QByteArray pdfWithPage(const QByteArray &box, const QByteArray &content)
{
    // Without a cross-reference table, which readers make themselves.
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" +
           box + "]/Contents 4 0 R>>endobj\n4 0 obj<</Length " +
           QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray pdfWithPicture(const QByteArray &filter, const QByteArray &bytes)
{
    const QByteArray content = "298 0 0 421 0 0 cm /A Do";
    return "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 298 421]/Contents 4 0 R"
           "/Resources<</XObject<</A 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
           QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream endobj\n5 0 obj<</Type/XObject/Subtype/Image/Width 1240/Height 1754"
           "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/" +
           filter + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes +
           "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray endlessPdf()
{
    // Each form draws the next one ten times.
    QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                     "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                     "/Resources<</XObject<</A 5 0 R>>>>>>endobj\n"
                     "4 0 obj<</Length 5>>stream\n/A Do\nendstream endobj\n";
    QByteArray draws;
    for (int at = 0; at < 10; ++at)
        draws += "/A Do ";
    constexpr int depth = 14;
    for (int at = 0; at < depth; ++at) {
        const QByteArray content = at + 1 < depth ? draws : QByteArray("0 0 500 800 re f");
        pdf +=
            QByteArray::number(5 + at) + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 595 842]" +
            (at + 1 < depth ? "/Resources<</XObject<</A " + QByteArray::number(6 + at) + " 0 R>>>>"
                            : QByteArray()) +
            "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content +
            "\nendstream endobj\n";
    }
    return pdf + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

QImage quarters()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, 200, 100, QColor(redQuarter));
    painter.fillRect(0, 100, 200, 100, QColor(blueQuarter));
    painter.fillRect(200, 100, 200, 100, Qt::black);
    return image;
}

QByteArray encoded(const QImage &image, const char *format, QImageIOHandler::Transformations turn)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    writer.setTransformation(turn);
    writer.write(image);
    return bytes;
}

namespace
{

void appendLittleEnd(QByteArray &bytes, quint32 value, int length)
{
    for (int at = 0; at < length; ++at, value >>= 8U)
        bytes.append(static_cast<char>(value & 0xFFU));
}

void appendBigEnd(QByteArray &bytes, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU));
}

} // namespace

QByteArray tiffOf(const std::vector<int> &widths, bool isLoop)
{
    constexpr int height = 20;
    constexpr int grey = 128;
    std::vector<QImage> pages;
    for (const int width : widths) {
        pages.emplace_back(width, height, QImage::Format_Grayscale8);
        pages.back().fill(grey);
    }
    return tiffOfPictures(pages, isLoop);
}

QByteArray tiffOfPictures(const std::vector<QImage> &pages, bool isLoop)
{
    constexpr int tags = 8;
    constexpr quint32 shortType = 3;
    constexpr quint32 longType = 4;
    constexpr quint32 firstDirectory = 8;
    QByteArray bytes("II\x2a\0", 4);
    appendLittleEnd(bytes, firstDirectory, 4);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const QImage picture = pages.at(page).convertToFormat(QImage::Format_Grayscale8);
        const auto width = static_cast<quint32>(picture.width());
        const auto height = static_cast<quint32>(picture.height());
        const auto pixels = static_cast<quint32>(bytes.size()) + 2 + tags * 12 + 4;
        const auto tag = [&bytes](quint32 number, quint32 type, quint32 value) {
            appendLittleEnd(bytes, number, 2);
            appendLittleEnd(bytes, type, 2);
            appendLittleEnd(bytes, 1, 4);
            appendLittleEnd(bytes, value, 4);
        };
        appendLittleEnd(bytes, tags, 2);
        tag(256, longType, width);
        tag(257, longType, height);
        tag(258, shortType, 8); // bits of a pixel
        tag(259, shortType, 1); // not compressed
        tag(262, shortType, 1); // black is zero
        tag(273, longType, pixels);
        tag(278, longType, height);
        tag(279, longType, width * height);
        const bool isLast = page + 1 == pages.size();
        appendLittleEnd(bytes, isLast ? (isLoop ? firstDirectory : 0) : pixels + width * height, 4);
        for (int row = 0; row < picture.height(); ++row)
            bytes.append(reinterpret_cast<const char *>(picture.constScanLine(row)),
                         picture.width());
    }
    return bytes;
}

namespace
{

QByteArray pngChunk(const char *name, const QByteArray &content)
{
    const QByteArray checked = name + content;
    quint32 check = 0xFFFFFFFF; // ISO 3309, as the PNG specification has it
    for (const char byte : checked) {
        check ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1U) ^ ((check & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    QByteArray chunk;
    appendBigEnd(chunk, static_cast<quint32>(content.size()));
    chunk += checked;
    appendBigEnd(chunk, ~check);
    return chunk;
}

} // namespace

QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray header;
    appendBigEnd(header, width);
    appendBigEnd(header, height);
    header += QByteArray("\x08\x02\0\0\0", 5);
    // The pixels are only begun.
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) +
           pngChunk("IDAT", QByteArray("\x78\x9c\x63\0\0", 5));
}

QByteArray jpeg2000OfSize(quint32 side)
{
    // ISO 15444-1, annex A: the size, how it is coded and quantized, a tile of one packet.
    QByteArray bytes("\xFF\x4F\xFF\x51\0\x29\0\0", 8);
    for (const quint32 length : {side, side, 0U, 0U, side, side, 0U, 0U})
        appendBigEnd(bytes, length);
    bytes += QByteArray("\0\1\7\1\1", 5);
    bytes += QByteArray("\xFF\x52\0\x0C\0\0\0\1\0\0\4\4\0\1", 14);
    bytes += QByteArray("\xFF\x5C\0\4\x40\x40", 6);
    bytes += QByteArray("\xFF\x90\0\x0A\0\0\0\0\0\x0F\0\1\xFF\x93\0\xFF\xD9", 17);
    return bytes;
}

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    zip_t *const archive = ::zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : files) {
        zip_source_t *const source = ::zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        ::zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_RAW);
    }
    ::zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace noticedesk::testing
