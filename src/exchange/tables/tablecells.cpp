// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tablecells.h"

#include "domain/rocdate.h"
#include "domain/tr.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"
#include "exchange/tables/tablefile.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// XML 1.0, production 2, for a character of the first plane that is no surrogate.
bool isXmlCharacter(char16_t unit)
{
    return unit >= 0x20 ? unit < 0xFFFE : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

} // namespace

QString xmlText(const QString &text)
{
    constexpr QChar replacement(QChar::ReplacementCharacter);
    const bool fits = std::all_of(text.begin(), text.end(), [](QChar unit) {
        return !unit.isSurrogate() && isXmlCharacter(unit.unicode());
    });
    if (fits)
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            kept += unit;
            kept += text.at(++at);
        } else {
            kept += !unit.isSurrogate() && isXmlCharacter(unit.unicode()) ? unit : replacement;
        }
    }
    return kept;
}

QString shownDay(QDate day)
{
    const auto roc = RocDate::fromDate(day);
    return roc ? roc->plain() : day.toString(Qt::ISODate);
}

void requireTableRows(qint64 rows, const QString &path)
{
    if (rows > mostSpreadsheetRows)
        throw ExchangeError(tr("A table has more rows than spreadsheets can show (%1)")
                                .arg(QString::number(mostSpreadsheetRows)),
                            printable(path));
}

} // namespace noticedesk
