// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/evidencepage.h"
#include "app/evidence/attachmentsmodel.h"
#include "app/evidence/documentview.h"
#include "app/printing/messagelabel.h"
#include "app/printing/printdialog.h"
#include "documents/madedocuments.h"
#include "evidencedesk.h"
#include "fakeprinting.h"
#include "store/evidence/evidencefolder.h"
#include "testprogram.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QString evidenceMessage(WindowDriver &desk)
{
    const auto *label = desk.window().findChild<MessageLabel *>(u"evidenceMessageLabel"_s);
    return label ? label->message() : QString();
}

} // namespace

/// 附件: what came back with a case.
class TestEvidenceTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreAttachedAndLookedAt();
    void whatIsAttachedIsDescribedByKeys();
    void attachmentsAreMovedAndStruckOut();
    void historyTellsOfAttachments();
    void filesThatCannotBeTakenAreNamed();
    void droppedFilesAreAttached();
    void pastedPictureIsAttachedAsItIs();
    void responseIsTypedBesideWhatWasReturned();
    void answersThatNameWhatIsNotThereAreRemarkedOn();
    void attachmentIsSavedUnderACleanName();
    void copyIsPrintedAndTold();
    void filesOnTheirWayKeepTheTabOpen();
};

void TestEvidenceTask::filesAreAttachedAndLookedAt()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"scan.pdf"_s, pdfOf({u"one"_s, u"two"_s})),
                              writtenFile(desk, u"photo.png"_s, encoded(quarters(), "png"))}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 2; }));
    const auto stored = storedAttachments(desk);
    QCOMPARE(stored.at(0).number, 1);
    QCOMPARE(stored.at(0).originalName, u"scan.pdf"_s);
    QCOMPARE(stored.at(0).receivedOn, QDate::currentDate());
    QCOMPARE(stored.at(1).kind, DocumentKind::Png);
    // Both have a small picture, also that which is not looked at.
    const auto hasPicture = [&](int row) {
        const auto *model = desk.find<QTableView>(u"attachmentsTable"_s)->model();
        return !model->index(row, 0).data(Qt::DecorationRole).value<QImage>().isNull();
    };
    QVERIFY(waitFor([&] { return hasPicture(0) && hasPicture(1); }));
    // The first one is looked at, and the next with the arrow.
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 2; }));
    desk.key(Qt::Key_Down);
    QVERIFY(waitFor([&] { return documentCanvas(desk)->pageCount() == 1; }));
    QCOMPARE(desk.find<QTabBar>(u"sideBar"_s)->currentIndex(), 2);
}

void TestEvidenceTask::whatIsAttachedIsDescribedByKeys()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"a.txt"_s, "text")}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(waitFor(
        [&] { return desk.find<QTableView>(u"attachmentsTable"_s)->currentIndex().isValid(); }));
    desk.key(Qt::Key_F2);
    desk.type(u"防火牆設定"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return storedAttachments(desk).at(0).label == u"防火牆設定"_s; }));
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_F2);
    desk.type(typedDay(weekday(-3)));
    desk.key(Qt::Key_Return);
    QVERIFY2(waitFor([&] { return storedAttachments(desk).at(0).receivedOn == weekday(-3); }),
             qPrintable(evidenceMessage(desk) + desk.cursorIn()));
    desk.key(Qt::Key_F2);
    desk.type(u"115/13/45"_s);
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return evidenceMessage(desk).contains(u"115/13/45"_s); }));
    QCOMPARE(storedAttachments(desk).at(0).receivedOn, weekday(-3));
}

