// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/prompt.h"
#include "testprogram.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace noticedesk;

/// Questions before something is lost.
class TestPrompt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterDoesNotAgree();
    void whoAsksIsCalledIfTheUserAgrees();
    void whoHasGoneIsNotCalled();
};

void TestPrompt::enterDoesNotAgree()
{
    QWidget window;
    window.show();
    Prompt prompt(&window);
    bool agreed = false;
    const QPointer<QDialog> box =
        prompt.ask(this, u"Remove it?"_s, u"Remove"_s, [&agreed] { agreed = true; });
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!box);
    QVERIFY(!agreed);
}

void TestPrompt::whoAsksIsCalledIfTheUserAgrees()
{
    QWidget window;
    window.show();
    Prompt prompt(&window);
    int agreed = 0;
    const QPointer<QDialog> box =
        prompt.ask(this, u"Remove it?"_s, u"Remove"_s, [&agreed] { ++agreed; });
    QTest::mouseClick(box->findChild<QPushButton *>(u"agreeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!box);
    QCOMPARE(agreed, 1);
}

void TestPrompt::whoHasGoneIsNotCalled()
{
    QWidget window;
    window.show();
    Prompt prompt(&window);
    auto page = std::make_unique<QObject>();
    bool agreed = false;
    const QPointer<QDialog> box =
        prompt.ask(page.get(), u"Remove it?"_s, u"Remove"_s, [&agreed] { agreed = true; });
    auto *agree = box->findChild<QPushButton *>(u"agreeButton"_s);
    page.reset();
    QVERIFY(!box || box->isHidden());
    if (box)
        agree->click();
    QTRY_VERIFY(!box);
    QVERIFY(!agreed);
}

NOTICEDESK_TEST(TestPrompt)
#include "test_prompt.moc"
