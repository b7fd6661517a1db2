// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefaults.h"
#include "testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// That the walk over every page (test_windowsizes) sees what has not its place.
class TestPlaceFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound();
};

void TestPlaceFaults::faultsAreFound()
{
    QWidget page;
    auto *field = new QLineEdit(&page);
    auto *label = new QLabel(u"Name"_s, &page);
    label->setBuddy(field);
    label->setGeometry(0, 0, 60, 24);
    field->setGeometry(80, 0, 200, 24);
    page.show();
    QVERIFY(placeFaultsIn(page).isEmpty());
    field->move(80, 4);
    QCOMPARE(placeFaultsIn(page).size(), 1);
    field->move(80, 0);
    label->move(290, 0);
    QCOMPARE(placeFaultsIn(page).size(), 1);
    field->hide();
    QCOMPARE(placeFaultsIn(page).size(), 1);

    QWidget held;
    auto *column = new QVBoxLayout(&held);
    auto *one = new QLabel(u"one"_s);
    auto *two = new QLabel(u"two"_s);
    column->addWidget(one);
    column->addWidget(two);
    held.show();
    QVERIFY(placeFaultsIn(held).isEmpty());
    two->setGeometry(one->geometry().translated(2, 2));
    QCOMPARE(placeFaultsIn(held).size(), 1);
    two->move(held.width(), 0);
    QCOMPARE(placeFaultsIn(held).size(), 1);
}

NOTICEDESK_TEST(TestPlaceFaults)
#include "test_placefaults.moc"
