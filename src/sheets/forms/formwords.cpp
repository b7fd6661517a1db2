// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formwords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// An entry of a list among the words of a form, which has its own marks between and behind them:
/// without the full stop that somebody typed at its end.
QString withoutFullStop(QString entry)
{
    if (entry.size() > 1 && entry.endsWith(u'。'))
        entry.chop(1);
    return entry;
}

} // namespace

void walkWords(const std::vector<FormInline> &content, const FieldValues &values,
               const std::function<QString(const QString &)> &pathOf, const WordsUse &use)
{
    for (const FormInline &part : content) {
        if (const FormText *text = std::get_if<FormText>(&part)) {
            use(text->text, {});
            continue;
        }
        const auto &field = std::get<FormField>(part);
        if (caseFieldKind(field.of) != CaseFieldKind::List) {
            const QString path = pathOf(field.of);
            use(caseFieldText(values, path, field.dateForm).value_or(field.blank), path);
            continue;
        }
        const auto entries = caseFieldEntries(values, field.of);
        for (std::size_t at = 0; at < entries.size(); ++at) {
            if (at > 0)
                use(field.separator, {});
            use(entries[at] ? withoutFullStop(*entries[at]) : field.blank,
                u"%1[%2]"_s.arg(field.of).arg(at));
        }
        if (entries.empty())
            use(field.blank, field.of);
    }
}

QString wordsWith(const std::vector<FormInline> &content, const FieldValues &values)
{
    QString words;
    walkWords(
        content, values, [](const QString &path) { return path; },
        [&words](const QString &text, const QString &) { words += text; });
    return words;
}

} // namespace noticedesk
