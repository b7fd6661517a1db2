// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <qpdf/QPDF.hh>

#include <vector>

namespace noticedesk::testing
{

/// The text of one marked content sequence of a page (ISO 32000-1, 14.6 and 14.8.2).
struct MarkedContent
{
    int identifier = -1; ///< MCID; -1 for an artifact
    QString text;        ///< by the ActualText where it is stated, else by ToUnicode
};

/// A page's marked contents in the order in which they are drawn. Throws if anything is drawn
/// outside of one, if sequences are nested wrongly, or if a code has no character.
std::vector<MarkedContent> markedContents(QPDFObjectHandle page);

} // namespace noticedesk::testing
