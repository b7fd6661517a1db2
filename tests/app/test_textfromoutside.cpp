// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystrokes.h"
#include "testprogram.h"
#include "threefields.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestTextFromOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unstorableTextIsRefusedWhole_data();
    void unstorableTextIsRefusedWhole();
    void theNoticeSaysWhere();
    void lineEndsBecomeBlanksInALineAndAreSaid();
    void foreignLineEndsInATextAreSaid();
    void filesAreLeftToTheWindow();
    void droppedTextIsCheckedToo();
    void unstorableTextCannotBeTypedEither();
};

void TestTextFromOutside::unstorableTextIsRefusedWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control character") << u"ab\u0001c"_s;
    QTest::newRow("C1 control") << u"ab\u0080c"_s;
    QTest::newRow("lone surrogate") << u"ab"_s + QChar(0xD842) + u'c';
    QTest::newRow("byte order mark") << u"\uFEFFabc"_s;
    QTest::newRow("noncharacter") << u"abc"_s + QChar(0xFFFE);
    QTest::newRow("frame mark of Qt") << u"ab"_s + QChar(0xFDD0) + u'c';
    QTest::newRow("nul") << u"a"_s + QChar(0) + u'b';
}

void TestTextFromOutside::unstorableTextIsRefusedWhole()
{
    QFETCH(const QString, text);
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QSignalSpy lineRefused(form.line, &LineField::refused);
    QSignalSpy textRefused(form.text, &TextField::refused);
    form.line->setText(u"old"_s);
    form.text->setText(u"old"_s);
    form.line->selectAll();
    form.text->selectAll();
    const QSignalSpy lineEdited(form.line, &LineField::edited);
    const QSignalSpy textEdited(form.text, &TextField::edited);

    // Not through the clipboard: it is the platform's, and may mend the text.
    QMimeData offered;
    offered.setText(text);
    dropOn(form.line, offered);
    dropOn(form.text->viewport(), offered);
    commit(form.line, text);
    commit(form.text, text);
    QGuiApplication::clipboard()->setText(text);
    if (QGuiApplication::clipboard()->text() == text) {
        QTest::keyClick(form.line, Qt::Key_Insert, Qt::ShiftModifier);
        QTest::keyClick(form.text, Qt::Key_Insert, Qt::ShiftModifier);
    }
    QVERIFY(lineRefused.count() >= 2);
    QVERIFY(textRefused.count() >= 2);
    QCOMPARE(form.line->text(), u"old"_s);
    QCOMPARE(form.text->text(), u"old"_s);
    QVERIFY(lineEdited.isEmpty());
    QVERIFY(textEdited.isEmpty());
}

void TestTextFromOutside::theNoticeSaysWhere()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QSignalSpy refused(form.text, &TextField::refused);
    pasteInto(form.text, u"first\n𠮷%1\u0001"_s);
    QCOMPARE(refused.count(), 1);
    const QString sentence = refused.first().first().toString();
    QVERIFY2(sentence.contains(u"U+0001"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"character 4 of line 2"_s), qPrintable(sentence));
}

void TestTextFromOutside::lineEndsBecomeBlanksInALineAndAreSaid()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QSignalSpy refused(form.line, &LineField::refused);
    pasteInto(form.line, u"a\nb\r\nc\u2028d\u2029e"_s);
    QCOMPARE(form.line->text(), u"a b c d e"_s);
    QCOMPARE(refused.count(), 1);
    form.line->clear();
    pasteInto(form.line, u"cell\n"_s);
    QCOMPARE(form.line->text(), u"cell"_s);
    QCOMPARE(refused.count(), 2);
    form.line->clear();
    QMimeData dropped;
    dropped.setText(u"a\nb"_s);
    dropOn(form.line, dropped);
    QCOMPARE(form.line->text(), u"a b"_s);
    QCOMPARE(refused.count(), 3);
}

void TestTextFromOutside::foreignLineEndsInATextAreSaid()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QSignalSpy refused(form.text, &TextField::refused);
    pasteInto(form.text, u"a\nb"_s);
    QVERIFY(refused.isEmpty());
    form.text->setText(QString());
    pasteInto(form.text, u"a\r\nb\u2028c\u2029d"_s);
    QCOMPARE(form.text->text(), u"a\nb\nc\nd"_s);
    QCOMPARE(refused.count(), 1);
}

void TestTextFromOutside::filesAreLeftToTheWindow()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/etc/passwd"_s)});
    files.setText(u"/etc/passwd"_s);
    QVERIFY(!takesDrag(form.line, files));
    QVERIFY(!takesDrag(form.text->viewport(), files));
    dropOn(form.line, files);
    dropOn(form.text->viewport(), files);
    QVERIFY(form.line->text().isEmpty());
    QVERIFY(form.text->isEmpty());
}

void TestTextFromOutside::droppedTextIsCheckedToo()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    QMimeData text;
    text.setText(u"<b>%1</b>"_s);
    text.setHtml(u"<b>other</b>"_s);
    QVERIFY(takesDrag(form.line, text));
    QVERIFY(takesDrag(form.text->viewport(), text));
    dropOn(form.line, text);
    dropOn(form.text->viewport(), text);
    QCOMPARE(form.line->text(), u"<b>%1</b>"_s);
    QCOMPARE(form.text->text(), u"<b>%1</b>"_s);
}

void TestTextFromOutside::unstorableTextCannotBeTypedEither()
{
    ThreeFields form;
    QVERIFY(showActive(form.window));
    const QSignalSpy refused(form.text, &TextField::refused);
    QTest::sendKeyEvent(QTest::Click, form.text, Qt::Key_unknown, u"\uFEFF"_s, Qt::NoModifier);
    QCOMPARE(refused.count(), 1);
    QVERIFY(form.text->isEmpty());
    const QSignalSpy lineRefused(form.line, &LineField::refused);
    QTest::sendKeyEvent(QTest::Click, form.line, Qt::Key_unknown, u"\uFEFF"_s, Qt::NoModifier);
    QCOMPARE(lineRefused.count(), 1);
    QVERIFY(form.line->text().isEmpty());
}

NOTICEDESK_TEST(TestTextFromOutside)
#include "test_textfromoutside.moc"
