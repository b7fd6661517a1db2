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
    /// How many tabs are not in sight.
    int hiddenTabs() const;

Q_SIGNALS:
    /// Which tabs there are, what they say or which is in front has changed.
    void tabsChanged();

protected:
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;
    void tabLayoutChange() override;

private:
    int m_fixedTabs;
    int m_first; ///< the first tab behind the fixed ones that is in sight
};

} // namespace noticedesk
