// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/madedocuments.h"
#include "intake/returneddesk.h"
#include "killedprogram.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// An intake that is killed at any moment leaves whole cases, and the next one does the rest.
class TestIntakeKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedIntakesAreDoneByTheNext();
};

namespace
{

constexpr int stackCases = 3;

/// A store, and a stack of a page for each of its cases and one for the tray.
struct StackFolder : StoreFolder
{
    StackFolder() : StoreFolder(linesOf(sampleCases(stackCases)))
    {
        for (int serial = 1; serial <= stackCases; ++serial)
            write(u"scans/%1.jpg"_s.arg(serial), ReturnedDesk::page(serial, 1));
        write(u"scans/evidence.zip"_s, zipOf({{"a", "b"}}));
    }

    QStringList takingIn() const { return onStore({u"intake"_s, path(u"scans"_s)}); }
    qsizetype keptFiles() const
    {
        return names().filter(QRegularExpression(u"office-evidence/../.+"_s)).size();
    }
    qint64 logSize() const { return QFileInfo(store() + u"-wal").size(); }
    /// How many attachments each case has.
    QList<qsizetype> attached() const
    {
        QList<qsizetype> counts;
        for (int serial = 1; serial <= stackCases; ++serial)
            counts.append(outputLines(run({u"evidence"_s, u"115-000%1"_s.arg(serial)})).size());
        return counts;
    }
};

} // namespace

void TestIntakeKills::killedIntakesAreDoneByTheNext()
{
    const StackFolder folder;
    int killed = 0;
    const auto look = [&folder](bool wasKilled, int &count) {
        count += wasKilled ? 1 : 0;
        QCOMPARE(folder.run({u"verify"_s}).status, 0);
        for (const qsizetype attachments : folder.attached())
            QVERIFY(attachments <= 1);
    };
    for (qsizetype files = 1; files <= stackCases; ++files)
        look(killedWhen(folder.takingIn(), [&] { return folder.keptFiles() >= files; }), killed);
    // While the changes of the cases are written.
    for (int change = 1; change <= stackCases; ++change) {
        qint64 before = folder.logSize(); // that of a killed intake is emptied by the next
        look(killedWhen(folder.takingIn(),
                        [&] {
                            before = std::min(before, folder.logSize());
                            return folder.logSize() > before + 1024 * change;
                        }),
             killed);
    }
    QVERIFY(killed >= stackCases);
    const RunResult last = runProgram(folder.takingIn());
    QCOMPARE(last.status, 0);
    QCOMPARE(folder.attached(), QList<qsizetype>(stackCases, 1));
    const QStringList verified = outputLines(folder.run({u"verify"_s}));
    QVERIFY(verified.contains(u"evidence %1"_s.arg(stackCases + 1)));
    QVERIFY(verified.contains(u"orphans 0"_s));
    // And now all of it is there.
    const RunResult again = runProgram(folder.takingIn());
    QCOMPARE(again.status, 0);
    const QStringList lines = outputLines(again);
    QCOMPARE(lines.size(), stackCases + 1);
    for (const QString &line : lines)
        QVERIFY2(line.endsWith("\tduplicate"_L1), qPrintable(line));
}

NOTICEDESK_TEST(TestIntakeKills)
#include "test_intakekills.moc"
