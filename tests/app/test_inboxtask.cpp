// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"
#include "app/desk/settings.h"
#include "app/desk/storethreads.h"
#include "app/desk/watchedfolder.h"
#include "app/frame/mainwindow.h"
#include "app/inbox/stackmodel.h"
#include "app/widgets/plainlabel.h"
#include "documents/scans.h"
#include "inboxdesk.h"
#include "testprogram.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>

#include <semaphore>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 收件匣: a stack of paper becomes records.
class TestInboxTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stackIsReadReviewedAndRecorded();
    void pageIsFiledByHandInTheList();
    void pageThatIsLeftOutComesBackAsItWas();
    void blankPageIsTakenIn();
    void thePictureIsThatOfThePageThatTheKeysAreAbout();
    void readingThatEndsLeavesWhoTypesAlone();
    void numberThatIsStillTypedIsRecorded();
    void numberOfAListThatIsGoneFilesNothing();
    void aListThatIsNotRecordedIsNotClosed();
    void whatCannotBeReadIsNamed();
    void scannedPagesWhoseReadingWasEndedAreKept();
    void scannersFilesAreReadAndMovedOnceRecorded();
    void scannersFolderIsChosenInTheSettings();

private:
    /// The scan of the first page of a case's notice.
    QByteArray scanned(const CaseFile &file)
    {
        const LaidOutSheet sheet = m_scanner.press().layOut(file, Sheet::Notice);
        return encoded(m_scanner.scan(sheet, 0, {.dpi = 150}), "jpeg");
    }
    static QTableView *table(WindowDriver &desk, const QString &name)
    {
        return desk.find<QTableView>(name);
    }
    /// Reads a page without a code, and types in the list to which case it belongs.
    static bool fileByHand(WindowDriver &desk, const CaseFile &file)
    {
        InboxPage *inbox = startWithInbox(desk, file);
        if (!inbox)
            return false;
        inbox->read({writtenFile(desk, u"2.png"_s, pageWithoutCode())});
        if (!hasRows(desk, u"stackTable"_s, 1) ||
            !waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }))
            return false;
        desk.key(Qt::Key_F2);
        desk.type(file.number->toString());
        desk.key(Qt::Key_Return);
        return waitFor(
            [&] { return cell(desk, u"stackTable"_s, 0, 3) == file.number->toString(); });
    }
    static QString cell(WindowDriver &desk, const QString &name, int row, int column)
    {
        return cellOf(desk, name, row, column);
    }

    Scanner m_scanner;
};

void TestInboxTask::stackIsReadReviewedAndRecorded()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    desk.add({file});
    QVERIFY(desk.start());
    const QStringList files{writtenFile(desk, u"1.jpg"_s, scanned(file)),
                            writtenFile(desk, u"2.png"_s, pageWithoutCode())};
    InboxPage *inbox = openInbox(desk);
    QVERIFY(inbox);
    inbox->read(files);
    QVERIFY(hasRows(desk, u"stackTable"_s, 2));
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 3), file.number->toString());
    QCOMPARE(cell(desk, u"stackTable"_s, 1, 3), QString());
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 1; }));
    // Nothing is recorded before somebody says so.
    QVERIFY(storedAttachments(desk).empty());
    QVERIFY(desk.tabTo(u"recordStackButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QCOMPARE(storedAttachments(desk).at(0).source, AttachmentSource::Scan);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    QVERIFY(hasRows(desk, u"stackTable"_s, 0));
}

void TestInboxTask::pageIsFiledByHandInTheList()
{
    WindowDriver desk;
    QVERIFY(fileByHand(desk, issuedCase()));
    desk.find<InboxPage>(u"inboxPage"_s)->record();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
}

void TestInboxTask::pageThatIsLeftOutComesBackAsItWas()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(fileByHand(desk, file));
    const QString filed = nameOfVerdict(IntakeVerdict::Filed);
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 2), filed);
    desk.key(Qt::Key_Delete);
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 2), nameOfVerdict(IntakeVerdict::Blank));
    desk.key(Qt::Key_Delete);
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 2), filed);
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 3), file.number->toString());
}

void TestInboxTask::blankPageIsTakenIn()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    QImage blank(1'240, 1'754, QImage::Format_RGB32);
    blank.fill(Qt::white);
    inbox->read({writtenFile(desk, u"blank.png"_s, encoded(blank, "png"))});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 2), nameOfVerdict(IntakeVerdict::Blank));
    desk.key(Qt::Key_Delete);
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 2), nameOfVerdict(IntakeVerdict::Tray));
    inbox->record();
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
}

