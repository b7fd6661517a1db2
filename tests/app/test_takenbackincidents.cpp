// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentdesk.h"
#include "store/cases/caseactions.h"
#include "testprogram.h"

#include <QComboBox>
#include <QPointer>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What a list became is taken back at the desk, and put back, with the incident that was recorded
/// with it.
class TestTakenBackIncidents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIncidentOfTheStepGoesAndComes();
    void anIncidentThatWasThereBeforeStays();
    void oneThatAnotherCaseUsesStays();
    void oneThatSomebodyChangedStays();
    void aDraftThatSomebodyChangedStays();
    void aListWhoseDraftsAreGoneIsNotLostByOneStroke();

private:
    using Incidents = Directory<Incident>;

    static inline const QByteArray list = "機關代碼,使用者IP,惡意IP\r\n"
                                          "395000000A,203.0.113.7,198.51.100.9\r\n"
                                          "395000001A,203.0.113.9,198.51.100.9\r\n";

    static QStringList titles(WindowDriver &desk)
    {
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        QStringList titles;
        for (const Stored<Incident> &each : Incidents::all(*database))
            titles.append(each.record.title);
        return titles;
    }
    /// Takes what is offered, and waits until so many cases are left.
    static bool undo(WindowDriver &desk, std::size_t left)
    {
        desk.key(Qt::Key_Z, Qt::AltModifier);
        return waitFor([&] { return storedCases(desk).size() == left; }) && desk.waitUntilQuiet();
    }
    /// What somebody else does meanwhile.
    static bool meanwhile(WindowDriver &desk, const std::function<void(Store &)> &work)
    {
        bool isDone = false;
        desk.window().desk().store.write(&desk.window(), work, [&isDone] { isDone = true; });
        return waitFor([&] { return isDone; }) && desk.waitUntilQuiet();
    }
    static Stored<Incident> onlyIncident(Store &store)
    {
        return Incidents::all(store.database()).at(0);
    }
};

void TestTakenBackIncidents::theIncidentOfTheStepGoesAndComes()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(makeDrafts(desk));
    QVERIFY(waitFor([&] { return desk.offered().contains(u"115年11月惡意連線"_s); }));
    QCOMPARE(titles(desk), QStringList{u"115年11月惡意連線"_s});
    for (int time = 0; time < 2; ++time) {
        QVERIFY(undo(desk, 0));
        QCOMPARE(titles(desk), QStringList());
        QVERIFY2(desk.offered().contains(u"was deleted, too"_s), qPrintable(desk.offered()));
        QVERIFY(undo(desk, 2));
        QCOMPARE(titles(desk), QStringList{u"115年11月惡意連線"_s});
        QVERIFY2(desk.offered().contains(u"is back"_s), qPrintable(desk.offered()));
    }
    // When they are gone the list makes them anew, of an incident that is new again: not of
    // another that was given the id.
    QVERIFY(undo(desk, 0));
    QVERIFY(meanwhile(desk, [](Store &store) {
        Incidents::save(store, {}, {u"另一事件"_s, {}, {}, {}, {}, {}, {}});
    }));
    QVERIFY(openIncidentList(desk));
    QVERIFY(waitFor([&] { return desk.find<QComboBox>(u"incidentCombo"_s)->count() == 2; }));
    QCOMPARE(desk.find<QComboBox>(u"incidentCombo"_s)->currentIndex(), 0);
    QVERIFY(press(desk, u"makeDraftsButton"_s));
    QVERIFY(waitFor([&] { return storedCases(desk).size() == 2; }));
    QCOMPARE(titles(desk), (QStringList{u"另一事件"_s, u"115年11月惡意連線"_s}));
}

