// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpictures.h"

#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/outgoing/incidentlistpage.h"
#include "app/widgets/namechoice.h"
#include "store/directory/directory.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

/// A list about organisations of the directory, with rows that lead to no notice.
QString writtenList(WindowDriver &desk)
{
    QByteArray list =
        "115年11月惡意連線清冊\n機關代碼,機關名稱,使用者IP,惡意IP,起,迄,事件編號,備註\n";
    SqliteDatabase database(desk.storePath(), Database::Access::ReadOnly);
    int host = 0;
    forEachOrganization(database, [&](Id<Organization>, const Organization &each) {
        const int rows = host % 3 == 2 ? 2 : 1;
        for (int row = 0; row < rows; ++row) {
            ++host;
            list += each.code.toUtf8() + ',' + each.name.toUtf8() + ",203.0.113." +
                    QByteArray::number(10 + host) + ",198.51.100.77,115/11/20,115/11/22,ISAC-" +
                    QByteArray::number(1000 + host) + ",\n";
        }
    });
    list += "3.95E+09,,203.0.113.201,198.51.100.77,115/11/20,115/11/22,ISAC-2001,\n"
            ",公會,203.0.113.202,198.51.100.77,115/11/20,115/11/22,ISAC-2002,請儘速\n"
            ",公會,203.0.113.204,198.51.100.77,115/11/20,115/11/22,ISAC-2003,\n"
            "合計,,,,,,,\n";
    QFile file(desk.file(u"list.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(list);
    return file.fileName();
}

void takeList(WindowDriver &desk, Photographer &photographer)
{
    desk.window().action(CommandId::IncidentList)->trigger();
    auto &page = part<IncidentListPage>(desk, u"incidentListPage"_s);
    photographer.take(u"incidentlist-empty"_s);
    page.open(writtenList(desk));
    const auto &make = part<QPushButton>(desk, u"makeDraftsButton"_s);
    await("the list", [&] { return make.isEnabled(); });
    photographer.take(u"incidentlist"_s);
    part<QTableView>(desk, u"setAsideTable"_s).selectRow(1);
    part<QPushButton>(desk, u"chooseOrganizationButton"_s).click();
    await("organisations", [&] {
        const auto *found = desk.find<QListWidget>(u"candidatesList"_s);
        return found && found->count() > 0;
    });
    photographer.takeDialog(u"organizationchoice"_s);
    part<QPushButton>(desk, u"makeDraftsButton"_s).click();
    photographer.take(u"incidentlist-refused"_s);
    desk.typeInto(u"titleEdit"_s, u"115年11月惡意連線"_s);
    desk.typeInto(u"deadlineEdit"_s, u"+36\t"_s);
    part<QLineEdit>(desk, u"titleEdit"_s).setFocus();
    part(desk, u"basesEdit"_s).setFocus();
    desk.type(u"公文電子交換系統資訊安全管理規範第12點"_s);
    part<QPushButton>(desk, u"makeDraftsButton"_s).click();
}

} // namespace

void takeListPictures(WindowDriver &desk, Photographer &photographer)
{
    takeList(desk, photographer);
    await("drafts", [&] {
        const auto *summary = desk.find<QLabel>(u"draftsSummaryLabel"_s);
        return summary && !summary->text().isEmpty();
    });
    photographer.take(u"drafts"_s);
    part<QPushButton>(desk, u"issueDraftsButton"_s).click();
    photographer.takeDialog(u"issueall"_s);
    desk.control(Qt::Key_L);
    await("the cases", [&] { return desk.tabs().cases().table().cases().isCurrent(); });
    desk.tabs().cases().table().selectAll();
    desk.window().action(CommandId::RecordMany)->trigger();
    part(desk, u"postalDialog"_s);
    auto &numbers = part<QComboBox>(desk, u"numbersCombo"_s);
    numbers.setCurrentIndex(2);
    Q_EMIT numbers.activated(2);
    desk.typeInto(u"numberLinesText"_s, u"123456\n123457\n12345\n123457"_s);
    photographer.takeDialog(u"postal"_s);
}

void takeOfficerPictures(WindowDriver &desk, Photographer &photographer)
{
    desk.window().action(CommandId::Officers)->trigger();
    auto &officersTable = part<QTableView>(desk, u"recordsTable"_s);
    await("officers", [&] { return officersTable.model()->rowCount() == 3; });
    officersTable.selectRow(2);
    await("the officer", [&] { return desk.find(u"deputyFromEdit"_s); });
    photographer.take(u"officers"_s);
    desk.window().action(CommandId::HandOver)->trigger();
    await("cases", [&] { return part<QTreeWidget>(desk, u"casesTree"_s).topLevelItemCount() > 0; });
    auto &officers = part<NameChoice>(desk, u"toChoice"_s);
    officers.setCurrentIndex(officers.count() - 1);
    part<QPushButton>(desk, u"handOverButton"_s).click();
    await("the list", [&] { return part<QPushButton>(desk, u"printButton"_s).isEnabled(); });
    photographer.takeOf(part(desk, u"handOverDialog"_s), u"handover"_s);
    part<QDialog>(desk, u"handOverDialog"_s).reject(); // asks about the list,
    photographer.takeDialog(u"handover-list"_s);       // and closes then
}

} // namespace noticedesk::testing
