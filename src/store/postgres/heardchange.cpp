// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/heardchange.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString HeardChange::toString() const
{
    return changedCase ? u"%1 case %2"_s.arg(desk, QString::number(changedCase->value()))
                       : u"%1 directory"_s.arg(desk);
}

std::optional<HeardChange> HeardChange::parse(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A([0-9a-f-]{36}) (?:case (\\d{1,18})|directory)\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    HeardChange change{match.captured(1), std::nullopt};
    if (match.hasCaptured(2))
        change.changedCase = CaseId(match.captured(2).toLongLong());
    return change;
}

} // namespace noticedesk
