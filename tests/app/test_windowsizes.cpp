// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/settings.h"
#include "app/frame/appearance.h"
#include "app/frame/screenfit.h"
#include "app/text/translations.h"
#include "everypage.h"
#include "placefaults.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeWidget>

#include <cmath>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// In logical pixels, what a screen of 1920 × 1080 at 200 % leaves beside a panel and the frame.
constexpr QSize smallest(960, 480);
constexpr QSize usual(1366, 690);
const std::vector<QSize> sizes{smallest, {1024, 690}, usual, {2560, 1360}};

bool canBeScrolledTo(const QWidget *widget, const QWidget *top)
{
    for (const QWidget *each = widget; each && each != top; each = each->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(each))
            return true;
    }
    return false;
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            names.prepend(widget->objectName());
    }
    return names.join(u'/');
}

/// How wide the words of a widget are; 0 where it may cut them or break its lines.
int wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->wordWrap() ? 0 : label->sizeHint().width();
    if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QAbstractButton *>(widget))
        return widget->minimumSizeHint().width();
    return 0;
}

QStringList headingsCutIn(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section) &&
            header.sectionSize(section) < header.sectionSizeHint(section))
            cut.append(u"heading %1 of %2: %3 of %4"_s.arg(
                header.model()->headerData(section, Qt::Horizontal).toString(), pathOf(&header),
                QString::number(header.sectionSize(section)),
                QString::number(header.sectionSizeHint(section))));
    }
    return cut;
}

/// The contrast of two colours as WCAG reckons it, from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// Whether the colours of a widget stand out from its ground; those of disabled ones less.
bool isReadable(const QWidget &widget)
{
    const QPalette &colours = widget.palette();
    const auto ground = [&](QPalette::ColorRole role) {
        const QColor colour = colours.color(role);
        return colour.alpha() < 255 ? QApplication::palette().color(QPalette::Window) : colour;
    };
    const double least = widget.isEnabled() ? 4.5 : 2.5;
    for (const auto &[text, under] : {std::pair(QPalette::WindowText, QPalette::Window),
                                      std::pair(QPalette::Text, QPalette::Base),
                                      std::pair(QPalette::ButtonText, QPalette::Button),
                                      std::pair(QPalette::HighlightedText, QPalette::Highlight)}) {
        if (contrast(colours.color(text), ground(under)) < least)
            return false;
    }
    // A ground of the other theme stands out as much, but in the wrong way.
    return (ground(QPalette::Window).lightness() < 128) ==
           (QApplication::palette().color(QPalette::Window).lightness() < 128);
}

/// The names of the start page's groups that are cut.
QStringList groupsCutIn(const QTreeWidget &groups)
{
    QStringList cut;
    for (int row = 0; row < groups.topLevelItemCount(); ++row) {
        const QString name = groups.topLevelItem(row)->text(0);
        if (groups.fontMetrics().horizontalAdvance(name) > groups.columnWidth(0))
            cut.append(u"group %1 is cut"_s.arg(name));
    }
    return cut;
}

/// What does not fit into a window or dialog of which this is the size.
QStringList misfits(const QWidget &top, const QSize &size)
{
    QStringList found;
    if (top.width() > size.width() || top.height() > size.height())
        found.append(
            u"needs %1 × %2"_s.arg(QString::number(top.width()), QString::number(top.height())));
    for (const QWidget *each : top.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->window() != top.window() || each->width() == 0)
            continue;
        const QRect place(each->mapTo(&top, QPoint()), each->size());
        const bool isButton = qobject_cast<const QAbstractButton *>(each);
        if (isButton && !canBeScrolledTo(each, &top) && !top.rect().contains(place))
            found.append(u"%1 is out of sight: %2 to %3"_s.arg(
                pathOf(each), QString::number(place.left()), QString::number(place.right())));
        if (each->width() < wordsOf(each))
            found.append(u"%1 is cut: %2 of %3"_s.arg(pathOf(each), QString::number(each->width()),
                                                      QString::number(wordsOf(each))));
        const auto *label = qobject_cast<const QLabel *>(each);
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            found.append(u"%1 is cut at its foot: %2, %3 × %4 of %5"_s.arg(
                pathOf(each), label->text(), QString::number(label->width()),
                QString::number(label->height()),
                QString::number(label->heightForWidth(label->width()))));
        if (const auto *area = qobject_cast<const QScrollArea *>(each);
            area && area->horizontalScrollBar()->maximum() > 0)
            found.append(u"%1 scrolls sideways by %2"_s.arg(
                pathOf(area), QString::number(area->horizontalScrollBar()->maximum())));
        if (const auto *groups = qobject_cast<const QTreeWidget *>(each);
            groups && groups->objectName() == "groupsTree"_L1)
            found.append(groupsCutIn(*groups));
        if (const auto *header = qobject_cast<const QHeaderView *>(each);
            header && header->orientation() == Qt::Horizontal)
            found.append(headingsCutIn(*header));
    }
    return found;
}

/// And what has not its place; in two sizes, as it takes long.
QStringList faultsOf(const QWidget &top, const QWidget &shown, const QSize &size)
{
    const bool isLookedAt = size == smallest || size == usual;
    return misfits(top, size) + (isLookedAt ? placeFaultsIn(shown) : QStringList());
}

} // namespace

