// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage.h"

#include "../domain/samplecase.h"
#include "../store/filleddirectory.h"
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/history/change.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

using Visit = std::function<void(const QString &name, QWidget &shown)>;

void letItShow(WindowDriver &desk)
{
    desk.activate();
    QVERIFY(desk.waitUntilQuiet());
}

void visitDialog(WindowDriver &desk, const QString &name, const Visit &visit)
{
    QVERIFY2(waitFor([] { return QApplication::activeModalWidget(); }), qPrintable(name));
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    letItShow(desk);
    // The window may have taken the keyboard back from the dialog before.
    dialog->activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(dialog.data()), qPrintable(name));
    visit(name, *dialog);
    if (dialog)
        qobject_cast<QDialog *>(dialog)->reject();
    QVERIFY2(waitFor([] { return !QApplication::activeModalWidget(); }), qPrintable(name));
}

void visitCase(WindowDriver &desk, const QString &name, const Visit &visit)
{
    for (int step = 0; step < stepCount; ++step) {
        desk.caseTab().chooseStep(static_cast<Step>(step));
        letItShow(desk);
        visit(u"%1, step %2"_s.arg(name, QString::number(step)), desk.caseTab());
    }
    desk.caseTab().chooseStep(Step::Notice);
}

void openCase(WindowDriver &desk, CaseId id)
{
    desk.tabs().openCase(id);
    QVERIFY(waitFor(
        [&] { return desk.tabs().currentCase() && desk.tabs().currentCase()->id() == id; }));
}

void visitPages(WindowDriver &desk, const Visit &visit)
{
    using Id = CommandId;
    for (const auto &[id, name] :
         {std::pair(Id::Today, u"today"_s), std::pair(Id::Cases, u"cases"_s),
          std::pair(Id::Organizations, u"organisations"_s),
          std::pair(Id::ContactWindows, u"contact windows"_s),
          std::pair(Id::Officers, u"officers"_s), std::pair(Id::TextBlocks, u"text blocks"_s),
          std::pair(Id::Incidents, u"incidents"_s), std::pair(Id::Calendar, u"calendar"_s),
          std::pair(Id::Statistics, u"statistics"_s),
          std::pair(Id::OfficeSettings, u"office settings"_s),
          std::pair(Id::IncidentList, u"list of an incident"_s),
          std::pair(Id::Verify, u"store"_s)}) {
        desk.window().action(id)->trigger();
        letItShow(desk);
        visit(name, *desk.tabs().currentWidget());
    }
    desk.window().action(Id::Cases)->trigger();
    letItShow(desk);
    desk.tabs().cases().table().selectAll();
    desk.window().action(Id::Issue)->trigger();
    letItShow(desk);
    visit(u"drafts to issue"_s, *desk.tabs().currentWidget());
}

void visitDialogsOfCase(WindowDriver &desk, const Visit &visit)
{
    using Id = CommandId;
    for (const auto &[id, name] :
         {std::pair(Id::TelephoneCall, u"telephone call"_s), std::pair(Id::Withdraw, u"withdraw"_s),
          std::pair(Id::Reopen, u"reopen"_s), std::pair(Id::LinkIncident, u"incident"_s),
          std::pair(Id::Print, u"print"_s), std::pair(Id::Mailing, u"papers for the post"_s),
          std::pair(Id::Letter, u"letter"_s),
          std::pair(Id::RecordMany, u"recording with many"_s)}) {
        QVERIFY2(desk.window().action(id)->isEnabled(), qPrintable(name));
        desk.window().action(id)->trigger();
        visitDialog(desk, name, visit);
    }
}

void visitDialogs(WindowDriver &desk, const Visit &visit)
{
    using Id = CommandId;
    for (const auto &[id, name] :
         {std::pair(Id::Search, u"search"_s), std::pair(Id::HandOver, u"hand over"_s),
          std::pair(Id::WindowSettings, u"window settings"_s), std::pair(Id::Shortcuts, u"keys"_s),
          std::pair(Id::About, u"about"_s)}) {
        desk.window().action(id)->trigger();
        visitDialog(desk, name, visit);
    }
    desk.window().action(Id::Cases)->trigger();
    desk.window().action(Id::SaveList)->trigger();
    visitDialog(desk, u"save list"_s, visit);
    desk.window().welcome();
    visitDialog(desk, u"first start"_s, visit);
}

} // namespace

void furnishOffice(WindowDriver &desk, const std::optional<QString> &name)
{
    CaseFile issued = *sampleCase();
    if (name)
        issued.notice.target.name = name;
    CaseFile draft;
    draft.notice = issued.notice;
    draft.notice.reason = u"草稿的事由"_s;
    desk.add({issued, draft});
    const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    std::vector<Organization> organizations(1);
    organizations[0].code = u"XC12345675"_s;
    organizations[0].name = name.value_or(u"臺南市建築師公會"_s);
    organizations[0].status = u"T"_s;
    importOrganizations(*store, organizations);
    Change change(*store, u"add"_s);
    DirectoryRecords<ContactWindow>(store->database())
        .add(change, {u"智慧發展中心"_s, name.value_or(u"林小姐"_s), u"06-2991111"_s,
                      u"a@tainan.gov.tw"_s});
    DirectoryRecords<Officer>(store->database())
        .add(change, {name.value_or(u"林小姐"_s), Author::ofProcess().user, {}, {}, {}});
    DirectoryRecords<TextBlock>(store->database())
        .add(change, {TextBlockKind::Reason, name.value_or(u"一"_s), u"連線惡意主機"_s});
    Incident incident;
    incident.title = name.value_or(u"惡意主機"_s);
    DirectoryRecords<Incident>(store->database()).add(change, incident);
    change.commit();
}

void showEveryPage(WindowDriver &desk, const Visit &visit)
{
    std::vector<CaseId> ids;
    {
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        ids = CaseRecords(*database).all();
    }
    visitPages(desk, visit);
    openCase(desk, ids.at(0));
    visitCase(desk, u"issued case"_s, visit);
    visitDialogsOfCase(desk, visit);
    desk.window().action(CommandId::Correct)->trigger();
    letItShow(desk);
    visit(u"correction"_s, desk.caseTab());
    openCase(desk, ids.at(1));
    visitCase(desk, u"draft"_s, visit);
    desk.window().action(CommandId::Issue)->trigger();
    visitDialog(desk, u"warnings"_s, visit);
    visitDialogs(desk, visit);
}

QStringList lastingFaults(const std::function<QStringList()> &faults)
{
    constexpr int passes = 4;
    for (int pass = 0; pass < passes; ++pass)
        QCoreApplication::processEvents();
    constexpr int longest = 1000; // ms
    QStringList found;
    const auto none = [&] {
        found = faults();
        return found.isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(none, longest));
    return found;
}

} // namespace noticedesk::testing
