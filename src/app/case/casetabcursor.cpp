// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casepages.h"
#include "app/case/casetab.h"
#include "app/printing/previewview.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/textfield.h"
#include "ui_casetab.h"

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

void CaseTab::enterFirstField()
{
    if (!isVisible())
        return; // keys belong to the tab in front
    if (QWidget *field = m_pages->firstField(m_steps->chosen()))
        field->setFocus(Qt::OtherFocusReason);
}

void CaseTab::takeCursor()
{
    QWidget *last = m_pages->currentWidget()->focusWidget();
    if (last && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        enterFirstField();
}

void CaseTab::focusMoved(QWidget *now)
{
    if (!now || !m_pages->isAncestorOf(now))
        return;
    QString path = fieldPathOf(now);
    for (QWidget *each = now; each; each = each->parentWidget()) {
        if (const auto *list = qobject_cast<ListEditor *>(each))
            path += entryWith(*list, now);
    }
    m_preview->setFocusedField(path);
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        area->ensureWidgetVisible(now, 20, 60);
}

/// A page that is made later stands behind everything else in Qt's tab order: the preview and the
/// button follow it.
void CaseTab::placeBehindPages()
{
    QWidget *before = nullptr;
    std::vector<QWidget *> following;
    for (QWidget *each = m_pages->nextInFocusChain(); each != m_pages;
         each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        if (m_pages->isAncestorOf(each))
            before = each;
        else if (m_preview->isAncestorOf(each) || each == m_ui->primaryButton)
            following.push_back(each);
    }
    for (QWidget *each : following) {
        setTabOrder(before, each);
        before = each;
    }
}

void CaseTab::enterField(const QString &path)
{
    const std::optional<Step> step = m_pages->stepWithField(path);
    if (!step)
        return;
    m_steps->choose(*step);
    m_pages->page(*step)->enterField(path);
}

} // namespace noticedesk
