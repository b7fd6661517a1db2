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
        return "TH";
    case StructureRole::TableCell:
        return "TD";
    case StructureRole::List:
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

QByteArray attributes(const StructureNode &node)
{
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
    std::vector<QByteArray> kids(count);
    std::vector<int> objects(count, 0);
    std::map<int, QByteArray> parents;
    const auto objectOf = [&](std::size_t node) {
        if (objects[node] == 0)
            objects[node] = m_file.reserve();
        return objects[node];
    };
    for (const MarkedPage &page : pages) {
        QByteArray &owners = parents[page.key];
        owners = "[";
        for (std::size_t identifier = 0; identifier < page.nodes.size(); ++identifier) {
            const auto node = static_cast<std::size_t>(page.nodes[identifier]);
            kids[node] += "<</Type/MCR/Pg " + pdfReference(page.pageObject) + "/MCID " +
                          QByteArray::number(identifier) + ">>";
            owners += pdfReference(objectOf(node)) + ' ';
        }
        owners += ']';
    }
    for (const MarkedField &field : fields) {
        const auto node = static_cast<std::size_t>(field.node);
        kids[node] += "<</Type/OBJR/Pg " + pdfReference(field.pageObject) + "/Obj " +
                      pdfReference(field.annotationObject) + ">>";
        parents[field.key] = pdfReference(objectOf(node));
    }

    // Children come after their parents, so going backwards each node is complete when it is met;
    // one without any content is left out.
    const int section = m_file.reserve();
    QByteArray sectionKids;
    std::vector<QByteArray> childKids(count);
    for (std::size_t node = count; node-- > 0;) {
        const QByteArray all = kids[node] + childKids[node];
        if (all.isEmpty())
            continue;
        const StructureNode &source = sheet.nodes[node];
        const QByteArray reference = pdfReference(objectOf(node)) + ' ';
        if (source.parent >= 0)
            childKids[static_cast<std::size_t>(source.parent)].prepend(reference);
        else
            sectionKids.prepend(reference);
        const int parent =
            source.parent < 0 ? section : objectOf(static_cast<std::size_t>(source.parent));
        m_file.write(objectOf(node), QByteArray("<</S/") + typeOf(source.role) + "/P " +
                                         pdfReference(parent) + attributes(source) + "/K[" + all +
                                         "]>>");
    }
    m_file.write(section, "<</S/Sect/P " + pdfReference(m_document) + "/K[" + sectionKids + "]>>");
    m_sheets += pdfReference(section) + ' ';
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
