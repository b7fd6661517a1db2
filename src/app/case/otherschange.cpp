// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/otherschange.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/text/casehistory.h"
#include "app/text/fieldnames.h"
#include "app/text/historynames.h"
#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/history/fieldchanges.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A box with a text of any length has no button in sight.
constexpr qsizetype longestInBox = 120;

QString sentencesOf(const FieldChanges &changes, const IncidentTitles &incidents)
{
    QStringList lines;
    for (const FieldChange &change : changes) {
        const auto shown = [&](const std::optional<QString> &value) {
            return shortened(shownValue(change.path, value, incidents), longestInBox);
        };
        lines.append(sentenceWith(noticedesk::tr("%1: %2 → %3"), nameOfField(change.path),
                                  shown(change.before), shown(change.after)));
    }
    return sentenceWith(noticedesk::tr("Somebody else has changed this case meanwhile:\n%1"),
                        lines.join(u'\n'));
}

} // namespace

void tellOthersChange(Desk &desk, QObject *context, const CaseRecord &before, const CaseRecord &now)
{
    desk.store.read(
        context, [](Database &database) { return incidentTitles(database); },
        [&prompt = desk.prompt, changes = changesBetween(fieldsOf(before), fieldsOf(now))](
            const IncidentTitles &incidents) {
            prompt.tell(
                sentencesOf(changes, incidents),
                noticedesk::tr(
                    "Nothing was overwritten: what they recorded is kept, and what you typed is "
                    "still in its fields. Look at both, and record again what is to stay."));
        });
}

} // namespace noticedesk