void TestEvidenceTask::attachmentsAreMovedAndStruckOut()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(
        pasteFiles(desk, {writtenFile(desk, u"a.txt"_s, "a"), writtenFile(desk, u"b.txt"_s, "b")}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 2; }));
    QVERIFY(waitFor(
        [&] { return desk.find<QTableView>(u"attachmentsTable"_s)->model()->rowCount() == 2; }));
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(waitFor([&] { return storedAttachments(desk).at(0).originalName == u"b.txt"_s; }));
    QCOMPARE(storedAttachments(desk).at(0).number, 2); // as the answers name it
    // The cursor went with it.
    QVERIFY(waitFor(
        [&] { return desk.find<QTableView>(u"attachmentsTable"_s)->currentIndex().row() == 1; }));
    desk.key(Qt::Key_Delete);
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
    desk.type(u"寄錯"_s);
    QVERIFY(desk.tabTo(u"doneButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
    QVERIFY(waitFor([&] { return storedAttachments(desk).at(1).struckOut == u"寄錯"_s; }));
    QVERIFY(!storedAttachments(desk).at(0).struckOut);
}

void TestEvidenceTask::historyTellsOfAttachments()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"a.txt"_s, "a")}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(goToPage(desk, u"historyPage"_s));
    const auto lines = [&] {
        QStringList texts;
        const auto *tree = desk.find<QTreeWidget>(u"historyTree"_s);
        for (int at = 0; tree && at < tree->topLevelItemCount(); ++at)
            texts.append(tree->topLevelItem(at)->text(0));
        return texts;
    };
    // After the import, in the order of time.
    QVERIFY(waitFor([&] { return lines().size() == 2 && lines().at(1).contains(u"attached"_s); }));
    const auto *attached = desk.find<QTreeWidget>(u"historyTree"_s)->topLevelItem(1);
    QStringList after;
    for (int at = 0; at < attached->childCount(); ++at)
        after.append(attached->child(at)->text(2));
    QVERIFY2(after.contains(u"a.txt"_s), qPrintable(after.join(u'|')));
}

void TestEvidenceTask::filesThatCannotBeTakenAreNamed()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"empty.txt"_s, {}), desk.file(u"gone.pdf"_s),
                              writtenFile(desk, u"good.txt"_s, "good"), u"/dev/zero"_s}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QCOMPARE(storedAttachments(desk).at(0).originalName, u"good.txt"_s);
    for (const char *name : {"empty.txt", "gone.pdf", "zero"})
        QVERIFY2(evidenceMessage(desk).contains(QLatin1StringView(name)), name);
    QVERIFY(!evidenceMessage(desk).contains(u"good"_s));
}

void TestEvidenceTask::droppedFilesAreAttached()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(goToPage(desk, u"evidencePage"_s));
    // Not a case file to be opened: what is dropped here belongs to the case.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writtenFile(desk, u"list.json"_s, "{}"))});
    auto *page = desk.find<EvidencePage>(u"evidencePage"_s);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QCOMPARE(storedAttachments(desk).at(0).originalName, u"list.json"_s);
}

void TestEvidenceTask::pastedPictureIsAttachedAsItIs()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(goToPage(desk, u"evidencePage"_s));
    const QByteArray png = encoded(quarters(), "png");
    auto *data = new QMimeData;
    data->setData(u"image/png"_s, png);
    QGuiApplication::clipboard()->setMimeData(data);
    QVERIFY(desk.cursorIn() == u"attachmentsTable"_s || desk.tabTo(u"attachmentsTable"_s));
    desk.control(Qt::Key_V);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    const Attachment stored = storedAttachments(desk).at(0);
    QCOMPARE(stored.bytes, png.size());
    QFile kept(EvidenceFolder::ofStore(desk.storePath()).pathOf(stored.sha256));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), png);
}

void TestEvidenceTask::responseIsTypedBesideWhatWasReturned()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(goToPage(desk, u"evidencePage"_s));
    QVERIFY(pasteFiles(
        desk, {writtenFile(desk, u"scan.pdf"_s, pdfOf({u"one"_s, u"two"_s, u"three"_s}))}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 3; }));
    QVERIFY(desk.tabTo(u"statementEdit"_s));
    desk.type(u"已改善"_s);
    desk.key(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(waitFor([&] { return documentCanvas(desk)->currentPage() == 1; }));
    QCOMPARE(desk.cursorIn(), u"statementEdit"_s);
    QVERIFY(goToPage(desk, u"round1Page"_s));
    QCOMPARE(documentCanvas(desk), nullptr); // the sheet again
}

