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
#include "domain/tr.h"
#include "outgoing/incident/incidentdrafts.h"
#include "outgoing/incident/listtable.h"
#include "store/cases/incidentcases.h"

#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::optional<QDate> deadlineOf(const IncidentOrder &order, QDate today,
                                const OfficeCalendar &calendar)
{
    if (!order.deadline)
        return std::nullopt;
    const DateReading reading = readDate(*order.deadline, {today, today}, calendar);
    if (reading.kind != DateReading::Kind::Understood)
        throw UsageError(tr("\"%1\" is no date; it must be like 2026-11-22, 115/11/22 or ++7")
                             .arg(*order.deadline),
                         u"--deadline"_s);
    return reading.date;
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

std::vector<CaseRecord> addDrafts(Store &store, const GroupedList &list,
                                  const std::optional<Stored<Incident>> &kept,
                                  const Incident &incident, const NoticeTerms &terms)
{
    std::vector<CaseFile> drafts;
    for (const OrganizationEntries &organization : list.organizations)
        drafts.push_back(draftFor(organization, incident, terms));
    if (drafts.empty())
        return {};
    return kept ? addIncidentDrafts(store, kept->id, drafts).drafts
                : addIncidentDrafts(store, incident, drafts).drafts;
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
    DocumentReader reader;
    const auto rows = readListTable(order.list, order.sheet, reader);
    const ListColumns columns = findColumns(rows, order.headings, order.list);

    const auto store =
        order.isDry ? openStoreForReading(options, streams) : openStoreForWriting(options, streams);
    Database &database = store->database();
    OfficeRules office(*store, streams.today);
    NoticeTerms terms{textsOfOffice(database), streams.today,
                      deadlineOf(order, streams.today, office.calendar())};
    if (order.items)
        terms.texts = textsFromFile(*order.items, terms.texts);
    const auto kept = incidentNamed(database, order.name);
    const GroupedList list =
        groupedList(rows, columns, database, kept ? std::optional(kept->id) : std::nullopt);
    tellRemarks(list, order.list, streams);
    ListLines lines(list);
    if (order.isDry) {
        streams.print(lines.lines());
        return ExitStatus::Done;
    }

    const Incident incident = kept ? kept->record : incidentOf(list, order.name);
    const std::vector<CaseRecord> drafts = addDrafts(*store, list, kept, incident, terms);
    for (std::size_t at = 0; at < drafts.size(); ++at)
        lines.setName(at, nameOfCase(drafts[at]));
    bool isDone = true;
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    try {
        if (order.issues)
            isDone = issueDrafts(*store, office, drafts, lines, order.jobs, progress, streams);
    } catch (const Error &) {
        // What is done is told all the same.
        streams.printDone(lines.lines(), tr("the drafts were made"));
        throw;
    }
    streams.printDone(lines.lines(), tr("the drafts were made"));
    return isDone ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace noticedesk
