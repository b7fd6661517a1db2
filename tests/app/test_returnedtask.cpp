// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/frame/mainwindow.h"
#include "app/widgets/plainlabel.h"
#include "documents/fillings.h"
#include "evidencedesk.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/pdf/pdfdocument.h"
#include "store/cases/caseactions.h"
#include "store/evidence/evidenceactions.h"
#include "testprogram.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The fillable sheet of a case after somebody typed into it.
QByteArray filledSheet(const CaseFile &file, const FieldTexts &texts)
{
    SheetPdf sheets;
    return filledByQpdf(sheets.pdf(Sheet::Notice, file, SheetMode::Fillable), texts);
}

/// To which a file is attached.
QByteArray message()
{
    return "From: lee@example.tw\nSubject: 115-0042\n"
           "Date: Mon, 23 Nov 2026 09:30:00 +0800\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
           "Content-Type: text/plain\n\nhello\n--b\n"
           "Content-Type: text/html\n\n<p>hello</p>\n--b\n" // the same once more, and no file
           "Content-Type: application/octet-stream\n"
           "Content-Disposition: attachment; filename=\"../../list.csv\"\n\n"
           "a,b\n--b--\n";
}

/// As long as it lives, a window on the store can only read.
auto openElsewhere(const WindowDriver &desk)
{
    return Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                 [] { return QDateTime::currentDateTimeUtc(); });
}

QString takingSentence(WindowDriver &desk)
{
    const auto *label = desk.find<PlainLabel>(u"takingLabel"_s);
    return label ? label->text() : QString();
}

} // namespace

/// A fillable sheet that came back as a PDF.
class TestReturnedTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTakenOverIntoTheResponse();
    void onlyWhatIsTickedIsTakenOver();
    void sheetThatIsStruckOutIsNotOfferedAnyMore();
    void sheetOfAnotherCaseIsSaid();
    void sheetsOfSeveralCasesAreNotTakenOver();
    void filesOfAMessageAreAttached();
    void filesOfAMessageAreAttachedWhateverIsLookedAt();
    void otherPdfsAreNotOffered();
    void whereNothingCanBeRecordedItSaysWhyNothingIsTakenOver();
    void whereNothingCanBeWrittenNothingIsTakenOver();
    void filesOfAMessageAreAttachedToAClosedCaseAndNothingIsTyped();
    void whereNothingCanBeWrittenNothingIsTakenOutOfAMessage();
};

