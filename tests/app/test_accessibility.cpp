// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"
#include "app/text/translations.h"
#include "app/widgets/fieldform.h"
#include "everypage.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QToolButton>

#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// What Qt makes for itself inside its widgets.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QSplitterHandle *>(widget) ||
           (widget->parentWidget() && qobject_cast<QAbstractItemView *>(widget->parentWidget()) &&
            widget->inherits("QAbstractButton"));
}

QString whichOne(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

std::vector<QWidget *> visibleIn(const QWidget &shown)
{
    std::vector<QWidget *> visible;
    for (QWidget *each : shown.findChildren<QWidget *>()) {
        if (each->isVisible() && !isQtsOwn(each))
            visible.push_back(each);
    }
    return visible;
}

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           !widget->focusProxy();
}

QStringList withoutName(const QWidget &shown)
{
    QStringList faults;
    for (QWidget *each : visibleIn(shown)) {
        if (!takesTab(each))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            faults.append(whichOne(each) + u" has no name"_s);
    }
    return faults;
}

QStringList labelsWithoutBuddy(const QWidget &shown)
{
    QStringList faults;
    for (QWidget *each : visibleIn(shown)) {
        const auto *label = qobject_cast<QLabel *>(each);
        if (label && !label->buddy() && !QKeySequence::mnemonic(label->text()).isEmpty())
            faults.append(u"the label “%1” has a key and no buddy"_s.arg(label->text()));
        if (label && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            faults.append(u"the label “%1” guesses rich text"_s.arg(label->text()));
    }
    return faults;
}

QStringList keysTwice(const QWidget &shown)
{
    std::map<QString, QStringList> byKey;
    const auto note = [&byKey](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            byKey[key.toString()].append(text);
    };
    for (const QWidget *each : visibleIn(shown)) {
        if (!each->isEnabled())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each); label && label->buddy())
            note(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            note(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(each))
            note(group->title());
    }
    if (const auto *window = qobject_cast<const QMainWindow *>(shown.window())) {
        for (const QAction *menu : window->menuBar()->actions())
            note(menu->text());
    }
    QStringList faults;
    for (const auto &[key, texts] : byKey) {
        if (texts.size() > 1)
            faults.append(key + u" twice: "_s + texts.join(u" | "_s));
    }
    return faults;
}

/// The key of a label leads into its field.
QStringList keysThatLeadNowhere(const QWidget &shown)
{
    QStringList faults;
    for (QWidget *each : visibleIn(shown)) {
        const auto *label = qobject_cast<const QLabel *>(each);
        if (!label || !label->buddy() || !label->buddy()->isEnabled())
            continue;
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        if (key.isEmpty())
            continue;
        QTest::keyClick(each->window(), key[0].key(), Qt::AltModifier);
        const QWidget *now = QApplication::focusWidget();
        if (!now || (now != label->buddy() && !label->buddy()->isAncestorOf(now)))
            faults.append(u"%1 leads to %2"_s.arg(label->text(), now ? whichOne(now) : u"-"_s));
    }
    return faults;
}

/// Within each form the Tab key goes down, and within a line to the right.
QStringList orderAgainstTheEye(const QWidget &shown)
{
    QStringList faults;
    for (const QWidget *form : visibleIn(shown)) {
        if (!qobject_cast<const FieldForm *>(form))
            continue;
        const QWidget *before = nullptr;
        QWidget *each = const_cast<QWidget *>(form);
        do {
            each = each->nextInFocusChain();
            if (!form->isAncestorOf(each) || !each->isVisible() || !takesTab(each) ||
                isQtsOwn(each))
                continue;
            const QRect place(each->mapTo(form, QPoint()), each->size());
            if (before) {
                const QRect last(before->mapTo(form, QPoint()), before->size());
                const bool sameLine = place.top() < last.bottom() && place.bottom() > last.top();
                if (sameLine ? place.left() < last.left() : place.top() < last.top())
                    faults.append(whichOne(before) + u" comes before "_s + whichOne(each));
            }
            before = each;
        } while (each != form);
    }
    return faults;
}

/// The Tab key leads from the steps of a case into its page, then to the preview, then to the
/// button.
QStringList orderAgainstTheWork(const QWidget &shown)
{
    const auto *pages = shown.findChild<QWidget *>(u"pageStack"_s);
    const auto *preview = shown.findChild<QWidget *>(u"previewView"_s);
    auto *each = shown.findChild<QWidget *>(u"step0Button"_s);
    if (!pages || !preview || !each)
        return {};
    QStringList faults;
    bool left = false;
    const QWidget *first = each;
    do {
        each = each->nextInFocusChain();
        if (!each->isVisible() || !takesTab(each) || !shown.isAncestorOf(each))
            continue;
        if (pages->isAncestorOf(each) && left)
            faults.append(whichOne(each) + u" comes after the preview"_s);
        left = left || preview->isAncestorOf(each) || each->objectName() == "primaryButton"_L1;
    } while (each != first);
    return faults;
}

