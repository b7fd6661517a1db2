// SPDX-License-Identifier: GPL-3.0-or-later
#include "addedfield.h"
#include "app/directories/recordtexts.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/jointundo.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/liststeps.h"
#include "app/widgets/organizationfield.h"
#include "app/widgets/rocdatefield.h"
#include "keystrokes.h"
#include "testprogram.h"
#include "threefields.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <functional>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr int undoesAtMost = 120;

/// What people do in a field, drawn by its number.
void editOnce(QWidget *field)
{
    static const std::vector<QString> pieces{u"改"_s,      u"a"_s,      u" "_s,  u"𠮷"_s,
                                             u"e\u0301"_s, u"善措施"_s, u"12"_s, u"\u00A0x"_s,
                                             u"一\n二"_s,  u"\t"_s};
    static const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
        {Qt::Key_Backspace, Qt::NoModifier}, {Qt::Key_Backspace, Qt::ControlModifier},
        {Qt::Key_Delete, Qt::NoModifier},    {Qt::Key_Left, Qt::NoModifier},
        {Qt::Key_Left, Qt::ShiftModifier},   {Qt::Key_Home, Qt::NoModifier},
        {Qt::Key_End, Qt::ControlModifier},  {Qt::Key_A, Qt::ControlModifier},
        {Qt::Key_Return, Qt::ShiftModifier}, {Qt::Key_X, Qt::ControlModifier},
        {Qt::Key_Up, Qt::NoModifier},        {Qt::Key_Home, Qt::ShiftModifier}};
    const QString piece = *rc::gen::elementOf(pieces);
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        pasteInto(field, piece);
        return;
    case 1:
        compose(field, u"ㄍ"_s);
        commit(field, piece);
        return;
    case 2:
        for (const QChar character : piece)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character),
                                Qt::NoModifier);
        return;
    default: {
        const auto [key, modifiers] = *rc::gen::elementOf(keys);
        QTest::keyClick(field, key, modifiers);
    }
    }
}

/// All undone is as before, all done again is as after.
void undoesAndRedoes(const std::function<QWidget *()> &field,
                     const std::function<QStringList()> &texts, const QStringList &before)
{
    const QStringList after = texts();
    for (int step = 0; step < undoesAtMost; ++step)
        QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    RC_ASSERT(texts() == before);
    for (int step = 0; step < undoesAtMost; ++step)
        QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    RC_ASSERT(texts() == after);
}

/// The same for several fields, each of which undoes for itself.
void undoAndRedoEach(const std::vector<QWidget *> &fields,
                     const std::function<QStringList()> &texts, const QStringList &before)
{
    fields.front()->setFocus(); // a day that was typed is shown in full when the cursor leaves it
    const QStringList after = texts();
    for (QWidget *field : fields) {
        field->setFocus();
        for (int step = 0; step < undoesAtMost; ++step)
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    }
    fields.front()->setFocus();
    RC_ASSERT(texts() == before);
    for (QWidget *field : fields) {
        field->setFocus();
        for (int step = 0; step < undoesAtMost; ++step)
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    fields.front()->setFocus();
    RC_ASSERT(texts() == after);
}

QStringList rowsOf(const ListEditor &list)
{
    QStringList texts;
    for (int index = 0; index < list.rowCount(); ++index)
        texts.append(list.entryField(index)->text());
    return texts;
}

void editListOnce(const ListEditor &list)
{
    static const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
        {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_Delete, Qt::ControlModifier},
        {Qt::Key_Up, Qt::AltModifier},         {Qt::Key_Down, Qt::AltModifier},
        {Qt::Key_Backspace, Qt::NoModifier},   {Qt::Key_Z, Qt::ControlModifier}};
    list.focusEntry(*rc::gen::inRange(0, list.rowCount()));
    if (*rc::gen::inRange(0, 2) == 0) {
        editOnce(QApplication::focusWidget());
        return;
    }
    const auto [key, modifiers] = *rc::gen::elementOf(keys);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsAsBefore();
    void aTextIsAsBefore();
    void aLineIsAsBefore();
    void aDateIsAsBefore();
    void aWholeRecordIsAsBefore();
    void whatAnOrganizationFieldHoldsIsAsBefore();
    void whatWasFilledInAtOnceIsAsBefore();
    void textGivenInAnotherFormComesBackInIt();
    void typingOnIsOneStep();
};

