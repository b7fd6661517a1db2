// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/toolbar.h"

#include "app/frame/commands.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ToolBar::ToolBar(const Commands &commands, QWidget *parent) : QToolBar(parent)
{
    setObjectName(u"toolBar"_s);
    setWindowTitle(noticedesk::tr("Tool bar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    struct Shown
    {
        CommandId id;
        QString word;
    };
    using Id = CommandId;
    for (const Shown &each :
         {Shown{Id::NewNotice, noticedesk::tr("New notice")},
          Shown{Id::Record, noticedesk::tr("Record")}, Shown{Id::Issue, noticedesk::tr("Issue")},
          Shown{Id::TelephoneCall, noticedesk::tr("Record a call")},
          Shown{Id::Print, noticedesk::tr("Print")}, Shown{Id::Search, noticedesk::tr("Search")}}) {
        QAction *action = commands[each.id];
        action->setIconText(each.word);
        commands.giveIcon(each.id);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(withoutKey(action->text()).remove(u'…') + u" ("_s + key + u')');
        addAction(action);
    }
}

} // namespace noticedesk

#include "toolbar.moc"
