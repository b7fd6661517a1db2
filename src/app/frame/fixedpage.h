// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace noticedesk
{

/// A tab that is always there, with a page that is made when somebody first goes to it: the window
/// opens no slower for it.
class FixedPage final : public QWidget
{
    Q_OBJECT

public:
    /// Adds itself to the tabs.
    FixedPage(QTabWidget &tabs, const QString &title);

    /// The page is in the tab from then on.
    void put(QWidget *page);

    /// The page that a tab shows: that in a fixed tab, or the tab's own widget.
    static QWidget *pageIn(QWidget *tab);
    /// The other way round.
    static QWidget *tabWith(QWidget *page);

Q_SIGNALS:
    /// Somebody has gone to the tab, and there is no page yet.
    void wanted();

private:
    void want();

    QTabWidget &m_tabs;
    QWidget *m_page = nullptr;
};

} // namespace noticedesk
