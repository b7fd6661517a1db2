// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A form with a field of each kind.
struct EachKind
{
    EachKind()
    {
        line = form.addLine(u"Line"_s, u"line"_s, u"lineEdit"_s);
        form.addText(u"Text"_s, u"text"_s, u"textEdit"_s);
        date = form.addDate(u"Day"_s, u"day"_s, u"dayEdit"_s);
        form.addList(u"List"_s, u"list"_s, u"listEdit"_s);
        form.addNumber(u"Number"_s, u"number"_s, u"numberEdit"_s, 1, 99);
        choice = form.addChoice(u"Choice"_s, u"choice"_s, u"choiceCombo"_s,
                                {{{}, u"none"_s}, {u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
        check = form.addCheck(u"Check"_s, u"check"_s, u"check"_s, u"checked"_s);
        auto *around = new QWidget(&form);
        for (const QString &value : {u"x"_s, u"y"_s})
            setChoice(new QRadioButton(value, around), value);
        form.addBound(u"Buttons"_s, u"buttons"_s, u"buttons"_s, around);
    }

    FieldForm form;
    LineField *line;
    RocDateField *date;
    QComboBox *choice;
    QCheckBox *check;
};

FieldValues someValues()
{
    return {{u"line"_s, u"甲"_s},
            {u"text"_s, u"乙\n丙"_s},
            {u"day"_s, QDate(2026, 11, 22)},
            {u"list"_s, QStringList{u"一"_s, u"二"_s}},
            {u"number"_s, 14},
            {u"choice"_s, u"b"_s},
            {u"check"_s, true},
            {u"buttons"_s, u"y"_s}};
}

} // namespace

/// What a page's fields hold, whatever the page consists of.
class TestFieldBinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsHeld()
    {
        EachKind page;
        const QSignalSpy edited(&page.form.binder(), &FieldBinder::edited);
        page.form.binder().show(someValues());
        QCOMPARE(page.form.binder().values(), someValues());
        page.form.binder().show({{u"number"_s, 1}});
        const FieldValues blank{
            {u"line"_s, {}},  {u"text"_s, {}},   {u"day"_s, {}},      {u"list"_s, QStringList()},
            {u"number"_s, 1}, {u"choice"_s, {}}, {u"check"_s, false}, {u"buttons"_s, {}}};
        QCOMPARE(page.form.binder().values(), blank);
        QVERIFY(edited.isEmpty());
    }

    void onlyWhatNobodyTypedIsAdopted()
    {
        EachKind page;
        showActive(page.form);
        page.form.binder().show(someValues());
        const QSignalSpy edited(&page.form.binder(), &FieldBinder::edited);
        page.line->setFocus();
        QTest::keyClicks(page.line, u"!"_s);
        page.check->click();
        page.date->setTypedText(u"115/1"_s);
        QCOMPARE(edited.count(), 2);
        FieldValues now;
        page.form.binder().showUntyped(someValues(), now);
        QCOMPARE(edited.count(), 2);
        const FieldValues values = page.form.binder().values();
        QCOMPARE(values.value(u"line"_s), u"甲!"_s);
        QCOMPARE(values.value(u"check"_s), false);
        QCOMPARE(values.value(u"day"_s), u"115/1"_s);
        QCOMPARE(page.form.binder().halfTyped(), (QMap<QString, QString>{{u"day"_s, u"115/1"_s}}));
        for (const QString &path : {u"text"_s, u"choice"_s, u"buttons"_s})
            QVERIFY2(!values.value(path).isValid(), qPrintable(path));
    }

    void whatWasNotRecordedIsAdoptedInEachKind()
    {
        EachKind page;
        const FieldValues before{{u"number"_s, 1}}; // a number is never blank
        page.form.binder().show(before);
        page.form.binder().showUntyped(before, someValues());
        QCOMPARE(page.form.binder().values(), someValues());
    }

    void whatIsTypedIsToldInEachKind()
    {
        EachKind page;
        showActive(page.form);
        page.form.binder().show(someValues());
        const QSignalSpy edited(&page.form.binder(), &FieldBinder::edited);
        for (const QString &path : page.form.binder().paths()) {
            const qsizetype before = edited.count();
            QWidget *field = page.form.binder().fieldAt(path);
            if (auto *button = field->findChild<QRadioButton *>())
                button->click();
            else if (field == page.choice)
                page.choice->setCurrentIndex(0);
            else if (field == page.check)
                page.check->click();
            else {
                field->setFocus();
                QTest::keyClick(QApplication::focusWidget(),
                                path == u"number"_s ? Qt::Key_Up : Qt::Key_9);
            }
            QVERIFY2(edited.count() > before, qPrintable(path));
        }
    }

    void onlyHalfADateIsHalfTyped()
    {
        EachKind page;
        page.form.binder().show(someValues());
        QVERIFY(page.form.binder().halfTyped().isEmpty());
        page.form.binder().show({});
        QVERIFY(page.form.binder().halfTyped().isEmpty());
        const QSignalSpy edited(&page.form.binder(), &FieldBinder::edited);
        const QMap<QString, QString> half{{u"day"_s, u"115/1"_s}};
        page.form.binder().showHalfTyped(half);
        QCOMPARE(page.form.binder().halfTyped(), half);
        page.form.binder().show(u"day"_s, QDate(2026, 11, 22));
        QVERIFY(page.form.binder().halfTyped().isEmpty());
        QVERIFY(edited.isEmpty());
    }

    void whatIsReadOnlyIsSoInEachKind()
    {
        EachKind page;
        page.form.binder().setReadOnly(true);
        LineField *later = page.form.addLine(u"Later"_s, u"later"_s, u"laterEdit"_s);
        QVERIFY(page.line->isReadOnly() && page.line->isEnabled());
        QVERIFY(page.date->lineEdit()->isReadOnly());
        QVERIFY(!page.choice->isEnabled() && !page.check->isEnabled());
        QVERIFY(later->isReadOnly());
        page.form.binder().setReadOnly(false);
        QVERIFY(!page.line->isReadOnly() && page.choice->isEnabled() && !later->isReadOnly());
    }
};

NOTICEDESK_TEST(TestFieldBinder)
#include "test_fieldbinder.moc"
