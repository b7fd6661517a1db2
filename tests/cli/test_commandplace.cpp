// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// Options may stand before the command.
class TestCommandPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderMakesNoDifference_data();
    void orderMakesNoDifference();
    void whatIsNoCommandIsNamed();
};

void TestCommandPlace::orderMakesNoDifference_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("a flag") << QStringList{u"--json"_s};
    QTest::newRow("an option with a value") << QStringList{u"--state"_s, u"issued"_s};
    QTest::newRow("a value after a sign") << QStringList{u"--state=issued"_s};
    QTest::newRow("several") << QStringList{u"--json"_s, u"--text"_s, u"公會"_s, u"--quiet"_s};
}

void TestCommandPlace::orderMakesNoDifference()
{
    QFETCH(QStringList, before);
    const StoreFolder folder(plainLines(2));
    const RunResult usual = folder.run(QStringList(u"list"_s) + before);
    QCOMPARE(usual.status, 0);
    QVERIFY(!usual.output.isEmpty());
    const RunResult other =
        runInside(QStringList{u"--store"_s, folder.store()} + before + QStringList(u"list"_s));
    QCOMPARE(other.errors, QByteArray());
    QCOMPARE(other.output, usual.output);
}

void TestCommandPlace::whatIsNoCommandIsNamed()
{
    // The value of --store is no command, whatever it is called.
    for (const QStringList &words :
         {QStringList{u"--store"_s, u"list"_s, u"lists"_s}, QStringList{u"lists"_s},
          QStringList{u"--json"_s, u"--quiet"_s}})
        QCOMPARE(runInside(words).status, 2);
}

NOTICEDESK_TEST(TestCommandPlace)
#include "test_commandplace.moc"
