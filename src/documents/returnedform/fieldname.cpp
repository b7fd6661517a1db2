// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/returnedform/fieldname.h"

#include "domain/casefields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

std::optional<FieldName> FieldName::parse(const QString &name)
{
    static const QRegularExpression form(
        u"\\A(?:case-([2-9]|[1-9][0-9]{1,3})\\.)?"
        "([a-zA-Z]+(?:\\.[a-zA-Z]+)*)(\\[(?:0|[1-9][0-9]{0,2})\\])?"
        "(?:-([2-9]|[1-9][0-9]{1,2}))?\\z"_s);
    constexpr qsizetype longest = 100;
    if (name.size() > longest)
        return std::nullopt;
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const CaseField *field = caseField(match.captured(2));
    if (!field || field->filledBy != FilledBy::Organisation)
        return std::nullopt;
    const bool isEntry = match.hasCaptured(3);
    if (field->kind != (isEntry ? FieldKind::Texts : FieldKind::Text))
        return std::nullopt;
    const auto number = [&match](int group) {
        return match.hasCaptured(group) ? match.captured(group).toInt() : 1;
    };
    return FieldName{number(1), match.captured(2) + match.captured(3), number(4)};
}

} // namespace noticedesk
