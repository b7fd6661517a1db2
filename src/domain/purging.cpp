// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purging.h"

#include "domain/casestate.h"
#include "domain/fieldwalk.h"
#include "domain/organizationcode.h"
#include "domain/rules/casedates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void purge(const Field &field, std::optional<QString> &text)
{
    if (!text || (field.form == TextForm::Code && looksLikeOrganizationCode(*text)))
        return;
    if (field.countsWhenThere)
        text = u"—"_s;
    else
        text.reset();
}

} // namespace

CaseFile purged(const CaseFile &file)
{
    CaseFile left = file;
    walkFields(left, {}, [](const QString &, const Field &field, auto &value) {
        using Value = std::remove_reference_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::optional<QString>>)
            purge(field, value);
        else if constexpr (std::is_same_v<Value, QStringList> ||
                           std::is_same_v<Value, std::vector<std::optional<QString>>>)
            value.clear();
    });
    return left;
}

bool isClosedBefore(QDate day, const CaseFile &file)
{
    if (!isClosed(file))
        return false;
    std::optional<QDate> last;
    for (const CaseDate &date : caseDates(file)) {
        if (date.happened)
            last = std::max(last, std::optional(date.day));
    }
    if (!last)
        last = file.notice.date;
    return last && *last < day;
}

} // namespace noticedesk
