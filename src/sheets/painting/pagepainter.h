// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/typesetting/fontchain.h"

#include <QRawFont>

#include <map>

class QPainter;

namespace noticedesk
{

/// Draws laid-out pages with a QPainter, for a picture on the screen or a printer: the same glyphs
/// in the same places as in the PDF. Keeps the fonts it has opened. For one thread.
class PagePainter final
{
public:
    explicit PagePainter(std::shared_ptr<const FontChain> fonts);

    /// One unit of the painter is a pt: scale it by its device's resolution / 72 first. Throws
    /// Error if a font of the chain cannot be opened.
    void paint(QPainter &painter, const Page &page);

private:
    std::shared_ptr<const FontChain> m_fonts;
    std::map<std::pair<short, double>, QRawFont> m_open;

    const QRawFont &rawFont(short face, double size);
    void paint(QPainter &painter, const TextRun &run);
    void paint(QPainter &painter, const InputField &input);
};

} // namespace noticedesk
