// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choicelist.h"
#include "app/widgets/linefield.h"
#include "app/widgets/textblockbutton.h"
#include "app/widgets/textfield.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

struct BlockForm
{
    QWidget window;
    TextBlockButton *button = new TextBlockButton(&window);

    BlockForm()
    {
        (new QVBoxLayout(&window))->addWidget(button);
        button->setBlocks({{TextBlockKind::Reason, u"惡意連線"_s, u"{ip}連線{malicious_ip}"_s},
                           {TextBlockKind::Reason, u"&A <b>%1</b>"_s, u"%1 & <b>\n"_s},
                           {TextBlockKind::Reason, u"惡意程式"_s, u"third"_s}});
    }

    QWidget *chooser() const { return button->findChild<QWidget *>(u"blockChooser"_s); }
    LineField *filter() const { return chooser()->findChild<LineField *>(); }
    ChoiceList *list() const { return chooser()->findChild<ChoiceList *>(); }

    bool open() const
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return chooser() != nullptr && QTest::qWaitForWindowActive(chooser());
    }
};

} // namespace

class TestTextBlockButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreOfferedByTheirTitles();
    void arrowsAndEnterChoose();
    void aPartOfTheTitleNarrowsTheChoice();
    void escapeLeaves();
    void nothingActsDuringComposition();
    void withoutBlocksThereIsNothingToPress();
    void aFrozenFieldTakesNone();
};

void TestTextBlockButton::blocksAreOfferedByTheirTitles()
{
    BlockForm form;
    QVERIFY(showActive(form.window));
    QVERIFY(form.open());
    QCOMPARE(form.list()->count(), 3);
    QCOMPARE(form.list()->item(1)->text(), u"&A <b>%1</b>"_s);
    QTRY_VERIFY(form.filter()->hasFocus());
}

void TestTextBlockButton::arrowsAndEnterChoose()
{
    BlockForm form;
    QVERIFY(showActive(form.window));
    QSignalSpy chosen(form.button, &TextBlockButton::chosen);
    QVERIFY(form.open());
    QTest::keyClick(form.filter(), Qt::Key_Return); // the first is marked
    QTRY_VERIFY(form.chooser() == nullptr);
    QVERIFY(form.open());
    QTest::keyClick(form.filter(), Qt::Key_Down);
    QTest::keyClick(form.filter(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(0).first().toString(), u"{ip}連線{malicious_ip}"_s);
    QCOMPARE(chosen.at(1).first().toString(), u"%1 & <b>\n"_s);
}

void TestTextBlockButton::aPartOfTheTitleNarrowsTheChoice()
{
    BlockForm form;
    QVERIFY(showActive(form.window));
    QSignalSpy chosen(form.button, &TextBlockButton::chosen);
    QVERIFY(form.open());
    commit(form.filter(), u"程式"_s);
    QCOMPARE(form.list()->count(), 1);
    commit(form.filter(), u"x"_s);
    QCOMPARE(form.list()->count(), 0);
    QTest::keyClick(form.filter(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(form.filter(), Qt::Key_Backspace);
    QTest::mouseClick(form.list()->viewport(), Qt::LeftButton, {},
                      form.list()->visualItemRect(form.list()->item(0)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).first().toString(), u"third"_s);
}

void TestTextBlockButton::escapeLeaves()
{
    BlockForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy chosen(form.button, &TextBlockButton::chosen);
    QVERIFY(form.open());
    QTest::keyClick(form.filter(), Qt::Key_Escape);
    QTRY_VERIFY(form.chooser() == nullptr);
    QVERIFY(form.window.isVisible());
    QVERIFY(chosen.isEmpty());
}

void TestTextBlockButton::nothingActsDuringComposition()
{
    BlockForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy chosen(form.button, &TextBlockButton::chosen);
    QVERIFY(form.open());
    compose(form.filter(), u"ㄔ"_s);
    QTest::keyClick(form.filter(), Qt::Key_Return);
    QTest::keyClick(form.filter(), Qt::Key_Escape);
    QVERIFY(form.chooser() != nullptr && form.chooser()->isVisible());
    QVERIFY(chosen.isEmpty());
}

void TestTextBlockButton::withoutBlocksThereIsNothingToPress()
{
    BlockForm form;
    form.button->setBlocks({});
    QVERIFY(!form.button->isEnabled());
}

void TestTextBlockButton::aFrozenFieldTakesNone()
{
    BlockForm form;
    auto *field = new TextField(&form.window);
    form.window.layout()->addWidget(field);
    form.button->setField(*field);
    QVERIFY(showActive(form.window));
    connect(form.button, &TextBlockButton::chosen, form.button, &TextBlockButton::insert);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F4);
    QVERIFY(form.chooser() && QTest::qWaitForWindowActive(form.chooser()));
    field->setReadOnly(true); // by what somebody else has done meanwhile
    form.button->setFrozen(true);
    QTest::keyClick(form.filter(), Qt::Key_Return);
    QTRY_VERIFY(form.chooser() == nullptr);
    QCOMPARE(field->text(), QString());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F4);
    QVERIFY(form.chooser() == nullptr);
}

NOTICEDESK_TEST(TestTextBlockButton)
#include "test_textblockbutton.moc"
