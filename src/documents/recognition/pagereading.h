// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagecode.h"

#include <QPointF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace noticedesk
{

/// In which form of a picture a code was read, from what is tried first to what is tried last.
enum class ReadIn {
    HalfSize, ///< quick, and noise becomes less
    FullSize,
    DarkParts,     ///< in red light: vermilion ink of a seal over the code is gone
    WithoutSpecks, ///< dirt of the glass, and what a fax adds
    Enlarged       ///< and smoothed: dots that stand for grey run together
};

/// A QR code that was read on a picture.
struct CodeOnPage
{
    QString text;                 ///< from outside: shown through printable() only
    std::optional<PageCode> page; ///< what it says if it is one of ours and its check is right
    /// In pixels of the picture, from the code's own top left corner on, clockwise as it is
    /// printed.
    std::array<QPointF, 4> corners;
    ReadIn readIn = ReadIn::FullSize;
};

/// What the codes of a page say together.
enum class PageVerdict {
    NoCode,        ///< none was read
    Foreign,       ///< only codes that are not ours: the page of another office, or none of a sheet
    WrongCheck,    ///< a code that means to be ours does not have the check that belongs to it
    Contradiction, ///< codes of ours that say different things: two sheets in one picture
    Ours           ///< all codes of ours say the same
};

/// What was read on the picture of a page. Nothing is decided here about a page whose codes do not
/// agree: all of them are given.
struct PageReading
{
    std::vector<CodeOnPage> codes; ///< each place on the picture once
    int quarterTurns = 0;          ///< 0 to 3, clockwise: what makes the picture upright
    double skew = 0; ///< degrees, clockwise, -45 to 45: how far it is turned after these
    /// How much higher than wide a pixel is: 2 and more for some faxes.
    double pixelHeight = 1;

    PageVerdict verdict() const;
    /// The page that this is, only if the verdict is Ours.
    std::optional<PageCode> page() const;
    /// Whether there is a code that is not ours, beside ours or alone.
    bool hasForeign() const;
};

} // namespace noticedesk
