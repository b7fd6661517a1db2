// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordrows.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;

class TestRecordRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAModel();
    void aFilterFoldsWhatIsTyped();
    void longTextsAreShownShortened();
};

void TestRecordRows::rowsAreAModel()
{
    RecordRows rows({u"a"_s, u"b"_s});
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setNewRow({u"(new)"_s});
    rows.setRows({listedRow(3, {u"台北"_s, u"x"_s}), listedRow(5, {u"b\nc"_s, u"y"_s})});
    rows.setMarked({5});
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(rows.idAt(0), 0);
    QCOMPARE(rows.index(2, 0).data().toString(), u"✎ b↵c"_s);
    rows.setFilter(u"臺"_s);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.rowOf(3), 1);
    rows.setNewRow({});
    QCOMPARE(rows.rowOf(3), 0);
    QCOMPARE(rows.idAt(1), -1);
}

void TestRecordRows::aFilterFoldsWhatIsTyped()
{
    RecordRows rows({u"a"_s});
    rows.setRows({listedRow(1, {u"台南 ABC"_s}), listedRow(2, {u"高雄"_s})});
    for (const QString &typed : {u"臺南"_s, u"ａｂｃ"_s, u" abc　台 "_s}) {
        rows.setFilter(typed);
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.idAt(0), 1);
    }
    rows.setFilter({});
    QCOMPARE(rows.rowCount(), 2);
}

void TestRecordRows::longTextsAreShownShortened()
{
    RecordRows rows({u"a"_s});
    rows.setRows({listedRow(1, {QString(100'000, u'字')}), listedRow(2, {QString(99, u'\n')}),
                  listedRow(3, {QString(99, u'字') + u"𠮷𠮷"_s})});
    rows.setMarked({1});
    QCOMPARE(rows.index(0, 0).data().toString(), QString(u"✎ "_s + QString(100, u'字') + u'…'));
    QVERIFY(rows.index(0, 0).data(Qt::AccessibleTextRole).toString().size() < 200);
    QVERIFY(rows.index(0, 0).data(Qt::ToolTipRole).toString().size() < 600);
    QCOMPARE(rows.index(1, 0).data().toString(), QString(99, u'↵'));
    QCOMPARE(rows.index(2, 0).data().toString(), QString(QString(99, u'字') + u'…'));
    rows.setFilter(QString(200, u'字'));
    QCOMPARE(rows.rowCount(), 1); // the whole text is still searched
}

NOTICEDESK_TEST(TestRecordRows)
#include "test_recordrows.moc"