/// Every page and dialog on the smallest screens that offices have: nothing is cut, out of sight or
/// over something else, each label has its field beside it, and their words stand on one line.
class TestWindowSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(); }
    void everythingFits_data();
    void everythingFits();
    void everythingFollowsTheTheme();
    void fixedTabsAndTheOneInFrontStayInSight();
    void aWindowIsPutOntoAScreen_data();
    void aWindowIsPutOntoAScreen();
};

void TestWindowSizes::everythingFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::TraditionalChinese;
}

void TestWindowSizes::everythingFits()
{
    QFETCH(const Language, language);
    const Translations translations(language);
    WindowDriver desk;
    furnishOffice(desk);
    QVERIFY(desk.start());
    QStringList found;
    int labels = 0;
    showEveryPage(desk, [&](const QString &name, QWidget &shown) {
        QWidget *top = shown.window();
        for (const auto *label : shown.findChildren<QLabel *>())
            labels += label->isVisible() && label->buddy() ? 1 : 0;
        for (const QSize size : sizes) {
            const bool isDialog = top != &desk.window();
            top->resize(isDialog ? top->size().boundedTo(size) : size);
            const QString at = u"%1 at %2 × %3: "_s.arg(name, QString::number(size.width()),
                                                        QString::number(size.height()));
            for (const QString &each : lastingFaults([&] { return faultsOf(*top, shown, size); }))
                found.append(at + each);
        }
    });
    QVERIFY2(labels > 100, qPrintable(QString::number(labels)));
    found.removeDuplicates();
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QVERIFY2(found.isEmpty(), "what does not fit is named above");
}

void TestWindowSizes::everythingFollowsTheTheme()
{
    WindowDriver desk;
    furnishOffice(desk);
    QVERIFY(desk.start());
    QStringList found;
    showEveryPage(desk, [&](const QString &name, QWidget &shown) {
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            settings::theme.keep(static_cast<int>(theme));
            applyAppearance();
            QVERIFY(desk.waitUntilQuiet());
            for (const QWidget *each : shown.window()->findChildren<QWidget *>()) {
                if (each->isVisible() && !isReadable(*each))
                    found.append(u"%1 in the %2 theme: %3 (%4)"_s.arg(
                        name, theme == Theme::Dark ? u"dark"_s : u"light"_s, pathOf(each),
                        QString::fromLatin1(each->metaObject()->className())));
            }
        }
    });
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QVERIFY2(found.isEmpty(), "what cannot be read is named above");
}

void TestWindowSizes::fixedTabsAndTheOneInFrontStayInSight()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.window().resize(smallest);
    constexpr int notices = 12;
    for (int notice = 0; notice < notices; ++notice) {
        desk.control(Qt::Key_N);
        desk.typeInto(u"nameEdit"_s, u"臺南市第%1測試公會"_s.arg(notice));
    }
    const QTabBar *bar = desk.tabs().tabBar();
    QCOMPARE(bar->count(), CaseTabs::fixedTabs + notices);
    for (int front = bar->count() - 1; front >= 0; --front) {
        desk.key(Qt::Key_Tab, Qt::ControlModifier);
        QCoreApplication::processEvents();
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (tab >= CaseTabs::fixedTabs && tab != bar->currentIndex())
                continue;
            const QRect place = bar->tabRect(tab);
            QVERIFY2(bar->isTabVisible(tab) && bar->rect().contains(place) && !place.isEmpty(),
                     qPrintable(u"%1 with %2 in front"_s.arg(tab).arg(bar->currentIndex())));
        }
    }
    desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitFor([&] { return desk.find(u"openTabsMenu"_s); }));
    QMenu *menu = desk.find<QMenu>(u"openTabsMenu"_s);
    QTest::keyClick(menu, Qt::Key_End);
    const QString wanted = menu->activeAction()->text();
    QVERIFY(wanted.contains(u"第11測試公會"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(waitFor([&] { return bar->currentIndex() == bar->count() - 1; }));
    QVERIFY(bar->isTabVisible(bar->currentIndex()));
}

void TestWindowSizes::aWindowIsPutOntoAScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("placed");
    const QRect small(0, 0, 1024, 740);
    const QRect right(1920, 0, 1920, 1080);
    QTest::newRow("fits") << QRect(10, 20, 800, 600) << QList{small} << QRect(10, 20, 800, 600);
    QTest::newRow("too large") << QRect(100, 50, 1280, 820) << QList{small} << small;
    QTest::newRow("partly outside")
        << QRect(900, 700, 800, 600) << QList{small} << QRect(224, 140, 800, 600);
    QTest::newRow("on the other screen")
        << QRect(2000, 100, 800, 600) << QList{small, right} << QRect(2000, 100, 800, 600);
    QTest::newRow("on a screen that is gone")
        << QRect(2000, 100, 800, 600) << QList{small} << QRect(112, 70, 800, 600);
    QTest::newRow("no screen") << QRect(1, 2, 3, 4) << QList<QRect>{} << QRect(1, 2, 3, 4);
}

void TestWindowSizes::aWindowIsPutOntoAScreen()
{
    QFETCH(const QRect, wanted);
    QFETCH(const QList<QRect>, screens);
    QTEST(placedOnScreen(wanted, screens), "placed");
}

NOTICEDESK_TEST(TestWindowSizes)

#include "test_windowsizes.moc"