void TestInboxTask::thePictureIsThatOfThePageThatTheKeysAreAbout()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"tray.png"_s, pageWithoutCode(1))});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    inbox->record();
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    inbox->read({writtenFile(desk, u"stack.png"_s, pageWithoutCode(2))});
    const auto shows = [&](const QString &name) {
        return waitFor([&] {
            return documentCanvas(desk) && documentCanvas(desk)->accessibleDescription() == name;
        });
    };
    QVERIFY(shows(u"stack.png"_s));
    desk.find(u"trayTable"_s)->setFocus();
    desk.key(Qt::Key_Down);
    QVERIFY(shows(u"tray.png"_s));
    desk.find(u"stackTable"_s)->setFocus(); // its row was chosen all the time
    QVERIFY(shows(u"stack.png"_s));
    desk.find(u"trayCaseEdit"_s)->setFocus();
    QVERIFY(shows(u"tray.png"_s));
    QTest::mouseClick(table(desk, u"stackTable"_s)->viewport(), Qt::LeftButton, {},
                      table(desk, u"stackTable"_s)
                          ->visualRect(table(desk, u"stackTable"_s)->model()->index(0, 0))
                          .center());
    QVERIFY(shows(u"stack.png"_s));
}

void TestInboxTask::readingThatEndsLeavesWhoTypesAlone()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"1.png"_s, pageWithoutCode(1))});
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.tabTo(u"reasonEdit"_s));
    desk.type(u"連線"_s);
    QVERIFY(waitFor([&] { return inbox->hasTyped(); }));
    desk.type(u"惡意主機"_s);
    QCOMPARE(desk.cursorIn(), u"reasonEdit"_s);
    QCOMPARE(desk.caseTab().typed().file.notice.reason, u"連線惡意主機"_s);
    // At the page itself the list waits.
    QVERIFY(openInbox(desk));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }));
}

void TestInboxTask::numberThatIsStillTypedIsRecorded()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    InboxPage *inbox = startWithInbox(desk, file);
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"2.png"_s, pageWithoutCode())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }));
    desk.key(Qt::Key_F2);
    desk.type(u"115-"_s);
    inbox->record();
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(hasRows(desk, u"stackTable"_s, 1)); // 115- is no number: nothing was recorded
    table(desk, u"stackTable"_s)->setFocus();
    desk.key(Qt::Key_F2);
    desk.type(file.number->toString());
    inbox->record();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(hasRows(desk, u"trayTable"_s, 0));
}

void TestInboxTask::numberOfAListThatIsGoneFilesNothing()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    InboxPage *inbox = startWithInbox(desk, file);
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"1.png"_s, pageWithoutCode())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    // The store is slow to answer.
    std::binary_semaphore goOn{0};
    desk.window().desk().store.read(
        inbox, [&goOn](Database &) { goOn.acquire(); }, [] {});
    const auto *model = table(desk, u"stackTable"_s)->model();
    const_cast<QAbstractItemModel *>(model)->setData(model->index(0, 3), file.number->toString());
    const bool isDiscarded = discardStack(desk);
    inbox->read({writtenFile(desk, u"2.png"_s, pageWithoutCode())});
    const bool isRead = hasRows(desk, u"stackTable"_s, 1);
    goOn.release();
    QVERIFY(isDiscarded);
    QVERIFY(isRead);
    QVERIFY(desk.waitUntilQuiet());
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 3), QString());
}

void TestInboxTask::aListThatIsNotRecordedIsNotClosed()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"2.png"_s, pageWithoutCode())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    // The window is not closed over it: it comes to the front.
    desk.control(Qt::Key_L);
    QVERIFY(!desk.find<InboxPage>(u"inboxPage"_s));
    desk.window().close();
    QVERIFY(waitFor([&] { return desk.told().contains(u"discard it"_s); }));
    QVERIFY(desk.isOpen() && desk.find<InboxPage>(u"inboxPage"_s));
    // Ctrl+S records it, as it does on other pages; then it may be closed.
    desk.control(Qt::Key_S);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    QVERIFY(hasRows(desk, u"stackTable"_s, 0));
    desk.quit();
    QVERIFY(!desk.isOpen());
}

void TestInboxTask::whatCannotBeReadIsNamed()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    inbox->read({desk.file(u"gone.jpg"_s), writtenFile(desk, u"broken.pdf"_s, "%PDF-1.4\n")});
    const auto told = [&] {
        const auto *label = desk.find<PlainLabel>(u"stackSummaryLabel"_s);
        return label ? label->text() : QString();
    };
    QVERIFY(waitFor([&] { return told().contains(u"gone.jpg"_s); }));
    QVERIFY(hasRows(desk, u"stackTable"_s, 1)); // which goes to the tray, and says why
    QVERIFY(!cell(desk, u"stackTable"_s, 0, 6).isEmpty());
}