void TestUndo::aListIsAsBefore()
{
    QWidget window;
    auto *list = new ListEditor(&window);
    QVERIFY(showActive(window));
    QVERIFY(rc::check("a list is as before and as after", [list] {
        const QStringList given{u"一"_s, u"two\u2029lines"_s, u"三"_s};
        list->setEntries(given);
        const int edits = *rc::gen::inRange(1, 30);
        for (int edit = 0; edit < edits; ++edit)
            editListOnce(*list);
        list->focusEntry(0);
        commit(QApplication::focusWidget(), u"末"_s); // so that nothing is left to be done again
        undoesAndRedoes([] { return QApplication::focusWidget(); },
                        [list] { return rowsOf(*list); }, given);
    }));
}

void TestUndo::aTextIsAsBefore()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QVERIFY(rc::check("a text is as before and as after", [&form] {
        const QString given = u"第一\n第二\r\u2028三"_s;
        form.text->setText(given);
        form.text->setFocus();
        const int edits = *rc::gen::inRange(1, 30);
        for (int edit = 0; edit < edits; ++edit)
            editOnce(form.text);
        undoesAndRedoes([&form] { return form.text; },
                        [&form] { return QStringList{form.text->text()}; }, {given});
    }));
}

void TestUndo::aLineIsAsBefore()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QVERIFY(rc::check("a line is as before and as after", [&form] {
        const QString given = u"臺南市 公會"_s;
        form.line->setText(given);
        form.line->setFocus();
        const int edits = *rc::gen::inRange(1, 30);
        for (int edit = 0; edit < edits; ++edit)
            editOnce(form.line);
        undoesAndRedoes([&form] { return form.line; },
                        [&form] { return QStringList{form.line->text()}; }, {given});
    }));
}

void TestUndo::aDateIsAsBefore()
{
    QWidget window;
    auto *date = new RocDateField(&window);
    date->setToday(QDate(2026, 11, 23));
    QVERIFY(showActive(window));
    QVERIFY(rc::check("a date is as before and as after", [date] {
        static const std::vector<Qt::Key> keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp,
                                               Qt::Key_Return};
        date->setDate(QDate(2026, 11, 20));
        date->setFocus();
        const int edits = *rc::gen::inRange(1, 20);
        for (int edit = 0; edit < edits; ++edit) {
            if (*rc::gen::inRange(0, 2) == 0)
                editOnce(date->lineEdit());
            else
                QTest::keyClick(date->lineEdit(), *rc::gen::elementOf(keys));
        }
        undoesAndRedoes([date] { return date->lineEdit(); },
                        [date] { return QStringList{date->typedText()}; }, {u"115/11/20"_s});
    }));
}

void TestUndo::aWholeRecordIsAsBefore()
{
    FieldForm form;
    const std::vector<QWidget *> fields{
        addedField<LineField>(form, u"Name"_s, u"name"_s),
        addedField<TextField>(form, u"Text"_s, u"text"_s),
        addedField<RocDateField>(form, u"Day"_s, u"day"_s)->lineEdit(),
        addedField<LineField>(form, u"Code"_s, u"code"_s)};
    QVERIFY(showActive(form));
    const auto texts = [&form] {
        const RecordTexts typed = textsIn(form);
        return QStringList{typed.value(u"name"_s), typed.value(u"text"_s), typed.value(u"day"_s),
                           typed.value(u"code"_s)};
    };
    QVERIFY(rc::check("a whole record is as before and as after", [&] {
        fields.front()->setFocus();
        showTexts(form, {{u"name"_s, u"臺南市 公會"_s},
                         {u"text"_s, u"第一\n第二"_s},
                         {u"day"_s, u"2026-11-20"_s},
                         {u"code"_s, u"XC12345675"_s}});
        const QStringList given = texts();
        const int edits = *rc::gen::inRange(1, 40);
        for (int edit = 0; edit < edits; ++edit) {
            QWidget *field = *rc::gen::elementOf(fields);
            field->setFocus();
            editOnce(field);
        }
        undoAndRedoEach(fields, texts, given);
    }));
}

