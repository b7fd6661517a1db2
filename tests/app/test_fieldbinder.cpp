// SPDX-License-Identifier: GPL-3.0-or-later
#include "addedfield.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/findingline.h"
#include "app/widgets/linefield.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/numberfield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QSignalSpy>
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
        line = addedField<LineField>(form, u"Line"_s, u"line"_s);
        addedField<TextField>(form, u"Text"_s, u"text"_s);
        date = addedField<RocDateField>(form, u"Day"_s, u"day"_s);
        addedField<ListEditor>(form, u"List"_s, u"list"_s);
        addedField<NumberField>(form, u"Number"_s, u"number"_s);
        choice = addedField<QComboBox>(form, u"Choice"_s, u"choice"_s);
        for (const QString &value : {QString(), u"a"_s, u"b"_s})
            choice->addItem(value.toUpper(), value);
        check = addedField<QCheckBox>(form, u"Check"_s, u"check"_s);
        auto *around = new QWidget(&form);
        for (const QString &value : {u"x"_s, u"y"_s})
            setChoice(new QRadioButton(value, around), value);
        form.addField(u"Buttons"_s, u"buttons"_s, around);
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
    void aFormThatIsLaidOutElsewhereIsAdopted()
    {
        // As uic lays it out: two fields in the second row, a heading between.
        FieldForm form;
        auto *grid = new QGridLayout(&form);
        const auto add = [&form](const QString &path, QWidget *field) {
            field->setProperty("fieldPath", path);
            auto *label = new PlainLabel(u"&"_s + path, &form);
            label->setBuddy(field);
            return label;
        };
        auto *name = new LineField(&form);
        grid->addWidget(add(u"name"_s, name), 0, 0);
        grid->addWidget(name, 0, 1);
        auto *first = new RocDateField(&form);
        auto *last = new RocDateField(&form);
        auto *days = new QHBoxLayout;
        days->addWidget(first);
        days->addWidget(add(u"last"_s, last));
        days->addWidget(last);
        grid->addWidget(add(u"first"_s, first), 1, 0);
        grid->addLayout(days, 1, 1);
        auto *heading = new PlainLabel(u"below"_s, &form);
        grid->addWidget(heading, 2, 0, 1, 2);
        auto *level = new QComboBox(&form);
        level->addItems({u"not judged"_s, u"one"_s});
        level->setProperty("choices", QStringList{{}, u"1"_s});
        grid->addWidget(add(u"level"_s, level), 3, 0);
        grid->addWidget(level, 3, 1);

        form.adoptFields();
        QCOMPARE(form.binder().paths(),
                 QStringList({u"name"_s, u"first"_s, u"last"_s, u"level"_s}));
        form.binder().show({{u"level"_s, u"1"_s}, {u"last"_s, QDate(2026, 11, 22)}});
        QCOMPARE(level->currentIndex(), 1);
        QCOMPARE(form.binder().values().value(u"level"_s), QVariant(u"1"_s));
        QCOMPARE(last->date(), QDate(2026, 11, 22));
        QCOMPARE(form.labelOf(u"last"_s), u"last"_s);
        QCOMPARE(name->accessibleName(), u"name"_s);

        std::vector<Finding> findings;
        for (const QString &path : form.binder().paths())
            findings.push_back({Severity::Error, {}, path, path});
        QVERIFY(form.showFindings(findings).empty());
        form.resize(1200, 400);
        showActive(form);
        QList<int> from{name->y(), first->y(), heading->y(), level->y()};
        for (const auto *remark : form.findChildren<FindingLine *>()) {
            const int above = remark->text().endsWith(u"name"_s)    ? name->y()
                              : remark->text().endsWith(u"level"_s) ? level->y()
                                                                    : first->y();
            const qsizetype next = from.indexOf(above) + 1;
            QVERIFY2(remark->isVisible() && remark->y() > above, qPrintable(remark->text()));
            QVERIFY2(next == from.size() || remark->y() < from.at(next),
                     qPrintable(remark->text()));
        }
        QVERIFY(std::is_sorted(from.begin(), from.end()));
        QCOMPARE(first->y(), last->y());
        QVERIFY(last->x() > first->x());

        // Where there is no room, each has a line and its remarks right below it.
        form.resize(form.minimumSizeHint());
        const auto remarkOf = [&form](const QString &path) {
            const auto remarks = form.findChildren<FindingLine *>();
            return *std::find_if(remarks.begin(), remarks.end(),
                                 [&](auto *each) { return each->text().endsWith(path); });
        };
        QTRY_COMPARE(last->x(), first->x());
        QVERIFY(first->y() < remarkOf(u"first"_s)->y());
        QTRY_VERIFY(remarkOf(u"first"_s)->y() < last->y());
        QVERIFY(last->y() < remarkOf(u"last"_s)->y());
        form.resize(1200, 400);
        QTRY_COMPARE(first->y(), last->y());
    }

    void aFrozenFieldStaysSo()
    {
        EachKind page;
        page.form.binder().setFrozen(u"line"_s, true);
        page.form.binder().setReadOnly(true);
        QVERIFY(!page.form.binder().firstEditable());
        page.form.binder().setReadOnly(false);
        QVERIFY(page.line->isReadOnly() && !page.date->lineEdit()->isReadOnly());
        QCOMPARE(page.form.binder().firstEditable()->objectName(), u"textEdit"_s);
        page.form.binder().setFrozen(u"line"_s, false);
        QCOMPARE(page.form.binder().firstEditable(), page.line);
    }

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
        LineField *later = addedField<LineField>(page.form, u"Later"_s, u"later"_s);
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
