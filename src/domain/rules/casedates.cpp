// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/casedates.h"

#include "domain/casefields.h"
#include "domain/fieldwalk.h"
#include "domain/rules/rulefinding.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

std::vector<CaseDate> caseDates(const CaseFile &file)
{
    std::vector<CaseDate> dates;
    walkFields(file, {}, [&](const QString &path, const Field &field, const auto &value) {
        if constexpr (std::is_same_v<decltype(value), const std::optional<QDate> &>) {
            if (value && value->isValid() && !isStruckOut(path, file))
                dates.push_back({path, *value, !field.isMeant});
        }
    });
    return dates;
}

bool isStruckOut(const QString &path, const CaseFile &file)
{
    for (std::size_t at = 0; at < file.dispatches.size(); ++at) {
        if (file.dispatches[at].struckOut &&
            isWithinField(path, entryPath(u"dispatches"_s, qsizetype(at))))
            return true;
    }
    return false;
}

} // namespace noticedesk
