// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listeditor.h"
#include "keystrokes.h"
#include "testprogram.h"
#include "threefields.h"

#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

struct PlainList
{
    ListEditor list;

    TextField *row(int index) const { return list.entryField(index); }
    void press(int index, Qt::Key key) const
    {
        row(index)->setFocus();
        QTest::keyClick(row(index), key, Qt::ControlModifier);
    }
};

} // namespace

class TestPastedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedListBecomesEntries();
    void aPastedListGoesAroundWhatIsThere();
    void otherPastedTextStaysOneEntry();
};

void TestPastedLists::aPastedListBecomesEntries()
{
    PlainList form;
    QVERIFY(showActive(form.list));
    form.list.setEntries({u"one"_s});
    form.press(0, Qt::Key_Return);
    const QSignalSpy edited(&form.list, &ListEditor::edited);
    const QSignalSpy said(&form.list, &ListEditor::refused);
    pasteInto(form.row(1), u"1.\t更換密碼\r\n2.\t更新修補\v（含路由器）\r\n3.\t教育訓練"_s);
    QCOMPARE(form.list.entries(),
             (QStringList{u"one"_s, u"更換密碼"_s, u"更新修補\n（含路由器）"_s, u"教育訓練"_s}));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(said.count(), 1);
    QVERIFY(form.row(3)->hasFocus());
    form.press(3, Qt::Key_Z);
    QCOMPARE(form.list.entries(), QStringList{u"one"_s});
    form.press(1, Qt::Key_Y);
    QCOMPARE(form.list.entries().size(), 4);
}

void TestPastedLists::aPastedListGoesAroundWhatIsThere()
{
    PlainList form;
    QVERIFY(showActive(form.list));
    form.list.setEntries({u"beforeafter"_s});
    form.row(0)->setFocus();
    QTextCursor cursor = form.row(0)->textCursor();
    cursor.setPosition(6);
    form.row(0)->setTextCursor(cursor);
    pasteInto(form.row(0), u"（一）甲\n（二）乙"_s);
    QCOMPARE(form.list.entries(), (QStringList{u"before"_s, u"甲"_s, u"乙"_s, u"after"_s}));
    QVERIFY(form.row(2)->hasFocus());
    form.list.setEntries({u"old"_s});
    form.row(0)->setFocus();
    form.row(0)->selectAll();
    pasteInto(form.row(0), u"１、新的"_s); // one item, in place of all
    QCOMPARE(form.list.entries(), QStringList{u"新的"_s});
}

void TestPastedLists::otherPastedTextStaysOneEntry()
{
    PlainList form;
    QVERIFY(showActive(form.list));
    for (const QString &text :
         {u"第一行\n第二行"_s, u"10.0.0.7 連線\n10.0.0.8 連線"_s, u"1.5 倍"_s}) {
        form.list.setEntries({QString()});
        form.row(0)->setFocus();
        pasteInto(form.row(0), text);
        QCOMPARE(form.list.entries(), QStringList{text});
    }
    form.list.setEntries({u"見"_s});
    form.row(0)->setFocus();
    form.row(0)->moveCursor(QTextCursor::End);
    pasteInto(form.row(0), u"1. 之說明"_s);
    QCOMPARE(form.list.entries(), QStringList{u"見1. 之說明"_s});
}

NOTICEDESK_TEST(TestPastedLists)
#include "test_pastedlists.moc"