void TestReturnedTask::valuesAreTakenOverIntoTheResponse()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(startWith(desk, file));
    const QByteArray filled = filledSheet(file, {{u"response.respondent.name"_s, u"𠮷小薇"_s},
                                                 {u"response.statement"_s, u"已完成\n改善"_s},
                                                 {u"response.items[0]"_s, u"已阻擋"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    QVERIFY(desk.tabTo(u"takeOverButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return desk.find(u"takeButton"_s) != nullptr; }));
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return desk.find(u"returnedDialog"_s) == nullptr; }));
    QVERIFY(waitFor([&] {
        return desk.find<QPlainTextEdit>(u"statementEdit"_s)->toPlainText() == u"已完成\n改善"_s;
    }));
    // Nothing is recorded before somebody does it.
    QVERIFY(!desk.lastStored()->file.response);
    desk.activate();
    desk.typeInto(u"receivedOnEdit"_s, typedDay(weekday(-1)));
    desk.control(Qt::Key_S);
    QVERIFY(
        waitFor([&] { return desk.find(u"acceptButton"_s) || desk.lastStored()->file.response; }));
    if (desk.find(u"acceptButton"_s))
        QVERIFY(acceptWarnings(desk));
    QVERIFY(waitFor([&] { return desk.lastStored()->file.response.has_value(); }));
    const Response stored = *desk.lastStored()->file.response;
    QCOMPARE(stored.respondent.name, u"𠮷小薇"_s);
    QCOMPARE(stored.statement, u"已完成\n改善"_s);
    QCOMPARE(stored.answers.at(0), u"已阻擋"_s);
}

void TestReturnedTask::onlyWhatIsTickedIsTakenOver()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(startWith(desk, file));
    const QByteArray filled = filledSheet(file, {{u"response.respondent.name"_s, u"李小薇"_s},
                                                 {u"response.statement"_s, u"已完成"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    desk.find<QPushButton>(u"takeOverButton"_s)->click();
    QVERIFY(waitFor([&] { return desk.find<QTreeWidget>(u"returnedTree"_s) != nullptr; }));
    auto *tree = desk.find<QTreeWidget>(u"returnedTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 2);
    tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    desk.find<QPushButton>(u"takeButton"_s)->click();
    QVERIFY(waitFor([&] {
        return desk.find<QPlainTextEdit>(u"statementEdit"_s)->toPlainText() == u"已完成"_s;
    }));
    QCOMPARE(desk.caseTab().typed().file.response->respondent.name, std::nullopt);
}

void TestReturnedTask::sheetThatIsStruckOutIsNotOfferedAnyMore()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(startWith(desk, file));
    const QByteArray filled = filledSheet(file, {{u"response.statement"_s, u"已完成"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    auto &store = desk.window().desk().store;
    store.write(
        &desk.window(),
        [kept = desk.lastStored()->attachments.front()](Store &written) {
            EvidenceActions(written, QDate(2026, 11, 23)).strikeOut(kept, u"錯案"_s);
        },
        [] {});
    QVERIFY(waitFor([&] { return !desk.find<QPushButton>(u"takeOverButton"_s); }));
    QVERIFY(desk.find<QTabBar>(u"sideBar"_s)->tabText(1).contains(u"struck out"_s));
}

void TestReturnedTask::sheetOfAnotherCaseIsSaid()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    CaseFile other = issuedCase();
    other.number = CaseNumber::fromParts(114, 77);
    const QByteArray filled = filledSheet(other, {{u"response.statement"_s, u"已完成"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(waitFor([&] { return takingSentence(desk).contains(u"114-0077"_s); }));
    QVERIFY(!desk.find<QPushButton>(u"takeOverButton"_s));
}

void TestReturnedTask::sheetsOfSeveralCasesAreNotTakenOver()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(startWith(desk, file));
    CaseFile other = file;
    other.number = CaseNumber::fromParts(114, 77);
    SheetPdf sheets;
    QByteArray blank;
    const auto document =
        sheets.makeDocument({Sheet::Notice}, [&](const QByteArray &part) { blank += part; });
    for (const CaseFile &each : {other, file})
        document->add(sheets.layOut(Sheet::Notice, each, SheetMode::Fillable));
    document->finish();
    const QByteArray filled = filledByQpdf(
        blank, {{u"response.statement"_s, u"他案"_s}, {u"case-2.response.statement"_s, u"本案"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return takingSentence(desk).contains(u"several"_s); }));
    QVERIFY(!desk.find<QPushButton>(u"takeOverButton"_s));
}

void TestReturnedTask::filesOfAMessageAreAttachedWhateverIsLookedAt()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"answer.eml"_s, message())}));
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    desk.find<QPushButton>(u"takeOverButton"_s)->click();
    desk.find<QTabBar>(u"sideBar"_s)->setCurrentIndex(0);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 2; }));
}

void TestReturnedTask::filesOfAMessageAreAttached()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"answer.eml"_s, message())}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    desk.find<QPushButton>(u"takeOverButton"_s)->click();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 2; }));
    QVERIFY(desk.waitUntilQuiet());
    QCOMPARE(storedAttachments(desk).size(), std::size_t{2});
    const Attachment part = storedAttachments(desk).at(1);
    QCOMPARE(part.originalName, u"../../list.csv"_s); // a label, no path
    QCOMPARE(part.source, AttachmentSource::Mail);
    // The response came by e-mail, as the page says until it is recorded.
    const auto response = desk.caseTab().typed().file.response;
    QVERIFY(response);
    QCOMPARE(response->channel, ResponseChannel::Email);
    QCOMPARE(response->receivedOn, QDate(2026, 11, 23));
}

