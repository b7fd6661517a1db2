// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/monthgrid.h"
#include "app/widgets/rocdatefield.h"
#include "domain/officecalendar.h"
#include "keystrokes.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// 2026 with its weekends and one holiday in the week, 1 October (made up).
std::shared_ptr<const OfficeCalendar> calendarOf2026()
{
    OfficeCalendar::DaysOff daysOff;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday)
            daysOff.emplace(day, QString());
    }
    daysOff.emplace(QDate(2026, 10, 1), u"<b>%1 & day</b>"_s);
    auto calendar = std::make_shared<OfficeCalendar>();
    calendar->learnYear(2026, daysOff);
    return calendar;
}

struct Form
{
    QWidget window;
    RocDateField *field = new RocDateField(&window);
    QLineEdit *after = new QLineEdit(&window);
    QLineEdit *edit = field->lineEdit();

    Form()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(after);
        field->setToday(QDate(2026, 11, 23)); // a Monday
        field->setCalendar(calendarOf2026());
        field->setFocus();
    }

    void type(const QString &text) const
    {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, character, Qt::NoModifier);
    }
};

QWidget *openPopup()
{
    return QApplication::activePopupWidget();
}

} // namespace

class TestRocDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaptionFollowsTheTyping();
    void shorthandIsWrittenOutWhenTheFieldIsLeft();
    void enterWritesOutAndGoesOnToTheForm();
    void whatIsNotUnderstoodIsKept();
    void anImpossibleDateOffersTheNearest_data();
    void anImpossibleDateOffersTheNearest();
    void anUnknownYearIsSaid();
    void daysCountFromTheBase();
    void arrowsGoDayByDayAndMonthByMonth();
    void aBlankFieldStartsWithToday();
    void writingOutCanBeUndone();
    void theCalendarIsDrivenByKeys();
    void theCalendarStartsAtTheDateAndMarksDaysOff();
    void escapeClosesTheCalendar();
    void aDayCanBeClicked();
    void givenDatesAreNotEdits();
    void strangeTextComesBackAsTyped_data();
    void strangeTextComesBackAsTyped();
    void refusedTextIsSaidBesideTheField();
    void noKeyActsDuringComposition();
    void composedTextIsReadWhenTheFieldIsLeft();
    void aFrozenDateCannotBeChanged();
    void theNameReachesTheLineEdit();
    void keysOfTheFieldAreNoShortcutsOfTheWindow();
};

void TestRocDateField::theCaptionFollowsTheTyping()
{
    Form form;
    QVERIFY(showActive(form.window));
    const QSignalSpy edited(form.field, &RocDateField::edited);
    QVERIFY(form.field->isBlank());
    QVERIFY(form.field->caption().isEmpty());
    QTest::keyClicks(form.edit, u"1151122"_s);
    QCOMPARE(edited.count(), 7);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 22)));
    QCOMPARE(form.field->caption(), u"115/11/22 (Sun), day off"_s);
    QCOMPARE(form.edit->accessibleDescription(), form.field->caption());
    form.type(u"1123"_s);
    QCOMPARE(form.field->caption(), u"115/11/23 (Mon), working day"_s);
    form.type(u"10/1"_s);
    QCOMPARE(form.field->caption(), u"115/10/01 (Thu), day off: <b>%1 & day</b>"_s);
    form.type(u"１１．２２"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 22)));
    for (const QLabel *label : form.field->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestRocDateField::shorthandIsWrittenOutWhenTheFieldIsLeft()
{
    Form form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.edit, u"22"_s);
    QCOMPARE(form.field->typedText(), u"22"_s);
    const QSignalSpy edited(form.field, &RocDateField::edited);
    QTest::keyClick(form.edit, Qt::Key_Tab);
    QVERIFY(form.after->hasFocus());
    QCOMPARE(form.field->typedText(), u"115/11/22"_s);
    QCOMPARE(edited.count(), 1);
    form.field->setFocus();
    form.after->setFocus();
    QCOMPARE(edited.count(), 1);
}

void TestRocDateField::enterWritesOutAndGoesOnToTheForm()
{
    Form form;
    QVERIFY(showActive(form.window));
    const QSignalSpy returnPressed(form.edit, &QLineEdit::returnPressed);
    QTest::keyClicks(form.edit, u"+7"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->typedText(), u"115/11/30"_s);
    QCOMPARE(returnPressed.count(), 1);
}

void TestRocDateField::whatIsNotUnderstoodIsKept()
{
    Form form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.edit, u"115/1x"_s);
    QVERIFY(!form.field->isUnderstood());
    QVERIFY(!form.field->isBlank());
    QVERIFY(!form.field->date());
    QVERIFY(form.field->caption().startsWith(u"Not understood"_s));
    QTest::keyClick(form.edit, Qt::Key_Up);
    QTest::keyClick(form.edit, Qt::Key_Return);
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), u"115/1x"_s);
}

