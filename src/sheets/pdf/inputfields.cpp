// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/inputfields.h"

#include "sheets/pdf/pagecontent.h"

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

QByteArray fontAndSize(double size)
{
    QByteArray appearance("(/Helv ");
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
            fontAndSize(input.size) +
            (input.multiLine ? "/Ff " + QByteArray::number(multiLineFlag) : QByteArray()) +
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
    // What is typed is drawn by the viewer. No form can carry every character that may be typed,
    // and a standard font makes each viewer take its own for the rest; one that says it is
    // Traditional Chinese without being embedded is shown as nonsense by some (Poppler 22.12).
    const int font =
        m_file.write("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    const int form =
        m_file.write("<</Fields[" + m_groups.at(QString()).kids + "]/DR<</Font<</Helv " +
                     pdfReference(font) + ">>>>/DA(/Helv 12 Tf 0 g)>>");
    return "/AcroForm " + pdfReference(form);
}

} // namespace noticedesk
