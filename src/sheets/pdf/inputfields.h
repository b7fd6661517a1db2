// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/pdf/documentfonts.h"
#include "sheets/pdf/structuretree.h"

#include <vector>

namespace noticedesk
{

/// The fields of a PDF that can be filled in on the screen (AcroForm, ISO 32000-1, 12.7).
class InputFields final
{
public:
    InputFields(PdfFile &file, StructureTree &structure) : m_file(file), m_structure(structure) {}

    /// A page's annotations, as the entries of its dictionary.
    QByteArray addPage(const Page &page, int pageObject, double pageHeight, DocumentFonts &fonts,
                       Deflater &deflater, int fontResources,
                       std::vector<StructureTree::MarkedField> &marked);

    /// The catalogue's entry; empty if there are no fields.
    QByteArray finish();

private:
    PdfFile &m_file;
    StructureTree &m_structure;
    QByteArray m_fields;
};

} // namespace noticedesk