void TestRocDateField::anImpossibleDateOffersTheNearest_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::newRow("Enter") << int(Qt::Key_Return) << int(Qt::NoModifier);
    QTest::newRow("Enter of the number block") << int(Qt::Key_Enter) << int(Qt::KeypadModifier);
    QTest::newRow("Alt+Down") << int(Qt::Key_Down) << int(Qt::AltModifier);
    QTest::newRow("click") << 0 << 0;
}

void TestRocDateField::anImpossibleDateOffersTheNearest()
{
    QFETCH(const int, key);
    QFETCH(const int, modifier);
    Form form;
    QVERIFY(showActive(form.window));
    const QSignalSpy returnPressed(form.edit, &QLineEdit::returnPressed);
    auto *offer = form.field->findChild<QPushButton *>(u"nearestButton"_s);
    QVERIFY(!offer->isVisible());
    QTest::keyClicks(form.edit, u"1150230"_s);
    QVERIFY(!form.field->date());
    QVERIFY(!form.field->isUnderstood());
    QCOMPARE(form.field->caption(), u"There is no such day. The nearest is 115/02/28."_s);
    QVERIFY(offer->isVisible());
    if (key == 0)
        QTest::mouseClick(offer, Qt::LeftButton);
    else
        QTest::keyClick(form.edit, Qt::Key(key), Qt::KeyboardModifier(modifier));
    QCOMPARE(form.field->typedText(), u"115/02/28"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 2, 28)));
    QVERIFY(!offer->isVisible());
    QVERIFY(returnPressed.isEmpty());
    QVERIFY(openPopup() == nullptr);
}

void TestRocDateField::anUnknownYearIsSaid()
{
    Form form;
    form.field->setDate(QDate(2027, 1, 1));
    QCOMPARE(form.field->caption(),
             u"116/01/01 (Fri), working day (no office calendar of the year 116)"_s);
}

void TestRocDateField::daysCountFromTheBase()
{
    Form form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.edit, u"++7"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 12, 2)));
    form.field->setBase(QDate(2026, 11, 9));
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 18)));
    form.type(u"+7"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 16)));
    form.field->setBase(std::nullopt);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 30)));
}

void TestRocDateField::arrowsGoDayByDayAndMonthByMonth()
{
    Form form;
    QVERIFY(showActive(form.window));
    form.field->setDate(QDate(2026, 11, 20)); // a Friday
    const auto pressed = [&form](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(form.edit, key, modifiers);
        return form.field->typedText();
    };
    QCOMPARE(pressed(Qt::Key_Up), u"115/11/21"_s);
    QCOMPARE(pressed(Qt::Key_Down), u"115/11/20"_s);
    QCOMPARE(pressed(Qt::Key_Up, Qt::ShiftModifier), u"115/11/23"_s);
    QCOMPARE(pressed(Qt::Key_Down, Qt::ShiftModifier), u"115/11/20"_s);
    QCOMPARE(pressed(Qt::Key_PageUp), u"115/12/20"_s);
    QCOMPARE(pressed(Qt::Key_PageDown), u"115/11/20"_s);
    form.field->setDate(QDate(2910, 12, 31)); // the last day there is
    QCOMPARE(pressed(Qt::Key_Up), u"999/12/31"_s);
}

void TestRocDateField::aBlankFieldStartsWithToday()
{
    Form form;
    QVERIFY(showActive(form.window));
    QTest::keyClick(form.edit, Qt::Key_Up);
    QCOMPARE(form.field->typedText(), u"115/11/23"_s);
}

void TestRocDateField::writingOutCanBeUndone()
{
    Form form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.edit, u"22"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->typedText(), u"115/11/22"_s);
    QTest::keyClick(form.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.field->typedText(), u"22"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 22)));
}

