// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive archiveOf(const QString &path)
{
    return {zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr),
            zip_discard};
}

QByteArray partAt(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_index(archive, index, 0, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    return bytes;
}

/// The paragraphs of a cell of OpenDocument, with the white space that the format says.
QString odsText(QXmlStreamReader &xml)
{
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        QString text;
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"p"_s)) {
            if (xml.isCharacters())
                text += xml.text().toString().replace(QRegularExpression(u" +"_s), u" "_s);
            else if (xml.isStartElement() && xml.name() == u"s"_s)
                text += QString(std::max(1, xml.attributes().value(u"text:c"_s).toInt()), u' ');
            else if (xml.isStartElement() && xml.name() == u"tab"_s)
                text += u'\t';
        }
        paragraphs.append(text);
    }
    return paragraphs.join(u'\n');
}

ReadCell odsCell(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    const auto type = attributes.value(u"office:value-type"_s);
    const QString text = odsText(xml);
    if (type == u"string")
        return {"text", text};
    if (type == u"date")
        return {"day", attributes.value(u"office:date-value"_s).toString()};
    if (type == u"float")
        return {"number", attributes.value(u"office:value"_s).toString()};
    return {};
}

std::vector<ReadTable> odsTables(const QString &path)
{
    std::vector<ReadTable> tables;
    QXmlStreamReader xml(partOf(path, "content.xml"));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.qualifiedName() == u"table:table")
            tables.push_back({xml.attributes().value(u"table:name"_s).toString(), {}});
        else if (xml.qualifiedName() == u"table:table-row")
            tables.back().rows.emplace_back();
        else if (xml.qualifiedName() == u"table:table-cell")
            tables.back().rows.back().push_back(odsCell(xml));
    }
    if (xml.hasError())
        qFatal("content.xml: %s", qPrintable(xml.errorString()));
    return tables;
}

/// What _x0041_ stands for.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype from = 0;;) {
        const auto found = escape.match(text, from);
        if (!found.hasMatch())
            return text;
        text.replace(found.capturedStart(), found.capturedLength(),
                     QChar(found.captured(1).toUShort(nullptr, 16)));
        from = found.capturedStart() + 1;
    }
}

ReadCell xlsxCell(QXmlStreamReader &xml, const QList<bool> &dayStyles)
{
    const auto type = xml.attributes().value(u"t"_s).toString();
    const int style = xml.attributes().value(u"s"_s).toInt();
    QString value;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"c"_s)) {
        if (xml.isCharacters())
            value += xml.text();
    }
    if (type == u"inlineStr")
        return {"text", unescaped(value)};
    if (value.isEmpty())
        return {};
    if (dayStyles.value(style))
        return {"day", QDate(1899, 12, 30).addDays(value.toLongLong()).toString(Qt::ISODate)};
    return {"number", value};
}

/// Which of the formats of cells show days.
QList<bool> dayStylesOf(const QString &path)
{
    QXmlStreamReader xml(partOf(path, "xl/styles.xml"));
    QStringList dayFormats;
    QList<bool> styles;
    bool ofCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs"_s)
            ofCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"numFmt"_s && xml.attributes().value(u"formatCode"_s).contains(u'e'))
            dayFormats.append(xml.attributes().value(u"numFmtId"_s).toString());
        if (ofCells && xml.name() == u"xf"_s)
            styles.append(dayFormats.contains(xml.attributes().value(u"numFmtId"_s).toString()));
    }
    return styles;
}

std::vector<ReadTable> xlsxTables(const QString &path)
{
    std::vector<ReadTable> tables;
    QXmlStreamReader workbook(partOf(path, "xl/workbook.xml"));
    while (!workbook.atEnd()) {
        if (workbook.readNext() == QXmlStreamReader::StartElement && workbook.name() == u"sheet"_s)
            tables.push_back({workbook.attributes().value(u"name"_s).toString(), {}});
    }
    const QList<bool> dayStyles = dayStylesOf(path);
    for (std::size_t at = 0; at < tables.size(); ++at) {
        QXmlStreamReader xml(
            partOf(path, "xl/worksheets/sheet" + QByteArray::number(at + 1) + ".xml"));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"row"_s)
                tables[at].rows.emplace_back();
            else if (xml.name() == u"c"_s)
                tables[at].rows.back().push_back(xlsxCell(xml, dayStyles));
        }
        if (xml.hasError())
            qFatal("sheet: %s", qPrintable(xml.errorString()));
    }
    return tables;
}

} // namespace

char *toString(const ReadCell &cell)
{
    return qstrdup(QByteArray(cell.kind + ": " + QTest::toString(cell.value)).constData());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOf(const QString &path, const QByteArray &name)
{
    const Archive archive = archiveOf(path);
    const auto index = archive ? zip_name_locate(archive.get(), name.constData(), 0) : -1;
    return index < 0 ? QByteArray() : partAt(archive.get(), zip_uint64_t(index));
}

QList<QByteArray> partsOf(const QString &path)
{
    const Archive archive = archiveOf(path);
    if (!archive)
        qFatal("no archive: %s", qPrintable(path));
    QList<QByteArray> parts;
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive.get(), 0); ++at)
        parts.append(partAt(archive.get(), zip_uint64_t(at)));
    return parts;
}

QList<QStringList> csvRowsOf(const QString &path)
{
    const QString text = QString::fromUtf8(bytesOf(path).mid(3));
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool twice = quoted && text.mid(at, 2) == u"\"\"";
        if (character == u'"' && !twice) {
            quoted = !quoted;
        } else if (!quoted && (character == u',' || text.mid(at, 2) == u"\r\n")) {
            row.append(field);
            field.clear();
            if (character == u'\r') {
                rows.append(row);
                row.clear();
                ++at;
            }
        } else {
            field += character;
            at += twice ? 1 : 0;
        }
    }
    return rows;
}

std::vector<ReadTable> tablesOf(const QString &path)
{
    return path.endsWith(u".ods") ? odsTables(path) : xlsxTables(path);
}

} // namespace noticedesk::testing
