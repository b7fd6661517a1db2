// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/liststeps.h"

#include "app/widgets/textdifference.h"

#include <algorithm>

namespace noticedesk
{

void ListSteps::begin(const QStringList &texts)
{
    m_states = {State{texts, {}}};
    m_present = 0;
}

void ListSteps::note(const QStringList &texts)
{
    const QStringList &before = m_states[m_present].texts;
    if (texts == before)
        return;
    const Typing typing = typingBetween(before, texts);
    const bool isNewest = !canRedo();
    m_states.resize(m_present + 1);
    if (isNewest && canUndo() && goesOn(m_states.back().typing, typing)) {
        State &last = m_states.back();
        last.texts = texts;
        last.typing.removed += typing.removed;
        last.typing.inserted += typing.inserted;
        last.typing.from = std::min(last.typing.from, typing.from);
        return;
    }
    m_states.push_back({texts, typing});
    ++m_present;
}

const QStringList &ListSteps::undo()
{
    Q_ASSERT(canUndo());
    return m_states[--m_present].texts;
}

const QStringList &ListSteps::redo()
{
    Q_ASSERT(canRedo());
    return m_states[++m_present].texts;
}

ListSteps::Typing ListSteps::typingBetween(const QStringList &before, const QStringList &after)
{
    if (before.size() != after.size())
        return {};
    Typing typing;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (before.at(row) == after.at(row))
            continue;
        if (typing.row >= 0)
            return {};
        const TextDifference difference = differenceBetween(before.at(row), after.at(row));
        typing = {row, difference.from, difference.removed, difference.inserted};
    }
    return typing;
}

bool ListSteps::goesOn(const Typing &last, const Typing &next)
{
    if (last.row < 0 || last.row != next.row)
        return false;
    const bool bothInsert = last.removed == 0 && next.removed == 0;
    const bool bothRemove = last.inserted == 0 && next.inserted == 0;
    if (bothInsert)
        return next.from == last.from + last.inserted;
    return bothRemove && (next.from + next.removed == last.from || next.from == last.from);
}

} // namespace noticedesk
