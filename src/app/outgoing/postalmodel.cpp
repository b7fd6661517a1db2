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

void PostalModel::show(std::vector<CaseListRow> cases, std::map<CaseId, QString> withoutLetter)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_withoutLetter = std::move(withoutLetter);
    // An office that keeps no addresses writes its list of the post by hand.
    if (m_withoutLetter.size() == m_cases.size())
        m_withoutLetter.clear();
    m_numbers.clear();
    m_why.clear();
    endResetModel();
}

void PostalModel::setLettersOnly(bool lettersOnly)
{
    m_lettersOnly = lettersOnly;
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, Result), index(rowCount() - 1, Result));
}

void PostalModel::setNumbers(const QStringList &numbers)
{
    m_numbers.clear();
    qsizetype next = 0;
    for (const CaseListRow &each : m_cases) {
        if (!lacksLetter(each.id) && next < numbers.size())
            m_numbers.emplace(each.id, numbers.at(next++));
    }
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, RegisteredNumber), index(rowCount() - 1, RegisteredNumber));
}

QString PostalModel::numberOf(CaseId id) const
{
    const auto number = m_numbers.find(id);
    return number == m_numbers.end() ? QString() : number->second;
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

bool PostalModel::lacksLetter(CaseId id) const
{
    return m_lettersOnly && m_withoutLetter.contains(id);
}

std::optional<QString> PostalModel::outcomeOf(CaseId id) const
{
    if (const auto outcomes = m_why.find({m_step, m_paper}); outcomes != m_why.end()) {
        if (const auto why = outcomes->second.find(id); why != outcomes->second.end())
            return why->second;
    }
    return lacksLetter(id) ? std::optional(m_withoutLetter.at(id)) : std::nullopt;
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

std::vector<CaseId> PostalModel::casesToRecord() const
{
    std::vector<CaseId> cases = openCases();
    std::erase_if(cases, [this](CaseId id) { return lacksLetter(id); });
    return cases;
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
    for (const CaseListRow &each : m_cases) {
        if (!lacksLetter(each.id))
            names.append(caseName(nameOfNumber(each.number), shownName(each.name)));
    }
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
    const QString text = textOf(m_cases[at], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(shortened(text, longestToolTip)) : text;
}

QString PostalModel::textOf(const CaseListRow &row, int column) const
{
    switch (column) {
    case Case:
        return nameOfNumber(row.number);
    case Organization:
        return shownName(row.name);
    case RegisteredNumber:
        return numberOf(row.id);
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
