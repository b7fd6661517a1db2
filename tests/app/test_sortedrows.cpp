// SPDX-License-Identifier: GPL-3.0-or-later
// Lists are sorted by their headings.
#include "app/directories/recordlist.h"
#include "app/directories/recordrows.h"
#include "app/text/textorder.h"
#include "app/widgets/sortedrows.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void clickHeading(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 12, header->height() / 2});
}

} // namespace

class TestSortedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsStandInTheirOrder_data();
    void textsStandInTheirOrder();
    void recordsAreSortedAndKeepTheirOrder();
    void aFilterLeavesSortedRows();
    void theChosenRecordStaysChosen();
    void aHeadingTurnsTheOrderRoundAndBack();
    void theColumnOfTheCursorIsSortedByItsEntry();
    void valuesDecideWhereTextsWouldNot();
    void aRowThatChangesStaysWhereItIs();
};

void TestSortedRows::textsStandInTheirOrder_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("nothing first") << QString() << u"甲"_s;
    QTest::newRow("characters") << u"一公會"_s << u"丁公會"_s;
    QTest::newRow("numbers") << u"第 9 頁"_s << u"第 10 頁"_s;
    QTest::newRow("days") << u"99/12/30"_s << u"115/01/02"_s;
    QTest::newRow("zeros") << u"007"_s << u"08"_s;
    QTest::newRow("longer") << u"甲"_s << u"甲乙"_s;
    QTest::newRow("more digits than a number has")
        << u"1"_s.repeated(40) << u"1"_s.repeated(39) + u'2';
}

void TestSortedRows::textsStandInTheirOrder()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(orderOfTexts(one, other) < 0);
    QVERIFY(orderOfTexts(other, one) > 0);
    QCOMPARE(orderOfTexts(one, one), 0);
}

void TestSortedRows::recordsAreSortedAndKeepTheirOrder()
{
    RecordRows rows({u"a"_s, u"b"_s});
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setRows({listedRow(1, {u"丙"_s, u"10"_s}), listedRow(2, {u"甲"_s, u"9"_s}),
                  listedRow(3, {u"乙"_s, u"10"_s})});
    rows.setNewRow({u"(new)"_s});
    rows.sort(1, Qt::AscendingOrder);
    QCOMPARE(columnOf(rows, 0), (QStringList{u"(new)"_s, u"甲"_s, u"丙"_s, u"乙"_s}));
    rows.sort(1, Qt::DescendingOrder); // equal ones as they were
    QCOMPARE(columnOf(rows, 0), (QStringList{u"(new)"_s, u"丙"_s, u"乙"_s, u"甲"_s}));
    QCOMPARE(rows.idAt(3), 2);
    QCOMPARE(rows.rowOf(3), 2);
    QCOMPARE(rows.leftRows().at(0).at(0), u"丙"_s);
    rows.setRows({listedRow(4, {u"丁"_s, u"1"_s}), listedRow(5, {u"戊"_s, u"2"_s})});
    QCOMPARE(columnOf(rows, 0), (QStringList{u"(new)"_s, u"戊"_s, u"丁"_s}));
    rows.sort(-1, Qt::AscendingOrder);
    QCOMPARE(columnOf(rows, 0), (QStringList{u"(new)"_s, u"丁"_s, u"戊"_s}));
}

void TestSortedRows::aFilterLeavesSortedRows()
{
    RecordRows rows({u"a"_s});
    rows.setRows({listedRow(1, {u"台 2"_s}), listedRow(2, {u"高"_s}), listedRow(3, {u"台 1"_s})});
    rows.sort(0, Qt::AscendingOrder);
    rows.setFilter(u"臺"_s);
    QCOMPARE(columnOf(rows, 0), (QStringList{u"台 1"_s, u"台 2"_s}));
    rows.sort(0, Qt::DescendingOrder);
    QCOMPARE(columnOf(rows, 0), (QStringList{u"台 2"_s, u"台 1"_s}));
}

void TestSortedRows::theChosenRecordStaysChosen()
{
    RecordList list;
    list.setHeadings({u"Name"_s, u"Day"_s});
    list.setColumnWidths({20, 10}, 0);
    list.resize(500, 300);
    showActive(list);
    std::vector<ListedRow> rows;
    for (int id = 1; id <= 200; ++id)
        rows.push_back(listedRow(id, {u"甲"_s, QString::number(id)}));
    list.showRows(rows);
    list.choose(1);
    const auto *table = list.findChild<QTableView *>();
    clickHeading(*table, 1);
    clickHeading(*table, 1);
    QCOMPARE(list.rows().idAt(0), 200);
    QCOMPARE(list.chosenId(), 1);
    QCOMPARE(table->currentIndex().row(), 199);
    const QRect current = table->visualRect(table->currentIndex());
    QVERIFY(table->viewport()->rect().contains(current)); // it was in sight before
    QTest::keyClick(list.findChild<QTableView *>(), Qt::Key_Up);
    QCOMPARE(list.chosenId(), 2); // that which is seen above
}

