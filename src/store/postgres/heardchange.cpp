// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/heardchange.h"

#include "domain/valuenames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

template <>
inline constexpr std::array namesOf<HeardChange::Kind>{
    Named<HeardChange::Kind>{"case", HeardChange::Kind::Case},
    Named<HeardChange::Kind>{"directory", HeardChange::Kind::Directory},
    Named<HeardChange::Kind>{"presence", HeardChange::Kind::Presence},
};

QString HeardChange::toString() const
{
    return u"%1 %2 %3"_s.arg(desk, nameOf(kind), QString::number(id.value()));
}

std::optional<HeardChange> HeardChange::parse(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9a-f-]{36}) (\\w+) (\\d{1,18})\\z"_s);
    const auto match = pattern.match(text);
    const auto kind = valueNamed<Kind>(match.captured(2));
    if (!match.hasMatch() || !kind)
        return std::nullopt;
    return HeardChange{match.captured(1), *kind, CaseId(match.captured(3).toLongLong())};
}

} // namespace noticedesk
