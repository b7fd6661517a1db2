// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/appearance.h"
#include "app/text/translations.h"
#include "everypage.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextBlock>

#include <cmath>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString said = label ? label->text().left(20) : QString();
    const QString name = widget->objectName().isEmpty()
                             ? QString::fromLatin1(widget->metaObject()->className())
                             : widget->objectName();
    return said.isEmpty() ? name : name + u" \""_s + said + u'"';
}

/// What a layout places below a widget, in layouts of layouts too.
void addPlaced(const QLayout &layout, QList<QWidget *> &placed)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget() && item->widget()->isVisible() && !item->widget()->size().isEmpty())
            placed.append(item->widget());
        else if (item->layout())
            addPlaced(*item->layout(), placed);
    }
}

/// Widgets of one layout that lie over each other or reach over the edge of what holds them.
QStringList overlapsIn(const QWidget &parent)
{
    QStringList found;
    if (!parent.layout())
        return found;
    QList<QWidget *> placed;
    addPlaced(*parent.layout(), placed);
    for (qsizetype at = 0; at < placed.size(); ++at) {
        if (!parent.rect().contains(placed[at]->geometry()))
            found.append(nameOf(placed[at]) + u" reaches out of "_s + nameOf(&parent));
        for (qsizetype other = at + 1; other < placed.size(); ++other) {
            if (placed[at]->geometry().intersects(placed[other]->geometry()))
                found.append(nameOf(placed[at]) + u" lies over "_s + nameOf(placed[other]));
        }
    }
    return found;
}

double centredBaseLine(const QRect &room, const QFontMetrics &metrics)
{
    return room.top() + (room.height() - metrics.height()) / 2.0 + metrics.ascent();
}

/// Where the first line of a label stands, below its top.
double baseLineOf(const QLabel &label)
{
    const QRect room = label.contentsRect().adjusted(label.margin(), label.margin(),
                                                     -label.margin(), -label.margin());
    const QFontMetrics metrics = label.fontMetrics();
    if (label.alignment().testFlag(Qt::AlignTop))
        return room.top() + metrics.ascent();
    if (label.wordWrap() && label.heightForWidth(label.width()) > 2 * metrics.height())
        return room.top() + metrics.ascent();
    return centredBaseLine(room, metrics);
}

/// The part of a field that holds its text.
QWidget *textPartOf(QWidget *field)
{
    if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field) ||
        qobject_cast<QComboBox *>(field) || qobject_cast<QCheckBox *>(field))
        return field;
    for (QWidget *each : field->findChildren<QWidget *>()) {
        if (each->isVisible() &&
            (qobject_cast<QLineEdit *>(each) || qobject_cast<QPlainTextEdit *>(each)))
            return each;
    }
    return nullptr;
}

/// Where the first line of a field's text stands, below its top.
double baseLineOf(const QWidget &field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field)) {
        const double margin = text->document()->documentMargin();
        return text->viewport()->mapTo(text, QPoint(0, 0)).y() + margin +
               text->fontMetrics().ascent();
    }
    return centredBaseLine(field.rect(), field.fontMetrics());
}

/// Labels whose field is not there or does not stand beside or below them, on the same line.
QStringList labelFaultsIn(const QWidget &shown)
{
    constexpr double mostApart = 1; // logical pixels
    QStringList found;
    for (const auto *label : shown.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->buddy() || label->text().isEmpty())
            continue;
        const QWidget *window = label->window();
        QWidget *buddy = label->buddy();
        if (!buddy->isVisible()) {
            found.append(nameOf(label) + u" has no field"_s);
            continue;
        }
        const QPoint labelAt = label->mapTo(window, QPoint());
        const QPoint fieldAt = buddy->mapTo(window, QPoint());
        const bool isAbove = labelAt.y() + label->height() <= fieldAt.y() + 1;
        const QWidget *text = textPartOf(buddy);
        if (isAbove || !text)
            continue;
        if (labelAt.x() > fieldAt.x())
            found.append(nameOf(label) + u" stands behind its field"_s);
        const double labelLine = labelAt.y() + baseLineOf(*label);
        const double textLine = text->mapTo(window, QPoint()).y() + baseLineOf(*text);
        if (std::abs(labelLine - textLine) > mostApart)
            found.append(u"%1 stands %2 px beside the line of %3"_s.arg(
                nameOf(label), QString::number(labelLine - textLine), nameOf(text)));
    }
    return found;
}

QStringList faultsIn(const QWidget &shown)
{
    QStringList found = labelFaultsIn(shown) + overlapsIn(shown);
    for (const QWidget *each : shown.findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == shown.window())
            found += overlapsIn(*each);
    }
    return found;
}

} // namespace

/// Every page and dialog: nothing lies over anything else, each label has its field beside it, and
/// their words stand on one line.
class TestGeometry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(); }
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void faultsAreFound();
};

void TestGeometry::everythingHasItsPlace_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(960, 540), QSize(1280, 800)}) {
        QTest::addRow("English, %d", size.width()) << Language::English << size;
        QTest::addRow("Chinese, %d", size.width()) << Language::TraditionalChinese << size;
    }
}

void TestGeometry::everythingHasItsPlace()
{
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    const Translations translations(language);
    WindowDriver desk;
    furnishOffice(desk);
    QVERIFY(desk.start());
    desk.window().resize(size);
    QStringList found;
    int labels = 0;
    showEveryPage(desk, [&](const QString &name, QWidget &shown) {
        for (const QString &each : lastingFaults([&] { return faultsIn(shown); }))
            found.append(name + u": "_s + each);
        for (const auto *label : shown.findChildren<QLabel *>())
            labels += label->isVisible() && label->buddy() ? 1 : 0;
    });
    QVERIFY2(labels > 100, qPrintable(QString::number(labels)));
    found.removeDuplicates();
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QVERIFY2(found.isEmpty(), "what has not its place is named above");
}

void TestGeometry::faultsAreFound()
{
    QWidget page;
    auto *field = new QLineEdit(&page);
    auto *label = new QLabel(u"Name"_s, &page);
    label->setBuddy(field);
    label->setGeometry(0, 0, 60, 24);
    field->setGeometry(80, 0, 200, 24);
    page.show();
    QVERIFY(faultsIn(page).isEmpty());
    field->move(80, 4);
    QCOMPARE(faultsIn(page).size(), 1);
    field->move(80, 0);
    label->move(290, 0);
    QCOMPARE(faultsIn(page).size(), 1);
    field->hide();
    QCOMPARE(faultsIn(page).size(), 1);

    QWidget held;
    auto *column = new QVBoxLayout(&held);
    auto *one = new QLabel(u"one"_s);
    auto *two = new QLabel(u"two"_s);
    column->addWidget(one);
    column->addWidget(two);
    held.show();
    QVERIFY(faultsIn(held).isEmpty());
    two->setGeometry(one->geometry().translated(2, 2));
    QCOMPARE(faultsIn(held).size(), 1);
    two->move(held.width(), 0);
    QCOMPARE(faultsIn(held).size(), 1);
}

NOTICEDESK_TEST(TestGeometry)
#include "test_geometry.moc"
