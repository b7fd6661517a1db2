// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "app/desk/backupstate.h"
#include "app/desk/dailybackup.h"
#include "app/directories/storepage.h"
#include "directorydesk.h"
#include "store/history/change.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestStorePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aBackupIsWrittenAndSaysWhatItHolds();
    void aBackupReplacesNoFile();
    void aBackupIsRestoredOnlyAfterItsPreviewWasAgreedTo();
    void aDamagedBackupIsRefused();
    void aWholeStoreIsVerified();
    void whatIsDamagedIsSaidInTextThatCanBeCopied();
    void anExaminationIsCancelled();
    void aBackupIsCancelled();
    void aWindowThatCanOnlyReadRestoresNothing();
    void longWorkGivesItsResultAndItsProgress();
    void longWorkGivesWhatWasThrown();
    void aStoreWithoutHistoryIsBackedUpWithItsFirstChange();
    void eachLaterDayIsBackedUpWithItsFirstChange();
    void aSecondFolderThatIsMissingIsToldOnceAndTriedAgain();
    void aStoreTooDamagedToBeReadThroughIsBackedUpAsSuch();
    void nothingIsBackedUpByAWindowThatCanOnlyRead();
    void aBackupIsNotWrittenOverWhatBelongsToTheStore();
    void theStateOfTheBackupsIsThatOfTheLatest();

private:
    std::unique_ptr<DirectoryDesk> m_desk;
    StorePage *m_page = nullptr;
    QDateTime m_now;

    static void addCase(Store &store)
    {
        Change change(store, u"save draft"_s);
        CaseWriter(change).add({});
        change.commit();
    }
    static void addManyCases(Store &store)
    {
        Change change(store, u"import"_s);
        for (int at = 0; at < 3000; ++at)
            CaseWriter(change).add({});
        change.commit();
    }
    void begin(const std::function<void(Store &)> &prepare)
    {
        m_desk = std::make_unique<DirectoryDesk>(prepare);
        m_page = &m_desk->show<StorePage>();
        m_now = QDateTime::currentDateTimeUtc();
    }
    QString result() { return m_page->findChild<QPlainTextEdit *>(u"resultText"_s)->toPlainText(); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    QStringList backups()
    {
        return QDir(backupFolder(m_desk->path())).entryList({u"*.db"_s}, QDir::Files, QDir::Name);
    }
    QString nameOn(const QDateTime &moment)
    {
        return u"office-%1.db"_s.arg(moment.toLocalTime().date().toString(Qt::ISODate));
    }
    void changeSomething() { m_desk->write(addCase); }
    void setSecondFolder(const QString &folder)
    {
        m_desk->write([folder](Store &store) {
            OfficeSettings settings;
            settings.folder = folder;
            saveOfficeSettings(store, settings);
        });
    }
    /// Writes zeros over a part of a file in its middle.
    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        QCOMPARE(file.write(QByteArray(4096 * 4, '\xff')), 4096 * 4);
    }
};

void TestStorePages::cleanup()
{
    m_desk.reset();
}

void TestStorePages::aBackupIsWrittenAndSaysWhatItHolds()
{
    begin(addCase);
    const QString path = m_desk->path(u"%1 &copy.db"_s);
    m_page->backUpInto(path);
    QVERIFY(!button(u"backUpButton"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"✓"_s), 20000);
    QVERIFY2(result().contains(path) && result().contains(u"cases 1,"_s), qPrintable(result()));
    QVERIFY(QFile::exists(path) && QFile::exists(manifestPath(path)));
    QVERIFY(button(u"backUpButton"_s)->isEnabled());
    QVERIFY(!m_page->isWorking());
}

void TestStorePages::aBackupReplacesNoFile()
{
    begin(addCase);
    QFile there(m_desk->path(u"there.db"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("x") == 1);
    there.close();
    m_page->backUpInto(there.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"✕"_s), 20000);
    QCOMPARE(there.size(), 1);
}

void TestStorePages::aBackupIsRestoredOnlyAfterItsPreviewWasAgreedTo()
{
    begin(addCase);
    const QString path = m_desk->path(u"copy.db"_s);
    m_page->backUpInto(path);
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"✓"_s), 20000);
    changeSomething();
    QSignalSpy spy(m_page, &StorePage::restoreWanted);
    m_page->previewRestoreFrom(path);
    QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), 20000);
    QVERIFY2(result().contains(u"cases 2,"_s) && result().contains(u"cases 1,"_s),
             qPrintable(result()));
    QVERIFY(spy.isEmpty());
    m_desk->agree();
    QVERIFY(m_desk->asked.contains(path) && m_desk->asked.contains(result()));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), path);
}

