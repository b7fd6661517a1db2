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
    QLatin1StringView path;
    QLatin1StringView column;
};

constexpr std::array renamedColumns{
    Renamed{"notices"_L1, "date"_L1, "notice_date"_L1},
    Renamed{"telephone_calls"_L1, "on"_L1, "called_on"_L1},
    Renamed{"telephone_calls"_L1, "at"_L1, "called_at"_L1},
    Renamed{"telephone_calls"_L1, "by"_L1, "called_by"_L1},
    Renamed{"tracking_rounds"_L1, "text"_L1, "other_text"_L1},
    Renamed{"reopenings"_L1, "on"_L1, "reopened_on"_L1},
};

} // namespace

QString columnOf(const QString &table, const QString &path)
{
    for (const Renamed &each : renamedColumns) {
        if (each.path == path && each.table == table)
            return each.column;
    }
    QString column;
    for (const QChar letter : path) {
        if (letter.isUpper())
            column += u'_';
        column += letter == u'.' ? QChar(u'_') : letter.toLower();
    }
    return column;
}

} // namespace noticedesk
