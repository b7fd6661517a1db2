// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/tabstrip.h"

#include <algorithm>
#include <vector>

namespace noticedesk
{

TabStrip::TabStrip(int fixedTabs, QWidget *parent)
    : QTabBar(parent), m_fixedTabs(fixedTabs), m_first(fixedTabs)
{
    setUsesScrollButtons(false);
    connect(this, &QTabBar::currentChanged, this, &TabStrip::tabsChanged);
}

void TabStrip::fit(int width)
{
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(count()));
    for (int index = 0; index < count(); ++index)
        widths.push_back(tabSizeHint(index).width());
    int room = width;
    for (int index = 0; index < std::min(m_fixedTabs, count()); ++index)
        room -= widths[static_cast<std::size_t>(index)];
    const auto taken = [&widths](int from, int to) {
        int sum = 0;
        for (int index = from; index <= to; ++index)
            sum += widths[static_cast<std::size_t>(index)];
        return sum;
    };
    m_first = std::clamp(m_first, m_fixedTabs, std::max(m_fixedTabs, count() - 1));
    const int front = std::max(currentIndex(), m_fixedTabs);
    m_first = std::min(m_first, front);
    while (m_first < front && taken(m_first, std::min(front, count() - 1)) > room)
        ++m_first;
    int last = m_first;
    while (last + 1 < count() && taken(m_first, last + 1) <= room)
        ++last;
    while (m_first > m_fixedTabs && taken(m_first - 1, std::min(last, count() - 1)) <= room)
        --m_first;
    // At first what comes into sight, for Qt brings another tab to the front where none is left.
    for (int index = m_fixedTabs; index < count(); ++index) {
        if (index >= m_first && index <= last && !isTabVisible(index))
            setTabVisible(index, true);
    }
    for (int index = m_fixedTabs; index < count(); ++index) {
        const bool fits = index >= m_first && index <= last;
        if (!fits && index != currentIndex() && isTabVisible(index))
            setTabVisible(index, false); // only so: where nothing changes, Qt forgets to lay out
    }
}

int TabStrip::hiddenTabs() const
{
    int hidden = 0;
    for (int index = 0; index < count(); ++index)
        hidden += isTabVisible(index) ? 0 : 1;
    return hidden;
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    // The strip does not make the window wider: what does not fit is out of sight.
    return index < m_fixedTabs ? tabSizeHint(index) : QSize(0, tabSizeHint(index).height());
}

void TabStrip::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    Q_EMIT tabsChanged();
}

void TabStrip::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    Q_EMIT tabsChanged();
}

void TabStrip::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    Q_EMIT tabsChanged();
}

} // namespace noticedesk

#include "tabstrip.moc"
