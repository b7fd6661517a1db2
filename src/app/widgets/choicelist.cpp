// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choicelist.h"

#include "app/look/look.h"

#include <QKeyEvent>

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 10;
constexpr int mostCharacters = 60;

} // namespace

ChoiceList::ChoiceList(QWidget *parent) : QListWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    fitSpaces();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(row(item)); });
}

void ChoiceList::fitSpaces()
{
    setSpacing(space(Space::Hair, this));
}

void ChoiceList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSpaces();
}

void ChoiceList::setChoices(const QStringList &lines)
{
    clear();
    addItems(lines);
    setCurrentRow(-1);
    scrollToTop();
}

bool ChoiceList::takeKey(const QKeyEvent &event)
{
    if (count() == 0 || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int marked = currentRow();
    const auto mark = [this](int line) {
        setCurrentRow(std::clamp(line, 0, count() - 1));
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Down:
        return mark(marked + 1);
    case Qt::Key_Up:
        return mark(marked < 0 ? count() - 1 : marked - 1);
    case Qt::Key_PageDown:
        return mark(marked + mostRows);
    case Qt::Key_PageUp:
        return mark(marked - mostRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (marked >= 0)
            Q_EMIT chosen(marked);
        return marked >= 0;
    default:
        return false;
    }
}

QSize ChoiceList::sizeHint() const
{
    const int lineHeight =
        (count() > 0 ? sizeHintForRow(0) : fontMetrics().lineSpacing()) + 2 * spacing();
    const int widest = mostCharacters * fontMetrics().horizontalAdvance(u'字');
    return {std::min(sizeHintForColumn(0) + fontMetrics().horizontalAdvance(u"字字"_s), widest) +
                2 * frameWidth(),
            lineHeight * std::clamp(count(), 1, mostRows) + 2 * frameWidth()};
}

} // namespace noticedesk
#include "choicelist.moc"
