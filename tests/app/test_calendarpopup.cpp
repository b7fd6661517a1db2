// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monthgrid.h"
#include "dateform.h"
#include "domain/officecalendar.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestCalendarPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCalendarIsDrivenByKeys();
    void theCalendarStartsAtTheDateAndMarksDaysOff();
    void escapeClosesTheCalendar();
    void aDayCanBeClicked();
    void theWordsOfTodayHaveRoom();
};

void TestCalendarPopup::theCalendarIsDrivenByKeys()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    const auto grid = [] { return openPopup()->findChild<MonthGrid *>(); };
    const auto press = [&grid](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(grid(), key, modifiers);
        return grid()->day();
    };
    QTest::keyClick(form.edit, Qt::Key_F4);
    QVERIFY(openPopup() != nullptr);
    QVERIFY(grid()->hasFocus());
    const auto *heading = openPopup()->findChild<QLabel *>(u"monthLabel"_s);
    QCOMPARE(heading->text(), u"Year 115, month 11"_s);
    QCOMPARE(press(Qt::Key_Right), QDate(2026, 11, 24));
    QCOMPARE(press(Qt::Key_Down), QDate(2026, 12, 1));
    QCOMPARE(heading->text(), u"Year 115, month 12"_s);
    QCOMPARE(press(Qt::Key_Left), QDate(2026, 11, 30));
    QCOMPARE(press(Qt::Key_Up), QDate(2026, 11, 23));
    QCOMPARE(press(Qt::Key_PageUp), QDate(2026, 10, 23));
    QCOMPARE(press(Qt::Key_PageUp, Qt::ControlModifier), QDate(2025, 10, 23));
    QCOMPARE(press(Qt::Key_PageDown, Qt::ControlModifier), QDate(2026, 10, 23));
    QCOMPARE(press(Qt::Key_PageDown), QDate(2026, 11, 23));
    press(Qt::Key_PageDown);
    QCOMPARE(press(Qt::Key_Home), QDate(2026, 11, 23));
    press(Qt::Key_Right);
    const QSignalSpy edited(form.field, &RocDateField::edited);
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(form.field->typedText(), u"115/11/24"_s);
    QCOMPARE(edited.count(), 1);
    QTRY_VERIFY(openPopup() == nullptr);
}

void TestCalendarPopup::theCalendarStartsAtTheDateAndMarksDaysOff()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    form.field->setDate(QDate(2026, 10, 1));
    QTest::keyClick(form.edit, Qt::Key_Down, Qt::AltModifier);
    const auto *grid = openPopup()->findChild<MonthGrid *>();
    QCOMPARE(grid->day(), QDate(2026, 10, 1));
    QCOMPARE(grid->horizontalHeaderItem(0)->text(), u"Sun"_s);
    QCOMPARE(grid->currentItem()->text(), u"1\noff"_s); // a Thursday
    QCOMPARE(grid->currentColumn(), 4);
    QCOMPARE(grid->item(0, 5)->text().trimmed(), u"2"_s);
    QCOMPARE(grid->item(0, 6)->text(), u"3\noff"_s);
    QVERIFY(grid->item(0, 3)->text().isEmpty()); // September
    const auto *caption = openPopup()->findChild<QLabel *>(u"dayLabel"_s);
    QCOMPARE(caption->text(), u"115/10/01 (Thu), day off: <b>%1 & day</b>"_s);
    QCOMPARE(caption->textFormat(), Qt::PlainText);
    openPopup()->close();
}

void TestCalendarPopup::escapeClosesTheCalendar()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    form.field->setTypedText(u"115/1x"_s);
    QTest::mouseClick(form.field->findChild<QToolButton *>(u"calendarButton"_s), Qt::LeftButton);
    QVERIFY(openPopup() != nullptr);
    QTest::keyClick(openPopup()->findChild<MonthGrid *>(), Qt::Key_Escape);
    QTRY_VERIFY(openPopup() == nullptr);
    QCOMPARE(form.field->typedText(), u"115/1x"_s);
    QVERIFY(form.edit->hasFocus());
}

void TestCalendarPopup::aDayCanBeClicked()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    QTest::keyClick(form.edit, Qt::Key_F4);
    auto *grid = openPopup()->findChild<MonthGrid *>();
    QTest::mouseClick(openPopup()->findChild<QToolButton *>(u"nextMonthButton"_s), Qt::LeftButton);
    QCOMPARE(grid->day(), QDate(2026, 12, 23));
    // 1 December is a Tuesday; nothing is taken where the month has no day.
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                      grid->visualItemRect(grid->item(0, 0)).center());
    QVERIFY(openPopup() != nullptr);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                      grid->visualItemRect(grid->item(0, 2)).center());
    QCOMPARE(form.field->typedText(), u"115/12/01"_s);
}

void TestCalendarPopup::theWordsOfTodayHaveRoom()
{
    MonthGrid grid(nullptr);
    grid.begin(QDate(2026, 11, 22), std::make_shared<OfficeCalendar>());
    grid.resize(grid.sizeHint());
    QVERIFY(showActive(grid));
    const auto cells = grid.findItems(u"off, today"_s, Qt::MatchContains);
    QCOMPARE(cells.size(), 1);
    const QModelIndex today = grid.indexFromItem(cells.front());
    QVERIFY(grid.columnWidth(today.column()) >= grid.sizeHintForIndex(today).width());
}

NOTICEDESK_TEST(TestCalendarPopup)
#include "test_calendarpopup.moc"
