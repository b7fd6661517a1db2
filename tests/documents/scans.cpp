// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans.h"

#include <QBuffer>
#include <QPainter>

#include <array>
#include <cmath>

namespace noticedesk::testing
{

namespace
{

constexpr double millimetresPerInch = 25.4;

QImage turned(const QImage &page, const Scan &scan)
{
    QImage turned = page.transformed(QTransform().rotate(90 * scan.quarterTurns));
    if (scan.skew == 0)
        return turned;
    // The scanner sees the paper's frame, in which the paper lies turned about its middle.
    QImage result(turned.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(result.rect()).center());
    painter.rotate(scan.skew);
    painter.translate(-QRectF(result.rect()).center());
    painter.drawImage(0, 0, turned);
    return result;
}

QImage inColours(const QImage &page, ScanColours colours)
{
    switch (colours) {
    case ScanColours::Full:
        break;
    case ScanColours::Grey:
        return page.convertToFormat(QImage::Format_Grayscale8);
    case ScanColours::OneBit:
        return page.convertToFormat(QImage::Format_Grayscale8)
            .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    case ScanColours::Dithered:
        return page.convertToFormat(QImage::Format_Grayscale8)
            .convertToFormat(QImage::Format_Mono, Qt::DiffuseDither);
    case ScanColours::Fax: {
        QImage fax = page.scaled(page.width(), page.height() * 98 / 204, Qt::IgnoreAspectRatio,
                                 Qt::SmoothTransformation)
                         .convertToFormat(QImage::Format_Grayscale8)
                         .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        fax.setDotsPerMeterX(8031);
        fax.setDotsPerMeterY(3858);
        return fax;
    }
    }
    return page;
}

QImage savedAsJpeg(const QImage &picture, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    picture.save(&buffer, "JPEG", quality);
    return QImage::fromData(buffer.data(), "JPEG");
}

} // namespace

LaidOutSheet Scanner::sheet(int serial, Sheet kind)
{
    CaseFile file = sample();
    file.number = CaseNumber::fromParts(115, serial);
    file.response.reset();
    return m_press.layOut(file, kind);
}

QImage Scanner::drawn(const LaidOutSheet &sheet, std::size_t page, double dpi)
{
    QImage picture((sheet.pageSize * dpi / 72).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(dpi / 72, dpi / 72);
    m_painter.paint(painter, sheet.pages.at(page));
    return picture;
}

QImage Scanner::scan(const LaidOutSheet &sheet, std::size_t page, const Scan &scan)
{
    return this->scan(drawn(sheet, page, scan.dpi), scan);
}

QImage Scanner::scan(QImage page, const Scan &scan)
{
    {
        QPainter painter(&page);
        const double scale = scan.dpi / millimetresPerInch;
        painter.scale(scale, scale);
        for (const QRectF &part : scan.torn)
            painter.fillRect(part, Qt::white);
    }
    for (const QPointF middle : scan.seals)
        putSeal(page, middle, scan.dpi);
    page = turned(page, scan);
    if (scan.blur > 0) {
        const QSize size = page.size();
        page =
            page.scaled((size / (1 + scan.blur)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
    }
    if (scan.contrast < 1) {
        QPainter painter(&page);
        painter.setOpacity(1 - scan.contrast);
        painter.fillRect(page.rect(), QColor(235, 232, 225));
    }
    if (scan.noise > 0)
        addNoise(page, scan.noise);
    page = inColours(page, scan.colours);
    if (scan.specks > 0)
        addSpecks(page, scan.specks);
    return scan.jpegQuality > 0 ? savedAsJpeg(page, scan.jpegQuality) : page;
}

/// A square seal of 3.5 cm: an edge, and strokes as those of seal script, in vermilion that does
/// not cover what is printed.
void Scanner::putSeal(QImage &page, QPointF middle, double dpi)
{
    QPainter painter(&page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dpi / millimetresPerInch, dpi / millimetresPerInch);
    painter.translate(middle);
    painter.rotate(4);
    const QColor vermilion(214, 62, 48);
    painter.setPen(QPen(vermilion, 2));
    painter.drawRect(QRectF(-16.5, -16.5, 33, 33));
    painter.setPen(QPen(vermilion, 1.1));
    std::uniform_int_distribution<int> percent(0, 99);
    for (double x = -13; x <= 13; x += 2.6) {
        for (double y = -13; y <= 13; y += 2.6) {
            if (percent(m_random) < 62)
                painter.drawLine(QPointF(x, y), QPointF(x + 2.6, y));
            if (percent(m_random) < 50)
                painter.drawLine(QPointF(x, y), QPointF(x, y + 2.6));
        }
    }
}

void Scanner::addNoise(QImage &page, double deviation)
{
    std::array<int, 8192> noise{};
    std::normal_distribution<double> normal(0, deviation);
    for (int &each : noise)
        each = static_cast<int>(std::lround(normal(m_random)));
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        unsigned at = static_cast<unsigned>(m_random());
        for (int byte = 0; byte < page.width() * 4; ++byte)
            line[byte] =
                static_cast<uchar>(std::clamp(line[byte] + noise[at++ % noise.size()], 0, 255));
    }
}

void Scanner::addSpecks(QImage &page, double part)
{
    const auto count = static_cast<int>(part * page.width() * page.height());
    std::uniform_int_distribution<int> column(0, page.width() - 1);
    std::uniform_int_distribution<int> row(0, page.height() - 1);
    page = page.convertToFormat(QImage::Format_Grayscale8);
    for (int at = 0; at < count; ++at) {
        uchar &pixel = page.scanLine(row(m_random))[column(m_random)];
        pixel = static_cast<uchar>(255 - pixel);
    }
}

} // namespace noticedesk::testing
