// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flowlayout.h"

#include "app/look/look.h"

#include <QWidget>

#include <algorithm>
#include <memory>

namespace noticedesk
{

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::replaceLayoutOf(QWidget &widget)
{
    auto flow = std::make_unique<FlowLayout>();
    while (QLayoutItem *item = widget.layout()->takeAt(0))
        flow->addItem(item);
    delete widget.layout();
    widget.setLayout(flow.release());
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

FlowLayout::Lines FlowLayout::linesWithin(const QRect &place) const
{
    const int betweenItems = space(Space::Apart, parentWidget());
    Lines lines;
    int left = place.left();
    int top = place.top();
    int lineHeight = 0;
    for (const QLayoutItem *item : m_items) {
        const QSize size = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        if (!item->isEmpty() && left > place.left() && left + size.width() > place.right() + 1) {
            left = place.left();
            top += lineHeight + space(Space::Near, parentWidget());
            lineHeight = 0;
        }
        lines.places.append({{left, top}, size.boundedTo({place.width(), size.height()})});
        if (!item->isEmpty())
            left += size.width() + betweenItems;
        lineHeight = std::max(lineHeight, size.height());
    }
    lines.height = top + lineHeight - place.top();
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    return linesWithin({0, 0, width, 0}).height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    const int betweenItems = space(Space::Apart, parentWidget());
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + betweenItems, std::max(size.height(), hint.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const Lines lines = linesWithin(place);
    for (int index = 0; index < count(); ++index)
        m_items.at(index)->setGeometry(lines.places.at(index));
}

} // namespace noticedesk

#include "flowlayout.moc"