void TestEvidenceTask::answersThatNameWhatIsNotThereAreRemarkedOn()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"a.txt"_s, "a")}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(desk.tabTo(u"statementEdit"_s));
    desk.type(u"詳如附件1"_s);
    QTest::qWait(200);
    QCOMPARE(remarkBeside(desk, u"statementEdit"_s), QString());
    desk.type(u"及附件2"_s);
    QVERIFY(waitFor([&] { return remarkBeside(desk, u"statementEdit"_s).contains(u'2'); }));
}

void TestEvidenceTask::attachmentIsSavedUnderACleanName()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(goToPage(desk, u"evidencePage"_s));
    const QByteArray pdf = pdfOf({u"one"_s});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"..\u202Efdp.exe"_s, pdf)}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 1; }));
    desk.find<QToolButton>(u"saveDocumentButton"_s)->click();
    QVERIFY(waitFor([&] { return desk.window().findChild<QFileDialog *>() != nullptr; }));
    auto *dialog = desk.window().findChild<QFileDialog *>();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"附件1_fdp.pdf"_s);
    const QString saved = desk.file(u"saved.pdf"_s);
    Q_EMIT dialog->fileSelected(saved);
    dialog->close();
    QVERIFY(waitFor([&] { return QFile::exists(saved); }));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdf);
}

void TestEvidenceTask::copyIsPrintedAndTold()
{
    FakePrinting printing;
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(goToPage(desk, u"evidencePage"_s));
    const QByteArray pdf = pdfOf({u"one"_s, u"two"_s});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"reply.pdf"_s, pdf)}));
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 2; }));
    desk.find<QToolButton>(u"printDocumentButton"_s)->click();
    auto *dialog = desk.window().findChild<PrintDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QComboBox *>(u"sheetsBox"_s)->isVisible());
    auto *button = dialog->findChild<QPushButton *>(u"printButton"_s);
    QVERIFY(waitFor([&] { return button->isEnabled(); }));
    button->click();
    QVERIFY(waitFor([&] { return printing.jobs().size() == 1 && printing.jobs().front().taken; }));
    // Nothing that came from outside goes to the printer, only pictures of it.
    const QByteArray printed = printing.taken();
    QVERIFY(printed.startsWith("%PDF") && printed != pdf);
    QCOMPARE(printed.count("/Subtype/Image"), 2);
    QVERIFY(waitFor([&] {
        return hasEntry(desk, u"print: "_s + nameOfAttachment(storedAttachments(desk).front()));
    }));
}

void TestEvidenceTask::filesOnTheirWayKeepTheTabOpen()
{
    WindowDriver desk;
    CaseFile second = issuedCase();
    second.number = CaseNumber::fromParts(second.number->rocYear(), second.number->serial() + 1);
    desk.add({issuedCase(), second});
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    auto *list = desk.find<QTableView>(u"casesTable"_s);
    QVERIFY(list && waitFor([&] { return list->model()->rowCount() == 2; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    desk.key(Qt::Key_Return);
    const CaseId first = desk.caseTab().id();
    constexpr int papers = 40;
    QStringList files;
    for (int at = 0; at < papers; ++at)
        files.append(writtenFile(desk, u"%1.txt"_s.arg(at),
                                 QByteArray(500'000, 'x') + QByteArray::number(at)));
    QVERIFY(pasteFiles(desk, files));
    desk.key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(waitFor([&] { return desk.caseTab().id() != first; }));
    QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{2});
    QVERIFY(waitFor([&] { return desk.stored(first)->attachments.size() == std::size_t{papers}; }));
}

NOTICEDESK_TEST(TestEvidenceTask)
#include "test_evidencetask.moc"
