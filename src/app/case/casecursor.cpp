// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casecursor.h"

#include "app/case/casepages.h"
#include "app/printing/previewview.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/textfield.h"

#include <QApplication>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The part of a path that names the entry of a list in which a widget stands: [2].
QString entryWith(const ListEditor &list, const QWidget *widget)
{
    for (int entry = 0; entry < list.rowCount(); ++entry) {
        const QWidget *field = list.entryField(entry);
        if (field == widget || field->isAncestorOf(widget))
            return u"[%1]"_s.arg(entry);
    }
    return {};
}

} // namespace

CaseCursor::CaseCursor(QWidget &tab, StepBar &steps, CasePages &pages, PreviewView &preview,
                       QWidget &button)
    : m_tab(tab), m_steps(steps), m_pages(pages), m_preview(preview), m_button(button)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(&pages, &CasePages::fieldsAdded, this, &CaseCursor::placeBehindPages);
    connect(&preview, &PreviewView::fieldChosen, this, &CaseCursor::enterField);
}

void CaseCursor::enterFirstField()
{
    if (!m_tab.isVisible())
        return; // keys belong to the tab in front
    if (QWidget *field = m_pages.firstField(m_steps.chosen()))
        field->setFocus(Qt::OtherFocusReason);
}

void CaseCursor::enterLastField()
{
    QWidget *last = m_pages.currentWidget()->focusWidget();
    if (last && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        enterFirstField();
}

void CaseCursor::focusMoved(QWidget *now)
{
    if (!now || !m_pages.isAncestorOf(now))
        return;
    QString path = fieldPathOf(now);
    for (QWidget *each = now; each; each = each->parentWidget()) {
        if (const auto *list = qobject_cast<ListEditor *>(each))
            path += entryWith(*list, now);
    }
    m_preview.setFocusedField(path);
    if (auto *area = qobject_cast<QScrollArea *>(m_pages.currentWidget()))
        area->ensureWidgetVisible(now, 20, 60);
}

/// A page that is made later stands behind everything else in Qt's tab order: the preview and the
/// button follow it.
void CaseCursor::placeBehindPages()
{
    QWidget *before = nullptr;
    std::vector<QWidget *> following;
    for (QWidget *each = m_pages.nextInFocusChain(); each != &m_pages;
         each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        if (m_pages.isAncestorOf(each))
            before = each;
        else if (m_preview.isAncestorOf(each) || each == &m_button)
            following.push_back(each);
    }
    for (QWidget *each : following) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

void CaseCursor::enterField(const QString &path)
{
    const std::optional<Step> step = m_pages.stepWithField(path);
    if (!step)
        return;
    m_steps.choose(*step);
    m_pages.page(*step)->enterField(path);
}

void CaseCursor::takeAside()
{
    QWidget *focused = m_tab.window()->focusWidget();
    m_before = m_tab.isAncestorOf(focused) ? focused : nullptr;
    if (m_before)
        m_tab.setFocus(Qt::OtherFocusReason); // a frozen page would pass it on to anything
}

void CaseCursor::putBack()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (m_before)
        enterFirstField();
}

} // namespace noticedesk

#include "casecursor.moc"
