// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

/// The elements of a workbook's parts.
namespace noticedesk
{

/// Calls the function at each element in the one that was begun; what it leaves is passed over.
template <class Use>
void forChildren(QXmlStreamReader &xml, const Use &use)
{
    while (xml.readNextStartElement()) {
        if (!use(xml.name()))
            xml.skipCurrentElement();
    }
}

/// Calls it at each element in the outermost one.
template <class Use>
void forRootChildren(QXmlStreamReader &xml, const Use &use)
{
    if (xml.readNextStartElement())
        forChildren(xml, use);
}

/// An attribute by its name in whatever namespace: those of the strict form are others.
QString attributeNamed(const QXmlStreamReader &xml, QStringView name);

/// Whether the value of an attribute says yes.
bool isTrue(const QString &value);

/// The text of the element that was begun.
QString plainText(QXmlStreamReader &xml);

/// A text in one or several runs, without the reading aids above it.
QString richText(QXmlStreamReader &xml);

/// Characters that XML cannot hold stand as _x000D_ (ECMA-376 part 1, 22.9.2.19); a line ends with
/// a line feed.
QString withoutEscapes(QString text);

} // namespace noticedesk
