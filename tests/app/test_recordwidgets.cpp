// SPDX-License-Identifier: GPL-3.0-or-later
#include "addedfield.h"
#include "app/directories/contactwindowspage.h"
#include "app/directories/recordlist.h"
#include "app/directories/recordrows.h"
#include "app/directories/recordtexts.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/numberfield.h"
#include "directorydesk.h"
#include "keystrokes.h"
#include "store/directory/directoryrecords.h"
#include "testprogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// The form and the list of which the pages of the directories are made.
class TestRecordWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelChangesANumberOnlyWithTheFocus();
    void theKeyOfAListIsNotReadOut();
    void columnsTakeNoMoreThanStandsInThem();
    void textsOfAsManyCharactersAllHaveRoom();
    void fieldsAreThereOnlyForWhatIsChosen();
    void rowsAreCopiedWithTheirWholeTexts();
};

void TestRecordWidgets::theWheelChangesANumberOnlyWithTheFocus()
{
    FieldForm form;
    QWidget *name = addedField<LineField>(form, u"&Name"_s, u"name"_s);
    auto *number = new NumberField;
    form.addField(u"N&umber"_s, u"number"_s, number);
    showTexts(form, {{u"number"_s, u"14"_s}});
    showActive(form);
    name->setFocus();
    const QSignalSpy edited(&form.binder(), &FieldBinder::edited);
    const auto turnWheel = [number] {
        const QPointF middle(number->rect().center());
        QWheelEvent turn(middle, number->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(number, &turn);
    };
    turnWheel();
    QCOMPARE(number->value(), 14);
    QVERIFY(!number->hasFocus());
    QVERIFY(edited.isEmpty());
    number->setFocus();
    turnWheel();
    QCOMPARE(number->value(), 15);
    QCOMPARE(edited.count(), 1);
}

void TestRecordWidgets::theKeyOfAListIsNotReadOut()
{
    RecordList list;
    list.setObjectName(u"years"_s);
    list.setLabel(u"通訊錄(&G)"_s);
    QCOMPARE(list.findChild<QTableView *>(u"yearsTable"_s)->accessibleName(), u"通訊錄"_s);
}

void TestRecordWidgets::columnsTakeNoMoreThanStandsInThem()
{
    RecordList list;
    list.setHeadings({u"代碼"_s, u"名稱"_s, u"日期"_s});
    list.setColumnWidths({16, 20, 16}, 1);
    list.resize(400, 300);
    showActive(list);
    auto *header = list.findChild<QTableView *>()->horizontalHeader();
    const int most = header->sectionSize(2);
    const QFontMetrics metrics = header->fontMetrics();
    const auto holds = [&](int column, const QString &text) {
        return header->sectionSize(column) > metrics.horizontalAdvance(text);
    };
    const auto showRow = [&list](const QString &name, const QString &date) {
        list.showRows({ListedRow{1, {u"XC1"_s, name, date}, {}}});
    };
    showRow(QString(20, u'長'), {});
    QVERIFY(holds(0, u"✎ XC1"_s) && holds(2, u"日期"_s));
    QVERIFY(header->sectionSize(0) < most && header->sectionSize(2) < most);
    QVERIFY(header->sectionSize(2) > header->sectionSizeHint(2)); // room beside its title
    const int name = header->sectionSize(1);
    showRow(QString(20, u'長'), u"115/11/22"_s);
    QVERIFY(holds(2, u"115/11/22"_s) && header->sectionSize(1) < name);
    showRow({}, QString(40, u'長'));
    QCOMPARE(header->sectionSize(2), most);
    // Whoever draws it to another width has it so.
    header->resizeSection(2, 77);
    showRow({}, u"115/11/22"_s);
    QCOMPARE(header->sectionSize(2), 77);
}

void TestRecordWidgets::textsOfAsManyCharactersAllHaveRoom()
{
    RecordList list;
    list.setHeadings({u"Name"_s, u"Day"_s});
    list.setColumnWidths({20, 30}, 0);
    list.resize(400, 300);
    showActive(list);
    const QString narrow = u"115/12/30 (iii)"_s;
    const QString wide = u"115/12/29 (Wed)"_s;
    list.showRows({ListedRow{1, {u"one"_s, narrow}, {}}, ListedRow{2, {u"two"_s, wide}, {}}});
    const auto *table = list.findChild<QTableView *>();
    const QModelIndex cell = table->model()->index(1, 1);
    QVERIFY(table->columnWidth(1) >= table->sizeHintForIndex(cell).width());
}

void TestRecordWidgets::fieldsAreThereOnlyForWhatIsChosen()
{
    DirectoryDesk desk(addContactWindow);
    desk.show<ContactWindowsPage>();
    const auto *nothing = desk.window.findChild<QLabel *>(u"nothingLabel"_s);
    const auto *record = desk.window.findChild<QPushButton *>(u"recordButton"_s);
    const auto *unit = desk.window.findChild<QLineEdit *>(u"unitEdit"_s);
    QVERIFY(nothing->isVisible() && !record->isVisible() && !unit->isVisible());
    auto *table = desk.window.findChild<QTableView *>(u"recordsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTRY_COMPARE(unit->text(), u"企劃處"_s);
    QVERIFY(!nothing->isVisible() && record->isVisible() && unit->isVisible());
}

void TestRecordWidgets::rowsAreCopiedWithTheirWholeTexts()
{
    const QString name = u"長"_s.repeated(300);
    DirectoryDesk desk([&name](Store &store) {
        Change change(store, u"save contact window"_s);
        DirectoryRecords<ContactWindow>(store.database()).add(change, {u"企劃處"_s, name, {}, {}});
        change.commit();
    });
    desk.show<ContactWindowsPage>();
    auto *table = desk.window.findChild<QTableView *>(u"recordsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(name),
             qPrintable(QGuiApplication::clipboard()->text()));
}

NOTICEDESK_TEST(TestRecordWidgets)
#include "test_recordwidgets.moc"