void TestTakenBackIncidents::anIncidentThatWasThereBeforeStays()
{
    WindowDriver desk;
    furnishForLists(desk);
    {
        const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        Incidents::save(*store, {}, {u"舊事件"_s, {}, {}, {}, {}, {}, {}});
    }
    QVERIFY(desk.start());
    QVERIFY(readList(desk, list));
    QVERIFY(desk.tabTo(u"incidentCombo"_s));
    desk.key(Qt::Key_Down);
    desk.typeInto(u"deadlineEdit"_s, typedDay(weekday(30)));
    QVERIFY(press(desk, u"makeDraftsButton"_s));
    QVERIFY(waitFor([&] { return desk.offered().contains(u"舊事件"_s); }));
    QCOMPARE(storedCases(desk).size(), 2U);
    QVERIFY(undo(desk, 0));
    QCOMPARE(titles(desk), QStringList{u"舊事件"_s});
    QVERIFY2(desk.offered().contains(u"2 drafts were deleted"_s), qPrintable(desk.offered()));
}

void TestTakenBackIncidents::oneThatAnotherCaseUsesStays()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(makeDrafts(desk));
    QVERIFY(meanwhile(desk, [](Store &store) {
        const OfficeCalendar calendar;
        CaseActions actions(store, {QDate::currentDate(), calendar, {}});
        const CaseRecord other = actions.addDraft({});
        actions.linkIncident({other.id, other.revision, {}}, onlyIncident(store).id);
    }));
    QVERIFY(undo(desk, 1));
    QCOMPARE(titles(desk), QStringList{u"115年11月惡意連線"_s});
    QVERIFY2(desk.offered().contains(u"another case belongs to it"_s), qPrintable(desk.offered()));
    QVERIFY(undo(desk, 3));
    QCOMPARE(storedCases(desk).at(0).incident, storedCases(desk).at(2).incident);
}

void TestTakenBackIncidents::oneThatSomebodyChangedStays()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(makeDrafts(desk));
    QVERIFY(meanwhile(desk, [](Store &store) {
        Incidents::save(store, onlyIncident(store), {u"更名"_s, {}, {}, {}, {}, {}, {}});
    }));
    QVERIFY(undo(desk, 0));
    QCOMPARE(titles(desk), QStringList{u"更名"_s});
    QVERIFY2(desk.offered().contains(u"changed it meanwhile"_s), qPrintable(desk.offered()));
}

void TestTakenBackIncidents::aDraftThatSomebodyChangedStays()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    QVERIFY(makeDrafts(desk));
    const CaseRecord changed = storedCases(desk).at(0);
    CaseFile file = changed.file;
    file.notice.reason = u"改寫"_s;
    QVERIFY(meanwhile(desk, [&](Store &store) {
        const OfficeCalendar calendar;
        CaseActions actions(store, {QDate::currentDate(), calendar, {}});
        actions.saveDraft({changed.id, changed.revision, {}}, file);
    }));
    QVERIFY(undo(desk, 1));
    QCOMPARE(storedCases(desk).at(0).file, file);
    QVERIFY2(desk.offered().contains(u"changed them meanwhile: 1"_s), qPrintable(desk.offered()));
    QVERIFY(undo(desk, 2));
}

void TestTakenBackIncidents::aListWhoseDraftsAreGoneIsNotLostByOneStroke()
{
    WindowDriver desk;
    QVERIFY(startWithList(desk, list));
    const QPointer page = desk.find<IncidentListPage>(u"incidentListPage"_s);
    QVERIFY(page);
    QVERIFY(makeDrafts(desk));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(!page->hasTyped());
    QVERIFY(undo(desk, 0));
    QVERIFY(openIncidentList(desk));
    desk.control(Qt::Key_W);
    QVERIFY(waitFor([&] { return desk.told().contains(u"discard it"_s); }));
    QVERIFY(page->hasTyped());
    // Nor is another list read in its place.
    page->open(writtenFile(desk, u"other.csv"_s, list));
    QVERIFY(says(desk, u"listMessageLabel"_s, u"discard it"_s));
    // When they are back the page can be closed.
    QVERIFY(undo(desk, 2));
    QVERIFY(!page->hasTyped());
    QVERIFY(openIncidentList(desk));
    desk.control(Qt::Key_W);
    QVERIFY(waitFor([&] { return page.isNull(); }));
}

NOTICEDESK_TEST(TestTakenBackIncidents)
#include "test_takenbackincidents.moc"
