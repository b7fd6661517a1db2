// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/pdf/documentfonts.h"
#include "sheets/pdf/structuretree.h"

#include <map>
#include <vector>

namespace noticedesk
{

/// The fields of a PDF that can be filled in on the screen (AcroForm, ISO 32000-1, 12.7). A field
/// is called as the case's field that it fills in: response.respondent.name; in a print job those
/// of the second sheet and further begin with case-2 and so on, since what has one name has one
/// value.
class InputFields final
{
public:
    InputFields(PdfFile &file, StructureTree &structure) : m_file(file), m_structure(structure) {}

    /// The pages that follow are those of another sheet.
    void beginSheet() { m_sheetBegins = true; }

    /// A page's annotations, as the entries of its dictionary.
    QByteArray addPage(const Page &page, int pageObject, double pageHeight, DocumentFonts &fonts,
                       Deflater &deflater, int fontResources,
                       std::vector<StructureTree::MarkedField> &marked);

    /// The catalogue's entry; empty if there are no fields.
    QByteArray finish();

private:
    /// Fields under a common name; a part of a name holds no full stop (12.7.3.2).
    struct Group
    {
        int number = 0; ///< object; 0 for the form itself
        QString name;
        int parent = 0;
        QByteArray kids;
    };

    PdfFile &m_file;
    StructureTree &m_structure;
    bool m_sheetBegins = true;
    int m_sheets = 0;                  ///< that have fields
    std::map<QString, Group> m_groups; ///< by full name; the empty one is the form itself

    Group &groupOf(const QString &path);
};

} // namespace noticedesk
