// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"

#include "domain/incident.h"
#include "domain/rocdate.h"

#include <QDate>
#include <QStringList>
#include <QStringView>

#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

struct FilledPlaceholder
{
    QStringView name;
    const std::optional<QString> &value;
};

std::optional<QString> plainDate(const std::optional<QDate> &date)
{
    const auto roc = date ? RocDate::fromDate(*date) : std::nullopt;
    return roc ? std::optional(roc->plain()) : std::nullopt;
}

} // namespace

PlaceholderValues placeholderValues(const Incident &incident)
{
    PlaceholderValues values;
    QStringList addresses;
    for (const QString &line : incident.addresses.value_or(QString()).split(u'\n')) {
        if (const QString address = line.trimmed(); !address.isEmpty())
            addresses.append(address);
    }
    if (!addresses.isEmpty())
        values.maliciousIp = addresses.join(u'、');
    values.from = plainDate(incident.first);
    values.to = plainDate(incident.last);
    return values;
}

QString filledIn(const QString &text, const PlaceholderValues &values)
{
    const std::array<FilledPlaceholder, 4> placeholders{
        FilledPlaceholder{u"{ip}", values.ip},
        FilledPlaceholder{u"{malicious_ip}", values.maliciousIp},
        FilledPlaceholder{u"{from}", values.from}, FilledPlaceholder{u"{to}", values.to}};

    QString filled;
    qsizetype taken = 0;
    for (qsizetype brace = text.indexOf(u'{'); brace >= 0; brace = text.indexOf(u'{', brace + 1)) {
        for (const FilledPlaceholder &placeholder : placeholders) {
            const bool isFilled = placeholder.value && !placeholder.value->isEmpty();
            if (isFilled && QStringView(text).sliced(brace).startsWith(placeholder.name)) {
                filled += QStringView(text).sliced(taken, brace - taken);
                filled += *placeholder.value;
                taken = brace + placeholder.name.size();
            }
        }
    }
    filled += QStringView(text).sliced(taken);
    return filled;
}

} // namespace noticedesk
