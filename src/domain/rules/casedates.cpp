// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/casedates.h"

#include "domain/fieldwalk.h"
#include "domain/rules/rulefinding.h"

#include <algorithm>
#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The last part of the paths of dates that something is meant for.
bool isMeantDate(const QString &field)
{
    static const std::array meant{u"notice.date"_s, u".deadline"_s, u".extendedTo"_s,
                                  u".suspendedFrom"_s};
    return std::any_of(meant.begin(), meant.end(),
                       [&field](const QString &end) { return field.endsWith(end); });
}

} // namespace

std::vector<CaseDate> caseDates(const CaseFile &file)
{
    std::vector<CaseDate> dates;
    walkFields(file, {}, [&dates](const QString &path, const Field &, const auto &value) {
        if constexpr (std::is_same_v<decltype(value), const std::optional<QDate> &>) {
            if (value && value->isValid())
                dates.push_back({path, *value, !isMeantDate(path)});
        }
    });
    for (std::size_t at = 0; at < file.dispatches.size(); ++at) {
        const QString dispatch = entryPath(u"dispatches"_s, qsizetype(at)) + u'.';
        if (file.dispatches.at(at).struckOut)
            std::erase_if(dates, [&dispatch](const CaseDate &date) {
                return date.field.startsWith(dispatch);
            });
    }
    return dates;
}

} // namespace noticedesk
