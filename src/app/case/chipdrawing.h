// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSize>
#include <QString>

class QFont;
class QPainter;
class QRect;

namespace noticedesk
{

/// What a chip is drawn in: the line around it, its ground, its words. Without a ground what is
/// behind it is seen.
struct ChipColours
{
    QColor edge;
    QColor ground;
    QColor words;
};

/// Draws a chip with words in the font of the painter; without any, its shape.
void drawChip(QPainter &painter, const QRect &place, const QString &words,
              const ChipColours &colours);

/// How much room a chip takes with these words in this font.
QSize chipSize(const QString &words, const QFont &font);

} // namespace noticedesk
