// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/historynames.h"

#include "app/text/namedtext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "domain/valuenames.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr NamedText actions[]{
    {"save draft"_L1, QT_TRANSLATE_NOOP("noticedesk", "draft saved")},
    {"delete draft"_L1, QT_TRANSLATE_NOOP("noticedesk", "draft deleted")},
    {"erase what was deleted"_L1,
     QT_TRANSLATE_NOOP("noticedesk", "what was deleted before was erased")},
    {"draft notices of an incident"_L1,
     QT_TRANSLATE_NOOP("noticedesk", "draft made from the list of an incident")},
    {"take back notices of an incident"_L1,
     QT_TRANSLATE_NOOP("noticedesk", "undone: made from the list of an incident")},
    {"put notices of an incident back"_L1,
     QT_TRANSLATE_NOOP("noticedesk", "made again from the list of an incident")},
    {"time stamp"_L1, QT_TRANSLATE_NOOP("noticedesk", "history stamped by an authority")},
    {"put draft back"_L1, QT_TRANSLATE_NOOP("noticedesk", "deletion undone")},
    {"import"_L1, QT_TRANSLATE_NOOP("noticedesk", "imported")},
    {"first start"_L1, QT_TRANSLATE_NOOP("noticedesk", "added at the first start")},
    {"issue"_L1, QT_TRANSLATE_NOOP("noticedesk", "issued")},
    {"correct"_L1, QT_TRANSLATE_NOOP("noticedesk", "corrected and issued anew")},
    {"add dispatch"_L1, QT_TRANSLATE_NOOP("noticedesk", "dispatch recorded")},
    {"change dispatch"_L1, QT_TRANSLATE_NOOP("noticedesk", "dispatch changed")},
    {"correct dispatch"_L1, QT_TRANSLATE_NOOP("noticedesk", "dispatch corrected")},
    {"strike out dispatch"_L1, QT_TRANSLATE_NOOP("noticedesk", "dispatch struck out")},
    {"correct telephone call"_L1, QT_TRANSLATE_NOOP("noticedesk", "telephone call corrected")},
    {"correct round"_L1, QT_TRANSLATE_NOOP("noticedesk", "tracking round corrected")},
    {"correct suspension"_L1, QT_TRANSLATE_NOOP("noticedesk", "suspension corrected")},
    {"record response"_L1, QT_TRANSLATE_NOOP("noticedesk", "response recorded")},
    {"record telephone call"_L1, QT_TRANSLATE_NOOP("noticedesk", "telephone call recorded")},
    {"record round"_L1, QT_TRANSLATE_NOOP("noticedesk", "tracking round recorded")},
    {"record suspension"_L1, QT_TRANSLATE_NOOP("noticedesk", "suspension recorded")},
    {"link incident"_L1, QT_TRANSLATE_NOOP("noticedesk", "incident linked")},
    {"record notes"_L1, QT_TRANSLATE_NOOP("noticedesk", "notes recorded")},
    {"hand over"_L1, QT_TRANSLATE_NOOP("noticedesk", "handed over to another officer")},
    {"purge"_L1, QT_TRANSLATE_NOOP("noticedesk", "purged")},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("noticedesk", "withdrawn")},
    {"reopen"_L1, QT_TRANSLATE_NOOP("noticedesk", "reopened")},
    {"print"_L1, QT_TRANSLATE_NOOP("noticedesk", "handed over to the printer")},
    {"print cancelled"_L1,
     QT_TRANSLATE_NOOP("noticedesk", "not printed: cancelled at the printer")},
    {"print given up"_L1,
     QT_TRANSLATE_NOOP("noticedesk", "not printed: given up by the printing system")},
    {"export mail draft"_L1, QT_TRANSLATE_NOOP("noticedesk", "e-mail draft saved as a file")},
    {"export"_L1, QT_TRANSLATE_NOOP("noticedesk", "saved as a file")},
    {"attach"_L1, QT_TRANSLATE_NOOP("noticedesk", "attached")},
    {"describe attachment"_L1, QT_TRANSLATE_NOOP("noticedesk", "attachment described")},
    {"reorder attachments"_L1, QT_TRANSLATE_NOOP("noticedesk", "attachments put in order")},
    {"strike out attachment"_L1, QT_TRANSLATE_NOOP("noticedesk", "attachment struck out")},
    {"file from the tray"_L1, QT_TRANSLATE_NOOP("noticedesk", "filed from the tray")},
};

} // namespace

QString nameOfAction(const QString &action)
{
    // A correction's reason stands behind the action.
    const QString name = action.section(u": "_s, 0, 0);
    QString known;
    // Print and export are followed by what went out.
    for (qsizetype words = name.count(u' '); words >= 0 && known.isEmpty(); --words)
        known = nameIn(actions, name.section(u' ', 0, words));
    const QString reason = action.section(u": "_s, 1);
    const QString shown = known.isEmpty() ? action : known;
    return reason.isEmpty() || known.isEmpty()
               ? shown
               : sentenceWith(noticedesk::tr("%1: %2"), shown, reason);
}

QString shownValue(const QString &path, const std::optional<QString> &recorded,
                   const IncidentTitles &incidents)
{
    if (!recorded)
        return noticedesk::tr("(blank)");
    const QString &value = *recorded;
    if (path == "incident"_L1)
        return incidents.value(value, noticedesk::tr("an incident that was deleted"));
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && value.size() == 10)
        return shownDay(day);
    if (value == "recorded"_L1)
        return noticedesk::tr("recorded");
    if (path.endsWith(".sealed"_L1))
        return value == "true"_L1 ? noticedesk::tr("seen") : noticedesk::tr("not seen");
    if (path.endsWith(".reached"_L1))
        return value == "true"_L1 ? noticedesk::tr("reached") : noticedesk::tr("not reached");
    if (path.endsWith(".outcome"_L1)) {
        for (std::size_t place = 0; place < outcomeNames.size(); ++place) {
            const std::string_view name = outcomeNames[place];
            if (value == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())))
                return nameOfOutcome(static_cast<OutcomeKind>(place));
        }
    }
    if (path.endsWith(".document"_L1)) {
        if (const auto document = valueNamed<DispatchedDocument>(value))
            return nameOfDocument(*document);
    }
    if (path.endsWith(".channel"_L1)) {
        if (const auto channel = valueNamed<DispatchChannel>(value))
            return nameOfChannel(*channel);
    }
    return value;
}

} // namespace noticedesk
