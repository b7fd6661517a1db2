// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace noticedesk
{

class LineField;

/// What is filled into several lines by one choice is one step to undo and to redo, in whichever of
/// them the cursor is. As soon as one of them says something else, each undoes for itself again.
class JointUndo final : public QObject
{
    Q_OBJECT

public:
    JointUndo(const std::vector<LineField *> &lines, QObject *parent);

    /// Another place in which the cursor may be after the choice. If it is a text with steps of its
    /// own, it undoes these.
    void addPlace(QWidget *place);
    /// Replaces the texts of the lines, as if they were typed.
    void fill(const QStringList &texts);

Q_SIGNALS:
    /// The choice was undone or done again.
    void stepped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList texts() const;

    std::vector<LineField *> m_lines;
    QStringList m_before;
    QStringList m_after;
};

} // namespace noticedesk
