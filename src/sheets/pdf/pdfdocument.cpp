// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/pdfdocument.h"

#include "sheets/pdf/inputfields.h"
#include "sheets/pdf/metadata.h"
#include "sheets/pdf/pagecontent.h"
#include "sheets/pdf/structuretree.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace noticedesk
{

struct PdfDocument::Parts
{
    Parts(ByteSink sink, const FontChain &chain, std::shared_ptr<const FormFont> formFont)
        : file(std::move(sink)),
          structure(file),
          inputs(file, structure),
          fonts(chain, std::move(formFont))
    {
    }

    PdfFile file;
    StructureTree structure;
    InputFields inputs;
    DocumentFonts fonts;
    // What is written once is not worth more time: level 6 makes the files 1 % smaller and takes
    // twice as long.
    Deflater deflater{1};
    QCryptographicHash identity{QCryptographicHash::Md5};
    int pageTree = file.reserve();
    int resources = file.reserve();
    QByteArray pages;
    int pageCount = 0;
    int sheetCount = 0;
    bool wholeLeaves = true; ///< every sheet fills its leaves
    PdfDescription description;
};

PdfDocument::PdfDocument(ByteSink sink, const FontChain &fonts,
                         std::shared_ptr<const FormFont> formFont)
    : m_parts(std::make_unique<Parts>(std::move(sink), fonts, std::move(formFont)))
{
}

PdfDocument::~PdfDocument() = default;

void PdfDocument::add(const LaidOutSheet &sheet)
{
    Parts &parts = *m_parts;
    std::vector<StructureTree::MarkedPage> markedPages;
    std::vector<StructureTree::MarkedField> markedFields;
    const double height = sheet.pageSize.height();
    parts.inputs.beginSheet();
    for (const Page &page : sheet.pages) {
        PageContent content = drawPage(page, height, parts.fonts);
        parts.identity.addData(content.instructions);
        const int number = parts.file.reserve();
        const int contents = parts.file.reserve();
        parts.file.writeCompressed(contents, {}, parts.deflater.compress(content.instructions));
        const QByteArray annotations = parts.inputs.addPage(
            page, number, height, parts.fonts, parts.deflater, parts.resources, markedFields);
        const int key = parts.structure.reserveKey();
        QByteArray object =
            "<</Type/Page/Parent " + pdfReference(parts.pageTree) + "/MediaBox[0 0 ";
        appendPdfNumber(object, sheet.pageSize.width());
        object += ' ';
        appendPdfNumber(object, height);
        object += "]/Resources " + pdfReference(parts.resources) + "/Contents " +
                  pdfReference(contents) + "/StructParents " + QByteArray::number(key) + "/Tabs/S" +
                  annotations + ">>";
        parts.file.write(number, object);
        parts.pages += pdfReference(number) + ' ';
        ++parts.pageCount;
        markedPages.push_back({key, number, std::move(content.markedNodes)});
    }
    parts.structure.addSheet(sheet, markedPages, markedFields);
    if (parts.sheetCount == 0) {
        parts.description.title = sheet.title;
        parts.description.author = sheet.author;
    }
    parts.description.archival &= sheet.mode != SheetMode::Fillable;
    parts.wholeLeaves &= sheet.sides == PrintSides::Two;
    ++parts.sheetCount;
}

namespace
{

/// What a print dialog shall offer (ISO 32000-1, 12.2): the size as it is, and the sides that keep
/// what belongs to different people from sharing a leaf.
QByteArray viewerPreferences(bool wholeLeaves, int sheetCount)
{
    QByteArray preferences = "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None";
    if (wholeLeaves)
        preferences += "/Duplex/DuplexFlipLongEdge";
    else if (sheetCount > 1)
        preferences += "/Duplex/Simplex";
    return preferences + ">>";
}

} // namespace

void PdfDocument::finish()
{
    Parts &parts = *m_parts;
    PdfFile &file = parts.file;
    const QByteArray form = parts.inputs.finish();
    file.write(parts.resources, "<</Font<<" + parts.fonts.write(file, parts.deflater) + ">>>>");
    file.write(parts.pageTree, "<</Type/Pages/Count " + QByteArray::number(parts.pageCount) +
                                   "/Kids[" + parts.pages + "]>>");
    if (parts.sheetCount > 1)
        parts.description.title += u" 等 %1 份"_s.arg(parts.sheetCount);
    const int structure = parts.structure.finish();
    const int metadata = writeXmp(file, parts.description);
    QByteArray catalog = "<</Type/Catalog/Pages " + pdfReference(parts.pageTree) + "/Lang(zh-TW)" +
                         "/MarkInfo<</Marked true>>/StructTreeRoot " + pdfReference(structure) +
                         "/Metadata " + pdfReference(metadata) +
                         viewerPreferences(parts.wholeLeaves, parts.sheetCount) + form;
    if (parts.description.archival)
        catalog += "/OutputIntents[" + pdfReference(writeOutputIntent(file, parts.deflater)) + ']';
    const int root = file.write(catalog + ">>");
    const int information = writeInformation(file, parts.description);
    parts.identity.addData(parts.description.title.toUtf8());
    file.finish(root, information, parts.identity.result());
}

} // namespace noticedesk