void TestReturnedTask::otherPdfsAreNotOffered()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(startWith(desk, file));
    SheetPdf sheets;
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s,
                                          sheets.pdf(Sheet::Notice, file, SheetMode::Final))}));
    QVERIFY(waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() > 0; }));
    QVERIFY(desk.waitUntilQuiet());
    QCOMPARE(takingSentence(desk), QString());
}

void TestReturnedTask::whereNothingCanBeRecordedItSaysWhyNothingIsTakenOver()
{
    WindowDriver desk;
    CaseFile file = issuedCase();
    file.withdrawal = Withdrawal{weekday(-3), u"重複"_s};
    QVERIFY(startWith(desk, file));
    const QByteArray filled = filledSheet(file, {{u"response.statement"_s, u"已完成"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return takingSentence(desk).contains(u"Reopen it"_s); }));
    QVERIFY(!desk.find<QPushButton>(u"takeOverButton"_s));
    // As soon as it is reopened, it is offered.
    desk.store()->write(
        &desk.window(),
        [id = desk.caseTab().id()](Store &store) {
            const OfficeCalendar calendar;
            const CaseRecord record = CaseRecords(store.database()).find(id).value();
            CaseActions(store, {QDate::currentDate(), calendar, {}})
                .reopen({record.id, record.revision, {}}, QDate::currentDate(), u"誤撤"_s);
        },
        [] {});
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    QVERIFY(!takingSentence(desk).contains(u"Reopen it"_s));
}

void TestReturnedTask::whereNothingCanBeWrittenNothingIsTakenOver()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    QVERIFY(startWith(desk, file));
    const QByteArray filled = filledSheet(file, {{u"response.statement"_s, u"已完成"_s}});
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"back.pdf"_s, filled)}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    desk.quit();
    const auto other = openElsewhere(desk);
    QVERIFY(desk.start());
    QVERIFY(openCase(desk, desk.lastStored()->id));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(waitFor([&] { return takingSentence(desk).contains(u"For reading only"_s); }));
    QVERIFY(!desk.find<QPushButton>(u"takeOverButton"_s));
    // Nor is a call recorded, which the start page offers too.
    Q_EMIT desk.tabs().today().callWanted(desk.caseTab().id());
    QVERIFY(waitFor([&] { return desk.told().startsWith(u"Not done: "_s); }));
    QVERIFY(!desk.find(u"callDialog"_s));
}

void TestReturnedTask::filesOfAMessageAreAttachedToAClosedCaseAndNothingIsTyped()
{
    WindowDriver desk;
    CaseFile file = issuedCase();
    file.withdrawal = Withdrawal{weekday(-3), u"重複"_s};
    QVERIFY(startWith(desk, file));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"answer.eml"_s, message())}));
    QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"takeOverButton"_s) != nullptr; }));
    desk.find<QPushButton>(u"takeOverButton"_s)->click();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 2; }));
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(!desk.caseTab().typed().pages.contains(u"responsePage"_s));
    QVERIFY(!desk.caseTab().holdsTyped());
}

void TestReturnedTask::whereNothingCanBeWrittenNothingIsTakenOutOfAMessage()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(pasteFiles(desk, {writtenFile(desk, u"answer.eml"_s, message())}));
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    desk.quit();
    const auto other = openElsewhere(desk);
    QVERIFY(desk.start());
    QVERIFY(openCase(desk, desk.lastStored()->id));
    QVERIFY(goToPage(desk, u"responsePage"_s));
    QVERIFY(waitFor([&] { return takingSentence(desk).contains(u"Files attached"_s); }));
    QVERIFY(takingSentence(desk).contains(u"For reading only"_s));
    QVERIFY(!desk.find<QPushButton>(u"takeOverButton"_s));
}

NOTICEDESK_TEST(TestReturnedTask)
#include "test_returnedtask.moc"
