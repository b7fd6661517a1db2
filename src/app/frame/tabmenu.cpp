// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/tabmenu.h"

#include "domain/tr.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace noticedesk
{

TabMenu::TabMenu(bool isCloseable, bool hasOthers, const QString &number, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"tabMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *close = addAction(QIcon::fromTheme(u"tab-close"_s), noticedesk::tr("&Close"));
    close->setObjectName(u"closeTabAction"_s);
    close->setEnabled(isCloseable);
    connect(close, &QAction::triggered, this, &TabMenu::closingWanted);
    QAction *others = addAction(noticedesk::tr("Close the &others"));
    others->setObjectName(u"closeOtherTabsAction"_s);
    others->setEnabled(hasOthers);
    connect(others, &QAction::triggered, this, &TabMenu::closingOthersWanted);
    addSeparator();
    QAction *copy = addAction(QIcon::fromTheme(u"edit-copy"_s), noticedesk::tr("Copy the &number"));
    copy->setObjectName(u"copyNumberAction"_s);
    copy->setEnabled(!number.isEmpty());
    connect(copy, &QAction::triggered, this,
            [number] { QGuiApplication::clipboard()->setText(number); });
}

} // namespace noticedesk

#include "tabmenu.moc"