void TestRocDateField::theCalendarIsDrivenByKeys()
{
    Form form;
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

void TestRocDateField::theCalendarStartsAtTheDateAndMarksDaysOff()
{
    Form form;
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

void TestRocDateField::escapeClosesTheCalendar()
{
    Form form;
    QVERIFY(showActive(form.window));
    form.field->setTypedText(u"115/1x"_s);
    QTest::mouseClick(form.field->findChild<QToolButton *>(u"calendarButton"_s), Qt::LeftButton);
    QVERIFY(openPopup() != nullptr);
    QTest::keyClick(openPopup()->findChild<MonthGrid *>(), Qt::Key_Escape);
    QTRY_VERIFY(openPopup() == nullptr);
    QCOMPARE(form.field->typedText(), u"115/1x"_s);
    QVERIFY(form.edit->hasFocus());
}

void TestRocDateField::aDayCanBeClicked()
{
    Form form;
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

void TestRocDateField::givenDatesAreNotEdits()
{
    Form form;
    const QSignalSpy edited(form.field, &RocDateField::edited);
    form.field->setDate(QDate(2026, 11, 22));
    QCOMPARE(form.field->typedText(), u"115/11/22"_s);
    form.field->setDate(std::nullopt);
    QVERIFY(form.field->isBlank());
    form.field->setTypedText(u"115/1"_s);
    QCOMPARE(form.field->typedText(), u"115/1"_s);
    form.field->setDate(QDate(1900, 1, 1)); // no ROC form, but not lost
    QCOMPARE(form.field->typedText(), u"1900-01-01"_s);
    QVERIFY(!form.field->isUnderstood());
    QVERIFY(edited.isEmpty());
}

void TestRocDateField::strangeTextComesBackAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : strangeTexts())
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestRocDateField::strangeTextComesBackAsTyped()
{
    QFETCH(const QString, text);
    Form form;
    QVERIFY(showActive(form.window));
    commit(form.edit, text);
    QCOMPARE(form.field->typedText(), text);
    QVERIFY(!form.field->isUnderstood());
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), text);
    form.field->setTypedText(text);
    QCOMPARE(form.field->typedText(), text);
}

void TestRocDateField::refusedTextIsSaidBesideTheField()
{
    Form form;
    QVERIFY(showActive(form.window));
    commit(form.edit, u"115\u0001"_s);
    QVERIFY(form.field->isBlank());
    QVERIFY(form.field->caption().contains(u"U+0001"_s));
    QTest::keyClicks(form.edit, u"22"_s);
    QCOMPARE(form.field->caption(), u"115/11/22 (Sun), day off"_s);
}

void TestRocDateField::noKeyActsDuringComposition()
{
    Form form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.edit, u"2"_s);
    compose(form.edit, u"ㄐ"_s);
    QTest::keyClick(form.edit, Qt::Key_Up);
    QTest::keyClick(form.edit, Qt::Key_PageDown);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QTest::keyClick(form.edit, Qt::Key_F4);
    QTest::keyClick(form.edit, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(openPopup() == nullptr);
    QCOMPARE(form.field->typedText(), u"2"_s);
    commit(form.edit, u"日"_s);
    QCOMPARE(form.field->typedText(), u"2日"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 2)));
}

void TestRocDateField::composedTextIsReadWhenTheFieldIsLeft()
{
    Form form;
    QVERIFY(showActive(form.window));
    compose(form.edit, u"明天"_s);
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), u"115/11/24"_s);
    QVERIFY(form.after->text().isEmpty());
}

void TestRocDateField::aFrozenDateCannotBeChanged()
{
    Form form;
    QVERIFY(showActive(form.window));
    form.field->setDate(QDate(2026, 11, 22));
    form.field->setReadOnly(true);
    const QSignalSpy edited(form.field, &RocDateField::edited);
    QTest::keyClicks(form.edit, u"1"_s);
    QTest::keyClick(form.edit, Qt::Key_Up);
    QTest::keyClick(form.edit, Qt::Key_F4);
    QVERIFY(openPopup() == nullptr);
    QCOMPARE(form.field->typedText(), u"115/11/22"_s);
    QVERIFY(!form.field->findChild<QToolButton *>(u"calendarButton"_s)->isVisible());
    form.field->setTypedText(u"1150230"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), u"1150230"_s);
    QVERIFY(!form.field->findChild<QPushButton *>(u"nearestButton"_s)->isVisible());
    QVERIFY(edited.isEmpty());
}

void TestRocDateField::theNameReachesTheLineEdit()
{
    Form form;
    form.field->setAccessibleName(u"期限"_s);
    QCOMPARE(form.edit->accessibleName(), u"期限"_s);
    RocDateField other;
    static_cast<QWidget &>(other).setAccessibleName(u"收件日"_s);
    other.show();
    QCOMPARE(other.lineEdit()->accessibleName(), u"收件日"_s);
}

void TestRocDateField::keysOfTheFieldAreNoShortcutsOfTheWindow()
{
    Form form;
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_PageUp), &form.window);
    auto *other = new QShortcut(QKeySequence(Qt::Key_F4), &form.window);
    const QSignalSpy activated(shortcut, &QShortcut::activated);
    const QSignalSpy otherActivated(other, &QShortcut::activated);
    QVERIFY(showActive(form.window));
    QTest::keyClick(form.edit, Qt::Key_PageUp);
    QTest::keyClick(form.edit, Qt::Key_F4);
    QVERIFY(activated.isEmpty());
    QVERIFY(otherActivated.isEmpty());
    QVERIFY(openPopup() != nullptr);
    openPopup()->close();
}

QTEST_MAIN(TestRocDateField)
#include "test_rocdatefield.moc"
