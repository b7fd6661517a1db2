// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/colours.h"
#include "app/look/deskstyle.h"
#include "app/look/look.h"
#include "app/widgets/fieldform.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Layouts that name no distances have those of the look, which are parts of the size of the text.
class TestLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new DeskStyle); }
    void init() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }

    void distancesAreInOrder();
    void whatStandsInAWindowHasRoomOnlyOnce();
    void spacesAreThoseThatAWidgetNames_data();
    void spacesAreThoseThatAWidgetNames();
    void distancesGrowWithTheText();
    void aLineOfAFormKeepsItsFieldsApart();

private:
    QFont m_font;

    void doubleText() const { QApplication::setFont(resized(m_font, 2 * m_font.pointSizeF())); }
};

void TestLook::distancesAreInOrder()
{
    int before = 0;
    for (const Space each : {Space::Hair, Space::Close, Space::Near, Space::Apart, Space::Page}) {
        QVERIFY(space(each) > before);
        before = space(each);
    }
    const QFont large = resized(m_font, 90);
    QCOMPARE(space(Space::Apart, large), 2 * space(Space::Near, large));
}

void TestLook::whatStandsInAWindowHasRoomOnlyOnce()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *inner = new QWidget(&window);
    auto *panel = new QFrame(&window);
    panel->setFrameShape(QFrame::StyledPanel);
    const QVBoxLayout innerColumn(inner);
    const QVBoxLayout panelColumn(panel);
    const int apart = space(Space::Apart);
    QCOMPARE(column->contentsMargins(), QMargins(apart, apart, apart, apart));
    QCOMPARE(innerColumn.contentsMargins(), QMargins());
    QCOMPARE(panelColumn.contentsMargins(), QMargins(apart, apart, apart, apart));
    QCOMPARE(column->spacing(), space(Space::Near));
}

void TestLook::spacesAreThoseThatAWidgetNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("beside");
    QTest::addColumn<int>("below");
    QTest::addColumn<QMargins>("around");
    const auto lines = [](Space sides, Space ends) {
        return QMargins(space(sides), space(ends), space(sides), space(ends));
    };
    const int near = space(Space::Near);
    const int close = space(Space::Close);
    const int hair = space(Space::Hair);
    QTest::newRow("page") << u"page"_s << near << near << lines(Space::Page, Space::Apart);
    QTest::newRow("halves") << u"halves"_s << space(Space::Page) << space(Space::Page)
                            << QMargins();
    QTest::newRow("form") << u"form"_s << space(Space::Apart) << close << QMargins();
    QTest::newRow("bar") << u"bar"_s << close << close << QMargins(near, 0, near, 0);
    QTest::newRow("strip") << u"strip"_s << hair << hair << QMargins();
    QTest::newRow("joined") << u"joined"_s << 0 << 0 << QMargins();
    QTest::newRow("another word") << u"wide"_s << near << near << QMargins();
}

void TestLook::spacesAreThoseThatAWidgetNames()
{
    QFETCH(const QString, name);
    QFETCH(const int, beside);
    QFETCH(const int, below);
    QFETCH(const QMargins, around);
    QWidget window;
    auto *part = new QWidget(&window);
    part->setProperty("spaces", name);
    const QGridLayout grid(part);
    QCOMPARE(grid.horizontalSpacing(), beside);
    QCOMPARE(grid.verticalSpacing(), below);
    QCOMPARE(grid.contentsMargins(), around);
}

void TestLook::distancesGrowWithTheText()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *above = new QLineEdit(&window);
    auto *below = new QLineEdit(&window);
    column->addWidget(above);
    column->addWidget(below);
    showActive(window);
    const int margin = above->x();
    const int between = below->y() - above->geometry().bottom();
    doubleText();
    QTRY_COMPARE(above->x(), 2 * margin);
    QVERIFY(below->y() - above->geometry().bottom() > between * 3 / 2);
}

void TestLook::aLineOfAFormKeepsItsFieldsApart()
{
    FieldForm form;
    auto *rows = new QGridLayout(&form);
    auto *line = new QHBoxLayout;
    auto *first = new QLineEdit(&form);
    auto *second = new QLineEdit(&form);
    line->addWidget(first);
    line->addWidget(second);
    rows->addLayout(line, 0, 1);
    showActive(form);
    QCOMPARE(second->x() - first->geometry().right() - 1, space(Space::Apart, &form));
}

NOTICEDESK_TEST(TestLook)

#include "test_look.moc"
