// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/keysdialog.h"

#include "app/frame/commands.h"
#include "domain/tr.h"
#include "ui_keysdialog.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void addKey(QTreeWidgetItem *under, const QString &key, const QString &does)
{
    new QTreeWidgetItem(under, {does, key});
}

/// Keys of fields and lists, which are no commands of the window.
void addOtherKeys(QTreeWidget *tree)
{
    auto *dates = new QTreeWidgetItem(tree, {noticedesk::tr("In a date field")});
    addKey(dates, u"1151122　1122　22"_s, noticedesk::tr("a date; what is left out is of today"));
    addKey(dates, u"+7　++7"_s, noticedesk::tr("in seven days, in seven working days"));
    addKey(dates, u"7日內　5個工作天內　1個月內"_s,
           noticedesk::tr("the last day of a period after the delivery"));
    addKey(dates, u"↑ ↓"_s, noticedesk::tr("a day later, a day earlier"));
    addKey(dates, u"Alt+↓"_s, noticedesk::tr("the calendar"));
    auto *lists = new QTreeWidgetItem(tree, {noticedesk::tr("In a list of items")});
    addKey(lists, u"Ctrl+Enter"_s, noticedesk::tr("a new item below"));
    addKey(lists, u"Alt+↑　Alt+↓"_s, noticedesk::tr("moves the item"));
    addKey(lists, u"Ctrl+Delete"_s, noticedesk::tr("removes the item"));
    auto *cases = new QTreeWidgetItem(tree, {noticedesk::tr("Cases")});
    addKey(cases, u"Ctrl+1 … Ctrl+9"_s, noticedesk::tr("a view of the list"));
    auto *preview = new QTreeWidgetItem(tree, {noticedesk::tr("Preview")});
    addKey(preview, u"Ctrl++　Ctrl+-　Ctrl+0"_s, noticedesk::tr("larger, smaller, fit the width"));
    addKey(preview, u"Ctrl+Alt+0　Ctrl+Alt+1"_s,
           noticedesk::tr("the whole page, the paper's size"));
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    Ui::KeysDialog ui;
    ui.setupUi(this);
    QTreeWidget *tree = ui.keysTree;
    tree->setHeaderLabels({noticedesk::tr("What it does"), noticedesk::tr("Key")});
    for (int menu = 0; menu <= static_cast<int>(CommandMenu::Help); ++menu) {
        auto *group = new QTreeWidgetItem(
            tree, {nameOfMenu(static_cast<CommandMenu>(menu)).section(u'(', 0, 0).remove(u'&')});
        for (const CommandDescription &command : commandDescriptions()) {
            if (static_cast<int>(command.menu) != menu || command.keys.isEmpty())
                continue;
            QStringList keys;
            for (const QString &key : command.keys)
                keys.append(shownKey(key));
            addKey(group, keys.join(u"　"_s), plainNameOf(command));
        }
        if (group->childCount() == 0)
            delete group;
    }
    addOtherKeys(tree);
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

} // namespace noticedesk

#include "keysdialog.moc"
