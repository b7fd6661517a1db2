// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/composition.h"
#include "everypage.h"
#include "testprogram.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
}

/// Whether somebody can type into it; the number in a spin box takes digits alone.
bool isTypedInto(const QWidget *field)
{
    if (!field->isVisible() || !field->isEnabled() ||
        qobject_cast<QAbstractSpinBox *>(field->parentWidget()))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && !text->isReadOnly();
}

void compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

struct Key
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
};

/// Keys that do something in this window.
const std::vector<Key> &actingKeys()
{
    static const std::vector<Key> keys{
        {Qt::Key_F10, Qt::NoModifier},       {Qt::Key_F4, Qt::NoModifier},
        {Qt::Key_S, Qt::ControlModifier},    {Qt::Key_Tab, Qt::ControlModifier},
        {Qt::Key_W, Qt::ControlModifier},    {Qt::Key_N, Qt::ControlModifier},
        {Qt::Key_K, Qt::ControlModifier},    {Qt::Key_PageDown, Qt::ControlModifier},
        {Qt::Key_Return, Qt::NoModifier},    {Qt::Key_Return, Qt::ControlModifier},
        {Qt::Key_Tab, Qt::NoModifier},       {Qt::Key_Up, Qt::NoModifier},
        {Qt::Key_Down, Qt::NoModifier},      {Qt::Key_Down, Qt::AltModifier},
        {Qt::Key_Right, Qt::AltModifier},    {Qt::Key_F9, Qt::NoModifier},
        {Qt::Key_F7, Qt::NoModifier},        {Qt::Key_Escape, Qt::NoModifier},
        {Qt::Key_Backspace, Qt::NoModifier}, {Qt::Key_Delete, Qt::NoModifier},
        {Qt::Key_Home, Qt::AltModifier},     {Qt::Key_Z, Qt::ControlModifier}};
    return keys;
}

} // namespace

/// While an input method composes, every key is its own; and what was composed is never lost.
class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyActsWhileAFieldOfAnyPageComposes()
    {
        WindowDriver desk;
        furnishOffice(desk);
        QVERIFY(desk.start());
        QStringList faults;
        QStringList fields;
        showEveryPage(desk, [&](const QString &name, QWidget &shown) {
            const auto all = shown.findChildren<QWidget *>();
            for (QWidget *field : all) {
                if (!isTypedInto(field))
                    continue;
                fields.append(name + u": "_s + field->objectName());
                faults += faultsOf(desk, field, fields.last());
            }
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(fields.size() > 40, qPrintable(fields.join(u'\n')));
        qInfo("%lld fields", static_cast<long long>(fields.size()));
    }

    void whatWasComposedSurvives_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("another tab") << 0;
        QTest::newRow("another step") << 1;
        QTest::newRow("issuing") << 2;
        QTest::newRow("closing the tab") << 3;
        QTest::newRow("closing the window") << 4;
        QTest::newRow("a command") << 5;
    }

    void whatWasComposedSurvives()
    {
        QFETCH(const int, how);
        WindowDriver desk;
        furnishOffice(desk);
        QVERIFY(desk.start());
        const CaseId id = desk.lastStored()->id;
        desk.tabs().openCase(id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        QWidget *field = desk.find(u"reasonEdit"_s);
        field->setFocus();
        compose(field, u"組成中"_s);
        switch (how) {
        case 0:
            QTest::mouseClick(desk.tabs().tabBar(), Qt::LeftButton, {},
                              desk.tabs().tabBar()->tabRect(0).center());
            QCOMPARE(desk.tabs().currentIndex(), 0);
            break;
        case 1:
            desk.caseTab().chooseStep(Step::History);
            break;
        case 2:
            QTest::mouseClick(desk.find(u"primaryButton"_s), Qt::LeftButton);
            QVERIFY(waitFor([&] { return desk.find(u"acceptButton"_s); }));
            QTest::keyClick(desk.find(u"acceptButton"_s), Qt::Key_Space);
            QVERIFY(waitFor([&] { return desk.stored(id)->file.number.has_value(); }));
            break;
        case 3:
            desk.tabs().closeCurrent();
            QVERIFY(waitFor([&] { return desk.tabs().caseTabs().empty(); }));
            break;
        case 4:
            desk.quit();
            break;
        default:
            desk.window().action(CommandId::Search)->trigger();
            break;
        }
        QVERIFY(
            waitFor([&] { return desk.stored(id)->file.notice.reason->contains(u"組成中"_s); }));
        QCOMPARE(desk.stored(id)->file.notice.reason->count(u"組成中"_s), 1);
    }

private:
    /// What a key did although the field composed.
    static QStringList faultsOf(WindowDriver &desk, QWidget *field, const QString &name)
    {
        field->setFocus(Qt::OtherFocusReason);
        if (QApplication::focusWidget() != field)
            return {name + u" takes no cursor"_s};
        const QString before = textOf(field);
        const QWidget *page = desk.tabs().currentWidget();
        const int tabs = desk.tabs().count();
        const CaseTab *front = desk.tabs().currentCase();
        const int step = front ? static_cast<int>(front->chosenStep()) : -1;
        const QWidget *modal = QApplication::activeModalWidget();
        QStringList faults;
        for (const Key &each : actingKeys()) {
            compose(field, u"ㄅㄆ"_s);
            QTest::keyClick(field, each.key, each.modifiers);
            QCoreApplication::processEvents();
            const auto *composing = dynamic_cast<ComposingField *>(field);
            const bool intact =
                composing && composing->isComposing() && QApplication::focusWidget() == field &&
                textOf(field) == before && desk.tabs().currentWidget() == page &&
                desk.tabs().count() == tabs && QApplication::activeModalWidget() == modal &&
                !QApplication::activePopupWidget() &&
                (!front || static_cast<int>(front->chosenStep()) == step);
            if (!intact) {
                faults.append(name + u": "_s + QKeySequence(each.key | each.modifiers).toString());
                break;
            }
        }
        compose(field, {});
        return faults;
    }
};

NOTICEDESK_TEST(TestComposition)

#include "test_composition.moc"
