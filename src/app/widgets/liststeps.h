// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstddef>
#include <vector>

namespace noticedesk
{

/// The texts of a list after each step of editing it: typing, adding, removing, moving and pasting
/// alike, in the order in which they were done. Whatever was done, going back gives exactly the
/// texts that were there.
class ListSteps
{
public:
    /// Forgets all steps: the list begins with these texts.
    void begin(const QStringList &texts);
    /// The list is these texts now. Typing on where the last step typed, and deleting on, belongs
    /// to that step; the same texts as before are no step.
    void note(const QStringList &texts);

    bool canUndo() const { return m_present > 0; }
    bool canRedo() const { return m_present + 1 < m_states.size(); }
    /// The texts before the last step; canUndo() says whether there is one.
    const QStringList &undo();
    /// The texts after the step that was undone last; canRedo() says whether there is one.
    const QStringList &redo();

private:
    /// How a step changed the text of one row; of another kind are steps that change rows.
    struct Typing
    {
        qsizetype row = -1; ///< -1: not typing
        qsizetype from = 0;
        qsizetype removed = 0;
        qsizetype inserted = 0;
    };
    struct State
    {
        QStringList texts;
        Typing typing; ///< that led here from the state before
    };

    static Typing typingBetween(const QStringList &before, const QStringList &after);
    static bool goesOn(const Typing &last, const Typing &next);

    std::vector<State> m_states{State{}};
    std::size_t m_present = 0;
};

} // namespace noticedesk
