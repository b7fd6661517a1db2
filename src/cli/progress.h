// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

namespace noticedesk
{

/// One line on a terminal that says how far long work is. Not shown elsewhere, and gone when the
/// work is done.
class Progress final
{
public:
    Progress(QIODevice &terminal, bool shown) : m_terminal(terminal), m_shown(shown) {}
    ~Progress();

    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void show(const QString &text);

private:
    QIODevice &m_terminal;
    bool m_shown;
    bool m_dirty = false;
};

} // namespace noticedesk
