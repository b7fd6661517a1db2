// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystrokes.h"
#include "testprogram.h"
#include "threefields.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestTextFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangeTextComesBackAsTyped_data();
    void strangeTextComesBackAsTyped();
    void textThatIsNotTouchedStaysExact();
    void lineEndsOfWordProcessorsAreLineFeeds();
    void shiftEnterBeginsALine();
    void undoAndRedoWorkInBoth();
    void frozenValuesCanBeCopiedOnly();
    void copiedTextIsExact();
    void tabMovesTheFocus();
    void theTextGrowsBetweenItsLimits();
    void ctrlKIsLeftToTheWindow();
    void noKeyActsDuringComposition();
    void composedTextSurvivesTheFocus();
    void committingEndsTheComposition();
    void aHundredThousandCharactersStayResponsive();
};

void TestTextFields::strangeTextComesBackAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : strangeTexts())
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestTextFields::strangeTextComesBackAsTyped()
{
    QFETCH(const QString, text);
    ThreeFields form;
    QVERIFY(showActive(form.window));
    const QSignalSpy lineRefused(form.line, &LineField::refused);
    const QSignalSpy lineEdited(form.line, &LineField::edited);
    const QSignalSpy textEdited(form.text, &TextField::edited);

    pasteInto(form.line, text);
    QCOMPARE(form.line->text(), text);
    QCOMPARE(lineEdited.count(), 1);
    QVERIFY(lineRefused.isEmpty());
    form.line->setText(text);
    QCOMPARE(form.line->text(), text);

    const QString lines = text + u"\n\t\n"_s + text.right(9);
    pasteInto(form.text, lines);
    QCOMPARE(form.text->text(), lines);
    QVERIFY(!textEdited.isEmpty());
    form.text->setText(lines);
    QCOMPARE(form.text->text(), lines);
    QTest::keyClick(form.text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(form.text, u"x"_s);
    QCOMPARE(form.text->text(), lines + u'x');
}

void TestTextFields::textThatIsNotTouchedStaysExact()
{
    ThreeFields form;
    const QSignalSpy edited(form.text, &TextField::edited);
    const QString stored = u"one\u2029two\u2028three\u00A0\r"_s;
    form.text->setText(stored);
    QCOMPARE(form.text->text(), stored);
    QVERIFY(showActive(form.window));
    QTest::keyClick(form.text, Qt::Key_Down);
    QCOMPARE(form.text->text(), stored);
    QVERIFY(edited.isEmpty());
}

void TestTextFields::lineEndsOfWordProcessorsAreLineFeeds()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    const QString text = u"one\vtwo\fthree\u0085four\u2028five\u2029six\r\nseven\reight"_s;
    pasteInto(form.text, text);
    QCOMPARE(form.text->text(), u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight"_s);
    pasteInto(form.line, text);
    QCOMPARE(form.line->text(), u"one two three four five six seven eight"_s);
}

void TestTextFields::shiftEnterBeginsALine()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QTest::keyClicks(form.text, u"a"_s);
    QTest::keyClick(form.text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(form.text, u"b"_s);
    QTest::keyClick(form.text, Qt::Key_Return);
    QTest::keyClicks(form.text, u"c"_s);
    QCOMPARE(form.text->text(), u"a\nb\nc"_s);
}

void TestTextFields::undoAndRedoWorkInBoth()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    form.line->setText(u"given"_s);
    form.text->setText(u"given"_s);
    pasteInto(form.line, u" typed"_s);
    form.text->moveCursor(QTextCursor::End);
    pasteInto(form.text, u" typed"_s);
    const QSignalSpy lineEdited(form.line, &LineField::edited);
    const QSignalSpy textEdited(form.text, &TextField::edited);

    QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.line->text(), u"given"_s);
    QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(form.line->text(), u"given typed"_s);
    QCOMPARE(lineEdited.count(), 2);
    QTest::keyClick(form.text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.text->text(), u"given"_s);
    QTest::keyClick(form.text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(form.text->text(), u"given typed"_s);
    QCOMPARE(textEdited.count(), 2);
    QTest::keyClick(form.text, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(form.text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.text->text(), u"given"_s); // what was given cannot be undone
}

void TestTextFields::frozenValuesCanBeCopiedOnly()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    form.line->setText(u"line"_s);
    form.text->setText(u"text"_s);
    form.line->setReadOnly(true);
    form.text->setReadOnly(true);
    for (QWidget *field : {static_cast<QWidget *>(form.line), static_cast<QWidget *>(form.text)}) {
        pasteInto(field, u"x"_s);
        QTest::keyClicks(field, u"y"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        commit(field, u"字"_s);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), field == form.line ? u"line"_s : u"text"_s);
    }
    QCOMPARE(form.line->text(), u"line"_s);
    QCOMPARE(form.text->text(), u"text"_s);
    form.line->setReadOnly(false);
    form.text->setReadOnly(false);
    QTest::keyClick(form.line, Qt::Key_End);
    QTest::keyClicks(form.line, u"y"_s);
    QTest::keyClick(form.text, Qt::Key_End);
    QTest::keyClicks(form.text, u"y"_s);
    QCOMPARE(form.line->text(), u"liney"_s);
    QCOMPARE(form.text->text(), u"texty"_s);
}

