// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/draftsmodel.h"

#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/sortedrows.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What a cell is sorted by where that is not what it shows.
QVariant sortedBy(const DraftRow &row, int column)
{
    switch (column) {
    case DraftsModel::Number: // drafts come first, as in the list of cases
        return row.number ? row.number->toString() : QString();
    case DraftsModel::Organization:
        return QString(row.code + u' ' + row.organization);
    default:
        return {};
    }
}

} // namespace

std::vector<DraftRow> readDrafts(Database &database, const RuleContext &rules,
                                 const std::vector<CaseId> &ids)
{
    const Snapshot snapshot(database);
    CaseRecords records(database);
    std::vector<DraftRow> rows;
    for (const CaseId id : ids) {
        const auto record = records.find(id);
        if (!record)
            continue;
        const Notice &notice = record->file.notice;
        DraftRow row{id,
                     record->file.number,
                     notice.target.name.value_or(QString()),
                     notice.target.code.value_or(QString()),
                     notice.date,
                     notice.deadline,
                     {},
                     {}};
        if (!row.number) {
            for (Finding &each : findings(record->file, rules)) {
                if (each.severity != Severity::Task)
                    row.findings.push_back(std::move(each));
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString wordsOn(const DraftRow &row)
{
    if (row.number)
        return noticedesk::tr("✓ issued");
    QStringList lines;
    if (!row.refusal.isEmpty())
        lines.append(noticedesk::tr("✕ Not issued: %1").arg(row.refusal));
    for (const Finding &each : row.findings)
        lines.append((each.severity == Severity::Error ? u"✕ "_s : u"⚠ "_s) + each.sentence);
    return lines.isEmpty() ? noticedesk::tr("nothing") : lines.join(u'\n');
}

void DraftsModel::show(std::vector<DraftRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DraftsModel::renew(const std::vector<CaseId> &ids, const std::vector<DraftRow> &rows)
{
    std::map<CaseId, const DraftRow *> now;
    for (const CaseId id : ids)
        now[id] = nullptr;
    for (const DraftRow &each : rows)
        now[each.id] = &each;
    for (int at = rowCount() - 1; at >= 0; --at) {
        DraftRow &row = m_rows[static_cast<std::size_t>(at)];
        const auto found = now.find(row.id);
        if (found == now.end())
            continue;
        if (!found->second) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
            continue;
        }
        row = *found->second;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

void DraftsModel::note(const CaseOutcome &outcome)
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].id != outcome.id)
            continue;
        m_rows[at].number = outcome.number;
        m_rows[at].refusal = outcome.why;
        const int row = static_cast<int>(at);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const DraftRow *DraftsModel::rowAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    const DraftRow *row = rowAt(index.row());
    if (row && index.column() == Count && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (row && role == sortedByRole)
        return sortedBy(*row, index.column());
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    QString text;
    switch (index.column()) {
    case Number:
        text = nameOfNumber(row->number);
        break;
    case Organization:
        text = caseName(isolated(row->code), shownName(row->organization));
        break;
    case Deadline:
        text = shownDay(row->deadline);
        break;
    case Count:
        text = row->number ? QString() : QString::number(row->findings.size());
        break;
    default:
        text = role == Qt::ToolTipRole ? wordsOn(*row) : wordsOn(*row).replace(u'\n', u' ');
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(shortened(text, longestToolTip)) : text;
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return noticedesk::tr("Number");
    case Organization:
        return noticedesk::tr("Organisation");
    case Deadline:
        return noticedesk::tr("Deadline");
    case Count:
        return noticedesk::tr("Findings");
    default:
        return noticedesk::tr("What the rules find");
    }
}

} // namespace noticedesk

#include "draftsmodel.moc"
