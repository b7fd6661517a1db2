// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/historyrecords.h"

#include "domain/character.h"
#include "domain/text.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

FieldValues historyRecords(const std::vector<HistoryLine> &lines,
                           const std::function<bool(char32_t)> &canDraw)
{
    FieldValues values;
    const auto numbered = [&canDraw](char32_t character) -> std::optional<QString> {
        if (isStorable(character) && canDraw(character))
            return std::nullopt;
        return QString(u'[' + characterName(character) + u']');
    };
    const auto set = [&](const QString &path, const QString &text) {
        values.insert(path, withReplaced(text, numbered));
    };
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const HistoryLine &line = lines[at];
        const QString record = u"history[%1]."_s.arg(at);
        set(record + u"when", line.when);
        set(record + u"what", line.what);
        set(record + u"who", line.who);
        for (std::size_t each = 0; each < line.changes.size(); ++each) {
            const QString change = record + u"changes[%1]."_s.arg(each);
            set(change + u"field", line.changes[each].field);
            set(change + u"before", line.changes[each].before);
            set(change + u"after", line.changes[each].after);
        }
    }
    return values;
}

} // namespace noticedesk
