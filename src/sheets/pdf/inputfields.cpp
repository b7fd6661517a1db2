// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/inputfields.h"

#include "sheets/pdf/pagecontent.h"

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

QByteArray fontAndSize(double size)
{
    QByteArray appearance("(/Kai ");
    appendPdfNumber(appearance, size);
    return appearance + " Tf 0 g)";
}

} // namespace

QByteArray InputFields::addPage(const Page &page, int pageObject, double pageHeight,
                                DocumentFonts &fonts, Deflater &deflater, int fontResources,
                                std::vector<StructureTree::MarkedField> &marked)
{
    if (page.inputs.empty())
        return {};
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
        const int number = m_file.write(
            "<</Type/Annot/Subtype/Widget/FT/Tx/T" + pdfText(input.field) + "/TU" +
            pdfText(input.tip) + "/V" + pdfText(input.value) + "/DV" + pdfText(input.value) +
            "/F 4/Rect" + rectangle(input.rect, pageHeight) + "/P " + pdfReference(pageObject) +
            "/DA" + fontAndSize(input.size) +
            (input.multiLine ? "/Ff " + QByteArray::number(multiLineFlag) : QByteArray()) +
            "/MK<</BC[0.6]>>/BS<</W 0.5/S/S>>/AP<</N " + pdfReference(appearance) +
            ">>/StructParent " + QByteArray::number(key) + ">>");
        annotations += pdfReference(number) + ' ';
        m_fields += pdfReference(number) + ' ';
        marked.push_back({key, pageObject, number, input.node});
    }
    return annotations + ']';
}

QByteArray InputFields::finish()
{
    if (m_fields.isEmpty())
        return {};
    // The font that a viewer writes with is not embedded: a form cannot carry every character that
    // may be typed. Adobe-CNS1 says that it is Traditional Chinese, and the viewer takes its own.
    const int descriptor =
        m_file.write("<</Type/FontDescriptor/FontName/MSung-Light/Flags 4/ItalicAngle 0/StemV 80"
                     "/FontBBox[-160 -249 1015 888]/Ascent 880/Descent -120/CapHeight 880>>");
    const int descendant = m_file.write(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/MSung-Light"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>/DW 1000/FontDescriptor " +
        pdfReference(descriptor) + ">>");
    const int font =
        m_file.write("<</Type/Font/Subtype/Type0/BaseFont/MSung-Light-UniCNS-UTF16-H/Encoding"
                     "/UniCNS-UTF16-H/DescendantFonts[" +
                     pdfReference(descendant) + "]>>");
    const int form = m_file.write("<</Fields[" + m_fields + "]/DR<</Font<</Kai " +
                                  pdfReference(font) + ">>>>/DA(/Kai 12 Tf 0 g)>>");
    return "/AcroForm " + pdfReference(form);
}

} // namespace noticedesk
