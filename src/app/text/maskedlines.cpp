// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/maskedlines.h"

#include "app/text/historynames.h"
#include "domain/casefields.h"
#include "domain/redaction.h"

namespace noticedesk
{

namespace
{

/// What is to be known of the field that was changed; that of no field if it is none of a case.
Field fieldOf(const HistoryLine::ChangedField &change)
{
    const CaseField *field = caseField(change.path);
    return field ? static_cast<const Field &>(*field) : Field("");
}

} // namespace

std::vector<HistoryLine> maskedLines(std::vector<HistoryLine> lines, const CaseFile &file)
{
    const QString blank = shownValue({}, std::nullopt, {});
    PersonalData personal = personalDataOf(file);
    for (const HistoryLine &line : lines) {
        for (const HistoryLine::ChangedField &change : line.changes) {
            for (const QString &value : {change.before, change.after}) {
                if (value != blank)
                    personal.add(fieldOf(change), value);
            }
        }
    }
    for (HistoryLine &line : lines) {
        line.what = personal.masked(Field(""), line.what);
        for (HistoryLine::ChangedField &change : line.changes) {
            for (QString *value : {&change.before, &change.after}) {
                if (*value != blank)
                    *value = personal.masked(fieldOf(change), *value);
            }
        }
    }
    return lines;
}

} // namespace noticedesk
