// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace noticedesk
{

/// The tabs of a window that never scroll: the fixed ones and the one in front are always in sight,
/// and of the others those beside it that have room. Whoever owns the strip lists the rest.
class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    /// So many tabs at the front are always in sight.
    explicit TabStrip(int fixedTabs, QWidget *parent = nullptr);

    /// Shows the tabs that fit into this width, in logical pixels.
    void fit(int width);
    int fixedTabs() const { return m_fixedTabs; }
    /// The whole title of a tab, for a menu: its text may be a shortened one.
    QString title(int index) const;
    /// The state of a case begins with its sign, which stands before the title; the tool tip has
    /// all of it.
    void setTitle(int index, const QString &title, const QString &state = {});
    /// How many tabs are not in sight.
    int hiddenTabs() const;

Q_SIGNALS:
    /// Which tabs there are, what they say or which is in front has changed.
    void tabsChanged();

    /// A right click on a tab, at a place on the screen.
    void menuWanted(int index, const QPoint &place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;
    void tabLayoutChange() override;

private:
    int m_fixedTabs;
    int m_pressed = -1; ///< the tab on which the middle button of the mouse went down
    int m_first;        ///< the first tab behind the fixed ones that is in sight
};

} // namespace noticedesk
