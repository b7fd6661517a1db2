// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

/// The elements of an OpenDocument spreadsheet.
namespace noticedesk
{

/// An attribute by its name with the usual prefix.
QString odsAttribute(const QXmlStreamReader &xml, QStringView qualifiedName);

/// How often something stands there, or over how many rows; 1 if it is not said.
qint64 odsCount(const QXmlStreamReader &xml, QStringView qualifiedName);

/// What is done with an element that is met.
enum class Element { Read, GoIn, PassOver };

/// Goes through what stands in the element that was begun, down to all depths of the elements for
/// which the function says GoIn. What it says Read of it has read to its end.
template <class Begin>
void walk(QXmlStreamReader &xml, const Begin &begin)
{
    for (int depth = 0; !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const Element what = begin(xml.qualifiedName());
            if (what == Element::GoIn)
                ++depth;
            else if (what == Element::PassOver)
                xml.skipCurrentElement();
            break;
        }
        case QXmlStreamReader::EndElement:
            if (depth-- == 0)
                return;
            break;
        default:
            break;
        }
    }
}

} // namespace noticedesk
