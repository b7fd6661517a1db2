// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "madedocuments.h"

#include <QByteArrayList>

/// Workbooks that are made of their parts, so that a test says exactly what stands in them.
namespace noticedesk::testing
{

using ArchiveFiles = std::vector<std::pair<QByteArray, QByteArray>>;

/// A sheet of a workbook: the rows of its sheetData, or of its table:table.
struct MadeSheet
{
    QByteArray name;
    QByteArray rows;
    bool isHidden = false;
    QByteArray after = {}; ///< what follows the rows
};

inline ArchiveFiles xlsxFiles(const std::vector<MadeSheet> &sheets,
                              const QByteArray &sharedTexts = {}, const QByteArray &styles = {},
                              const QByteArray &properties = {})
{
    QByteArray names;
    QByteArray relations =
        "<Relationship Id='t' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
        "<Relationship Id='f' Type='x/styles' Target='/xl/styles.xml'/>";
    ArchiveFiles files{
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships><Relationship Id='1' Type='x/officeDocument' "
                        "Target='xl/workbook.xml'/></Relationships>"},
        {"xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
    };
    for (const MadeSheet &sheet : sheets) {
        const QByteArray id = 's' + QByteArray::number(files.size());
        const QByteArray part = "worksheets/" + id + ".xml";
        names += "<sheet name='" + sheet.name + "' r:id='" + id + "'" +
                 (sheet.isHidden ? " state='veryHidden'" : "") + "/>";
        relations += "<Relationship Id='" + id + "' Type='x/worksheet' Target='" + part + "'/>";
        files.emplace_back("xl/" + part, "<worksheet><sheetData>" + sheet.rows + "</sheetData>" +
                                             sheet.after + "</worksheet>");
    }
    files.emplace_back("xl/workbook.xml", "<workbook xmlns:r='urn:r'>" + properties + "<sheets>" +
                                              names + "</sheets></workbook>");
    files.emplace_back("xl/_rels/workbook.xml.rels",
                       "<Relationships>" + relations + "</Relationships>");
    return files;
}

inline ArchiveFiles odsFiles(const std::vector<MadeSheet> &sheets)
{
    QByteArray tables;
    for (const MadeSheet &sheet : sheets)
        tables += "<table:table table:name='" + sheet.name + "'" +
                  (sheet.isHidden ? " table:style-name='hidden'" : "") + ">" + sheet.rows +
                  "</table:table>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x' "
             "xmlns:style='urn:s'><office:automatic-styles><style:style style:name='hidden' "
             "style:family='table'><style:table-properties table:display='false'/></style:style>"
             "</office:automatic-styles><office:body><office:spreadsheet>" +
                 tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

/// A row of cells that show these texts.
inline QByteArray xlsxRow(const QByteArrayList &texts, const QByteArray &attributes = {})
{
    QByteArray row = "<row " + attributes + ">";
    for (const QByteArray &text : texts)
        row += "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

inline QByteArray odsCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

inline QByteArray odsRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

} // namespace noticedesk::testing
