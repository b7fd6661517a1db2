// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sheets/press.h"
#include "sheets/painting/pagepainter.h"

#include <QImage>
#include <QMetaType>
#include <QPointF>
#include <QRectF>

#include <random>
#include <vector>

namespace noticedesk::testing
{

/// The middles of a page's codes, and what is torn off with one of them, in mm.
inline constexpr QPointF topRightCode(192.25, 17.75);
inline constexpr QPointF bottomLeftCode(17.75, 279.25);
inline constexpr QRectF topRightCorner(170, 0, 40, 40);
inline constexpr QRectF bottomLeftCorner(0, 260, 40, 37);

enum class ScanColours {
    Full,
    Grey,
    OneBit,   ///< black where it is darker than the middle
    Dithered, ///< black dots for grey
    Fax       ///< one bit, 204 dots an inch across and 98 down
};

/// What a page goes through on its way back: printed, sealed, laid on a scanner, and saved.
struct Scan
{
    double dpi = 200;
    int quarterTurns = 0;         ///< clockwise
    double skew = 0;              ///< degrees, clockwise, after the quarter turns
    std::vector<QPointF> seals{}; ///< their middles, mm on the page
    std::vector<QRectF> torn{};   ///< what is missing of the page, mm
    double contrast = 1;          ///< of the print on the paper
    double blur = 0;              ///< how much smaller the picture was on its way
    double noise = 0;             ///< standard deviation of a pixel's brightness, of 255
    double specks = 0; ///< part of the pixels that are the opposite of what they should be
    ScanColours colours = ScanColours::Full;
    int jpegQuality = 0; ///< 0: saved without loss
};

/// Draws pages and makes scans of them that are the same in each run.
class Scanner final
{
public:
    Press &press() { return m_press; }
    LaidOutSheet sheet(int serial, Sheet kind = Sheet::Notice);
    /// As the printer has it, in RGB on white.
    QImage drawn(const LaidOutSheet &sheet, std::size_t page, double dpi);
    QImage scan(const LaidOutSheet &sheet, std::size_t page, const Scan &scan);
    /// Of a drawn page, whose resolution is that of the scan.
    QImage scan(QImage page, const Scan &scan);

private:
    Press m_press;
    PagePainter m_painter{m_press.fonts()};
    std::mt19937 m_random{20261122};

    void putSeal(QImage &page, QPointF middle, double dpi);
    void addNoise(QImage &page, double deviation);
    void addSpecks(QImage &page, double part);
};

} // namespace noticedesk::testing

Q_DECLARE_METATYPE(noticedesk::testing::Scan)