void TestTextFields::copiedTextIsExact()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    const QString text = u"no\u00A0break\nsecond 𠮷"_s;
    form.text->setText(text);
    QTest::keyClick(form.text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(form.text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestTextFields::tabMovesTheFocus()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    form.line->setFocus();
    QTest::keyClick(form.line, Qt::Key_Tab);
    QVERIFY(form.text->hasFocus());
    QTest::keyClick(form.text, Qt::Key_Tab);
    QVERIFY(form.after->hasFocus());
    QTest::keyClick(form.after, Qt::Key_Backtab);
    QVERIFY(form.text->hasFocus());
    QVERIFY(form.text->isEmpty());
}

void TestTextFields::theTextGrowsBetweenItsLimits()
{
    ThreeFields form;
    form.text->setLines(2, 5);
    QVERIFY(showActive(form.window));
    const int least = form.text->height();
    QTest::keyClicks(form.text, u"1"_s);
    QTest::keyClick(form.text, Qt::Key_Return);
    QCOMPARE(form.text->height(), least);
    QTest::keyClick(form.text, Qt::Key_Return);
    const int three = form.text->height();
    QVERIFY(three > least);
    QVERIFY(form.text->verticalScrollBar()->maximum() == 0);
    pasteInto(form.text, QString(30, u'\n'));
    const int most = form.text->height();
    QVERIFY(most > three);
    pasteInto(form.text, QString(30, u'\n'));
    QCOMPARE(form.text->height(), most);
    QVERIFY(form.text->verticalScrollBar()->maximum() > 0);
    form.text->setText(QString());
    QCOMPARE(form.text->height(), least);
    form.text->setText(u"one line that is long enough to be broken in a narrow window, twice"_s);
    form.window.resize(150, 400);
    QTRY_VERIFY(form.text->height() > least);
}

void TestTextFields::ctrlKIsLeftToTheWindow()
{
    ThreeFields form;
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &form.window);
    const QSignalSpy activated(shortcut, &QShortcut::activated);
    QVERIFY(showActive(form.window));
    form.line->setText(u"line"_s);
    form.text->setText(u"text"_s);
    form.line->setFocus();
    QTest::keyClick(form.line, Qt::Key_Home);
    QTest::keyClick(form.line, Qt::Key_K, Qt::ControlModifier);
    form.text->setFocus();
    QTest::keyClick(form.text, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(activated.count(), 2);
    shortcut->setEnabled(false);
    QTest::keyClick(form.line, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(form.text, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(form.line->text(), u"line"_s);
    QCOMPARE(form.text->text(), u"text"_s);
}

void TestTextFields::noKeyActsDuringComposition()
{
    ThreeFields form;
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), &form.window);
    const QSignalSpy activated(shortcut, &QShortcut::activated);
    QVERIFY(showActive(form.window));
    for (QWidget *field : {static_cast<QWidget *>(form.line), static_cast<QWidget *>(form.text)}) {
        field->setFocus();
        QTest::keyClicks(field, u"ab"_s);
        compose(field, u"ㄓㄨ"_s);
        for (const int key : {Qt::Key_Return, Qt::Key_Left, Qt::Key_Home, Qt::Key_Backspace,
                              Qt::Key_Delete, Qt::Key_Tab, Qt::Key_Escape})
            QTest::keyClick(field, static_cast<Qt::Key>(key));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        commit(field, u"注"_s);
    }
    QVERIFY(activated.isEmpty());
    QCOMPARE(form.line->text(), u"ab注"_s);
    QCOMPARE(form.text->text(), u"ab注"_s);
    QTest::keyClick(form.text, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(activated.count(), 1);
}

void TestTextFields::composedTextSurvivesTheFocus()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    form.line->setFocus();
    compose(form.line, u"注音"_s);
    form.text->setFocus();
    QCOMPARE(form.line->text(), u"注音"_s);
    compose(form.text, u"倉頡"_s);
    form.after->setFocus();
    QCOMPARE(form.text->text(), u"倉頡"_s);
    QVERIFY(form.after->text().isEmpty());
}

void TestTextFields::committingEndsTheComposition()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    commitComposition(); // nothing is composed
    form.text->setFocus();
    QTest::keyClicks(form.text, u"a"_s);
    compose(form.text, u"倉頡"_s);
    commitComposition();
    QVERIFY(!form.text->isComposing());
    QCOMPARE(form.text->text(), u"a倉頡"_s);
    commitComposition();
    QCOMPARE(form.text->text(), u"a倉頡"_s);
}

void TestTextFields::aHundredThousandCharactersStayResponsive()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    const QString oneLine = QString(100000, u'字');
    QString paragraphs = oneLine;
    for (int place = 199; place < paragraphs.size(); place += 200)
        paragraphs[place] = u'\n';
    // One key takes well under 100 ms; there is room for a busy machine and for sanitizers.
    const auto tenKeysIn = [](QWidget *field, const QString &text) {
        pasteInto(field, text);
        QElapsedTimer timer;
        timer.start();
        for (int key = 0; key < 10; ++key) {
            QTest::keyClicks(field, u"x"_s);
            QCoreApplication::processEvents();
        }
        return timer.elapsed();
    };
    constexpr qint64 atMost = 10000;
    QVERIFY(tenKeysIn(form.line, oneLine) < atMost);
    QVERIFY(tenKeysIn(form.text, paragraphs) < atMost);
    form.text->setText(QString());
    QVERIFY(tenKeysIn(form.text, oneLine) < atMost);
    QCOMPARE(form.text->text().size(), oneLine.size() + 10);
}

NOTICEDESK_TEST(TestTextFields)
#include "test_textfields.moc"