void TestStorePages::aDamagedBackupIsRefused()
{
    begin(addCase);
    const QString path = m_desk->path(u"copy.db"_s);
    m_page->backUpInto(path);
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"✓"_s), 20000);
    damage(path);
    m_page->previewRestoreFrom(path);
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"✕"_s), 20000);
    QVERIFY(!m_desk->window.findChild<QPushButton *>(u"agreeButton"_s));
}

void TestStorePages::aWholeStoreIsVerified()
{
    begin(addCase);
    QTest::mouseClick(button(u"verifyButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), 20000);
    QVERIFY2(result().startsWith(u"✓"_s), qPrintable(result()));
    QVERIFY2(!result().contains(u"⚠"_s), qPrintable(result())); // what searches read, too
    QVERIFY(result().contains(u"cases 1,"_s));
    QVERIFY(!button(u"cancelButton"_s)->isVisible());
}

void TestStorePages::whatIsDamagedIsSaidInTextThatCanBeCopied()
{
    begin(addCase);
    m_desk->write(
        [](Store &store) { store.database().run(u"UPDATE notices SET reason = '<b>x</b>'"_s); });
    m_page->verifyStore();
    QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), 20000);
    QVERIFY2(result().startsWith(u"✕"_s), qPrintable(result()));
    QVERIFY2(result().count(u"✕"_s) >= 3, qPrintable(result()));
    auto *text = m_page->findChild<QPlainTextEdit *>(u"resultText"_s);
    QVERIFY(text->isReadOnly());
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

void TestStorePages::anExaminationIsCancelled()
{
    begin(addManyCases);
    m_page->verifyStore();
    QTRY_VERIFY(button(u"cancelButton"_s)->isVisible());
    QTest::mouseClick(button(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isWorking(), 20000);
    QTRY_VERIFY(result().contains(u"ended"_s));
}

void TestStorePages::aBackupIsCancelled()
{
    begin(addManyCases);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.db"_s);
    m_page->backUpInto(path);
    QTRY_VERIFY(button(u"cancelButton"_s)->isVisible());
    QTest::mouseClick(button(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isWorking(), 20000);
    QVERIFY2(result().contains(u"ended"_s), qPrintable(result()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestStorePages::aWindowThatCanOnlyReadRestoresNothing()
{
    m_desk = std::make_unique<DirectoryDesk>(addCase);
    m_desk->beginReadOnly();
    m_page = &m_desk->show<StorePage>();
    QVERIFY(!button(u"restoreButton"_s)->isEnabled());
    QVERIFY(m_page->findChild<QLabel *>(u"stateLabel"_s)
                ->text()
                .contains(m_desk->threads->readOnlyReason()));
    m_page->verifyStore();
    QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), 20000);
    QVERIFY2(result().contains(u"⚠"_s), qPrintable(result())); // the other one has the lock
}

void TestStorePages::longWorkGivesItsResultAndItsProgress()
{
    LongWork work;
    QSignalSpy progressed(&work, &LongWork::progressed);
    QThread *worker = nullptr;
    int result = 0;
    work.run(
        [&worker](const LongWork::Progress &progress) {
            worker = QThread::currentThread();
            return progress(u"cases"_s, 7) ? 42 : 0;
        },
        [&result](int given) { result = given; }, {});
    QVERIFY(work.isRunning());
    QTRY_COMPARE(result, 42);
    QVERIFY(!work.isRunning());
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(progressed.first().at(1).toLongLong(), 7);
}

void TestStorePages::longWorkGivesWhatWasThrown()
{
    LongWork work;
    QString said;
    work.run([](const LongWork::Progress &) -> int { throw StoreError(u"no good"_s, u"here"_s); },
             [](int) {}, [&said](const std::exception_ptr &error) { said = sentenceOf(error); });
    QTRY_COMPARE(said, u"no good\nhere"_s);
}

void TestStorePages::aStoreWithoutHistoryIsBackedUpWithItsFirstChange()
{
    begin({});
    DailyBackup daily(*m_desk->threads, [this] { return m_now; });
    QSignalSpy kept(&daily, &DailyBackup::kept);
    daily.begin();
    QTRY_VERIFY(!daily.isRunning());
    QVERIFY(backups().isEmpty());
    changeSomething();
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20000);
    QCOMPARE(backups(), QStringList{nameOn(m_now)});
}

void TestStorePages::eachLaterDayIsBackedUpWithItsFirstChange()
{
    begin(addCase);
    DailyBackup daily(*m_desk->threads, [this] { return m_now; });
    QSignalSpy kept(&daily, &DailyBackup::kept);
    daily.begin();
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20000);
    changeSomething();
    QVERIFY(m_desk->waitUntilQuiet());
    QVERIFY(!daily.isRunning());
    const QDateTime first = m_now;
    m_now = m_now.addDays(1);
    QVERIFY(m_desk->waitUntilQuiet());
    QCOMPARE(kept.size(), 1); // nothing was changed yet
    changeSomething();
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, 20000);
    QCOMPARE(backups(), (QStringList{nameOn(first), nameOn(m_now)}));
}

void TestStorePages::aSecondFolderThatIsMissingIsToldOnceAndTriedAgain()
{
    begin(addCase);
    const QString second = m_desk->path(u"stick"_s);
    setSecondFolder(second);
    DailyBackup daily(*m_desk->threads, [this] { return m_now; });
    QSignalSpy kept(&daily, &DailyBackup::kept);
    QSignalSpy warned(&daily, &DailyBackup::warned);
    daily.begin();
    QTRY_COMPARE_WITH_TIMEOUT(warned.size(), 1, 20000);
    QVERIFY2(warned.first().first().toString().contains(second),
             qPrintable(warned.first().first().toString()));
    QCOMPARE(backups().size(), 1);
    m_now = m_now.addSecs(60);
    changeSomething();
    QVERIFY(!daily.isRunning()); // not at each change
    m_now = m_now.addSecs(3600);
    changeSomething();
    QTRY_VERIFY(!daily.isRunning());
    QCOMPARE(warned.size(), 1); // told already
    QVERIFY(QDir().mkpath(second));
    m_now = m_now.addSecs(3600);
    changeSomething();
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20000);
    QCOMPARE(QDir(second).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestStorePages::aStoreTooDamagedToBeReadThroughIsBackedUpAsSuch()
{
    QList<qint64> pages;
    begin([&pages](Store &store) {
        addCase(store);
        Query row(store.database(), u"SELECT rootpage FROM sqlite_schema WHERE name IN"
                                    " ('sqlite_autoindex_cases_1', 'office_settings')"_s);
        row.run();
        while (row.next())
            pages.append(row.value(0).toLongLong());
    });
    QCOMPARE(pages.size(), 2);
    DailyBackup daily(*m_desk->threads, [this] { return m_now; });
    QSignalSpy damaged(&daily, &DailyBackup::damaged);
    QVERIFY(m_desk->waitUntilQuiet());
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 page : pages) {
        constexpr qint64 pageSize = 4096;
        QVERIFY(file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, 'x')), pageSize);
    }
    file.close();
    daily.begin();
    QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, 20000);
    QCOMPARE(backups(), QStringList{nameOn(m_now).replace(u".db"_s, u".damaged.db"_s)});
}

