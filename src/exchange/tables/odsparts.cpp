// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/odsparts.h"

#include "exchange/tables/tablecells.h"

#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr char prolog[] = R"(<?xml version="1.0" encoding="UTF-8"?>)";

// Widths of columns are styles; there is one for each number of digits up to this.
constexpr int widest = 60;

QString columnStyle(int width)
{
    return u"column%1"_s.arg(std::min(width, widest));
}

/// Blanks at the beginning of a paragraph and after another one are elements, as are tabs; each
/// line is a paragraph.
QString paragraphs(const QString &text)
{
    QString out = u"<text:p>"_s;
    int blanks = 0;
    bool begins = true;
    const auto writeBlanks = [&] {
        if (blanks > 0 && !begins) {
            out += u' ';
            --blanks;
        }
        if (blanks > 0)
            out += u"<text:s text:c=\"%1\"/>"_s.arg(blanks);
        blanks = 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u' ') {
            ++blanks;
            continue;
        }
        writeBlanks();
        begins = false;
        switch (character.unicode()) {
        case u'\r':
            if (at + 1 < text.size() && text.at(at + 1) == u'\n')
                break;
            [[fallthrough]];
        case u'\n':
            out += u"</text:p><text:p>";
            begins = true;
            break;
        case u'\t':
            out += u"<text:tab/>";
            break;
        case u'<':
            out += u"&lt;";
            break;
        case u'>':
            out += u"&gt;";
            break;
        case u'&':
            out += u"&amp;";
            break;
        default:
            out += character;
        }
    }
    if (blanks > 0) {
        begins = true; // a blank at the end would be left out
        writeBlanks();
    }
    return out + u"</text:p>";
}

QString textCell(const QString &text, QLatin1StringView style)
{
    return u"<table:table-cell table:style-name=\""_s + style +
           u"\" office:value-type=\"string\">" + paragraphs(xmlText(text)) + u"</table:table-cell>";
}

QString cellElement(const CellValue &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return textCell(*text, "text"_L1);
    if (const auto *day = std::get_if<QDate>(&cell))
        return u"<table:table-cell table:style-name=\"day\" office:value-type=\"date\""
               " office:date-value=\"%1\"><text:p>%2</text:p></table:table-cell>"_s.arg(
                   day->toString(Qt::ISODate), shownDay(*day));
    if (const auto *number = std::get_if<double>(&cell))
        return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\">"
               "<text:p>%1</text:p></table:table-cell>"_s.arg(
                   QString::number(*number, 'g', QLocale::FloatingPointShortest));
    return u"<table:table-cell/>"_s;
}

} // namespace

QByteArray odsContentBegin()
{
    // In the locale of Taiwan, a year of the calendar ROC without style is format code E.
    QString styles =
        uR"(<office:document-content office:version="1.3")"
        R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
        R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
        R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">)"
        R"(<office:automatic-styles>)"
        R"(<number:date-style style:name="roc" number:language="zh" number:country="TW">)"
        R"(<number:year number:calendar="ROC"/><number:text>年</number:text><number:month/>)"
        R"(<number:text>月</number:text><number:day/><number:text>日</number:text>)"
        R"(</number:date-style>)"
        R"(<number:text-style style:name="astext"><number:text-content/></number:text-style>)"
        R"(<style:style style:name="day" style:family="table-cell" style:data-style-name="roc">)"
        R"(<style:table-cell-properties style:text-align-source="fix"/>)"
        R"(<style:paragraph-properties fo:text-align="start"/></style:style>)"
        R"(<style:style style:name="text" style:family="table-cell" style:data-style-name="astext"/>)"
        R"(<style:style style:name="heading" style:family="table-cell")"
        R"( style:data-style-name="astext"><style:table-cell-properties fo:wrap-option="wrap"/>)"
        R"(<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/>)"
        R"(</style:style>)"_s;
    constexpr double digit = 0.21; // cm, of ten points
    for (int width = 1; width <= widest; ++width)
        styles +=
            uR"(<style:style style:name="%1" style:family="table-column">)"
            R"(<style:table-column-properties style:column-width="%2cm"/></style:style>)"_s.arg(
                columnStyle(width), QString::number(0.3 + digit * width, 'f', 2));
    return prolog + styles.toUtf8() + "</office:automatic-styles><office:body><office:spreadsheet>";
}

