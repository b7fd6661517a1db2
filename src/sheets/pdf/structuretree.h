// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/pdf/pdffile.h"

#include <vector>

namespace noticedesk
{

/// The tagged structure of a PDF (ISO 32000-1, 14.7): headings, tables, lists and form fields in
/// reading order, and which marked content belongs to each. Sheets are added one after the other
/// and written at once.
class StructureTree final
{
public:
    explicit StructureTree(PdfFile &file);

    /// What a page, or a field's annotation, writes as its StructParents (StructParent) entry.
    int reserveKey();

    /// The parts of one page that are marked: the node for each marked content identifier.
    struct MarkedPage
    {
        int key = 0;
        int pageObject = 0;
        std::vector<int> nodes;
    };
    /// A field's annotation that stands in the structure.
    struct MarkedField
    {
        int key = 0;
        int pageObject = 0;
        int annotationObject = 0;
        int node = 0;
    };

    void addSheet(const LaidOutSheet &sheet, const std::vector<MarkedPage> &pages,
                  const std::vector<MarkedField> &fields);

    /// Writes the root and gives its object number.
    int finish();

private:
    PdfFile &m_file;
    int m_document;
    int m_root;
    int m_nextKey = 0;
    QByteArray m_sheets;
    QByteArray m_parents; ///< the parent tree's pairs, in the order of their keys
};

} // namespace noticedesk
