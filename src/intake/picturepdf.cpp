// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/picturepdf.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "sheets/pdf/pdffile.h"
#include "store/history/sha256.h"

#include <QSizeF>

namespace noticedesk
{

namespace
{

int byteOf(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

int pairOf(const QByteArray &bytes, qsizetype at)
{
    constexpr int byteValues = 256;
    return byteOf(bytes, at) * byteValues + byteOf(bytes, at + 1);
}

/// Start of frame: all of C0 to CF but the tables and the conditions that stand among them.
bool beginsFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The picture's size on paper, in pt.
QSizeF fittedToPaper(QSize pixels)
{
    QSizeF paper(595.28, 841.89);
    if (pixels.width() > pixels.height())
        paper.transpose();
    return QSizeF(pixels).scaled(paper, Qt::KeepAspectRatio);
}

} // namespace

std::optional<JpegFrame> jpegFrame(const QByteArray &jpeg)
{
    constexpr qsizetype frameBytes = 10; // marker, length, precision, height, width, components
    if (!jpeg.startsWith("\xFF\xD8"))
        return std::nullopt;
    for (qsizetype at = 2; at + frameBytes <= jpeg.size();) {
        if (byteOf(jpeg, at) != 0xFF)
            return std::nullopt;
        const int marker = byteOf(jpeg, at + 1);
        if (beginsFrame(marker)) {
            const QSize size(pairOf(jpeg, at + 7), pairOf(jpeg, at + 5));
            const int components = byteOf(jpeg, at + 9);
            if (size.isEmpty() || (components != 1 && components != 3))
                return std::nullopt;
            return JpegFrame{size, components == 1};
        }
        at += 2 + pairOf(jpeg, at + 2);
    }
    return std::nullopt;
}

QByteArray pdfOfPictures(const std::vector<QByteArray> &jpegs)
{
    QByteArray pdf;
    PdfFile file([&pdf](const QByteArray &bytes) { pdf += bytes; });
    Deflater deflater(1);
    Sha256 sum;
    const int tree = file.reserve();
    QByteArray pages;
    for (const QByteArray &jpeg : jpegs) {
        const auto frame = jpegFrame(jpeg);
        if (!frame)
            throw Error(tr("the picture of a page is damaged"));
        sum.add(jpeg);
        const int picture = file.reserve();
        file.writePlain(picture,
                        "/Type/XObject/Subtype/Image/Width " +
                            QByteArray::number(frame->size.width()) + "/Height " +
                            QByteArray::number(frame->size.height()) + "/ColorSpace" +
                            (frame->isGrey ? "/DeviceGray" : "/DeviceRGB") +
                            "/BitsPerComponent 8/Filter/DCTDecode",
                        jpeg);
        QByteArray size;
        const QSizeF paper = fittedToPaper(frame->size);
        appendPdfNumber(size, paper.width());
        QByteArray box = size + ' ';
        size += " 0 0 ";
        appendPdfNumber(size, paper.height());
        appendPdfNumber(box, paper.height());
        const int content = file.reserve();
        file.writeCompressed(content, {}, deflater.compress("q " + size + " 0 0 cm/P Do Q"));
        pages +=
            pdfReference(file.write("<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox[0 0 " +
                                    box + "]/Resources<</XObject<</P " + pdfReference(picture) +
                                    ">>>>/Contents " + pdfReference(content) + ">>")) +
            ' ';
    }
    file.write(tree, "<</Type/Pages/Kids[" + pages + "]/Count " + QByteArray::number(jpegs.size()) +
                         ">>");
    const int catalog = file.write("<</Type/Catalog/Pages " + pdfReference(tree) + ">>");
    const int information = file.write("<<>>");
    constexpr qsizetype identityBytes = 16;
    file.finish(catalog, information, sum.result().first(identityBytes));
    return pdf;
}

} // namespace noticedesk