void TestSortedRows::aHeadingTurnsTheOrderRoundAndBack()
{
    RecordList list;
    list.setHeadings({u"Name"_s});
    list.resize(300, 300);
    showActive(list);
    list.showRows({listedRow(1, {u"乙"_s}), listedRow(2, {u"丙"_s}), listedRow(3, {u"甲"_s})});
    const auto *table = list.findChild<QTableView *>();
    const QHeaderView *header = table->horizontalHeader();
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(header->sortIndicatorSection(), -1); // as they were given
    const auto names = [&] { return columnOf(list.rows(), 0); };
    clickHeading(*table, 0);
    QCOMPARE(names(), (QStringList{u"丙"_s, u"乙"_s, u"甲"_s}));
    QCOMPARE(header->sortIndicatorSection(), 0);
    clickHeading(*table, 0);
    QCOMPARE(names(), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    clickHeading(*table, 0);
    QCOMPARE(names(), (QStringList{u"乙"_s, u"丙"_s, u"甲"_s}));
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void TestSortedRows::theColumnOfTheCursorIsSortedByItsEntry()
{
    QStandardItemModel model(2, 2);
    for (int row = 0; row < 2; ++row) {
        model.setItem(row, 0, new QStandardItem(u"x"_s));
        model.setItem(row, 1, new QStandardItem(QString::number(9 + row)));
    }
    QTableView table;
    const SortedRows sorted(model, table);
    QAction *sort = table.findChild<QAction *>(u"sortByColumnAction"_s);
    QVERIFY(table.actions().contains(sort));
    table.setCurrentIndex(sorted.index(1, 1));
    sort->trigger();
    QCOMPARE(columnOf(sorted, 1), (QStringList{u"9"_s, u"10"_s}));
    QVERIFY(!sorted.isInOwnOrder());
    sort->trigger();
    QCOMPARE(columnOf(sorted, 1), (QStringList{u"10"_s, u"9"_s}));
    QCOMPARE(sorted.currentRow(), 1);
    QCOMPARE(table.currentIndex().row(), 0);
    sort->trigger();
    QVERIFY(sorted.isInOwnOrder());
    QCOMPARE(columnOf(sorted, 1), (QStringList{u"9"_s, u"10"_s}));
}

void TestSortedRows::valuesDecideWhereTextsWouldNot()
{
    QStandardItemModel model(3, 1);
    const std::vector<std::pair<QString, qint64>> sizes{
        {u"1.5 MB"_s, 1'500'000}, {u"20 KB"_s, 20'000}, {u"3 KB"_s, 3'000}};
    for (int row = 0; row < 3; ++row) {
        model.setItem(row, 0, new QStandardItem(sizes[static_cast<std::size_t>(row)].first));
        model.item(row, 0)->setData(sizes[static_cast<std::size_t>(row)].second, sortedByRole);
    }
    QTableView table;
    const SortedRows sorted(model, table);
    table.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(columnOf(sorted, 0), (QStringList{u"3 KB"_s, u"20 KB"_s, u"1.5 MB"_s}));
    QCOMPARE(sorted.rowBehind(0), 2);
    QCOMPARE(sorted.shown(0, 0).row(), 2);
    QCOMPARE(sorted.rowBehind(3), -1);
}

void TestSortedRows::aRowThatChangesStaysWhereItIs()
{
    QStandardItemModel model(0, 1);
    for (const QString &text : {u"甲"_s, u"乙"_s, u"丙"_s})
        model.appendRow(new QStandardItem(text));
    QTableView table;
    const SortedRows sorted(model, table);
    table.sortByColumn(0, Qt::AscendingOrder);
    model.item(2, 0)->setText(u"龍"_s); // it stood first
    QCOMPARE(columnOf(sorted, 0), (QStringList{u"龍"_s, u"乙"_s, u"甲"_s}));
    table.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(columnOf(sorted, 0), (QStringList{u"乙"_s, u"甲"_s, u"龍"_s}));
}

NOTICEDESK_TEST(TestSortedRows)

#include "test_sortedrows.moc"
