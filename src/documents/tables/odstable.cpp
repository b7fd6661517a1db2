// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/odstable.h"

#include "documents/tables/odscell.h"
#include "documents/tables/odselements.h"
#include "documents/tables/sheetchoice.h"
#include "documents/tables/tablebuilder.h"
#include "documents/tables/tablerefused.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Reads content.xml.
class ContentReader final
{
public:
    ContentReader(QXmlStreamReader &xml, SheetChoice &choice) : m_xml(xml), m_choice(choice) {}

    void read()
    {
        if (!m_xml.readNextStartElement())
            return;
        walk(m_xml, [this](QStringView name) {
            if (name == u"office:automatic-styles" || name == u"office:body" ||
                name == u"office:spreadsheet")
                return Element::GoIn;
            if (name == u"style:style") {
                readStyle();
                return Element::Read;
            }
            if (name == u"table:table" && wantsTable()) {
                readTable();
                return Element::Read;
            }
            return Element::PassOver;
        });
    }

private:
    void readStyle()
    {
        const QString style = odsAttribute(m_xml, u"style:name");
        const bool isTable = odsAttribute(m_xml, u"style:family") == "table"_L1;
        walk(m_xml, [&](QStringView name) {
            if (isTable && name == u"style:table-properties" &&
                odsAttribute(m_xml, u"table:display") == "false"_L1)
                m_hiddenStyles.insert(style);
            return Element::PassOver;
        });
    }

    bool wantsTable() const
    {
        return m_choice.wants(odsAttribute(m_xml, u"table:name"),
                              m_hiddenStyles.contains(odsAttribute(m_xml, u"table:style-name")));
    }

    void readTable()
    {
        const QString table = odsAttribute(m_xml, u"table:name");
        TableBuilder rows;
        qint64 number = 1;
        walk(m_xml, [&](QStringView name) {
            if (name == u"table:table-row") {
                number += readRow(number, rows);
                return Element::Read;
            }
            const bool hasRows = name == u"table:table-rows" || name == u"table:table-row-group" ||
                                 name == u"table:table-header-rows";
            return hasRows ? Element::GoIn : Element::PassOver;
        });
        m_choice.add(table, rows);
    }

    /// Gives for how many rows it stands.
    qint64 readRow(qint64 number, TableBuilder &rows)
    {
        const qint64 times = odsCount(m_xml, u"table:number-rows-repeated");
        const QString visibility = odsAttribute(m_xml, u"table:visibility");
        qint64 column = 0;
        walk(m_xml, [&](QStringView name) {
            if (name != u"table:table-cell" && name != u"table:covered-table-cell")
                return Element::PassOver;
            const qint64 repeated = odsCount(m_xml, u"table:number-columns-repeated");
            if (name == u"table:table-cell")
                readCell({column, column, number}, repeated, rows);
            else
                m_xml.skipCurrentElement(); // what is kept below another cell is not shown
            column += repeated;
            return Element::Read;
        });
        rows.endRow(number, !visibility.isEmpty() && visibility != "visible"_L1, times);
        return times;
    }

    void readCell(MergedCells cell, qint64 repeated, TableBuilder &rows)
    {
        cell.lastRow = cell.row + odsCount(m_xml, u"table:number-rows-spanned") - 1;
        const QString text = odsCellText(m_xml);
        if (text.isEmpty())
            return;
        rows.merge(cell);
        // The builder refuses a text beyond the last column.
        for (qint64 at = 0; at < std::min(repeated, qint64(mostTableColumns) + 1); ++at)
            rows.setCell(cell.column + at, text);
    }

    QXmlStreamReader &m_xml;
    SheetChoice &m_choice;
    QSet<QString> m_hiddenStyles;
};

void refuseOthers(ArchiveParts &parts)
{
    const QString type = u"mimetype"_s;
    constexpr qint64 mostType = 100; // bytes
    if (parts.has(type) &&
        !parts.bytesOf(type, mostType).startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        throw TableRefused(WhyNoAnswer::NoTable);
}

void refuseEncrypted(ArchiveParts &parts)
{
    if (parts.has(u"encrypted-package"_s))
        throw TableRefused(WhyNoAnswer::Locked);
    const QString list = u"META-INF/manifest.xml"_s;
    if (!parts.has(list))
        return;
    bool isEncrypted = false;
    parts.readXml(list, [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement &&
                xml.name() == u"encryption-data")
                isEncrypted = true;
        }
    });
    if (isEncrypted)
        throw TableRefused(WhyNoAnswer::Locked);
}

} // namespace

bool isOpenDocument(const ArchiveParts &parts)
{
    return parts.has(u"content.xml"_s) || parts.has(u"encrypted-package"_s);
}

DocumentTable odsTable(ArchiveParts &parts, const QString &sheet)
{
    if (parts.hasAny([](const QString &name) {
            return name.startsWith("basic/"_L1) || name.startsWith("scripts/"_L1);
        }))
        throw TableRefused(WhyNoAnswer::HasMacros);
    refuseOthers(parts);
    refuseEncrypted(parts);
    SheetChoice choice(sheet);
    parts.readXml(u"content.xml"_s,
                  [&](QXmlStreamReader &xml) { ContentReader(xml, choice).read(); });
    return choice.take();
}

} // namespace noticedesk
