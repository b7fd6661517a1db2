// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxworkbook.h"

#include "documents/tables/tablerefused.h"
#include "documents/tables/xlsxelements.h"

#include <QDir>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype mostSharedTexts = 1'000'000;

/// A relationship of a part (ECMA-376 part 2, 9.3), its target as a name in the archive.
struct Relationship
{
    QString id;
    QString type; ///< the last word of it
    QString target;
};

std::vector<Relationship> relationshipsOf(ArchiveParts &parts, const QString &part)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString list = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/" +
                         part.section(u'/', -1) + u".rels";
    std::vector<Relationship> found;
    if (!parts.has(list))
        return found;
    parts.readXml(list, [&](QXmlStreamReader &xml) {
        forRootChildren(xml, [&](QStringView) {
            const QString target = attributeNamed(xml, u"Target");
            const bool isWhole = target.startsWith(u'/');
            if (attributeNamed(xml, u"TargetMode") != "External"_L1)
                found.push_back(
                    {attributeNamed(xml, u"Id"), attributeNamed(xml, u"Type").section(u'/', -1),
                     isWhole ? target.mid(1) : QDir::cleanPath(folder + u'/' + target)});
            return false;
        });
    });
    for (Relationship &each : found) {
        if (each.target.startsWith(u'/'))
            each.target.remove(0, 1); // of a part in no folder
    }
    return found;
}

QString targetOf(const std::vector<Relationship> &relationships, QStringView type)
{
    for (const Relationship &each : relationships) {
        if (each.type == type)
            return each.target;
    }
    return {};
}

void readTexts(ArchiveParts &parts, const QString &part, Workbook &workbook)
{
    parts.readXml(part, [&](QXmlStreamReader &xml) {
        forRootChildren(xml, [&](QStringView name) {
            if (name != u"si")
                return false;
            if (static_cast<qsizetype>(workbook.texts.size()) == mostSharedTexts)
                throw TableRefused(WhyNoAnswer::TableTooLarge);
            workbook.texts.push_back(richText(xml));
            return true;
        });
    });
}

void readFormats(ArchiveParts &parts, const QString &part, Workbook &workbook)
{
    QHash<int, NumberFormat> own;
    std::vector<int> ids;
    parts.readXml(part, [&](QXmlStreamReader &xml) {
        forRootChildren(xml, [&](QStringView list) {
            if (list != u"numFmts" && list != u"cellXfs")
                return false;
            const bool areCodes = list == u"numFmts";
            forChildren(xml, [&](QStringView) {
                const int id = attributeNamed(xml, u"numFmtId").toInt();
                if (areCodes)
                    own.insert(id, numberFormatOf(attributeNamed(xml, u"formatCode")));
                else
                    ids.push_back(id);
                return false;
            });
            return true;
        });
    });
    for (const int id : ids)
        workbook.formats.push_back(own.contains(id) ? own.value(id) : builtinNumberFormat(id));
}

void readSheetNames(ArchiveParts &parts, const QString &part,
                    const std::vector<Relationship> &relationships, Workbook &workbook)
{
    parts.readXml(part, [&](QXmlStreamReader &xml) {
        forRootChildren(xml, [&](QStringView name) {
            if (name == u"workbookPr" && isTrue(attributeNamed(xml, u"date1904")))
                workbook.dateBase = DateBase::From1904;
            if (name != u"sheets")
                return false;
            forChildren(xml, [&](QStringView) {
                const QString id = attributeNamed(xml, u"id");
                const QString state = attributeNamed(xml, u"state");
                for (const Relationship &each : relationships) {
                    if (each.id == id && each.type == "worksheet"_L1)
                        workbook.sheets.push_back({attributeNamed(xml, u"name"), each.target,
                                                   !state.isEmpty() && state != "visible"_L1});
                }
                return false;
            });
            return true;
        });
    });
}

} // namespace

Workbook workbookOf(ArchiveParts &parts)
{
    const QString part = targetOf(relationshipsOf(parts, {}), u"officeDocument");
    if (part.isEmpty())
        throw TableRefused(WhyNoAnswer::NoTable);
    const auto relationships = relationshipsOf(parts, part);
    Workbook workbook;
    readSheetNames(parts, part, relationships, workbook);
    if (workbook.sheets.empty())
        throw TableRefused(WhyNoAnswer::NoTable);
    const QString texts = targetOf(relationships, u"sharedStrings");
    if (parts.has(texts))
        readTexts(parts, texts, workbook);
    const QString styles = targetOf(relationships, u"styles");
    if (parts.has(styles))
        readFormats(parts, styles, workbook);
    return workbook;
}

} // namespace noticedesk
