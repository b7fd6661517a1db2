// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/attachmenthistory.h"

#include "app/text/historynames.h"
#include "app/text/namedtext.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/history/fieldchanges.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What of an attachment people are told, in its order.
constexpr NamedText attachmentFields[]{
    {"originalName"_L1, QT_TRANSLATE_NOOP("noticedesk", "Name of the file")},
    {"label"_L1, QT_TRANSLATE_NOOP("noticedesk", "What it is")},
    {"receivedOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Received on")},
    {"place"_L1, QT_TRANSLATE_NOOP("noticedesk", "Place in the list")},
    {"struckOut"_L1, QT_TRANSLATE_NOOP("noticedesk", "Struck out because")},
};

} // namespace

std::vector<HistoryLine> attachmentLines(const std::vector<HistoryEntry> &entries, int number)
{
    std::vector<HistoryLine> lines = historyLines(entries, {});
    const QString attachment = noticedesk::tr("Attachment %1").arg(number);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        lines[at].changes.clear();
        const auto changes = parseChanges(entries[at].changes);
        if (!changes)
            continue;
        for (const FieldChange &change : *changes) {
            if (const QString name = nameIn(attachmentFields, change.path); !name.isEmpty())
                lines[at].changes.push_back(
                    {sentenceWith(noticedesk::tr("%1: %2"), attachment, name),
                     shownValue(change.path, change.before, {}),
                     shownValue(change.path, change.after, {})});
        }
    }
    return lines;
}

} // namespace noticedesk
