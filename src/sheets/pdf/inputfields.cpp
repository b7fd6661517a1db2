// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/inputfields.h"

#include "sheets/pdf/pagecontent.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

// Bit positions 2 (required is not set: an empty answer is a finding, not a refusal), 13 multi-line
// (ISO 32000-1, table 228); annotation flag 3 print.
constexpr int multiLineFlag = 1 << 12;

QByteArray rectangle(const QRectF &rect, double pageHeight)
{
    QByteArray numbers("[");
    for (const double number :
         {rect.left(), pageHeight - rect.bottom(), rect.right(), pageHeight - rect.top()}) {
        appendPdfNumber(numbers, number);
        numbers += ' ';
    }
    return numbers + ']';
}

/// The form's font in a size of the viewer's choice (0): what is typed is made smaller until it
/// fits the field, and not cut off at its edge.
constexpr auto fontAndSize = "(/Kai 0 Tf 0 g)";

/// So much may be typed that the text stays readable: at this size, ideographs fill the field.
qsizetype mostCharacters(const InputField &input)
{
    constexpr double leastSize = 8; // pt
    constexpr double lineHeight = 1.15;
    const double width = input.rect.width() - 2 * inputFieldPadding;
    const double height = input.rect.height() - 2 * inputFieldPadding;
    const double room =
        std::floor(width / leastSize) * std::floor(height / (leastSize * lineHeight));
    return std::max(static_cast<qsizetype>(room), input.value.size());
}

/// The font for what is typed: 標楷體 by the name that it has on computers in Taiwan, not embedded,
/// with the character collection of Traditional Chinese. Viewers know the characters of Adobe-CNS1
/// by their numbers (Identity-H), and take a font of their own if they have none of this name.
/// Poppler needs 0.1 s and more for each character that the field's font does not have.
int writeFont(PdfFile &file)
{
    const QByteArray name = "/DFKai-SB";
    // Numbers 1 to 98 and 13648 to 13742 are Latin letters and figures of half the width.
    const int descriptor =
        file.write("<</Type/FontDescriptor/FontName" + name +
                   "/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200"
                   "/CapHeight 700/StemV 80>>");
    const int descendant =
        file.write("<</Type/Font/Subtype/CIDFontType0/BaseFont" + name +
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>/DW 1000"
                   "/W[1 98 500 13648 13742 500]/FontDescriptor " +
                   pdfReference(descriptor) + ">>");
    return file.write("<</Type/Font/Subtype/Type0/BaseFont" + name +
                      "/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant) + "]>>");
}

} // namespace

QByteArray InputFields::addPage(const Page &page, int pageObject, double pageHeight,
                                DocumentFonts &fonts, Deflater &deflater, int fontResources,
                                std::vector<StructureTree::MarkedField> &marked)
{
    if (page.inputs.empty())
        return {};
    if (m_sheetBegins) {
        ++m_sheets;
        m_sheetBegins = false;
    }
    QByteArray annotations("/Annots[");
    for (const InputField &input : page.inputs) {
        QByteArray box("[0 0 ");
        appendPdfNumber(box, input.rect.width());
        box += ' ';
        appendPdfNumber(box, input.rect.height());
        const int appearance = m_file.reserve();
        m_file.writeCompressed(appearance,
                               "/Type/XObject/Subtype/Form/BBox" + box + "]/Resources " +
                                   pdfReference(fontResources),
                               deflater.compress(drawInputText(input, fonts)));
        const int key = m_structure.reserveKey();
        const QString path =
            m_sheets == 1 ? input.field : u"case-%1."_s.arg(m_sheets) + input.field;
        Group &group = groupOf(path);
        const int number = m_file.write(
            "<</Type/Annot/Subtype/Widget/FT/Tx/Parent " + pdfReference(group.number) + "/T" +
            pdfText(path.section(u'.', -1)) + "/TU" + pdfText(input.tip) + "/V" +
            pdfText(input.value) + "/DV" + pdfText(input.value) + "/F 4/Rect" +
            rectangle(input.rect, pageHeight) + "/P " + pdfReference(pageObject) + "/DA" +
            fontAndSize +
            (input.multiLine ? "/Ff " + QByteArray::number(multiLineFlag) + "/MaxLen " +
                                   QByteArray::number(mostCharacters(input))
                             : QByteArray()) +
            "/MK<</BC[0.6]>>/BS<</W 0.5/S/S>>/AP<</N " + pdfReference(appearance) +
            ">>/StructParent " + QByteArray::number(key) + ">>");
        annotations += pdfReference(number) + ' ';
        group.kids += pdfReference(number) + ' ';
        marked.push_back({key, pageObject, number, input.node});
    }
    return annotations + ']';
}

InputFields::Group &InputFields::groupOf(const QString &path)
{
    const QString name = path.section(u'.', 0, -2);
    const auto [found, isNew] = m_groups.try_emplace(name);
    Group &group = found->second;
    if (isNew && !name.isEmpty()) {
        group.number = m_file.reserve();
        group.name = name.section(u'.', -1);
        Group &parent = groupOf(name);
        group.parent = parent.number;
        parent.kids += pdfReference(group.number) + ' ';
    }
    return group;
}

QByteArray InputFields::finish()
{
    if (m_groups.empty())
        return {};
    for (const auto &[path, group] : m_groups) {
        if (path.isEmpty())
            continue;
        m_file.write(group.number, "<</T" + pdfText(group.name) +
                                       (group.parent > 0 ? "/Parent " + pdfReference(group.parent)
                                                         : QByteArray()) +
                                       "/Kids[" + group.kids + "]>>");
    }
    const int font = writeFont(m_file);
    const int form =
        m_file.write("<</Fields[" + m_groups.at(QString()).kids + "]/DR<</Font<</Kai " +
                     pdfReference(font) + ">>>>/DA" + fontAndSize + ">>");
    return "/AcroForm " + pdfReference(form);
}

} // namespace noticedesk
