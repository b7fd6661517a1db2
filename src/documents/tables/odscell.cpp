// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/odscell.h"

#include "documents/documenttable.h"
#include "documents/tables/numberformat.h"
#include "documents/tables/odselements.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The characters of a paragraph, of which white space in the file counts as one blank
/// (OpenDocument 1.3 part 3, 6.1.2).
class Paragraph final
{
public:
    explicit Paragraph(QXmlStreamReader &xml) : m_xml(xml) {}

    QString read()
    {
        for (int depth = 0; !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                addText(m_xml.text());
                break;
            case QXmlStreamReader::StartElement:
                depth += begin(m_xml.qualifiedName()) ? 1 : 0;
                break;
            case QXmlStreamReader::EndElement:
                if (depth-- == 0)
                    return m_text;
                break;
            default:
                break;
            }
        }
        return m_text;
    }

private:
    void addText(QStringView text)
    {
        for (const QChar each : text) {
            const bool isSpace = each == u' ' || each == u'\t' || each == u'\n' || each == u'\r';
            if (!isSpace)
                m_text += each;
            else if (!m_text.isEmpty() && !m_text.endsWith(u' '))
                m_text += u' ';
        }
    }

    /// Whether what stands in the element belongs to the text.
    bool begin(QStringView name)
    {
        static const QSet<QString> inText{u"text:span"_s, u"text:a"_s, u"text:ruby"_s,
                                          u"text:ruby-base"_s, u"text:meta"_s};
        if (inText.contains(name.toString()))
            return true;
        if (name == u"text:s")
            m_text += QString(std::min<qint64>(odsCount(m_xml, u"text:c"), mostCellText), u' ');
        else if (name == u"text:tab")
            m_text += u'\t';
        else if (name == u"text:line-break")
            m_text += u'\n';
        m_xml.skipCurrentElement();
        return false;
    }

    QXmlStreamReader &m_xml;
    QString m_text;
};

/// What a cell says of its value beside the text that it shows.
struct CellValue
{
    QString type;
    QString value;
    QString date;
    QString text;
    QString formula;
};

/// A number as it is, unless it is shown with zeros before it, as codes are.
QString textOfNumber(const QString &value, const QString &shown)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return shown;
    const bool isPadded = shown.size() > 1 && shown.startsWith(u'0') &&
                          std::all_of(shown.begin(), shown.end(),
                                      [](QChar each) { return each >= u'0' && each <= u'9'; }) &&
                          shown.toDouble() == number;
    return isPadded ? shown : shownNumber(number, {}, DateBase::From1900);
}

QString textOfCell(const CellValue &cell, const QString &shown)
{
    if (cell.type == "float"_L1 || cell.type == "percentage"_L1 || cell.type == "currency"_L1)
        return textOfNumber(cell.value, shown);
    if (cell.type == "date"_L1) {
        QString date = cell.date;
        if (date.endsWith("T00:00:00"_L1))
            date.truncate(date.indexOf(u'T'));
        return date.section(u'.', 0, 0).replace(u'T', u' ');
    }
    if (cell.type == "string"_L1 && !cell.text.isEmpty())
        return cell.text;
    if (cell.type.isEmpty() && shown.isEmpty() && !cell.formula.isEmpty())
        return cell.formula.mid(cell.formula.indexOf(u'='));
    return shown;
}

} // namespace

QString odsCellText(QXmlStreamReader &xml)
{
    const CellValue cell{
        odsAttribute(xml, u"office:value-type"), odsAttribute(xml, u"office:value"),
        odsAttribute(xml, u"office:date-value"), odsAttribute(xml, u"office:string-value"),
        odsAttribute(xml, u"table:formula")};
    std::optional<QString> shown;
    walk(xml, [&](QStringView name) {
        if (name != u"text:p")
            return Element::PassOver;
        const QString line = Paragraph(xml).read();
        shown = shown ? *shown + u'\n' + line : line;
        return Element::Read;
    });
    return textOfCell(cell, shown.value_or(QString()));
}

} // namespace noticedesk
