// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listeditor.h"
#include "app/widgets/textfield.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

struct ListForm
{
    QWidget window;
    QLineEdit *before = new QLineEdit(&window);
    ListEditor *list = new ListEditor(&window);
    QLineEdit *after = new QLineEdit(&window);

    ListForm()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(list);
        column->addWidget(after);
        column->addStretch();
        list->setEntries({u"one"_s, u"two"_s, u"three"_s});
    }

    TextField *row(int index) const { return list->entryField(index); }
    void press(int index, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        row(index)->setFocus();
        QTest::keyClick(row(index), key, modifiers);
    }
};

} // namespace

class TestListEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackAsGiven();
    void emptyRowsCountOnlyBeforeOthers();
    void ctrlEnterAddsBelowAndGoesThere();
    void theButtonAddsAtTheEnd();
    void ctrlDeleteRemovesAndUndoBringsBack();
    void theLastRowBecomesAnEmptyOne();
    void theButtonOfARowRemovesIt();
    void altArrowsMoveTheRow();
    void backspaceRemovesAnEmptyRow();
    void undoGoesBackStepByStep();
    void whatWasTypedIntoARemovedRowIsUndoneToo();
    void undoneRemovalLeavesTheNeighboursAlone();
    void tabFollowsTheRows();
    void namesFollowTheRows();
    void strangeTextComesBackAsTyped_data();
    void strangeTextComesBackAsTyped();
    void noKeyActsDuringComposition();
    void aFrozenListCannotBeChanged();
    void anEntryCanBeAppended();
    void aLongListIsShownSoon();
    void entriesMayBeReplacedWhileOneIsTypedInto();
};

void TestListEditor::entriesComeBackAsGiven()
{
    ListForm form;
    const QSignalSpy edited(form.list, &ListEditor::edited);
    const QStringList entries{u"a\nb"_s, QString(), u" "_s, u"c"_s};
    form.list->setEntries(entries);
    QCOMPARE(form.list->entries(), entries);
    QCOMPARE(form.list->rowCount(), 4);
    form.list->setEntries({});
    QCOMPARE(form.list->entries(), QStringList());
    QCOMPARE(form.list->rowCount(), 1);
    QVERIFY(edited.isEmpty());
}

void TestListEditor::emptyRowsCountOnlyBeforeOthers()
{
    ListForm form;
    form.list->setEntries({QString(), u"a"_s, QString(), u"b"_s, QString(), QString()});
    QCOMPARE(form.list->entries(), (QStringList{QString(), u"a"_s, QString(), u"b"_s}));
}

void TestListEditor::ctrlEnterAddsBelowAndGoesThere()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy edited(form.list, &ListEditor::edited);
    form.press(0, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form.row(1)->hasFocus());
    QCOMPARE(edited.count(), 1);
    QTest::keyClicks(form.row(1), u"new"_s);
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"new"_s, u"two"_s, u"three"_s}));
    QCOMPARE(edited.count(), 4);
}

void TestListEditor::theButtonAddsAtTheEnd()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    QTest::mouseClick(form.list->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QVERIFY(form.row(3)->hasFocus());
    QTest::keyClicks(form.row(3), u"four"_s);
    QCOMPARE(form.list->entries().constLast(), u"four"_s);
}

void TestListEditor::ctrlDeleteRemovesAndUndoBringsBack()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy edited(form.list, &ListEditor::edited);
    form.press(1, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"three"_s}));
    QVERIFY(form.row(1)->hasFocus());
    form.press(1, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(form.row(1)->hasFocus());
    form.press(1, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"three"_s}));
    QCOMPARE(edited.count(), 3);
}

void TestListEditor::theLastRowBecomesAnEmptyOne()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.list->setEntries({u"only"_s});
    form.press(0, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), QStringList());
    QCOMPARE(form.list->rowCount(), 1);
    QVERIFY(form.row(0)->hasFocus());
    form.press(0, Qt::Key_Backspace);
    QCOMPARE(form.list->rowCount(), 1);
    form.press(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), QStringList{u"only"_s});
    QCOMPARE(form.list->rowCount(), 1);
}

