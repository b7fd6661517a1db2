// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldwalk.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

#include <algorithm>
#include <utility>

namespace noticedesk
{

namespace
{

Finding missingField(const Field &field, const QString &path)
{
    const QString sentence = noticedesk::tr(field.whenMissing);
    switch (field.neededFor) {
    case NeededFor::Nothing:
    case NeededFor::Issuing:
        break;
    case NeededFor::Response:
        return warningOf(9, path, sentence);
    case NeededFor::Extension:
        return errorOf(12, path, sentence);
    case NeededFor::Suspension:
        return errorOf(13, path, sentence);
    case NeededFor::Round:
        return errorOf(15, path, sentence);
    }
    return errorOf(1, path, sentence);
}

bool lacks(const std::optional<QString> &text)
{
    return isMissing(text);
}

bool lacks(const std::optional<QDate> &date)
{
    return !date;
}

bool lacks(const QStringList &list)
{
    return std::all_of(list.cbegin(), list.cend(), isMissing);
}

bool lacks(bool truth)
{
    return !truth;
}

} // namespace

void checkNeededFields(const CaseFile &file, Findings &found)
{
    // What would be as good as what is missing, and what is to be said if it is missing too.
    std::string_view other;
    Finding either;
    walkFields(file, {}, [&](const QString &path, const Field &field, const auto &value) {
        if constexpr (requires { lacks(value); }) {
            if (field.key == std::exchange(other, {}) && lacks(value))
                found.push_back(either);
            if (field.neededFor == NeededFor::Nothing || !lacks(value))
                return;
            other = field.otherKey;
            if (other.empty())
                found.push_back(missingField(field, path));
            else
                either = missingField(field, path);
        }
    });
}

} // namespace noticedesk
