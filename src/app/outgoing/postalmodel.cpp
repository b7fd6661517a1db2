// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/postalmodel.h"

#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// The steps that can be done once more after this one: what was struck out can be sent again, and
/// what was sent again can be delivered and struck out.
std::vector<PostalStepKind> reopenedBy(PostalStepKind step)
{
    switch (step) {
    case PostalStepKind::Sent:
        return {PostalStepKind::Delivered, PostalStepKind::StruckOut};
    case PostalStepKind::StruckOut:
        return {PostalStepKind::Sent, PostalStepKind::Delivered};
    case PostalStepKind::Delivered:
        break;
    }
    return {};
}

} // namespace

void PostalModel::show(std::vector<CaseListRow> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_numbers.clear();
    m_why.clear();
    endResetModel();
}

void PostalModel::setNumbers(const QStringList &numbers)
{
    m_numbers = numbers;
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, RegisteredNumber), index(rowCount() - 1, RegisteredNumber));
}

void PostalModel::note(const CaseOutcome &outcome)
{
    m_why[{m_step, m_paper}][outcome.id] = outcome.why;
    if (outcome.why.isEmpty()) {
        for (const PostalStepKind each : reopenedBy(m_step))
            m_why[{each, m_paper}].erase(outcome.id);
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cases[static_cast<std::size_t>(row)].id == outcome.id)
            Q_EMIT dataChanged(index(row, Result), index(row, Result));
    }
}

void PostalModel::showOutcomesOf(PostalStepKind step, int paper)
{
    m_step = step;
    m_paper = paper;
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, Result), index(rowCount() - 1, Result));
}

std::optional<QString> PostalModel::outcomeOf(CaseId id) const
{
    const auto outcomes = m_why.find({m_step, m_paper});
    if (outcomes == m_why.end())
        return std::nullopt;
    const auto why = outcomes->second.find(id);
    return why == outcomes->second.end() ? std::nullopt : std::optional(why->second);
}

std::vector<CaseId> PostalModel::openCases() const
{
    std::vector<CaseId> open;
    for (const CaseListRow &each : m_cases) {
        if (const auto why = outcomeOf(each.id); !why || !why->isEmpty())
            open.push_back(each.id);
    }
    return open;
}

std::size_t PostalModel::refusedCount() const
{
    const auto isRefused = [this](const CaseListRow &each) {
        const auto why = outcomeOf(each.id);
        return why && !why->isEmpty();
    };
    return static_cast<std::size_t>(std::count_if(m_cases.begin(), m_cases.end(), isRefused));
}

QStringList PostalModel::names() const
{
    QStringList names;
    for (const CaseListRow &each : m_cases)
        names.append(caseName(nameOfNumber(each.number), shownName(each.name)));
    return names;
}

int PostalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int PostalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PostalModel::data(const QModelIndex &index, int role) const
{
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= m_cases.size() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = textOf(m_cases[at], index.row(), index.column());
    return role == Qt::ToolTipRole ? plainToolTip(shortened(text, longestToolTip)) : text;
}

QString PostalModel::textOf(const CaseListRow &row, int place, int column) const
{
    switch (column) {
    case Case:
        return nameOfNumber(row.number);
    case Organization:
        return shownName(row.name);
    case RegisteredNumber:
        return m_numbers.value(place);
    default:
        break;
    }
    const auto why = outcomeOf(row.id);
    if (!why)
        return {};
    return why->isEmpty() ? noticedesk::tr("✓ recorded")
                          : noticedesk::tr("✕ Refused: %1").arg(*why);
}

QVariant PostalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Case:
        return noticedesk::tr("Number");
    case Organization:
        return noticedesk::tr("Organisation");
    case RegisteredNumber:
        return noticedesk::tr("Registered number");
    default:
        return noticedesk::tr("Result");
    }
}

} // namespace noticedesk

#include "postalmodel.moc"