void TestListEditor::theButtonOfARowRemovesIt()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    QTest::mouseClick(form.list->findChild<QToolButton *>(u"removeButton0"_s), Qt::LeftButton);
    QCOMPARE(form.list->entries(), (QStringList{u"two"_s, u"three"_s}));
}

void TestListEditor::altArrowsMoveTheRow()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.press(0, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
    QVERIFY(form.row(1)->hasFocus());
    form.press(1, Qt::Key_Down, Qt::AltModifier);
    form.press(2, Qt::Key_Down, Qt::AltModifier); // already the last
    QCOMPARE(form.list->entries(), (QStringList{u"two"_s, u"three"_s, u"one"_s}));
    form.press(2, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
    for (int steps = 0; steps < 3; ++steps)
        form.press(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestListEditor::backspaceRemovesAnEmptyRow()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.press(0, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(form.row(1), u"x"_s);
    form.press(1, Qt::Key_Backspace);
    QCOMPARE(form.list->rowCount(), 4);
    form.press(1, Qt::Key_Backspace);
    QCOMPARE(form.list->rowCount(), 3);
    QVERIFY(form.row(0)->hasFocus());
    QTest::keyClicks(form.row(0), u"!"_s);
    QCOMPARE(form.list->entries().constFirst(), u"one!"_s);
}

void TestListEditor::undoGoesBackStepByStep()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.press(2, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(form.row(3), u"x"_s);
    form.press(3, Qt::Key_Z, Qt::ControlModifier); // the x
    QCOMPARE(form.list->rowCount(), 4);
    form.press(3, Qt::Key_Z, Qt::ControlModifier); // the row
    QCOMPARE(form.list->rowCount(), 3);
    QVERIFY(form.row(2)->hasFocus());
    form.press(2, Qt::Key_Z, Qt::ControlModifier); // nothing left
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestListEditor::whatWasTypedIntoARemovedRowIsUndoneToo()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.row(0)->moveCursor(QTextCursor::End);
    QTest::keyClicks(form.row(0), u"!"_s);
    form.press(0, Qt::Key_Delete, Qt::ControlModifier);
    form.press(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries().constFirst(), u"one!"_s);
    form.press(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries().constFirst(), u"one"_s);
}

void TestListEditor::undoneRemovalLeavesTheNeighboursAlone()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.list->setEntries({});
    const QStringList typed{u"一"_s, u"二"_s, u"三"_s};
    for (int index = 0; index < 3; ++index) {
        if (index > 0)
            form.press(index - 1, Qt::Key_Return, Qt::ControlModifier);
        commit(form.row(index), typed.at(index));
    }
    form.press(1, Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), typed);
    QVERIFY(form.row(1)->hasFocus());
}

void TestListEditor::tabFollowsTheRows()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.press(0, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(form.row(1), u"new"_s);
    form.press(1, Qt::Key_Up, Qt::AltModifier);
    form.press(2, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), (QStringList{u"new"_s, u"one"_s, u"three"_s}));

    form.before->setFocus();
    for (int index = 0; index < 3; ++index) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(form.row(index)->hasFocus());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(form.list->findChild<QPushButton *>(u"addButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(form.after->hasFocus());
    for (int back = 0; back < 5; ++back)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(form.before->hasFocus());
    form.list->setFocus();
    QVERIFY(form.row(0)->hasFocus());
}

void TestListEditor::namesFollowTheRows()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.list->setAccessibleName(u"改善事項"_s);
    form.press(0, Qt::Key_Delete, Qt::ControlModifier);
    for (int index = 0; index < form.list->rowCount(); ++index) {
        const QString number = QString::number(index);
        QCOMPARE(form.list->findChildren<TextField *>(u"entryEdit"_s + number).count(), 1);
        QCOMPARE(form.list->findChild<TextField *>(u"entryEdit"_s + number), form.row(index));
        QCOMPARE(form.row(index)->accessibleName(), u"改善事項 "_s + QString::number(index + 1));
    }
    QVERIFY(form.list->findChild<TextField *>(u"entryEdit2"_s) == nullptr);
    QVERIFY(form.row(5) == nullptr);
    form.list->focusEntry(1);
    QVERIFY(form.row(1)->hasFocus());
    form.list->focusEntry(9);
    QVERIFY(form.row(1)->hasFocus());
}

void TestListEditor::strangeTextComesBackAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : strangeTexts())
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestListEditor::strangeTextComesBackAsTyped()
{
    QFETCH(const QString, text);
    ListForm form;
    QVERIFY(showActive(form.window));
    form.press(2, Qt::Key_Return, Qt::ControlModifier);
    commit(form.row(3), text);
    QCOMPARE(form.list->entries().constLast(), text);
    form.press(3, Qt::Key_Delete, Qt::ControlModifier);
    form.press(2, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries().constLast(), text);
    form.list->setEntries({text});
    QCOMPARE(form.list->entries(), QStringList{text});
}

