// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QComboBox;

namespace noticedesk
{

class JointUndo;
class LineField;
class Office;

/// Offers the office's contact windows, and fills the one that is chosen into the lines of a
/// notice, which is one step to undo.
class ContactChoice final : public QObject
{
    Q_OBJECT

public:
    /// The lines are those of the unit, the name, the telephone and the e-mail address.
    ContactChoice(const Office &office, QComboBox &box, const std::vector<LineField *> &lines);

Q_SIGNALS:
    void filled();

private:
    void renew();
    void fill(int place);

    const Office &m_office;
    QComboBox &m_box;
    JointUndo *m_undo;
};

} // namespace noticedesk
