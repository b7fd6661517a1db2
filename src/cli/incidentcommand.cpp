// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/incidentorder.h"
#include "cli/officerules.h"
#include "cli/progress.h"
#include "cli/refusallines.h"
#include "cli/storeaccess.h"
#include "cli/tabbedline.h"
#include "documents/documentreader.h"
#include "domain/datetyping.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "outgoing/incident/incidentdrafts.h"
#include "outgoing/incident/listtable.h"
#include "store/cases/incidentcases.h"

#include <QRegularExpression>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The deadline must be a whole day or a number of working days: nothing is guessed that nobody
/// looks at. Throws UsageError.
void requireDeadline(const IncidentOrder &order)
{
    static const QRegularExpression workingDays(u"\\A\\+\\+[0-9]{1,4}\\z"_s);
    if (order.deadline && !workingDays.match(*order.deadline).hasMatch() &&
        !RocDate::parse(*order.deadline))
        throw UsageError(tr("\"%1\" is no date; it must be like 2026-11-22, 115/11/22 or ++7")
                             .arg(*order.deadline),
                         u"--deadline"_s);
}

/// Of an order with such a deadline.
std::optional<QDate> deadlineOf(const IncidentOrder &order, QDate today,
                                const OfficeCalendar &calendar)
{
    if (!order.deadline)
        return std::nullopt;
    if (const auto day = RocDate::parse(*order.deadline))
        return day->date();
    return readDate(*order.deadline, {today, today}, calendar).date;
}

ListEntries listEntriesOf(const IncidentOrder &order, DocumentReader &reader)
{
    const auto rows = readListTable(order.list, order.sheet, reader);
    return readEntries(rows, findColumns(rows, order.headings, order.list));
}

/// The incident of this name; nothing if it is a new one.
std::optional<Stored<Incident>> incidentNamed(Database &database, const QString &name)
{
    std::optional<Stored<Incident>> found;
    for (Stored<Incident> &each : Directory<Incident>::all(database)) {
        if (each.record.title != name)
            continue;
        if (found)
            throw RefusedError(tr("two incidents have this name; give one of them another"), name);
        found = std::move(each);
    }
    return found;
}

void tellRemarks(const GroupedList &list, const QString &path, const CommandStreams &streams)
{
    constexpr std::size_t mostLines = 1000;
    for (std::size_t at = 0; at < std::min(list.remarks.size(), mostLines); ++at)
        streams.errors.write(
            errorLine(Error(list.remarks[at].sentence,
                            tr("%1, row %2").arg(path, QString::number(list.remarks[at].row)))));
}

/// What is said of the organisations and rows of a list, in its order.
class ListLines final
{
public:
    explicit ListLines(const GroupedList &list) : m_list(list)
    {
        for (const SetAsideRow &row : list.setAside)
            m_lines.emplace(
                row.row,
                tabbedLine({row.organization.isEmpty() ? u"-"_s : row.organization, u"set aside"_s,
                            tr("row %1: %2").arg(QString::number(row.row), row.why)}));
        for (std::size_t at = 0; at < list.organizations.size(); ++at)
            setName(at, u"-"_s);
    }

    /// What the draft of an organisation is called now.
    void setName(std::size_t organization, const QString &name)
    {
        const OrganizationEntries &entries = m_list.organizations[organization];
        m_lines[entries.entries.front().row] =
            tabbedLine({entries.organization.record.code, u"draft"_s, name});
    }

    QByteArray lines() const
    {
        QByteArray all;
        for (const auto &[row, line] : m_lines)
            all += line;
        const auto count = [](auto number) { return QByteArray::number(qint64(number)); };
        return all + "rows " + count(m_list.rows) + " used " + count(m_list.usedRows) +
               " set-aside " + count(m_list.setAside.size()) + " organisations " +
               count(m_list.named) + " drafts " + count(m_list.organizations.size()) + '\n';
    }

private:
    const GroupedList &m_list;
    std::map<qint64, QByteArray> m_lines; ///< by the row
};

