// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace noticedesk
{

// Glyphs as the table glyf of a TrueType font describes them (ISO/IEC 14496-22).

/// A simple glyph without hints. The same bytes if they are not understood.
QByteArray withoutHints(const QByteArray &glyph);

/// A simple glyph without hints, and without the points that lie midway between two control points:
/// whoever draws it puts them there anyway. Points that are half a unit of the font away from
/// there, because the font's makers rounded them, count as well: a fifth of the points
/// that the forms print in TW-Kai. The same bytes if they are not understood.
QByteArray withoutImpliedPoints(const QByteArray &glyph);

/// The glyphs of which this one is composed, in their order; none if it has an outline of its own.
std::vector<unsigned> componentsOf(const QByteArray &glyph);

/// A composed glyph without hints, and with other numbers for its components.
QByteArray withComponents(const QByteArray &glyph,
                          const std::function<unsigned(unsigned)> &newNumber);

} // namespace noticedesk
