// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/pdf/documentfonts.h"

#include <QByteArray>

#include <vector>

namespace noticedesk
{

/// A page's drawing instructions, and which part of the structure each marked content belongs to.
struct PageContent
{
    QByteArray instructions;
    std::vector<int> markedNodes; ///< by marked content identifier
};

PageContent drawPage(const Page &page, double pageHeight, DocumentFonts &fonts);

/// The instructions that show the text of an input field, in a coordinate system whose origin is
/// the field's lower left corner.
QByteArray drawInputText(const InputField &input, DocumentFonts &fonts);

} // namespace noticedesk
