// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smalldisk.h"
#include "eventgaps.h"
#include "fakeprinting.h"
#include "filechoosing.h"
#include "quiet.h"
#include "sampledraft.h"
#include "store/cases/workingcopies.h"
#include "store/history/history.h"
#include "store/keeping/dailybackups.h"
#include "store/sqlite/sqlitedatabase.h"
#include "windowdriver.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The box of a store that cannot be opened; null if there is none.
QMessageBox *unopenedBox()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->objectName() == "unopenedBox"_L1 && each->isVisible())
            return qobject_cast<QMessageBox *>(each);
    }
    return nullptr;
}

QAbstractButton *buttonOf(QMessageBox *box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton *each : box->buttons()) {
        if (box->buttonRole(each) == role)
            return each;
    }
    return nullptr;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What can go wrong around the window: it is told in words, and nothing that was typed is lost.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<WindowDriver>(); }
    void cleanup()
    {
        if (QMessageBox *box = unopenedBox())
            box->close();
        m_desk.reset();
        m_disk.reset();
    }

    void aFullDiskIsToldAndWhatIsTypedIsKeptWhenThereIsRoomAgain()
    {
        m_disk = std::make_unique<SmallDisk>(m_desk->file({}));
        QVERIFY2(m_disk->isMounted(), "no small disk can be mounted here");
        openDraft();
        m_disk->leave(0);
        // Longer than what the log's last page may still take.
        const QString typed(60'000, u'滿');
        m_desk->find(u"reasonEdit"_s)->setFocus();
        QInputMethodEvent commit;
        commit.setCommitString(typed);
        QCoreApplication::sendEvent(m_desk->find(u"reasonEdit"_s), &commit);
        EventGaps gaps;
        QVERIFY2(waitFor([this] { return saving().startsWith(u"⚠"_s); }), qPrintable(saving()));
        QVERIFY(!storedReason().contains(typed));
        m_desk->key(Qt::Key_F10);
        QVERIFY(m_desk->agreeToIssue());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QVERIFY(m_desk->caseTab().typed().file.notice.reason->contains(typed));
        QVERIFY(!m_desk->lastStored()->file.number);
        QVERIFY2(gaps.longest() < longestGap, qPrintable(QString::number(gaps.longest())));
        qInfo("longest gap %.0f ms", gaps.longest());
        m_disk->makeRoom();
        QVERIFY2(waitFor([this] { return saving().startsWith(u"✓"_s); }), qPrintable(saving()));
        QVERIFY(storedReason().contains(typed));
        QCOMPARE(SqliteDatabase(m_desk->storePath(), Database::Access::ReadOnly)
                     .value(u"SELECT count(*) FROM cases"_s)
                     .toInt(),
                 1);
        m_desk->quit();
    }

    void aPrinterThatFailsHalfWayLeavesEverythingInPlace()
    {
        FakePrinting printing;
        // As a printing system that is slow, and fails in the end.
        printing.setManner({.pause = std::chrono::milliseconds(200), .refusal = u"out of paper"_s});
        openDraft();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->control(Qt::Key_P);
        QVERIFY(waitFor([this] { return m_desk->find(u"printDialog"_s); }));
        const auto *print = m_desk->find<QPushButton>(u"printButton"_s);
        QVERIFY(waitFor([&] { return print->isEnabled(); }));
        EventGaps gaps;
        m_desk->key(Qt::Key_P, Qt::AltModifier);
        QVERIFY(waitFor([&] {
            const auto *message = m_desk->find<QLabel>(u"printMessageLabel"_s);
            return message && message->text().contains(u"out of paper"_s);
        }));
        QVERIFY2(gaps.longest() < longestGap, qPrintable(QString::number(gaps.longest())));
        qInfo("longest gap %.0f ms", gaps.longest());
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"printDialog"_s); }));
        QVERIFY(m_desk->caseTab().typed().file.notice.reason->contains(u"abc"_s));
        QVERIFY(storedReason().contains(u"abc"_s));
        m_desk->quit();
        SqliteDatabase database(m_desk->storePath(), Database::Access::ReadOnly);
        for (const HistoryEntry &entry :
             History(database).of(caseSubject, m_desk->lastStored()->id.value()))
            QVERIFY2(!entry.action.startsWith(u"print"_s), qPrintable(entry.action));
    }

    void aStoreOnADiskThatCannotBeWrittenIsOpenedForReading()
    {
        m_disk = std::make_unique<SmallDisk>(m_desk->file({}));
        QVERIFY2(m_disk->isMounted(), "no small disk can be mounted here");
        m_desk->add({sampleDraft()});
        QVERIFY(m_disk->setReadOnly(true));
        const QByteArray before = bytesIn(m_desk->storePath());
        const QStringList names = QDir(m_desk->file({})).entryList(QDir::AllEntries | QDir::Hidden);
        {
            Session session(m_desk->storePath());
            session.begin({});
            QVERIFY(waitFor([&] { return unopenedBox() || session.window(); }));
            QVERIFY(!unopenedBox());
            QVERIFY(!session.store()->readOnlyReason().isEmpty());
            QVERIFY(!session.window()->action(CommandId::NewNotice)->isEnabled());
            const auto *banner = session.window()->findChild<QLabel *>(u"modeLabel"_s);
            QVERIFY(banner->isVisible() &&
                    banner->text().contains(session.store()->readOnlyReason()));
            session.window()->tabs().openCase(m_desk->lastStored()->id);
            QVERIFY(waitFor([&] { return session.window()->tabs().currentCase(); }));
            const auto &tab = *session.window()->tabs().currentCase();
            for (const auto *field : tab.findChildren<QLineEdit *>())
                QVERIFY(field->isReadOnly() || !field->isVisible());
            QVERIFY(waitUntilQuiet(*session.store(), *session.window()));
        }
        QCOMPARE(bytesIn(m_desk->storePath()), before);
        QCOMPARE(QDir(m_desk->file({})).entryList(QDir::AllEntries | QDir::Hidden), names);
        QVERIFY(m_disk->setReadOnly(false));
        // When the cause is gone, it is opened as always.
        Session session(m_desk->storePath());
        session.begin({});
        QVERIFY(waitFor([&] { return session.window(); }));
        QCOMPARE(session.store()->readOnlyReason(), QString());
    }

    void aStoreThatIsMovedAwayIsToldUntilItIsBack()
    {
        openDraft();
        QVERIFY(QFile::rename(m_desk->storePath(), m_desk->file(u"away.db"_s)));
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY2(waitFor([this] { return saving().startsWith(u"⚠"_s); }), qPrintable(saving()));
        QVERIFY(!QFileInfo::exists(m_desk->storePath()));
        m_desk->key(Qt::Key_F10);
        QVERIFY(m_desk->agreeToIssue());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QVERIFY(QFile::rename(m_desk->file(u"away.db"_s), m_desk->storePath()));
        QVERIFY2(waitFor([this] { return saving().startsWith(u"✓"_s); }), qPrintable(saving()));
        QVERIFY(storedReason().contains(u"abc"_s));
    }

    void anotherFileInTheStoresPlaceIsNeverWritten()
    {
        WindowDriver other;
        other.add({sampleDraft()});
        openDraft();
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::rename(m_desk->storePath() + ending, m_desk->file(u"away.db"_s) + ending);
        QVERIFY(QFile::copy(other.storePath(), m_desk->storePath()));
        const QByteArray before = bytesIn(m_desk->storePath());
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY2(waitFor([this] { return saving().startsWith(u"⚠"_s); }), qPrintable(saving()));
        QCOMPARE(bytesIn(m_desk->storePath()), before);
        QFile::remove(m_desk->storePath());
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::rename(m_desk->file(u"away.db"_s) + ending, m_desk->storePath() + ending);
        QVERIFY2(waitFor([this] { return saving().startsWith(u"✓"_s); }), qPrintable(saving()));
        QVERIFY(storedReason().contains(u"abc"_s));
    }

    void aMissingStoreWithBackupsIsNotMadeAnew()
    {
        openDraft();
        m_desk->quit();
        QVERIFY(!latestBackup(m_desk->storePath()).isEmpty());
        QVERIFY(QFile::remove(m_desk->storePath()));
        Session session(m_desk->storePath());
        session.begin({});
        QVERIFY(waitFor([&] { return unopenedBox() || session.window(); }));
        QVERIFY(unopenedBox());
        QVERIFY(!QFileInfo::exists(m_desk->storePath()));
        QTest::mouseClick(buttonOf(unopenedBox(), QMessageBox::ActionRole), Qt::LeftButton);
        QVERIFY(waitFor([&] { return session.window(); }));
        QVERIFY(m_desk->lastStored());
    }

    void whatWasTypedAndCannotBeReadIsShownToBeCopied()
    {
        m_desk->add({sampleDraft()});
        const CaseId id = m_desk->lastStored()->id;
        {
            const auto store = Store::openForWriting(m_desk->storePath(), Author::ofProcess(), [] {
                return QDateTime::currentDateTimeUtc();
            });
            WorkingCopies(*store).save({id, 1, u"<b>not</b> what a window keeps"_s, {}, {}});
        }
        QVERIFY(m_desk->start());
        m_desk->tabs().openCase(id);
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        auto *box = m_desk->find<QMessageBox>(u"errorBox"_s);
        QVERIFY(box->text().contains(u"<b>not</b> what a window keeps"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QCOMPARE(m_desk->caseTab().typed().file, m_desk->lastStored()->file);
    }

    void aBackupOfTheDayThatFailsIsToldOnce()
    {
        m_desk->add({sampleDraft()});
        write(backupFolder(m_desk->storePath()), "a file where the folder should be");
        QVERIFY(m_desk->start());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        m_desk->tabs().openCase(m_desk->lastStored()->id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY2(waitFor([this] { return saving().startsWith(u"✓"_s); }), qPrintable(saving()));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(!m_desk->find(u"errorBox"_s));
        QVERIFY(storedReason().contains(u"abc"_s));
    }

    void aDamagedStoreIsRestoredFromItsLatestBackup()
    {
        openDraft();
        m_desk->quit();
        const QString backup = latestBackup(m_desk->storePath());
        QVERIFY(!backup.isEmpty());
        QByteArray damaged = bytesIn(m_desk->storePath());
        damaged.replace(0, 100, QByteArray(100, 'x'));
        write(m_desk->storePath(), damaged);
        Session session(m_desk->storePath());
        session.begin({});
        QVERIFY(waitFor([&] { return unopenedBox() || session.window(); }));
        QVERIFY(unopenedBox());
        QVERIFY2(unopenedBox()->text().contains(backup), qPrintable(unopenedBox()->text()));
        QCOMPARE(bytesIn(m_desk->storePath()), damaged);
        QTest::mouseClick(buttonOf(unopenedBox(), QMessageBox::ActionRole), Qt::LeftButton);
        QVERIFY(waitFor([&] { return session.window(); }));
        QVERIFY(waitFor([&] { return session.window()->findChild<QMessageBox *>(u"doneBox"_s); }));
        QVERIFY(m_desk->lastStored());
        // What was there is kept aside as it was.
        const QStringList aside =
            QDir(m_desk->file({})).entryList({u"*.before-restore-*"_s}, QDir::Files);
        QVERIFY(!aside.isEmpty());
        QCOMPARE(bytesIn(m_desk->file(aside.first())), damaged);
    }

    void aDamagedStoreCanBeLeftAsItIs()
    {
        write(m_desk->storePath(), QByteArray(8192, 'x'));
        Session session(m_desk->storePath());
        session.begin({});
        QVERIFY(waitFor([] { return unopenedBox(); }));
        QVERIFY(!buttonOf(unopenedBox(), QMessageBox::ActionRole)); // there is no backup
        QTimer::singleShot(0, &session, [] {
            QTest::mouseClick(buttonOf(unopenedBox(), QMessageBox::RejectRole), Qt::LeftButton);
        });
        QCOMPARE(QApplication::exec(), 0);
        QCOMPARE(bytesIn(m_desk->storePath()), QByteArray(8192, 'x'));
    }

    void aStoreOfALaterVersionIsToldAndUntouched()
    {
        m_desk->add({sampleDraft()});
        {
            SqliteDatabase database(m_desk->storePath(), Database::Access::ReadWrite);
            database.run(u"PRAGMA user_version = 9999"_s);
        }
        const QByteArray before = bytesIn(m_desk->storePath());
        Session session(m_desk->storePath());
        session.begin({});
        QVERIFY(waitFor([&] { return unopenedBox() || session.window(); }));
        QVERIFY(unopenedBox());
        QVERIFY2(unopenedBox()->text().size() > 30, qPrintable(unopenedBox()->text()));
        QCOMPARE(bytesIn(m_desk->storePath()), before);
    }

    void withoutTheFontOfTheSheetsEverythingElseWorks()
    {
        // Fonts are looked for when a process begins, so it is another one.
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString fonts = m_desk->file(u"fonts.conf"_s);
        write(fonts, "<?xml version='1.0'?><fontconfig><cachedir>/nonexistent</cachedir>"
                     "</fontconfig>");
        environment.insert(u"FONTCONFIG_FILE"_s, fonts);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(QCoreApplication::applicationFilePath(), {u"withoutFonts"_s});
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0,
                 other.readAll().constData());
    }

private:
    void openDraft()
    {
        m_desk->add({sampleDraft()});
        QVERIFY(m_desk->start());
        // The backup of the day is written meanwhile.
        QVERIFY(waitFor([this] { return !latestBackup(m_desk->storePath()).isEmpty(); }));
        m_desk->tabs().openCase(m_desk->lastStored()->id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
    }
    QString saving() { return m_desk->window().findChild<QLabel *>(u"savingLabel"_s)->text(); }
    QString storedReason() { return m_desk->lastStored()->file.notice.reason.value_or(QString()); }

    std::unique_ptr<WindowDriver> m_desk;
    std::unique_ptr<SmallDisk> m_disk;
};

/// The window where no font of the sheets is installed.
class TestWithoutFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsKeptAndIssuingSaysWhatIsMissing()
    {
        WindowDriver desk;
        desk.add({sampleDraft()});
        QVERIFY(desk.start());
        desk.tabs().openCase(desk.lastStored()->id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor([&] { return desk.lastStored()->file.notice.reason->contains(u"abc"_s); }));
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"errorBox"_s); }));
        QVERIFY2(desk.find<QMessageBox>(u"errorBox"_s)->text().contains(u"TW-Kai"_s),
                 qPrintable(desk.find<QMessageBox>(u"errorBox"_s)->text()));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"errorBox"_s); }));
        QVERIFY(!desk.lastStored()->file.number);
        QVERIFY(desk.find(u"reasonEdit"_s)->isEnabled());
        desk.quit();
    }
};

int main(int argc, char *argv[])
{
    enterOwnMounts();
    const QApplication application(argc, argv);
    if (application.arguments().value(1) == "withoutFonts"_L1) {
        TestWithoutFonts test;
        return QTest::qExec(&test, QStringList{application.applicationFilePath()});
    }
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_faults.moc"
