// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/calendareffects.h"
#include "app/directories/calendarpage.h"
#include "directorydesk.h"
#include "store/directory/directoryrecords.h"
#include "testprogram.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestCalendarPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void daysThatChangeAreThoseThatWorkOtherwise();
    void aYearIsImportedAfterItsEffectsWereShown();
    void aYearThatIsKnownSaysThatNothingChanges();
    void aFaultOfTheFileIsToldWithItsLine();
    void aClosureIsAddedAfterItsEffectWasShown();
    void aClosureNeedsADayAndAReasonAndComesOnce();
    void removingAClosureAsksWithItsEffect();
    void escapeClearsWhatWasTypedOfAClosure();
    void aStoreThatAnotherWritesShowsAllAndChangesNothing();

private:
    std::unique_ptr<DirectoryDesk> m_desk;
    CalendarPage *m_page = nullptr;

    static void addCases(Store &store)
    {
        Change change(store, u"import"_s);
        // A Monday, a Saturday, a Tuesday.
        for (const QDate day : {QDate(2026, 11, 23), QDate(2026, 11, 28), QDate(2026, 11, 24)}) {
            CaseFile file;
            file.notice.target.name = u"臺南%1"_s.arg(day.day());
            file.notice.deadline = day;
            CaseWriter(change).add(file);
        }
        CaseFile withdrawn;
        withdrawn.number = CaseNumber::fromParts(115, 7);
        withdrawn.notice.deadline = QDate(2026, 11, 23);
        withdrawn.withdrawal = Withdrawal{QDate(2026, 11, 1), u"誤發"_s};
        CaseWriter(change).add(withdrawn);
        change.commit();
    }
    void begin(const std::function<void(Store &)> &prepare)
    {
        m_desk = std::make_unique<DirectoryDesk>(prepare);
        m_page = &m_desk->show<CalendarPage>();
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }
    QTableView *table(const QString &name) { return find<QTableView>(name); }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }
    QLineEdit *day() { return find<QWidget>(u"closureDayEdit"_s)->findChild<QLineEdit *>(); }
    QLineEdit *reason() { return find<QLineEdit>(u"closureReasonEdit"_s); }

    /// 2026 by its weekends, but with a day off on 11-23 and a working Saturday on 11-28.
    QString calendarFile(bool whole = true)
    {
        QByteArray bytes = QByteArrayLiteral("西元日期,星期,是否放假,備註\r\n");
        const QStringList weekdays{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"日"_s};
        for (QDate each(2026, 1, 1); each.year() == 2026; each = each.addDays(1)) {
            const bool off = each == QDate(2026, 11, 23) ||
                             (each.dayOfWeek() > 5 && each != QDate(2026, 11, 28));
            if (!whole && each == QDate(2026, 3, 2))
                continue;
            bytes += (each.toString(u"yyyyMMdd"_s) + u',' + weekdays.at(each.dayOfWeek() - 1) +
                      (off ? u",2,"_s : u",0,"_s) +
                      (each == QDate(2026, 11, 23) ? u"補假"_s : QString()) + u"\r\n"_s)
                         .toUtf8();
        }
        QFile file(m_desk->path(u"2026.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    void importYear()
    {
        m_page->previewImport(calendarFile());
        QTRY_VERIFY(find<QPushButton>(u"importButton"_s)->isVisible());
        QTest::keyClick(find<QPushButton>(u"importButton"_s), Qt::Key_Space);
        QTRY_VERIFY(m_desk->office->calendar()->knowsYear(2026));
    }
    void typeClosure(const QString &typedDay, const QString &typedReason)
    {
        day()->setFocus();
        day()->selectAll();
        QTest::keyClicks(day(), typedDay);
        reason()->setFocus();
        reason()->selectAll();
        commit(reason(), typedReason);
    }
};

void TestCalendarPage::cleanup()
{
    m_desk.reset();
}

void TestCalendarPage::daysThatChangeAreThoseThatWorkOtherwise()
{
    const OfficeCalendar before;
    OfficeCalendar after;
    after.learnYear(2026, {{QDate(2026, 1, 1), u"開國紀念日"_s}, {QDate(2026, 1, 3), {}}});
    after.addClosure(QDate(2026, 1, 4), u"颱風"_s);
    const auto days = changedDays(before, after, QDate(2026, 1, 1), QDate(2026, 1, 11));
    QCOMPARE(days.size(), 3U);
    QCOMPARE(days.at(0).day, QDate(2026, 1, 1));
    QCOMPARE(days.at(0).name, u"開國紀念日"_s);
    QVERIFY(days.at(0).isOffNow);
    QCOMPARE(days.at(1).day, QDate(2026, 1, 10));
    QVERIFY(!days.at(1).isOffNow);
}

void TestCalendarPage::aYearIsImportedAfterItsEffectsWereShown()
{
    begin(addCases);
    m_page->previewImport(calendarFile());
    QTRY_VERIFY(find<QPushButton>(u"importButton"_s)->isVisible());
    QTableView *days = table(u"daysTable"_s);
    QCOMPARE(days->model()->rowCount(), 2);
    QVERIFY(cell(days, 0, 0).startsWith(u"115/11/23"_s));
    QVERIFY(cell(days, 0, 1).contains(u"補假"_s));
    QTableView *deadlines = table(u"deadlinesTable"_s);
    QCOMPARE(deadlines->model()->rowCount(), 2); // not the Tuesday, not the withdrawn one
    QCOMPARE(cell(deadlines, 0, 1), u"臺南23"_s);
    QCOMPARE(cell(deadlines, 1, 1), u"臺南28"_s);
    QVERIFY(!m_desk->office->calendar()->knowsYear(2026));
    std::vector<CaseId> chosen;
    connect(m_page, &CalendarPage::caseChosen, this,
            [&chosen](CaseId id) { chosen.push_back(id); });
    deadlines->setFocus();
    deadlines->selectRow(1);
    QTest::keyClick(deadlines, Qt::Key_Return);
    QCOMPARE(chosen, std::vector{CaseId(2)});
    QTest::keyClick(find<QPushButton>(u"importButton"_s), Qt::Key_Space);
    QTRY_VERIFY(m_desk->office->calendar()->knowsYear(2026));
    QVERIFY(!m_desk->office->calendar()->isWorkingDay(QDate(2026, 11, 23)));
    QTRY_COMPARE(table(u"yearsTable"_s)->model()->rowCount(), 1);
    QCOMPARE(cell(table(u"yearsTable"_s), 0, 0), u"115 (2026)"_s);
    QCOMPARE(cell(table(u"yearsTable"_s), 0, 1), u"104"_s);
}

void TestCalendarPage::aYearThatIsKnownSaysThatNothingChanges()
{
    begin(addCases);
    importYear();
    m_page->previewImport(calendarFile());
    QTRY_VERIFY(find<QPushButton>(u"importButton"_s)->isVisible());
    QCOMPARE(table(u"daysTable"_s)->model()->rowCount(), 0);
    QTest::keyClick(find<QPushButton>(u"importButton"_s), Qt::Key_Space);
    QTRY_VERIFY(label(u"importLabel"_s).contains(u"nothing was changed"_s));
}

void TestCalendarPage::aFaultOfTheFileIsToldWithItsLine()
{
    begin(addCases);
    m_page->previewImport(calendarFile(false));
    QTRY_VERIFY(label(u"importLabel"_s).startsWith(u"✕"_s));
    QVERIFY2(label(u"importLabel"_s).contains(u"62"_s), qPrintable(label(u"importLabel"_s)));
    QVERIFY(!find<QPushButton>(u"importButton"_s)->isVisible());
}

void TestCalendarPage::aClosureIsAddedAfterItsEffectWasShown()
{
    begin(addCases);
    QTableView *closures = table(u"closuresTable"_s);
    closures->setFocus();
    QTest::keyClick(closures, Qt::Key_Insert);
    QVERIFY(find<QWidget>(u"closureDayEdit"_s)->isAncestorOf(QApplication::focusWidget()));
    typeClosure(u"1151123"_s, u"<b>颱風</b>"_s);
    QTableView *deadlines = table(u"closureDeadlinesTable"_s);
    QTRY_VERIFY(deadlines->isVisible());
    QCOMPARE(deadlines->model()->rowCount(), 1);
    QCOMPARE(cell(deadlines, 0, 1), u"臺南23"_s);
    QVERIFY(m_page->hasTyped());
    QTest::keyClick(reason(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(closures->model()->rowCount(), 1);
    QCOMPARE(cell(closures, 0, 1), u"<b>颱風</b>"_s);
    QTRY_COMPARE(m_desk->office->calendar()->nameOfDayOff(QDate(2026, 11, 23)), u"<b>颱風</b>"_s);
    QTRY_VERIFY(!m_page->hasTyped());
    QVERIFY(!deadlines->isVisible());
}

void TestCalendarPage::aClosureNeedsADayAndAReasonAndComesOnce()
{
    begin(addCases);
    typeClosure(u"11511"_s, u"颱風"_s);
    QTest::keyClick(reason(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!find<QWidget>(u"closureDayEdit"_s)->accessibleDescription().isEmpty());
    QVERIFY(find<QWidget>(u"closureDayEdit"_s)->isAncestorOf(QApplication::focusWidget()));
    typeClosure(u"1151123"_s, u" "_s);
    QTest::keyClick(reason(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!reason()->accessibleDescription().isEmpty());
    QCOMPARE(QApplication::focusWidget(), reason());
    typeClosure(u"1151123"_s, u"颱風"_s);
    QTest::keyClick(reason(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(table(u"closuresTable"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(!m_page->hasTyped());
    typeClosure(u"1151123"_s, u"again"_s);
    QTest::keyClick(reason(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(find<QWidget>(u"closureDayEdit"_s)->accessibleDescription().contains(u"already"_s));
}

void TestCalendarPage::removingAClosureAsksWithItsEffect()
{
    begin([](Store &store) {
        addCases(store);
        Change change(store, u"add closure"_s);
        DirectoryRecords<LocalClosure>(store.database())
            .add(change, {QDate(2026, 11, 23), u"颱風"_s});
        change.commit();
    });
    QTableView *closures = table(u"closuresTable"_s);
    QTRY_COMPARE(closures->model()->rowCount(), 1);
    closures->setFocus();
    closures->selectRow(0);
    QTest::keyClick(closures, Qt::Key_Delete);
    m_desk->agree();
    QVERIFY2(m_desk->asked.contains(u"臺南23"_s) && m_desk->asked.contains(u"115/11/23"_s),
             qPrintable(m_desk->asked));
    QTRY_COMPARE(closures->model()->rowCount(), 0);
    QTRY_VERIFY(m_desk->office->calendar()->isWorkingDay(QDate(2026, 11, 23)));
}

void TestCalendarPage::escapeClearsWhatWasTypedOfAClosure()
{
    begin(addCases);
    typeClosure(u"1151123"_s, u"颱風"_s);
    QTest::keyClick(reason(), Qt::Key_Escape);
    QVERIFY(!m_page->hasTyped());
    QCOMPARE(reason()->text(), QString());
}

void TestCalendarPage::aStoreThatAnotherWritesShowsAllAndChangesNothing()
{
    m_desk = std::make_unique<DirectoryDesk>([](Store &store) {
        importCalendarYear(store, 2026, {{QDate(2026, 1, 1), u"開國紀念日"_s}});
    });
    m_desk->beginReadOnly();
    m_page = &m_desk->show<CalendarPage>();
    QTRY_COMPARE(table(u"yearsTable"_s)->model()->rowCount(), 1);
    QVERIFY(!find<QPushButton>(u"chooseImportButton"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"addClosureButton"_s)->isEnabled());
    QVERIFY(reason()->isReadOnly());
    QVERIFY(label(u"closureEffectLabel"_s).contains(m_desk->threads->readOnlyReason()));
}

NOTICEDESK_TEST(TestCalendarPage)
#include "test_calendarpage.moc"
