// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxsheet.h"

#include "documents/tables/tablerefused.h"
#include "documents/tables/xlsxelements.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qint64 mostRowNumber = 1'048'576;
constexpr qsizetype mostColumnNumber = 16'384;

/// Column from 0 and row from 1 of a reference such as B12.
std::optional<std::pair<qsizetype, qint64>> placeOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference.at(at) >= u'A' && reference.at(at) <= u'Z'; ++at) {
        column = column * 26 + (reference.at(at).unicode() - u'A') + 1;
        if (column > mostColumnNumber)
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 row = reference.mid(at).toLongLong(&isNumber);
    if (column == 0 || !isNumber || row < 1 || row > mostRowNumber)
        return std::nullopt;
    return std::pair(column - 1, row);
}

/// Goes through a sheet.
class SheetReader final
{
public:
    SheetReader(const Workbook &workbook, QXmlStreamReader &xml) : m_workbook(workbook), m_xml(xml)
    {
    }

    void read(TableBuilder &rows)
    {
        forRootChildren(m_xml, [&](QStringView name) {
            if (name != u"sheetData" && name != u"mergeCells")
                return false;
            forChildren(m_xml, [&](QStringView each) {
                if (each == u"row") {
                    readRow(rows);
                    return true;
                }
                if (each == u"mergeCell")
                    readMerge(rows);
                return false;
            });
            return true;
        });
    }

private:
    [[noreturn]] static void refuseDamaged() { throw TableRefused(WhyNoAnswer::Damaged); }

    void readRow(TableBuilder &rows)
    {
        const QString said = attributeNamed(m_xml, u"r");
        const qint64 number = said.isEmpty() ? m_row + 1 : said.toLongLong();
        if (number <= m_row || number > mostRowNumber)
            refuseDamaged();
        m_row = number;
        const bool isHidden = isTrue(attributeNamed(m_xml, u"hidden"));
        qsizetype next = 0;
        forChildren(m_xml, [&](QStringView name) {
            if (name != u"c")
                return false;
            const QString reference = attributeNamed(m_xml, u"r");
            const auto place = reference.isEmpty() ? std::pair(next, number)
                                                   : placeOf(reference).value_or(std::pair(-1, 0));
            if (place.second != number || place.first < next)
                refuseDamaged();
            next = place.first + 1;
            rows.setCell(place.first, cellText());
            return true;
        });
        rows.endRow(number, isHidden);
    }

    QString cellText()
    {
        const QString type = attributeNamed(m_xml, u"t");
        const auto style = static_cast<std::size_t>(attributeNamed(m_xml, u"s").toUInt());
        std::optional<QString> value;
        QString formula;
        QString inlined;
        forChildren(m_xml, [&](QStringView name) {
            if (name == u"v")
                value = plainText(m_xml);
            else if (name == u"f")
                formula = plainText(m_xml);
            else if (name == u"is")
                inlined = richText(m_xml);
            else
                return false;
            return true;
        });
        if (type == "inlineStr"_L1)
            return inlined;
        if (!value)
            return formula.isEmpty() ? QString() : u'=' + formula;
        if (type == "s"_L1)
            return sharedText(*value);
        if (type == "b"_L1)
            return isTrue(*value) ? u"TRUE"_s : u"FALSE"_s;
        if (type == "d"_L1)
            return value->replace(u'T', u' ');
        if (!type.isEmpty() && type != "n"_L1)
            return withoutEscapes(*value); // the text of a formula, or an error's
        return numberText(*value, style);
    }

    QString sharedText(const QString &index) const
    {
        bool isNumber = false;
        const auto at = static_cast<std::size_t>(index.toUInt(&isNumber));
        if (!isNumber || at >= m_workbook.texts.size())
            refuseDamaged();
        return m_workbook.texts[at];
    }

    QString numberText(const QString &value, std::size_t style) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const auto &formats = m_workbook.formats;
        const NumberFormat format = style < formats.size() ? formats[style] : NumberFormat();
        return isNumber ? shownNumber(number, format, m_workbook.dateBase) : value;
    }

    void readMerge(TableBuilder &rows)
    {
        const QString range = attributeNamed(m_xml, u"ref");
        const auto first = placeOf(range.section(u':', 0, 0));
        const auto last = placeOf(range.section(u':', -1));
        if (!first || !last)
            refuseDamaged();
        rows.merge({first->first, last->first, first->second, last->second});
    }

    const Workbook &m_workbook;
    QXmlStreamReader &m_xml;
    qint64 m_row = 0;
};

} // namespace

void readSheet(const Workbook &workbook, QXmlStreamReader &xml, TableBuilder &rows)
{
    SheetReader(workbook, xml).read(rows);
}

} // namespace noticedesk
