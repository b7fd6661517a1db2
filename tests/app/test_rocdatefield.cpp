// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateform.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

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
    void aShortYearIsAskedAbout();
    void aWrongWeekdayIsAskedAbout();
    void anUnknownYearIsSaid();
    void daysCountFromTheBase();
    void arrowsGoDayByDayAndMonthByMonth();
    void aBlankFieldStartsWithToday();
    void writingOutCanBeUndone();
    void givenDatesAreNotEdits();
    void strangeTextComesBackAsTyped_data();
    void strangeTextComesBackAsTyped();
    void refusedTextIsSaidBesideTheField();
    void noKeyActsDuringComposition();
    void composedTextIsReadWhenTheFieldIsLeft();
    void aFrozenDateCannotBeChanged();
    void theNameReachesTheLineEdit();
    void keysOfTheFieldAreNoShortcutsOfTheWindow();
    void aFieldWithoutWordsBesideItIsShort();
};

void TestRocDateField::theCaptionFollowsTheTyping()
{
    DateForm form;
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
    DateForm form;
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
    DateForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy returnPressed(form.edit, &QLineEdit::returnPressed);
    QTest::keyClicks(form.edit, u"+7"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->typedText(), u"115/11/30"_s);
    QCOMPARE(returnPressed.count(), 1);
}

void TestRocDateField::whatIsNotUnderstoodIsKept()
{
    DateForm form;
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
    DateForm form;
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

void TestRocDateField::aShortYearIsAskedAbout()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    auto *ofCentury = form.field->findChild<QPushButton *>(u"nearestButton"_s);
    auto *ofRepublic = form.field->findChild<QPushButton *>(u"otherCenturyButton"_s);
    QTest::keyClicks(form.edit, u"26/11/22"_s);
    QVERIFY(!form.field->date());
    QCOMPARE(form.field->caption(),
             u"Which year is meant? 115/11/22 (year 2026) or 026/11/22 (ROC year 26)."_s);
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), u"26/11/22"_s);
    QVERIFY(ofCentury->isVisible());
    QTest::mouseClick(ofRepublic, Qt::LeftButton);
    QCOMPARE(form.field->typedText(), u"026/11/22"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(1937, 11, 22)));
    QVERIFY(!ofCentury->isVisible() && !ofRepublic->isVisible());
    form.field->setFocus();
    form.type(u"26/11/22"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->typedText(), u"115/11/22"_s);
}

void TestRocDateField::aWrongWeekdayIsAskedAbout()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    commit(form.edit, u"115年11月22日（一）"_s);
    QVERIFY(!form.field->date());
    QCOMPARE(form.field->caption(),
             u"115/11/22 is a Sun, but the text says Mon. Which of them is right?"_s);
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), u"115年11月22日（一）"_s);
    form.field->setFocus();
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 22)));
}

void TestRocDateField::anUnknownYearIsSaid()
{
    DateForm form;
    form.field->setDate(QDate(2027, 1, 1));
    QCOMPARE(form.field->caption(),
             u"116/01/01 (Fri), working day (no office calendar of the year 116)"_s);
}

void TestRocDateField::daysCountFromTheBase()
{
    DateForm form;
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
    DateForm form;
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
    DateForm form;
    QVERIFY(showActive(form.window));
    QTest::keyClick(form.edit, Qt::Key_Up);
    QCOMPARE(form.field->typedText(), u"115/11/23"_s);
}

void TestRocDateField::writingOutCanBeUndone()
{
    DateForm form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.edit, u"22"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->typedText(), u"115/11/22"_s);
    QTest::keyClick(form.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.field->typedText(), u"22"_s);
    QCOMPARE(form.field->date(), std::optional(QDate(2026, 11, 22)));
}

void TestRocDateField::givenDatesAreNotEdits()
{
    DateForm form;
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
    DateForm form;
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
    DateForm form;
    QVERIFY(showActive(form.window));
    commit(form.edit, u"115\u0001"_s);
    QVERIFY(form.field->isBlank());
    QVERIFY(form.field->caption().contains(u"U+0001"_s));
    QTest::keyClicks(form.edit, u"22"_s);
    QCOMPARE(form.field->caption(), u"115/11/22 (Sun), day off"_s);
}

void TestRocDateField::noKeyActsDuringComposition()
{
    DateForm form;
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
    DateForm form;
    QVERIFY(showActive(form.window));
    compose(form.edit, u"明天"_s);
    form.after->setFocus();
    QCOMPARE(form.field->typedText(), u"115/11/24"_s);
    QVERIFY(form.after->text().isEmpty());
}

void TestRocDateField::aFrozenDateCannotBeChanged()
{
    DateForm form;
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
    DateForm form;
    form.field->setAccessibleName(u"期限"_s);
    QCOMPARE(form.edit->accessibleName(), u"期限"_s);
    RocDateField other;
    static_cast<QWidget &>(other).setAccessibleName(u"收件日"_s);
    other.show();
    QCOMPARE(other.lineEdit()->accessibleName(), u"收件日"_s);
}

void TestRocDateField::keysOfTheFieldAreNoShortcutsOfTheWindow()
{
    DateForm form;
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

void TestRocDateField::aFieldWithoutWordsBesideItIsShort()
{
    RocDateField field;
    const int withWords = field.sizeHint().width();
    field.setCaptionVisible(false);
    const int alone = field.sizeHint().width();
    QVERIFY(alone > field.lineEdit()->width());
    QVERIFY(withWords - alone > field.fontMetrics().horizontalAdvance(u"115/12/30"_s));
}

NOTICEDESK_TEST(TestRocDateField)
#include "test_rocdatefield.moc"