void TestUndo::whatAnOrganizationFieldHoldsIsAsBefore()
{
    QWidget window;
    auto *field = new OrganizationField(
        [](const QString &typed, const OrganizationField::Show &show) {
            std::vector<Organization> found(2);
            found[0].name = u"臺南市建築師公會"_s;
            found[1].name = typed + u"公會"_s;
            show(found);
        },
        &window);
    QVERIFY(showActive(window));
    QVERIFY(rc::check("an organisation field is as before and as after", [field] {
        static const std::vector<Qt::Key> keys{Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape};
        field->setText(u"公會"_s);
        field->lineEdit()->setFocus();
        const int edits = *rc::gen::inRange(1, 30);
        for (int edit = 0; edit < edits; ++edit) {
            if (*rc::gen::inRange(0, 2) == 0)
                editOnce(field->lineEdit());
            else
                QTest::keyClick(field->lineEdit(), *rc::gen::elementOf(keys));
        }
        QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
        undoesAndRedoes([field] { return field->lineEdit(); },
                        [field] { return QStringList{field->text()}; }, {u"公會"_s});
    }));
}

void TestUndo::whatWasFilledInAtOnceIsAsBefore()
{
    ThreeFields form;
    JointUndo joint({form.line, form.after}, &form.window);
    joint.addPlace(form.text);
    QVERIFY(showActive(form.window));
    const auto texts = [&form] {
        return QStringList{form.line->text(), form.after->text(), form.text->text()};
    };
    QVERIFY(rc::check("lines filled in at once are as before and as after", [&] {
        static const std::vector<QString> names{u"甲"_s, u"乙"_s, QString(), u"甲乙"_s};
        const std::vector<QWidget *> fields{form.line, form.after, form.text};
        form.line->setText(u"一"_s);
        form.after->setText(u"二"_s);
        form.text->setText(u"三"_s);
        const int edits = *rc::gen::inRange(1, 30);
        for (int edit = 0; edit < edits; ++edit) {
            if (*rc::gen::inRange(0, 3) == 0) {
                joint.fill({*rc::gen::elementOf(names), *rc::gen::elementOf(names)});
                continue;
            }
            QWidget *field = *rc::gen::elementOf(fields);
            field->setFocus();
            editOnce(field);
        }
        undoAndRedoEach(fields, texts, {u"一"_s, u"二"_s, u"三"_s});
    }));
}

void TestUndo::textGivenInAnotherFormComesBackInIt()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    const QString given = u"one\u2029two\r\nthree"_s;
    form.text->setText(given);
    QTest::keyClicks(form.text, u"x"_s);
    QVERIFY(form.text->text() != given);
    QTest::keyClick(form.text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.text->text(), given);
}

void TestUndo::typingOnIsOneStep()
{
    ListSteps steps;
    steps.begin({u"a"_s, u"b"_s});
    steps.note({u"a"_s, u"bc"_s});
    steps.note({u"a"_s, u"bcd"_s});
    steps.note({u"xa"_s, u"bcd"_s});
    QCOMPARE(steps.undo(), (QStringList{u"a"_s, u"bcd"_s}));
    QCOMPARE(steps.undo(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!steps.canUndo());
    QCOMPARE(steps.redo(), (QStringList{u"a"_s, u"bcd"_s}));
    steps.note({u"a"_s, u"bcde"_s});
    QVERIFY(!steps.canRedo());
    steps.note({u"a"_s, u"bcd"_s});
    steps.note({u"a"_s, u"bc"_s});
    QCOMPARE(steps.undo(), (QStringList{u"a"_s, u"bcde"_s}));
}

NOTICEDESK_TEST(TestUndo)
#include "test_undo.moc"
