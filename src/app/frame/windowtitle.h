// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace noticedesk
{

class CaseTabs;

/// The title of the window, by which it is found among others: it names the case in front.
class WindowTitle final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window; the tabs are gone before it.
    WindowTitle(CaseTabs &tabs, QWidget &window);

private:
    void renew();

    CaseTabs &m_tabs;
    QWidget &m_window;
};

} // namespace noticedesk
