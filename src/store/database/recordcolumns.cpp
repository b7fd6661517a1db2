// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/recordcolumns.h"

#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct Renamed
{
    QLatin1StringView table;
    std::string_view key;
    QLatin1StringView column;
};

constexpr std::array renamedColumns{
    Renamed{"notices"_L1, "date", "notice_date"_L1},
    Renamed{"telephone_calls"_L1, "on", "called_on"_L1},
    Renamed{"telephone_calls"_L1, "at", "called_at"_L1},
    Renamed{"telephone_calls"_L1, "by", "called_by"_L1},
    Renamed{"tracking_rounds"_L1, "text", "other_text"_L1},
    Renamed{"reopenings"_L1, "on", "reopened_on"_L1},
};

} // namespace

QString columnOf(const QString &table, const QString &prefix, std::string_view key)
{
    for (const Renamed &each : renamedColumns) {
        if (each.key == key && each.table == table)
            return each.column;
    }
    QString column = prefix;
    for (const char each : key) {
        const QChar letter = QLatin1Char(each);
        if (letter.isUpper())
            column += u'_';
        column += letter.toLower();
    }
    return column;
}

} // namespace noticedesk