QByteArray odsContentEnd()
{
    return "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray odsTableBegin(const QString &name, const std::vector<TableColumn> &columns)
{
    QString out = u"<table:table table:name=\""_s + xmlText(name).toHtmlEscaped() + u"\">";
    for (const TableColumn &column : columns)
        out += u"<table:table-column table:style-name=\"%1\""
               " table:default-cell-style-name=\"%2\"/>"_s.arg(
                   columnStyle(column.width), column.kind == ColumnKind::Text   ? u"text"_s
                                              : column.kind == ColumnKind::Date ? u"day"_s
                                                                                : u"Default"_s);
    out += u"<table:table-header-rows><table:table-row>";
    for (const TableColumn &column : columns)
        out += textCell(column.heading, "heading"_L1);
    return (out + u"</table:table-row></table:table-header-rows>").toUtf8();
}

QByteArray odsRow(const std::vector<CellValue> &cells)
{
    QString out = u"<table:table-row>"_s;
    for (const CellValue &cell : cells)
        out += cellElement(cell);
    return (out + u"</table:table-row>").toUtf8();
}

QByteArray odsManifest()
{
    return QByteArray(prolog) +
           R"(<manifest:manifest manifest:version="1.3")"
           R"( xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">)"
           R"(<manifest:file-entry manifest:full-path="/" manifest:version="1.3")"
           R"( manifest:media-type=")" +
           odsMediaType +
           R"("/><manifest:file-entry manifest:full-path="content.xml")"
           R"( manifest:media-type="text/xml"/>)"
           R"(<manifest:file-entry manifest:full-path="settings.xml")"
           R"( manifest:media-type="text/xml"/>)"
           R"(<manifest:file-entry manifest:full-path="styles.xml")"
           R"( manifest:media-type="text/xml"/></manifest:manifest>)";
}

QByteArray odsStyles()
{
    return QByteArray(prolog) +
           R"(<office:document-styles office:version="1.3")"
           R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
           R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
           R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">)"
           R"(<office:styles><style:default-style style:family="table-cell">)"
           R"(<style:text-properties fo:font-size="10pt" style:font-size-asian="10pt")"
           R"( fo:language="zh" fo:country="TW" style:language-asian="zh")"
           R"( style:country-asian="TW"/></style:default-style>)"
           R"(<style:style style:name="Default" style:family="table-cell"/>)"
           R"(</office:styles></office:document-styles>)";
}

QByteArray odsSettings(const QStringList &tables)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString config = u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s;
    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    const auto within = [&](const QString &element, const QString &name,
                            const std::function<void()> &write) {
        xml.writeStartElement(config, element);
        if (!name.isEmpty())
            xml.writeAttribute(config, u"name"_s, name);
        write();
        xml.writeEndElement();
    };
    const auto item = [&](const QString &name, const QString &type, const QString &value) {
        xml.writeStartElement(config, u"config-item"_s);
        xml.writeAttribute(config, u"name"_s, name);
        xml.writeAttribute(config, u"type"_s, type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    };
    const auto frozenTable = [&] {
        item(u"VerticalSplitMode"_s, u"short"_s, u"2"_s); // frozen
        item(u"VerticalSplitPosition"_s, u"int"_s, u"1"_s);
        item(u"ActiveSplitRange"_s, u"short"_s, u"2"_s);
        item(u"PositionBottom"_s, u"int"_s, u"1"_s);
    };
    xml.writeStartDocument();
    xml.writeNamespace(config, u"config"_s);
    xml.writeNamespace(office, u"office"_s);
    xml.writeStartElement(office, u"document-settings"_s);
    xml.writeAttribute(office, u"version"_s, u"1.3"_s);
    xml.writeStartElement(office, u"settings"_s);
    within(u"config-item-set"_s, u"ooo:view-settings"_s, [&] {
        within(u"config-item-map-indexed"_s, u"Views"_s, [&] {
            within(u"config-item-map-entry"_s, {}, [&] {
                item(u"ViewId"_s, u"string"_s, u"view1"_s);
                within(u"config-item-map-named"_s, u"Tables"_s, [&] {
                    for (const QString &table : tables)
                        within(u"config-item-map-entry"_s, xmlText(table), frozenTable);
                });
            });
        });
    });
    xml.writeEndDocument();
    return bytes;
}

} // namespace noticedesk
