// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsxelements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString attributeNamed(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (auto match = escape.match(text, from); match.hasMatch();
         match = escape.match(text, from)) {
        const QChar character(static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16)));
        text.replace(match.capturedStart(), match.capturedLength(), character);
        from = match.capturedStart() + 1;
    }
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QString plainText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements);
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    forChildren(xml, [&](QStringView name) {
        if (name == u"t") {
            text += plainText(xml);
        } else if (name == u"r") {
            forChildren(xml, [&](QStringView inner) {
                if (inner != u"t")
                    return false;
                text += plainText(xml);
                return true;
            });
        } else {
            return false;
        }
        return true;
    });
    return withoutEscapes(text);
}

} // namespace noticedesk
