// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/tabstrip.h"

#include "app/text/plaintext.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>
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

void TabStrip::setTitle(int index, const QString &title, const QString &state)
{
    constexpr int longestOnTab = 24; // characters
    // A case that waits for others has dots for a sign, which would say nothing here.
    const QString sign =
        state.isEmpty() || state.startsWith(u'…') ? QString() : state.section(u' ', 0, 0) + u' ';
    const QString whole = isolated(shortened(title, longestToolTip));
    setTabText(index, withoutMnemonics(sign + isolated(shortened(title, longestOnTab))));
    setTabToolTip(index, plainToolTip(state.isEmpty() ? whole : whole + u'\n' + state));
    setTabData(index, withoutMnemonics(isolated(shortened(title, longestToolTip))));
}

QString TabStrip::title(int index) const
{
    const QString title = tabData(index).toString();
    return title.isEmpty() ? tabText(index) : title;
}

/// The middle button closes the tab on which it goes down and up again.
void TabStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::MiddleButton ? tabAt(event->pos()) : -1;
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::MiddleButton && pressed >= 0 && tabAt(event->pos()) == pressed)
        Q_EMIT tabCloseRequested(pressed);
}

void TabStrip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = isByKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0)
        Q_EMIT menuWanted(index,
                          isByKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
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
    if (index < m_fixedTabs) { // which are not closed
        setTabButton(index, QTabBar::RightSide, nullptr);
        setTabButton(index, QTabBar::LeftSide, nullptr);
    }
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
