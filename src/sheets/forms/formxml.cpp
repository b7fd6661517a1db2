// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formxml.h"

#include "domain/tr.h"
#include "sheets/forms/formreader.h"
#include "sheets/units.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString placeOf(const QXmlStreamReader &reader, const QString &fileName)
{
    return u"%1:%2:%3"_s.arg(fileName, QString::number(reader.lineNumber()),
                             QString::number(reader.columnNumber()));
}

FormTag::FormTag(const QXmlStreamReader &reader, const QString &fileName)
    : m_name(reader.name().toString()), m_where(placeOf(reader, fileName))
{
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        m_attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
}

void FormTag::fail(const QString &message) const
{
    throw FormError(message, m_where);
}

std::optional<QString> FormTag::optional(const QString &attribute)
{
    const auto found = m_attributes.constFind(attribute);
    if (found == m_attributes.constEnd())
        return std::nullopt;
    QString value = *found;
    m_attributes.erase(found);
    return value;
}

QString FormTag::required(const QString &attribute)
{
    const auto value = optional(attribute);
    if (!value || value->isEmpty())
        fail(tr("<%1> needs the attribute %2").arg(m_name, attribute));
    return *value;
}

double FormTag::length(const QString &text, bool starAllowed) const
{
    if (starAllowed && text == "*"_L1)
        return 0;
    const bool millimetres = text.endsWith("mm"_L1);
    bool isNumber = false;
    const double value = QStringView(text).chopped(2).toDouble(&isNumber);
    const double points = millimetres ? value * pointsPerMillimetre : value;
    if (!isNumber || !(millimetres || text.endsWith("pt"_L1)) || !(points >= 0 && points <= 1000))
        fail(tr("\"%1\" is no length: write it as 27mm or 12pt").arg(text));
    return points;
}

std::vector<double> FormTag::lengths(const QString &text, qsizetype count) const
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != count)
        fail(tr("\"%1\" must be %2 lengths").arg(text, QString::number(count)));
    std::vector<double> lengths;
    for (const QString &part : parts)
        lengths.push_back(length(part));
    return lengths;
}

double FormTag::number(const QString &attribute, double missing, double least, double most)
{
    const auto text = optional(attribute);
    if (!text)
        return missing;
    bool isNumber = false;
    const double value = text->toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        fail(tr("%1=\"%2\" is not a number from %3 to %4")
                 .arg(attribute, *text, QString::number(least), QString::number(most)));
    return value;
}

bool FormTag::yes(const QString &attribute, const QString &word)
{
    const auto text = optional(attribute);
    if (text && *text != word)
        fail(tr("%1=\"%2\" is not known: write %3 or leave it out").arg(attribute, *text, word));
    return text.has_value();
}

void FormTag::finish() const
{
    if (!m_attributes.isEmpty()) {
        QStringList names = m_attributes.keys();
        names.sort();
        fail(tr("<%1> has no attribute %2").arg(m_name, names.constFirst()));
    }
}

} // namespace noticedesk
