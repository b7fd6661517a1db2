// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "refusal.h"
#include "store/cases/workingcopies.h"
#include "store/database/transaction.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include <future>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A store in a thread of its own, beside other writers, and examined while it is in use.
class TestStoreThreads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoreLivesInAThreadOfItsOwn();
    void anotherWriterIsToldApartAndNothingWasDone();
    void whoHoldsTheStoreCanHaveAllOfItExamined();
    void whoDoesNotHoldItIsToldWhatWasNotExamined();

private:
    std::unique_ptr<ActingStore> m_office;

    const QString &path() { return m_office->store->path(); }
};

void TestStoreThreads::init()
{
    m_office = std::make_unique<ActingStore>();
}

void TestStoreThreads::aStoreLivesInAThreadOfItsOwn()
{
    const QString where = path();
    m_office->store.close();
    std::vector<qint64> told;
    QThread *toldIn = nullptr;
    QString fault;
    std::atomic<qint64> added = 0;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        fault = refusal([&] {
            const auto store = Store::openForWriting(where, {u"desk"_s, u"pc7"_s},
                                                     [this] { return m_office->store.now; });
            connect(&*store, &Store::caseChanged, this, [&](CaseId id) {
                told.push_back(id.value());
                toldIn = QThread::currentThread();
            });
            CaseActions actions(*store, RuleContext{QDate(2026, 11, 22), m_office->calendar, {}});
            const CaseRecord draft = actions.addDraft(soundDraft());
            WorkingCopies(*store).save({draft.id, draft.revision, u"{}"_s, {}, {}});
            added = actions.issue(edit(draft), ActingStore::print).id.value();
        });
    }));
    worker->start();
    QVERIFY(worker->wait(20000));
    QCOMPARE(fault, QString());
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.back(), added.load());
    QCOMPARE(toldIn, thread());
    m_office->store.open(); // the lock went with the thread's store
    QVERIFY(WorkingCopies(*m_office->store).find(CaseId(added)));
}

void TestStoreThreads::anotherWriterIsToldApartAndNothingWasDone()
{
    CaseActions &actions = m_office->actions;
    const CaseRecord draft = actions.addDraft(soundDraft());
    CaseFile changed = draft.file;
    changed.notice.reason = u"又一句"_s;
    SqliteDatabase other(path(), Database::Access::ReadWrite);
    {
        const Transaction writing(other);
        QElapsedTimer timer;
        timer.start();
        QVERIFY_THROWS_EXCEPTION(StoreBusy, actions.saveDraft(edit(draft), changed));
        QVERIFY2(timer.elapsed() >= 200 && timer.elapsed() < 2000,
                 qPrintable(QString::number(timer.elapsed())));
        WorkingCopies copies(*m_office->store);
        const WorkingCopy copy{draft.id, draft.revision, u"{}"_s, {}, {}};
        QVERIFY_THROWS_EXCEPTION(StoreBusy, copies.save(copy));
    }
    QCOMPARE(History(m_office->store.database()).head().sequence, 1);
    QCOMPARE(actions.saveDraft(edit(draft), changed).revision, draft.revision + 1);
    // What no waiting helps against is something else.
    try {
        m_office->store.database().run(u"DELETE FROM history"_s);
        QFAIL("the history can be removed");
    } catch (const StoreBusy &) {
        QFAIL("a refused statement looks like a busy store");
    } catch (const StoreError &error) {
        QVERIFY(error.message().contains(u"never removed"_s));
    }
}

void TestStoreThreads::whoHoldsTheStoreCanHaveAllOfItExamined()
{
    const CaseRecord record = m_office->issued();
    const StoreLock *lock = m_office->store->lock();
    QVERIFY(lock);
    const auto examine = [&] {
        return std::async(
                   std::launch::async,
                   [&] {
                       return verify(*lock, {QDate(2026, 11, 22), m_office->calendar, {}}, {});
                   })
            .get();
    };
    const Verification sound = examine();
    QCOMPARE(sentencesOf(sound.problems) + sound.notExamined, QStringList());
    QCOMPARE(sound.cases, 1);
    m_office->actions.addDispatch(
        edit(record), {DispatchedDocument::Notice, DispatchChannel::Letter, QDate(2026, 10, 2),
                       std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    m_office->store.database().run(u"INSERT INTO case_search(case_search) VALUES('delete-all')"_s);
    const Verification harmed = examine();
    QCOMPARE(harmed.notExamined, QStringList());
    QVERIFY2(sentencesOf(harmed.problems).join(u' ').contains(u"what searches read"_s),
             qUtf8Printable(sentencesOf(harmed.problems).join(u' ')));
    QVERIFY(!QFile::exists(path() + u".examined")); // what it was examined in
}

void TestStoreThreads::whoDoesNotHoldItIsToldWhatWasNotExamined()
{
    const Verification found = verify(path(), {QDate(2026, 11, 22), m_office->calendar, {}}, {});
    QCOMPARE(sentencesOf(found.problems), QStringList());
    QCOMPARE(found.notExamined.size(), 1);
    QVERIFY(!Store::openForReading(path())->lock());
}

NOTICEDESK_TEST(TestStoreThreads)
#include "test_storethreads.moc"
