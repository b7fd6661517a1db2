// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"
#include "everypage.h"
#include "heldwriter.h"
#include "namedcase.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Notices that begin with what is known already.
class TestNewNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsCopiedIntoANewDraft();
    void aDraftIsCopiedAsItStandsOnTheScreen();
    void aNoticeIsBegunForAnOrganisationOfTheDirectory();
    void theNewNoticeInFrontIsDeletedAndNoOther();
    void aDraftIntoWhichMoreIsTypedIsNotDeleted();
    void aDraftThatCannotBeKeptIsNotDeletedLater();

private:
    /// Begins a notice for somebody.
    static void begin(WindowDriver &desk, const QString &name)
    {
        const std::size_t before = desk.tabs().caseTabs().size();
        desk.control(Qt::Key_N);
        QVERIFY(desk.tabs().caseTabs().size() == before + 1);
        desk.typeInto(u"nameEdit"_s, name);
    }
    static void deleteDraft(WindowDriver &desk)
    {
        desk.window().action(CommandId::DeleteDraft)->trigger();
    }
    static QStringList storedNames(WindowDriver &desk)
    {
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        CaseRecords records(*database);
        QStringList names;
        for (const CaseId id : records.all())
            names.append(records.find(id)->file.notice.target.name.value_or(QString()));
        return names;
    }
};

void TestNewNotices::aNoticeIsCopiedIntoANewDraft()
{
    WindowDriver desk;
    const CaseFile file = caseNamed(u"公會𠮷"_s);
    desk.add({file});
    QVERIFY(desk.start());
    const CaseId first = desk.lastStored()->id;
    desk.tabs().openCase(first);
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitFor([&] { return desk.lastStored()->id != first; })); // kept without a key
    const Notice copy = desk.lastStored()->file.notice;
    Notice expected = file.notice;
    expected.date = QDate::currentDate();
    expected.deadline.reset();
    QCOMPARE(copy, expected);
    QVERIFY(!desk.lastStored()->file.number && !desk.lastStored()->file.response);
    QCOMPARE(desk.stored(first)->file, file);
}

void TestNewNotices::aDraftIsCopiedAsItStandsOnTheScreen()
{
    WindowDriver desk;
    desk.add({caseNamed(u"公會"_s)});
    QVERIFY(desk.start());
    const CaseId first = desk.lastStored()->id;
    desk.tabs().openCase(first);
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    {
        const HeldWriter held(*desk.store());
        QVERIFY(desk.tabTo(u"reasonEdit"_s));
        desk.control(Qt::Key_A);
        desk.type(u"typed just now"_s);
        desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY(waitFor([&] { return desk.lastStored()->id != first; }));
    QCOMPARE(desk.lastStored()->file.notice.reason, u"typed just now"_s);
}

void TestNewNotices::aNoticeIsBegunForAnOrganisationOfTheDirectory()
{
    WindowDriver desk;
    furnishOffice(desk);
    QVERIFY(desk.start());
    desk.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitFor([&] {
        const auto *table = desk.find<QTableView>(u"recordsTable"_s);
        return table && table->model()->rowCount() > 0;
    }));
    desk.find<QTableView>(u"recordsTable"_s)->setFocus();
    desk.key(Qt::Key_Home);
    QVERIFY(waitFor([&] { return desk.find(u"newNoticeButton"_s); }));
    const QString code = desk.find<QLineEdit>(u"codeEdit"_s)->text();
    const QString name = desk.find<QLineEdit>(u"nameEdit"_s)->text();
    QVERIFY(!code.isEmpty() && !name.isEmpty());
    const CaseId before = desk.lastStored()->id;
    desk.find<QPushButton>(u"newNoticeButton"_s)->click();
    QVERIFY(waitFor([&] { return desk.lastStored()->id != before; }));
    QCOMPARE(desk.lastStored()->file.notice.target.code, code);
    QCOMPARE(desk.lastStored()->file.notice.target.name, name);
    QCOMPARE(desk.lastStored()->file.notice.date, QDate::currentDate());
}

void TestNewNotices::theNewNoticeInFrontIsDeletedAndNoOther()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    {
        const HeldWriter other(*desk.store());
        begin(desk, u"甲公會"_s);
        begin(desk, u"乙公會"_s);
        deleteDraft(desk); // neither is in the store
    }
    QVERIFY(waitFor([&] { return desk.offered().contains(u"乙公會"_s); }));
    QVERIFY(desk.waitUntilQuiet());
    QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{1});
    QCOMPARE(desk.caseTab().typed().file.notice.target.name, u"甲公會"_s);
    QCOMPARE(storedNames(desk), QStringList{u"甲公會"_s});
    // Nor is one of which nothing is typed.
    desk.control(Qt::Key_N);
    QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{2});
    deleteDraft(desk);
    QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{1});
    QCOMPARE(desk.tabs().caseTabs().front()->typed().file.notice.target.name, u"甲公會"_s);
}

void TestNewNotices::aDraftIntoWhichMoreIsTypedIsNotDeleted()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    {
        const HeldWriter other(*desk.store());
        begin(desk, u"甲"_s);
        deleteDraft(desk);
        desk.type(u"公會"_s);
        QVERIFY2(desk.told().startsWith(u"Not done: "_s), qPrintable(desk.told()));
    }
    QVERIFY(waitFor([&] { return storedNames(desk) == QStringList{u"甲公會"_s}; }));
    QVERIFY(desk.waitUntilQuiet());
    QCOMPARE(desk.caseTab().typed().file.notice.target.name, u"甲公會"_s);
    deleteDraft(desk);
    QVERIFY(waitFor([&] { return desk.offered().contains(u"甲公會"_s); }));
    QVERIFY(storedNames(desk).isEmpty());
}

void TestNewNotices::aDraftThatCannotBeKeptIsNotDeletedLater()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    QVERIFY(desk.waitUntilQuiet());
    {
        SqliteDatabase other(desk.storePath(), Database::Access::ReadWrite);
        other.begin();
        begin(desk, u"甲公會"_s);
        deleteDraft(desk);
        QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
        other.rollback();
    }
    QVERIFY(waitFor([&] { return storedNames(desk) == QStringList{u"甲公會"_s}; }));
    QVERIFY(desk.waitUntilQuiet());
    QCOMPARE(storedNames(desk), QStringList{u"甲公會"_s});
    QCOMPARE(desk.caseTab().typed().file.notice.target.name, u"甲公會"_s);
}

NOTICEDESK_TEST(TestNewNotices)
#include "test_newnotices.moc"
