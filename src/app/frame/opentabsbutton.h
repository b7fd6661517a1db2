// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QTabWidget;

namespace noticedesk
{

class TabStrip;

/// Stands at the end of the tabs of a window and lists all of them, also those that have no room.
class OpenTabsButton final : public QToolButton
{
    Q_OBJECT

public:
    /// The tool tip of a tab says its whole title, if it has one.
    OpenTabsButton(QTabWidget &tabs, TabStrip &strip);

    void showMenu();
    /// Leaves in sight what has room beside the button.
    void fitTabs();

private:
    void fillMenu();

    QTabWidget &m_tabs;
    TabStrip &m_strip;
    bool m_isFitting = false;
};

} // namespace noticedesk
