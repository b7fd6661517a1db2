// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "store/cases/casewriter.h"
#include "store/history/change.h"
#include "store/keeping/backup.h"
#include "store/keeping/restore.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

void add(OpenStore &store, const QString &reason)
{
    CaseFile file;
    file.notice.reason = reason;
    Change change(*store, u"save draft"_s);
    CaseWriter(change).add(file);
    change.commit();
}

qint64 cases(const QString &path)
{
    SqliteDatabase database(path, Database::Access::ReadOnly);
    return summaryOf(database).cases;
}

/// Without the files of logs: reading a store makes them, empty.
QStringList filesIn(const QString &folder)
{
    return QDir(folder)
        .entryList(QDir::Files, QDir::Name)
        .filter(QRegularExpression(u"(?<!-wal|-shm)$"_s));
}

} // namespace

/// A restore that somebody ends before the stores exchange their names.
class TestEndedRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Ended at its first report, at its second, and so on, until it comes to its end.
    void itLeavesEverythingAsItWas()
    {
        OpenStore store;
        add(store, u"before"_s);
        const QString backup = store.path(u"backup.db"_s);
        writeBackup(store.database(), backup, store.now);
        add(store, u"after"_s);
        store.close();
        const QStringList before = filesIn(store.path(u"."_s));
        int ended = 0;
        for (bool done = false; !done;) {
            int reports = 0;
            try {
                restore(
                    store.path(), backup, Author::ofProcess(), [&store] { return store.now; },
                    [&](const QString &, qint64) { return reports++ < ended; });
                done = true;
            } catch (const ExaminationEnded &) {
                ++ended;
                QCOMPARE(filesIn(store.path(u"."_s)), before);
                QCOMPARE(cases(store.path()), 2);
            }
        }
        // The backup's file and its copy's have been reported on.
        QVERIFY2(ended >= 2, qPrintable(QString::number(ended)));
        QCOMPARE(cases(store.path()), 1);
    }
};

NOTICEDESK_TEST(TestEndedRestore)

#include "test_endedrestore.moc"
