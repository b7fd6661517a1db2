// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casepage.h"
#include "app/case/casetab.h"
#include "app/case/historypage.h"
#include "app/printing/previewview.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/textfield.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>

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

void CaseTab::enterFirstField()
{
    if (!isVisible())
        return; // keys belong to the tab in front
    const Step step = m_steps->chosen();
    QWidget *field = step == Step::History ? m_history : page(step)->firstField();
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void CaseTab::takeCursor()
{
    QWidget *last = m_stack->currentWidget()->focusWidget();
    if (last && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        enterFirstField();
}

void CaseTab::focusMoved(QWidget *now)
{
    if (!now || !m_stack->isAncestorOf(now))
        return;
    QString path = fieldPathOf(now);
    for (QWidget *each = now; each; each = each->parentWidget()) {
        if (const auto *list = qobject_cast<ListEditor *>(each))
            path += entryWith(*list, now);
    }
    m_preview->setFocusedField(path);
    if (auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget()))
        area->ensureWidgetVisible(now, 20, 60);
}

void CaseTab::enterField(const QString &path)
{
    for (int place = 0; place < stepCount - 1; ++place) {
        if (!m_pages[static_cast<std::size_t>(place)]->hasField(path))
            continue;
        m_steps->choose(static_cast<Step>(place));
        if (m_pages[static_cast<std::size_t>(place)]->enterField(path))
            return;
    }
}

} // namespace noticedesk