QStringList focusNotSeen(const QWidget &shown)
{
    QStringList faults;
    for (QWidget *each : visibleIn(shown)) {
        if (!takesTab(each))
            continue;
        QWidget *window = each->window();
        // As the Tab key does it.
        window->setAttribute(Qt::WA_KeyboardFocusChange);
        each->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (!each->hasFocus())
            continue; // it hands the focus on
        // Where it is now: what is out of sight is scrolled to.
        const QRect around =
            QRect(each->mapTo(window, QPoint()), each->size()).adjusted(-4, -4, 4, 4);
        const QImage with = window->grab(around).toImage();
        each->clearFocus();
        QCoreApplication::processEvents();
        if (window->grab(around).toImage() == with)
            faults.append(whichOne(each) + u" does not show that it has the focus"_s);
    }
    return faults;
}

QStringList findingsByColourAlone(const QWidget &shown)
{
    QStringList faults;
    for (const auto *line : shown.findChildren<QLabel *>(u"findingLabel"_s)) {
        static const QString signs = u"✕⚠→"_s;
        if (line->isVisible() && (line->text().isEmpty() || !signs.contains(line->text().front())))
            faults.append(u"without a sign: "_s + line->text());
    }
    return faults;
}

} // namespace

/// What those need who do not see, or see little, or use the keyboard alone.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageCanBeUsedByKeysAndByName_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << Language::TraditionalChinese;
        QTest::newRow("English") << Language::English;
    }

    void eachPageCanBeUsedByKeysAndByName()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        WindowDriver desk;
        furnishOffice(desk);
        QVERIFY(desk.start());
        desk.window().resize(1280, 820);
        QStringList faults;
        int pages = 0;
        showEveryPage(desk, [&](const QString &name, QWidget &shown) {
            ++pages;
            QStringList here = withoutName(shown) + labelsWithoutBuddy(shown) + keysTwice(shown) +
                               orderAgainstTheEye(shown) + orderAgainstTheWork(shown) +
                               findingsByColourAlone(shown);
            if (language == Language::TraditionalChinese)
                here += focusNotSeen(shown) + keysThatLeadNowhere(shown);
            for (const QString &fault : here)
                faults.append(name + u": "_s + fault);
        });
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY(faults.isEmpty());
        QVERIFY2(pages > 30, qPrintable(QString::number(pages)));
    }

    void modelsKeepTheirPromises_data()
    {
        QTest::addColumn<int>("records");
        for (const int records : {0, 1, 1000})
            QTest::addRow("%d records", records) << records;
    }

    void modelsKeepTheirPromises()
    {
        QFETCH(const int, records);
        WindowDriver desk;
        std::vector<CaseFile> cases(static_cast<std::size_t>(records));
        for (std::size_t place = 0; place < cases.size(); ++place) {
            cases[place].notice.date = QDate(2026, 1, 1);
            cases[place].notice.target.name = u"機關 %1"_s.arg(place);
        }
        desk.add(cases);
        QVERIFY(desk.start());
        desk.window().action(CommandId::Organizations)->trigger();
        desk.window().action(CommandId::Cases)->trigger();
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (auto *view : desk.window().findChildren<QAbstractItemView *>()) {
            if (!view->model())
                continue;
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        QVERIFY(testers.size() >= 4);
        // They change under the eyes of the testers.
        desk.window().action(CommandId::NewNotice)->trigger();
        desk.typeInto(u"nameEdit"_s, u"New"_s);
        QVERIFY(waitFor([&] { return desk.caseTab().isKept(); }));
        desk.window().action(CommandId::Cases)->trigger();
        auto &model = *desk.tabs().cases().findChild<QAbstractItemView *>(u"casesTable"_s)->model();
        QVERIFY(waitFor([&] { return model.rowCount() == records + 1; }));
        for (int column = 0; column < model.columnCount(); ++column) {
            model.sort(column, Qt::DescendingOrder);
            QVERIFY(desk.waitUntilQuiet());
        }
        desk.window().action(CommandId::Today)->trigger();
        QVERIFY(desk.waitUntilQuiet());
    }
};

NOTICEDESK_TEST(TestAccessibility)

#include "test_accessibility.moc"
