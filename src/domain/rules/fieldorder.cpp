// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"
#include "domain/rules/rulefinding.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <tuple>
#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// From the top of the first sheet to the foot of the second, then what no sheet knows.
const QStringList &fieldsInOrder()
{
    static const QStringList paths = [] {
        QStringList sheets;
        QStringList office;
        for (const CaseField &field : caseFields())
            (field.place == FieldPlace::Office ? office : sheets).append(field.path);
        return sheets + office;
    }();
    return paths;
}

/// The list that holds the field, the place in that list, the field, the place in the field's list.
using Place = std::tuple<qsizetype, qsizetype, qsizetype, qsizetype>;

Place placeOf(const QString &path)
{
    static const QRegularExpression form(
        u"\\A(?<head>[^.\\[]+)(?:\\[(?<outer>\\d+)\\])?(?<rest>[^\\[]*)(?:\\[(?<inner>\\d+)\\])?"_s);
    const auto match = form.match(path);
    const QString head = match.captured(u"head");
    const QString field = head + match.captured(u"rest");
    const auto placeIn = [](const QString &each) {
        const qsizetype place = fieldsInOrder().indexOf(each);
        return place < 0 ? fieldsInOrder().size() : place;
    };
    return {placeIn(head), match.captured(u"outer").toLongLong(), placeIn(field),
            match.captured(u"inner").toLongLong()};
}

} // namespace

void sortByField(Findings &found)
{
    using Key = std::pair<Place, int>;
    std::vector<std::pair<Key, Finding>> keyed;
    keyed.reserve(found.size());
    for (Finding &finding : found) {
        const int rule = QStringView(finding.code).mid(1).toInt();
        Key key{placeOf(finding.field), rule};
        keyed.emplace_back(std::move(key), std::move(finding));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (std::size_t index = 0; index < found.size(); ++index)
        found[index] = std::move(keyed[index].second);
}

} // namespace noticedesk