void TestStorePages::nothingIsBackedUpByAWindowThatCanOnlyRead()
{
    m_desk = std::make_unique<DirectoryDesk>(addCase);
    m_desk->beginReadOnly();
    m_now = QDateTime::currentDateTimeUtc();
    DailyBackup daily(*m_desk->threads, [this] { return m_now; });
    daily.begin();
    QVERIFY(!daily.isRunning());
    QVERIFY(backups().isEmpty());
}

void TestStorePages::aBackupIsNotWrittenOverWhatBelongsToTheStore()
{
    begin(addCase);
    const QStringList paths{m_desk->path(), m_desk->path() + u"-journal",
                            backupFolder(m_desk->path()) + u"/x.db"};
    for (const QString &path : paths) {
        m_page->backUpInto(path);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isWorking(), 20000);
        QVERIFY2(result().startsWith(u"✕"_s) && result().contains(path), qPrintable(result()));
    }
    QVERIFY(!QFile::exists(m_desk->path() + u"-journal"));
}

void TestStorePages::theStateOfTheBackupsIsThatOfTheLatest()
{
    begin(addCase);
    QVERIFY(!backupState(m_desk->path()));
    DailyBackup daily(*m_desk->threads, [this] { return m_now; });
    QSignalSpy kept(&daily, &DailyBackup::kept);
    daily.begin();
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20000);
    auto state = backupState(m_desk->path());
    QVERIFY(state && state->verified);
    QVERIFY(qAbs(state->at.secsTo(m_now)) < 2);
    const QString path = latestBackup(m_desk->path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    state = backupState(m_desk->path());
    QVERIFY(state && !state->verified);
    QVERIFY(QFile::remove(manifestPath(path)));
    state = backupState(m_desk->path());
    QVERIFY(state && !state->verified);
}

NOTICEDESK_TEST(TestStorePages)
#include "test_storepages.moc"
