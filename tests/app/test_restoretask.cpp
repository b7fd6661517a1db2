// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "app/desk/namedproblems.h"
#include "app/text/translations.h"
#include "domain/tr.h"
#include "otheroffice.h"
#include "sampledraft.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/backup.h"
#include "store/keeping/manifest.h"
#include "store/keeping/openinglook.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Notes that a window of this name is shown, however short.
class ShownWindow final : public QObject
{
public:
    explicit ShownWindow(const QString &name) : m_name(name) { qApp->installEventFilter(this); }
    bool wasShown() const { return m_wasShown; }
    /// As soon as it is shown Esc is pressed there.
    void escape() { m_escapes = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Show || watched->objectName() != m_name)
            return false;
        m_wasShown = true;
        if (m_escapes)
            QTest::keyClick(qobject_cast<QWidget *>(watched), Qt::Key_Escape);
        return false;
    }

private:
    QString m_name;
    bool m_wasShown = false;
    bool m_escapes = false;
};

QMessageBox *boxWithoutWindow()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->objectName() == "unopenedBox"_L1 && each->isVisible())
            return qobject_cast<QMessageBox *>(each);
    }
    return nullptr;
}

void acceptBoxWithoutWindow()
{
    for (QAbstractButton *button : boxWithoutWindow()->buttons()) {
        if (boxWithoutWindow()->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
}

} // namespace

/// A backup is written and put back through the window.
class TestRestoreTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsWrittenAndPutBack()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        QVERIFY(desk.start());
        const CaseId id = desk.lastStored()->id;
        const QString before = *desk.lastStored()->file.notice.reason;
        const QString backup = desk.file(u"before lunch.db"_s);

        desk.window().action(CommandId::Backup)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return result(desk).startsWith(u"✓"_s); }));
        QVERIFY(QFileInfo::exists(backup));

        desk.tabs().openCase(id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.typeInto(u"reasonEdit"_s, u"abc"_s);
        desk.window().action(CommandId::Restore)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        const QPointer<MainWindow> old = &desk.window();
        const ShownWindow notice(u"restoringDialog"_s);
        QTest::keyClick(desk.find(u"agreeButton"_s), Qt::Key_Space);
        QVERIFY(waitFor([&] { return !old; }));
        QVERIFY(waitFor([&] { return desk.isOpen() && desk.find(u"doneBox"_s); }));
        QVERIFY(notice.wasShown());

        // It says where the other store is, and that holds what was typed last.
        const QStringList aside =
            QDir(desk.file({})).entryList({u"desk.db.before-restore-*"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        const QString told = desk.find<QMessageBox>(u"doneBox"_s)->text();
        QCOMPARE(desk.find<QMessageBox>(u"doneBox"_s)->icon(), QMessageBox::Information);
        QVERIFY(told.startsWith(u"✓"_s));
        QVERIFY2(told.contains(desk.file(aside.first())), qPrintable(told));
        {
            SqliteDatabase other(desk.file(aside.first()), Database::Access::ReadOnly);
            QVERIFY(CaseRecords(other).find(id)->file.notice.reason->contains(u"abc"_s));
        }
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"doneBox"_s); }));
        QCOMPARE(*desk.lastStored()->file.notice.reason, before);
        desk.tabs().openCase(id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        QCOMPARE(desk.find<QPlainTextEdit>(u"reasonEdit"_s)->toPlainText(), before);
        // And the work goes on.
        desk.typeInto(u"reasonEdit"_s, u"def"_s);
        QVERIFY(waitFor([&] { return desk.lastStored()->file.notice.reason->contains(u"def"_s); }));
        desk.quit();
    }

    void aBackupOfAnotherStoreIsRestoredOnlyByItsName()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        backUpOtherOffice(desk, u"別的機關"_s, desk.file(u"other backup.db"_s));
        QVERIFY(desk.start());
        desk.window().action(CommandId::Restore)->trigger();
        choose(desk, desk.file(u"other backup.db"_s));
        QVERIFY(waitFor([&] { return desk.find(u"otherStoreDialog"_s); }));
        desk.activate();
        QWidget *dialog = desk.find(u"otherStoreDialog"_s);
        const auto remark = [dialog] {
            for (const QLabel *each : dialog->findChildren<QLabel *>(u"findingLabel"_s)) {
                if (each->isVisible())
                    return each->text();
            }
            return QString();
        };
        const auto agree = [&] { QTest::mouseClick(desk.find(u"agreeButton"_s), Qt::LeftButton); };
        QCOMPARE(remark(), QString());
        agree(); // nothing was typed
        QVERIFY2(remark().contains(u"別的機關"_s), qPrintable(remark()));
        auto *name = desk.find<QLineEdit>(u"otherStoreEdit"_s);
        QCOMPARE(dialog->focusWidget(), name);
        QTest::keyClicks(name, u"desk"_s);
        QCOMPARE(remark(), QString());
        agree();
        QVERIFY(!remark().isEmpty());
        QVERIFY(desk.isOpen());
        name->setText(u"別的機關"_s);
        const QPointer<MainWindow> old = &desk.window();
        agree();
        QVERIFY(waitFor([&] { return !old; }));
        QVERIFY(waitFor([&] { return desk.isOpen() && desk.find(u"doneBox"_s); }));
        QVERIFY(!desk.lastStored());
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"doneBox"_s); }));
        desk.quit();
    }

    void cancellingARestoreLeavesTheStoreOrHasComeTooLate()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        QVERIFY(desk.start());
        const QString backup = desk.file(u"before lunch.db"_s);
        desk.window().action(CommandId::Backup)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return result(desk).startsWith(u"✓"_s); }));
        desk.tabs().openCase(desk.lastStored()->id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.typeInto(u"reasonEdit"_s, u"abc"_s);
        desk.window().action(CommandId::Restore)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        const QPointer<MainWindow> old = &desk.window();
        ShownWindow notice(u"restoringDialog"_s);
        notice.escape();
        QTest::keyClick(desk.find(u"agreeButton"_s), Qt::Key_Space);
        QVERIFY(waitFor([&] { return !old; }));
        QVERIFY(waitFor([&] { return desk.isOpen(); }));
        QVERIFY(notice.wasShown());
        const QStringList aside =
            QDir(desk.file({})).entryList({u"desk.db.before-restore-*"_s}, QDir::Files);
        QCOMPARE(desk.lastStored()->file.notice.reason->contains(u"abc"_s), aside.isEmpty());
        qInfo("%s", aside.isEmpty() ? "cancelled" : "too late");
        desk.quit();
    }

    void damageIsToldOnOpeningWithTheLastGoodBackup()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        QVERIFY(desk.start());
        const auto backup = [&desk] { return desk.find<QLabel>(u"backupLabel"_s)->text(); };
        QVERIFY(waitFor([&] { return backup().contains(u"✓ verified"_s); }));
        QVERIFY(!desk.find(u"damagePanel"_s));
        desk.quit();
        const auto deadline = desk.lastStored()->file.notice.deadline;
        SqliteDatabase(desk.storePath(), Database::Access::ReadWrite)
            .run(u"UPDATE notices SET deadline = '2027-01-01'"_s);

        QVERIFY(desk.start());
        QVERIFY(waitFor([&] { return desk.find(u"errorBox"_s); }));
        const QString told = desk.find<QMessageBox>(u"errorBox"_s)->text();
        QVERIFY2(told.contains(u"draft 1 is not what its history says: Deadline"_s),
                 qPrintable(told));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"errorBox"_s); }));
        QVERIFY(desk.find(u"damagePanel"_s));
        QVERIFY(desk.find<QLabel>(u"damageLabel"_s)->text().contains(u"Deadline"_s));
        QVERIFY(backup().contains(u"✓ verified"_s)); // the last good one still is

        QTest::mouseClick(desk.find(u"restoreLastButton"_s), Qt::LeftButton);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        const QPointer<MainWindow> old = &desk.window();
        QTest::keyClick(desk.find(u"agreeButton"_s), Qt::Key_Space);
        QVERIFY(waitFor([&] { return !old; }));
        QVERIFY(waitFor([&] { return desk.isOpen() && desk.waitUntilQuiet(); }));
        QCOMPARE(desk.lastStored()->file.notice.deadline, deadline);
        desk.tabs().setCurrentIndex(0);
        QVERIFY(!desk.find(u"damagePanel"_s));
        desk.loseWindow();
    }

    void damageIsToldWithTheNumberOfItsCase()
    {
        WindowDriver desk;
        const auto file = sampleCase();
        QVERIFY(file->number);
        desk.add({*file});
        SqliteDatabase database(desk.storePath(), Database::Access::ReadOnly);
        Problem changed(u"the notice of %1, revision %2, was changed: %3"_s,
                        {u"case 1"_s, u"1"_s, u"notice.deadline"_s});
        changed.caseId = 1;
        changed.endsInField = true;
        Problem missing(u"%1 is missing, only its history is left"_s, {u"case 7"_s});
        missing.caseId = 7;
        QCOMPARE(sentencesOf({changed, missing}),
                 (QStringList{u"the notice of case 1, revision 1, was changed: notice.deadline"_s,
                              u"case 7 is missing, only its history is left"_s}));
        QCOMPARE(sentencesOf(namedProblems({changed, missing}, database)),
                 (QStringList{u"the notice of case %1, revision 1, was changed: Deadline"_s.arg(
                                  file->number->toString()),
                              u"case 7 is missing, only its history is left"_s}));
    }

    void damageIsToldInTheWordsOfTheWindow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("told");
        QTest::newRow("English") << Language::English
                                 << u"%1 is not what its history says: Deadline"_s;
        QTest::newRow("Chinese") << Language::TraditionalChinese << u"%1 與其歷程不符：改善期限"_s;
    }

    /// Also where the examination was yesterday's and only the backup's manifest tells it.
    void damageIsToldInTheWordsOfTheWindow()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, told);
        WindowDriver desk;
        const auto file = sampleCase();
        desk.add({*file, CaseFile{}});
        SqliteDatabase(desk.storePath(), Database::Access::ReadWrite)
            .run(u"UPDATE notices SET deadline = '2027-01-01' WHERE case_id = 1"_s);
        const Translations translations(language);
        SqliteDatabase database(desk.storePath(), Database::Access::ReadOnly);
        const QString sentence = told.arg(noticedesk::tr("case") + u' ' + file->number->toString());
        const Problems found = namedProblems(problemsOnOpening(database), database);
        QVERIFY2(sentencesOf(found).contains(sentence), qPrintable(sentencesOf(found).join(u'\n')));
        const WrittenBackup backup =
            writeBackup(database, desk.file(u"back.db"_s), QDateTime::currentDateTimeUtc());
        const auto manifest = readManifest(backup.path);
        QCOMPARE(manifest->problems, std::optional(backup.problems));
        QVERIFY(sentencesOf(namedProblems(*manifest->problems, database)).contains(sentence));
    }

    /// Between the question and the restore the file may have become another one.
    void aBackupThatHasBecomeThatOfAnotherStoreIsRefused()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        const QString other = desk.file(u"other backup.db"_s);
        backUpOtherOffice(desk, u"別的機關"_s, other);
        QVERIFY(desk.start());
        const QString backup = desk.file(u"before lunch.db"_s);
        desk.window().action(CommandId::Backup)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return result(desk).startsWith(u"✓"_s); }));
        desk.window().action(CommandId::Restore)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        for (const auto &[from, to] :
             {std::pair(other, backup), std::pair(manifestPath(other), manifestPath(backup))})
            QVERIFY(QFile::remove(to) && QFile::copy(from, to));
        QTest::keyClick(desk.find(u"agreeButton"_s), Qt::Key_Space);
        QVERIFY(waitFor([] { return boxWithoutWindow(); }));
        const QString told = boxWithoutWindow()->text();
        QVERIFY2(told.contains(u"別的機關"_s) && told.contains(u"The store is as it was."_s),
                 qPrintable(told));
        acceptBoxWithoutWindow();
        QVERIFY(waitFor([&] { return desk.isOpen(); }));
        QCOMPARE(desk.lastStored()->file.notice.reason, draft.notice.reason);
    }

    void aRestoreThatIsRefusedIsToldAsSuch()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        QVERIFY(desk.start());
        const QString backup = desk.file(u"before lunch.db"_s);
        desk.window().action(CommandId::Backup)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return result(desk).startsWith(u"✓"_s); }));
        desk.window().action(CommandId::Restore)->trigger();
        choose(desk, backup);
        QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s); }));
        QVERIFY(QFile::remove(backup)); // the stick was pulled out
        QTest::keyClick(desk.find(u"agreeButton"_s), Qt::Key_Space);
        QVERIFY(waitFor([] { return boxWithoutWindow(); }));
        const QString told = boxWithoutWindow()->text();
        QVERIFY2(told.contains(u"The backup was not restored"_s) &&
                     told.contains(u"The store is as it was."_s),
                 qPrintable(told));
        acceptBoxWithoutWindow();
        QVERIFY(waitFor([&] { return desk.isOpen(); }));
        QCOMPARE(desk.lastStored()->file.notice.reason, draft.notice.reason);
        desk.quit();
    }

private:
    /// Answers the dialog of files with a path.
    static void choose(WindowDriver &desk, const QString &path)
    {
        QVERIFY(waitFor([&] { return desk.find(u"fileDialog"_s); }));
        auto *name = desk.find<QLineEdit>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path); // not by keys, for which it shows a list of files
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"fileDialog"_s); }));
    }
    static QString result(WindowDriver &desk)
    {
        const auto *text = desk.find<QPlainTextEdit>(u"resultText"_s);
        return text ? text->toPlainText() : QString();
    }
};

NOTICEDESK_TEST(TestRestoreTask)

#include "test_restoretask.moc"
