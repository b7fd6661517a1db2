// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/listsaving.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/tables/savelistdialog.h"
#include "domain/tr.h"

#include <QAbstractItemView>
#include <QAction>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ListSaving::ListSaving(const Desk &desk, QAbstractItemView *view, std::function<SavedList()> list)
    : QObject(view), m_desk(desk), m_view(view), m_list(std::move(list))
{
    auto *action = new QAction(QIcon::fromTheme(u"document-export-table"_s),
                               noticedesk::tr("Sa&ve this list as…"), view);
    action->setObjectName(u"saveListAction"_s);
    connect(action, &QAction::triggered, this, &ListSaving::start);
    view->addAction(action);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool ListSaving::isInSight() const
{
    return m_view->isVisible();
}

bool ListSaving::hasFocus() const
{
    return m_view->hasFocus();
}

void ListSaving::start()
{
    const SavedList list = m_list();
    if (list.columns.empty()) {
        Q_EMIT announced(noticedesk::tr("This list is not there yet."));
        return;
    }
    auto *dialog = new SaveListDialog(m_desk.store.path(), list, m_view->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveListDialog::saved, this, &ListSaving::announced);
    dialog->open();
}

} // namespace noticedesk

#include "listsaving.moc"