void TestInboxTask::scannedPagesWhoseReadingWasEndedAreKept()
{
    WindowDriver desk;
    InboxPage *inbox = startWithInbox(desk, issuedCase());
    QVERIFY(inbox);
    ScannedPages pages{std::make_shared<QTemporaryDir>(), {}, {}};
    pages.files = {pages.folder->filePath(u"1.png"_s)};
    QFile file(pages.files.front());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pageWithoutCode()) > 0);
    file.close();
    inbox->readScanned(pages);
    pages.folder.reset();
    desk.find<QPushButton>(u"stopReadingButton"_s)->click();
    QVERIFY(waitFor([&] { return !inbox->isWorking(); }));
    auto *again = desk.find<QPushButton>(u"readAgainButton"_s);
    QVERIFY(again->isVisible());
    QVERIFY(inbox->hasTyped()); // the tab does not close over them
    QVERIFY(!desk.find<QPushButton>(u"readFilesButton"_s)->isEnabled());
    again->click();
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    QVERIFY(!again->isVisible());
    QVERIFY(discardStack(desk));
    QVERIFY(!inbox->hasTyped());
    QVERIFY(!QFile::exists(file.fileName()));
}

void TestInboxTask::scannersFilesAreReadAndMovedOnceRecorded()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    desk.add({file});
    QVERIFY(QDir().mkpath(desk.file(u"scans"_s)));
    settings::scannerFolder.keep(desk.file(u"scans"_s));
    const QString scan = writtenFile(desk, u"scans/1.jpg"_s, scanned(file));
    const QString gone = writtenFile(desk, u"scans/2.png"_s, pageWithoutCode());
    QVERIFY(desk.start());
    QVERIFY(openInbox(desk));
    QVERIFY(!desk.find(u"readScannedButton"_s));
    desk.window().desk().scannerFolder->lookEvery(std::chrono::milliseconds(50));
    QVERIFY(waitFor([&] { return desk.find(u"readScannedButton"_s) != nullptr; }));
    QVERIFY(waitFor([&] { return desk.told().contains(u'2'); }));
    desk.find<QPushButton>(u"readScannedButton"_s)->setFocus();
    desk.key(Qt::Key_Space);
    QVERIFY(hasRows(desk, u"stackTable"_s, 2));
    // They lie on the page now, and nothing is moved before it is recorded.
    QVERIFY(waitFor([&] { return !desk.find(u"readScannedButton"_s); }));
    QVERIFY(QFile::exists(scan) && QFile::exists(gone));
    // Discarded, they are new again: they lie where they lay.
    desk.find<QPushButton>(u"forgetStackButton"_s)->click();
    QVERIFY(waitFor([&] { return desk.find(u"readScannedButton"_s) != nullptr; }));
    desk.find<QPushButton>(u"readScannedButton"_s)->click();
    QVERIFY(hasRows(desk, u"stackTable"_s, 2));
    QFile changed(gone);
    QVERIFY(changed.open(QIODevice::Append) && changed.write("more") == 4);
    changed.close();
    desk.find<InboxPage>(u"inboxPage"_s)->record();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(waitFor([&] { return QFile::exists(desk.file(u"scans/已收件/1.jpg"_s)); }));
    QVERIFY(!QFile::exists(scan));
    QVERIFY(QFile::exists(gone));
    QVERIFY(waitFor([&] { return desk.find(u"readScannedButton"_s) != nullptr; }));
}

void TestInboxTask::scannersFolderIsChosenInTheSettings()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.window().desk().scannerFolder->lookEvery(std::chrono::milliseconds(50));
    desk.window().action(CommandId::WindowSettings)->trigger();
    QVERIFY(waitFor([&] {
        const auto *field = desk.find(u"scannerFolderEdit"_s);
        return field && field->window()->isActiveWindow();
    }));
    desk.typeInto(u"scannerFolderEdit"_s, desk.file(u"nowhere"_s));
    QCOMPARE(settings::scannerFolder.read(), QString()); // half a path is no folder yet
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor([&] { return !desk.find(u"scannerFolderEdit"_s); }));
    QCOMPARE(settings::scannerFolder.read(), desk.file(u"nowhere"_s));
    QVERIFY(openInbox(desk));
    QVERIFY(waitFor([&] { return desk.find(u"scannerTroubleLabel"_s) != nullptr; }));
    QVERIFY(!desk.find(u"readScannedButton"_s));
}

NOTICEDESK_TEST(TestInboxTask)
#include "test_inboxtask.moc"
