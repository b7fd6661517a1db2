// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/structuretree.h"

#include <map>

namespace noticedesk
{

namespace
{

const char *typeOf(StructureRole role)
{
    switch (role) {
    case StructureRole::Heading:
        return "H1";
    case StructureRole::Paragraph:
        return "P";
    case StructureRole::Table:
        return "Table";
    case StructureRole::TableRow:
        return "TR";
    case StructureRole::TableHeader:
    case StructureRole::ColumnHeader:
        return "TH";
    case StructureRole::TableCell:
        return "TD";
    case StructureRole::NumberedList:
    case StructureRole::BulletedList:
    case StructureRole::ChoiceList:
        return "L";
    case StructureRole::ListItem:
        return "LI";
    case StructureRole::Label:
        return "Lbl";
    case StructureRole::ListBody:
        return "LBody";
    case StructureRole::Form:
        return "Form";
    }
    return "Span";
}

/// How the items of a list are labelled (ISO 32000-1, 14.8.5.5); nothing for what is no list.
const char *numberingOf(StructureRole role)
{
    switch (role) {
    case StructureRole::NumberedList:
        return "Decimal";
    case StructureRole::BulletedList:
        return "Disc";
    case StructureRole::ChoiceList:
        return "Square";
    default:
        return nullptr;
    }
}

QByteArray attributes(const StructureNode &node)
{
    if (const char *numbering = numberingOf(node.role))
        return QByteArray("/A<</O/List/ListNumbering/") + numbering + ">>";
    if (node.role == StructureRole::ColumnHeader)
        return "/A<</O/Table/Scope/Column>>";
    const bool header = node.role == StructureRole::TableHeader;
    if (!header && (node.columnSpan == 1 || node.role != StructureRole::TableCell))
        return {};
    QByteArray entries("/A<</O/Table");
    if (header)
        entries += node.columnSpan > 1 ? "/Scope/Column" : "/Scope/Row";
    if (node.columnSpan > 1)
        entries += "/ColSpan " + QByteArray::number(node.columnSpan);
    return entries + ">>";
}

} // namespace

StructureTree::StructureTree(PdfFile &file)
    : m_file(file), m_document(file.reserve()), m_root(file.reserve())
{
}

int StructureTree::reserveKey()
{
    return m_nextKey++;
}

void StructureTree::addSheet(const LaidOutSheet &sheet, const std::vector<MarkedPage> &pages,
                             const std::vector<MarkedField> &fields)
{
    const std::size_t count = sheet.nodes.size();
    std::vector<QByteArray> content(count);
    for (const MarkedPage &page : pages) {
        for (std::size_t identifier = 0; identifier < page.nodes.size(); ++identifier) {
            content[static_cast<std::size_t>(page.nodes[identifier])] +=
                "<</Type/MCR/Pg " + pdfReference(page.pageObject) + "/MCID " +
                QByteArray::number(identifier) + ">>";
        }
    }
    for (const MarkedField &field : fields) {
        content[static_cast<std::size_t>(field.node)] +=
            "<</Type/OBJR/Pg " + pdfReference(field.pageObject) + "/Obj " +
            pdfReference(field.annotationObject) + ">>";
    }

    // Children come after their parents. A node is written if it or one below it has content.
    std::vector<bool> used(count);
    for (std::size_t node = count; node-- > 0;) {
        used[node] = used[node] || !content[node].isEmpty();
        if (used[node] && sheet.nodes[node].parent >= 0)
            used[static_cast<std::size_t>(sheet.nodes[node].parent)] = true;
    }
    const int section = m_file.reserve();
    QByteArray sectionKids;
    std::vector<QByteArray> references(count);
    std::vector<int> objects(count);
    for (std::size_t node = 0; node < count; ++node) {
        if (!used[node])
            continue;
        objects[node] = m_file.reserve();
        references[node] = pdfReference(objects[node]) + ' ';
        const int parent = sheet.nodes[node].parent;
        (parent < 0 ? sectionKids : content[static_cast<std::size_t>(parent)]) += references[node];
    }
    const QByteArray sectionReference = pdfReference(section);
    for (std::size_t node = 0; node < count; ++node) {
        if (!used[node])
            continue;
        const StructureNode &source = sheet.nodes[node];
        const QByteArray &parent = source.parent < 0
                                       ? sectionReference
                                       : references[static_cast<std::size_t>(source.parent)];
        m_file.write(objects[node], QByteArray("<</S/") + typeOf(source.role) + "/P " + parent +
                                        attributes(source) + "/K[" + content[node] + "]>>");
    }
    m_file.write(section, "<</S/Sect/P " + pdfReference(m_document) + "/K[" + sectionKids + "]>>");
    m_sheets += sectionReference + ' ';

    std::map<int, QByteArray> parents;
    for (const MarkedPage &page : pages) {
        QByteArray &owners = parents[page.key];
        owners = "[";
        for (const int node : page.nodes)
            owners += references[static_cast<std::size_t>(node)];
        owners += ']';
    }
    for (const MarkedField &field : fields)
        parents[field.key] = references[static_cast<std::size_t>(field.node)];
    for (const auto &[key, owners] : parents)
        m_parents += QByteArray::number(key) + ' ' + owners + ' ';
}

int StructureTree::finish()
{
    m_file.write(m_document, "<</S/Document/P " + pdfReference(m_root) + "/K[" + m_sheets + "]>>");
    m_file.write(m_root, "<</Type/StructTreeRoot/K " + pdfReference(m_document) +
                             "/ParentTree<</Nums[" + m_parents + "]>>/ParentTreeNextKey " +
                             QByteArray::number(m_nextKey) + ">>");
    return m_root;
}

} // namespace noticedesk