/// A list as it is grouped, and the drafts that were made of it.
struct DraftedList
{
    GroupedList list;
    std::vector<CaseRecord> drafts; ///< of its organisations, in their order; none in a dry run
};

std::optional<Id<Incident>> idOf(const std::optional<Stored<Incident>> &kept)
{
    return kept ? std::optional(kept->id) : std::nullopt;
}

DraftedList onlyGrouped(const ListEntries &entries, Database &database, const QString &name)
{
    return {groupedList(entries, database, idOf(incidentNamed(database, name))), {}};
}

/// Groups the list when no other desk can write any more: what another has just made of the same
/// list is there already.
DraftedList withDrafts(const ListEntries &entries, Store &store, const QString &name,
                       const NoticeTerms &terms)
{
    DraftedList made;
    const auto make = [&] {
        const auto kept = incidentNamed(store.database(), name);
        made.list = groupedList(entries, store.database(), idOf(kept));
        const Incident incident = kept ? kept->record : incidentOf(made.list, name);
        IncidentDraftFiles files{incident, {}};
        if (kept)
            files.incident = kept->id;
        for (const OrganizationEntries &organization : made.list.organizations)
            files.drafts.push_back(draftFor(organization, incident, terms));
        return files;
    };
    if (auto added = addIncidentDrafts(store, make))
        made.drafts = std::move(added->drafts);
    return made;
}

/// Issues all of them; whether each was.
bool issueDrafts(Store &store, OfficeRules &office, const std::vector<CaseRecord> &drafts,
                 ListLines &lines, int jobs, Progress &progress, const CommandStreams &streams)
{
    std::vector<CaseId> ids;
    ids.reserve(drafts.size());
    for (const CaseRecord &each : drafts)
        ids.push_back(each.id);
    bool isRefused = false;
    std::size_t done = 0;
    DraftIssuing(store, office.sheets(), office.rules(), jobs)
        .issue(ids, DraftWarnings::Refuse, [&](const IssuedDraft &draft) {
            if (draft.number) {
                lines.setName(done, draft.number->toString());
            } else {
                isRefused = true;
                tellRefused(draft, nameOfCase(drafts[done]), streams);
            }
            progress.show(
                tr("%1 of %2 notices").arg(QString::number(++done), QString::number(ids.size())));
            return true;
        });
    return !isRefused;
}

} // namespace

ExitStatus runIncident(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(
        u"incident"_s,
        tr("Makes a draft for each organisation of a list of addresses (.xlsx, .ods or CSV) and "
           "sets aside what cannot be one. Prints organisation, draft or set aside, and the "
           "draft's name or why; the counts last."));
    addIncidentOptions(options);
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const IncidentOrder order = incidentOrderFrom(options);
    requireDeadline(order);
    DocumentReader reader(streams.documentWorker);
    const ListEntries entries = listEntriesOf(order, reader);

    const auto store =
        order.isDry ? openStoreForReading(options, streams) : openStoreForWriting(options, streams);
    Database &database = store->database();
    OfficeRules office(*store, streams.today);
    NoticeTerms terms{textsOfOffice(database), streams.today,
                      deadlineOf(order, streams.today, office.calendar())};
    if (order.items)
        terms.texts = textsFromFile(*order.items, terms.texts);
    const DraftedList made = order.isDry ? onlyGrouped(entries, database, order.name)
                                         : withDrafts(entries, *store, order.name, terms);
    tellRemarks(made.list, order.list, streams);
    ListLines lines(made.list);
    if (order.isDry) {
        streams.print(lines.lines());
        return ExitStatus::Done;
    }

    for (std::size_t at = 0; at < made.drafts.size(); ++at)
        lines.setName(at, nameOfCase(made.drafts[at]));
    bool isDone = true;
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    try {
        if (order.issues)
            isDone = issueDrafts(*store, office, made.drafts, lines, order.jobs, progress, streams);
    } catch (const Error &) {
        // What is done is told all the same.
        streams.printDone(lines.lines(), tr("the drafts were made"));
        throw;
    }
    streams.printDone(lines.lines(), tr("the drafts were made"));
    return isDone ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace noticedesk