void TestListEditor::noKeyActsDuringComposition()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.press(1, Qt::Key_End);
    compose(form.row(1), u"ㄓ"_s);
    for (const auto &[key, modifier] :
         {std::pair{Qt::Key_Return, Qt::ControlModifier},
          std::pair{Qt::Key_Delete, Qt::ControlModifier}, std::pair{Qt::Key_Z, Qt::ControlModifier},
          std::pair{Qt::Key_Up, Qt::AltModifier}, std::pair{Qt::Key_Backspace, Qt::NoModifier}})
        QTest::keyClick(form.row(1), key, modifier);
    commit(form.row(1), u"之"_s);
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"two之"_s, u"three"_s}));
    // An empty row that is composed in is not empty.
    form.list->setEntries({u"one"_s, QString()});
    form.row(1)->setFocus();
    compose(form.row(1), u"ㄓ"_s);
    QTest::keyClick(form.row(1), Qt::Key_Backspace);
    QCOMPARE(form.list->rowCount(), 2);
}

void TestListEditor::aFrozenListCannotBeChanged()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.list->setReadOnly(true);
    const QSignalSpy edited(form.list, &ListEditor::edited);
    form.press(0, Qt::Key_Return, Qt::ControlModifier);
    form.press(0, Qt::Key_Delete, Qt::ControlModifier);
    form.press(0, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClicks(form.row(0), u"x"_s);
    QVERIFY(!form.list->findChild<QPushButton *>(u"addButton"_s)->isVisible());
    QVERIFY(!form.list->findChild<QToolButton *>(u"removeButton0"_s)->isVisible());
    QCOMPARE(form.list->entries(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(edited.isEmpty());
    form.list->setEntries({});
    QCOMPARE(form.list->rowCount(), 0);
    form.list->focusEntry(0); // there is none
    form.list->setReadOnly(false);
    QCOMPARE(form.list->rowCount(), 1);
    QTest::keyClicks(form.row(0), u"x"_s);
    QCOMPARE(form.list->entries(), QStringList{u"x"_s});
}

void TestListEditor::anEntryCanBeAppended()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    form.list->setEntries({});
    const QSignalSpy edited(form.list, &ListEditor::edited);
    form.list->appendEntries({u"%1\n&"_s});
    form.list->appendEntries({u"second"_s});
    QCOMPARE(form.list->entries(), (QStringList{u"%1\n&"_s, u"second"_s}));
    QCOMPARE(edited.count(), 2);
    form.press(1, Qt::Key_Z, Qt::ControlModifier);
    form.press(0, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), QStringList());
}

void TestListEditor::aLongListIsShownSoon()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    QElapsedTimer timer;
    timer.start();
    form.list->setEntries(QStringList(300, u"an entry"_s));
    form.press(299, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(timer.elapsed() < 10000); // some tenths of a second; sanitizers take their time
    QCOMPARE(form.list->rowCount(), 301);
}

void TestListEditor::entriesMayBeReplacedWhileOneIsTypedInto()
{
    ListForm form;
    QVERIFY(showActive(form.window));
    connect(form.list, &ListEditor::edited, &form.window,
            [&form] { form.list->setEntries({u"replaced"_s}); });
    QTest::keyClicks(form.row(0), u"x"_s);
    QCOMPARE(form.list->entries(), QStringList{u"replaced"_s});
    form.press(0, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form.list->entries(), QStringList{u"replaced"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(form.list->findChildren<TextField *>().count(), 2); // and that which was just begun
}

NOTICEDESK_TEST(TestListEditor)
#include "test_listeditor.moc"
