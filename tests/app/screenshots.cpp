// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window with a furnished store, as it stands on the screen; scripts/screenshots.
//   noticedesk_screenshots FOLDER handbook|lists|all zh|en light|dark
#include "../store/filleddirectory.h"
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/desk/settings.h"
#include "app/directories/storepage.h"
#include "app/frame/appearance.h"
#include "app/frame/handbook.h"
#include "app/inbox/inboxpage.h"
#include "app/printing/pagecanvas.h"
#include "app/printing/previewview.h"
#include "app/text/translations.h"
#include "cli/commandline.h"
#include "documents/madedocuments.h"
#include "documents/worker/worker.h"
#include "fakeprinting.h"
#include "furnishedstore.h"
#include "listpictures.h"
#include "otheroffice.h"
#include "photographer.h"
#include "sheets/documents/sheetpdf.h"
#include "store/cases/caserecords.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/backup.h"
#include "store/sqlite/sqlitedatabase.h"
#include "windowdriver.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

#include <cstdio>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1280, 800);

void openCaseIn(WindowDriver &desk, CaseState state, Step step)
{
    SqliteDatabase database(desk.storePath(), Database::Access::ReadOnly);
    CaseListQuery query;
    query.state = state;
    const auto ids = CaseList(database).ids(query);
    desk.tabs().openCase(ids.front());
    await("the case",
          [&] { return desk.tabs().currentCase() && desk.caseTab().id() == ids.front(); });
    desk.caseTab().chooseStep(step);
}

/// Waits until the page of the document beside is drawn: something on it is dark.
void awaitDocument(WindowDriver &desk)
{
    await("the document", [&] {
        const auto *pages = desk.find<PageCanvas>(u"documentCanvas"_s);
        if (!pages || pages->pageCount() == 0)
            return false;
        constexpr int dark = 100;
        const QImage seen = pages->viewport()->grab().toImage();
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width() / 2; ++x) {
                if (qGray(seen.pixel(x, y)) < dark)
                    return true;
            }
        }
        return false;
    });
}

void typeDraft(WindowDriver &desk)
{
    desk.control(Qt::Key_N);
    await("a new draft", [&] { return desk.cursorIn() == u"organizationEdit"_s; });
    desk.type(u"建築"_s);
    part(desk, u"organizationList"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    await("the organisation", [&] { return desk.cursorIn() == u"reasonEdit"_s; });
    desk.typeInto(u"reasonEdit"_s, u"請確認貴用戶使用本系統電腦(IP：203.0.113.21)連線惡意中繼站"
                                   "(198.51.100.77)之原因，並說明○月○日之處理情形。"_s);
    desk.tabTo(u"entryEdit0"_s);
    desk.type(u"請確認連線惡意中繼站之原因。"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.type(u"請掃毒並回報掃描結果。"_s);
    part(desk, u"basesEdit"_s).setFocus();
    desk.type(u"公文電子交換系統資訊安全管理規範第12點"_s);
    part(desk, u"deadlineEdit"_s).setFocus();
    desk.type(u"+33"_s);
    part(desk, u"reasonEdit"_s).setFocus();
}

void takeHandbookPictures(WindowDriver &desk, Photographer &photographer)
{
    photographer.take(u"today"_s);
    desk.control(Qt::Key_L);
    photographer.take(u"cases"_s);
    desk.window().action(CommandId::Search)->trigger();
    part<QLineEdit>(desk, u"searchEdit"_s).setText(u"建築"_s);
    photographer.takeDialog(u"commandbox"_s);
    typeDraft(desk);
    photographer.takeCase(u"draft"_s);
    part(desk, u"noticeDateEdit"_s).setFocus();
    desk.key(Qt::Key_F4);
    photographer.take(u"calendar"_s);
    desk.key(Qt::Key_Escape);
    openCaseIn(desk, CaseState::Responded, Step::Response);
    awaitDocument(desk);
    photographer.takeCase(u"response"_s);
    openCaseIn(desk, CaseState::Tracking, Step::Round2);
    photographer.takeCase(u"round"_s);
    desk.window().action(CommandId::Print)->trigger();
    part(desk, u"printDialog"_s);
    QTest::qWait(3 * settling);
    photographer.takeDialog(u"print"_s);
    desk.window().action(CommandId::Organizations)->trigger();
    QTest::qWait(settling);
    part<QTableView>(desk, u"recordsTable"_s).selectRow(0);
    photographer.take(u"organizations"_s);
    desk.window().action(CommandId::Calendar)->trigger();
    photographer.take(u"officecalendar"_s);
}

/// A stack of sheets of the cases that are there, and a page that is none.
void takeInbox(WindowDriver &desk, Photographer &photographer)
{
    QStringList files;
    SheetPdf sheets;
    {
        SqliteDatabase database(desk.storePath(), Database::Access::ReadOnly);
        CaseListQuery query;
        query.state = CaseState::AwaitingResponse;
        constexpr qsizetype enough = 6; // each is read in a second or two
        for (const CaseId id : CaseList(database).ids(query)) {
            if (files.size() == enough)
                break;
            files.append(desk.file(u"scan%1.pdf"_s.arg(files.size() + 1)));
            QFile file(files.back());
            if (file.open(QIODevice::WriteOnly))
                file.write(sheets.pdf(Sheet::Notice, CaseRecords(database).find(id)->file,
                                      SheetMode::Final));
        }
    }
    files.append(desk.file(u"letter.pdf"_s));
    QFile letter(files.back());
    if (letter.open(QIODevice::WriteOnly))
        letter.write(pdfOf({u"covering letter"_s}));
    letter.close();
    desk.window().action(CommandId::Inbox)->trigger();
    part<InboxPage>(desk, u"inboxPage"_s).read(files);
    const auto *table = desk.find<QTableView>(u"stackTable"_s);
    await("the stack", [&] { return table->model()->rowCount() > 1; });
    awaitDocument(desk);
    QTest::qWait(settling);
    photographer.take(u"inbox"_s);
}

/// The papers for the post of some cases, and a letter about one.
void takePost(WindowDriver &desk, Photographer &photographer)
{
    desk.window().action(CommandId::Cases)->trigger();
    auto &table = desk.tabs().cases().table();
    QTest::qWait(settling);
    await("the cases", [&desk] { return desk.tabs().cases().model().isCurrent(); });
    table.selectAll();
    for (const auto &[paper, name] :
         {std::pair(0, u"registered"_s), std::pair(1, u"labels"_s), std::pair(2, u"envelopes"_s)}) {
        desk.window().action(CommandId::Mailing)->trigger();
        part<QComboBox>(desk, u"paperCombo"_s).setCurrentIndex(paper);
        QTest::qWait(3 * settling);
        photographer.takeDialog(name);
    }
    openCaseIn(desk, CaseState::Suspended, Step::Suspension);
    desk.window().action(CommandId::Letter)->trigger();
    part(desk, u"letterDialog"_s);
    QTest::qWait(3 * settling);
    photographer.takeDialog(u"letter"_s);
}

/// The figures, the cases behind one of them, and how their list is saved.
void takeStatistics(WindowDriver &desk, Photographer &photographer)
{
    desk.window().action(CommandId::Statistics)->trigger();
    auto &table = part<QTableView>(desk, u"figureTable"_s);
    const auto *preview = &part<PreviewView>(desk, u"figurePreview"_s);
    await("the figures", [&] { return table.model()->rowCount() > 0 && preview->pageCount() > 0; });
    QTest::qWait(settling);
    photographer.take(u"statistics"_s);
    for (const auto &[row, name] : {std::pair(3, u"statisticsopen"_s),
                                    {10, u"statisticsincidents"_s},
                                    {14, u"statisticsdeadlines"_s}}) {
        part<QListWidget>(desk, u"figuresList"_s).setCurrentRow(row);
        QTest::qWait(settling);
        photographer.take(name);
    }
    part<QListWidget>(desk, u"figuresList"_s).setCurrentRow(0);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 4));
    desk.key(Qt::Key_Return);
    photographer.take(u"casesofafigure"_s);
    desk.window().action(CommandId::SaveList)->trigger();
    part<QComboBox>(desk, u"formatCombo"_s).setCurrentIndex(2);
    photographer.takeDialog(u"savelist"_s);
}

void takeOtherPictures(WindowDriver &desk, Photographer &photographer)
{
    const auto page = [&](CommandId id, const QString &name) {
        desk.window().action(id)->trigger();
        photographer.take(name);
    };
    const auto dialog = [&](CommandId id, const QString &name) {
        desk.window().action(id)->trigger();
        photographer.takeDialog(name);
    };
    page(CommandId::ContactWindows, u"contacts"_s);
    takeOfficerPictures(desk, photographer);
    page(CommandId::TextBlocks, u"textblocks"_s);
    page(CommandId::Incidents, u"incidents"_s);
    page(CommandId::OfficeSettings, u"officesettings"_s);
    page(CommandId::Verify, u"store"_s);
    await("the examination", [&] { return !part<StorePage>(desk, u"storePage"_s).isWorking(); });
    part<QPushButton>(desk, u"purgeButton"_s).click();
    photographer.takeDialog(u"purge"_s);
    takePost(desk, photographer);
    dialog(CommandId::WindowSettings, u"windowsettings"_s);
    dialog(CommandId::Shortcuts, u"keysdialog"_s);
    dialog(CommandId::About, u"about"_s);
    takeStatistics(desk, photographer);
    openCaseIn(desk, CaseState::Responded, Step::Evidence);
    awaitDocument(desk);
    QTest::qWait(settling);
    photographer.take(u"evidence"_s);
    takeInbox(desk, photographer);
    openCaseIn(desk, CaseState::Suspended, Step::Suspension);
    photographer.takeCase(u"suspension"_s);
    desk.caseTab().chooseStep(Step::Dispatch);
    photographer.takeCase(u"dispatch"_s);
    desk.caseTab().chooseStep(Step::Notes);
    desk.typeInto(u"notesEdit"_s,
                  u"11/27 來電：主機已送修，下週一補件。\n分機 3105，找陳志明先生。"_s);
    photographer.takeCase(u"notes"_s);
    desk.caseTab().chooseStep(Step::History);
    photographer.take(u"history"_s);
    dialog(CommandId::LinkIncident, u"incidentdialog"_s);
    desk.window().action(CommandId::Withdraw)->trigger();
    part(desk, u"reasonDialog"_s);
    desk.type(u"重複發單"_s);
    photographer.takeDialog(u"withdrawdialog"_s);
    dialog(CommandId::TelephoneCall, u"calldialog"_s);
    part(desk, u"historyTree"_s).setFocus();
    desk.window().action(CommandId::Help)->trigger();
    auto *handbook = desk.window().findChild<Handbook *>();
    photographer.takeOf(*handbook, u"handbook"_s);
    handbook->close(); // where it would cover the next pages
}

void record(WindowDriver &desk, const std::function<void()> &act)
{
    const int before = desk.caseTab().record().revision;
    act();
    await("a new record", [&] { return desk.caseTab().record().revision > before; });
}

/// What comes up in the course of the work.
void takeWorkPictures(WindowDriver &desk, Photographer &photographer)
{
    desk.tabs().openCase(desk.lastStored()->id);
    await("the draft", [&] { return desk.tabs().currentCase() && desk.caseTab().isDraft(); });
    desk.caseTab().chooseStep(Step::Notice);
    desk.activate();
    desk.key(Qt::Key_F10);
    photographer.takeDialog(u"issuedialog"_s);
    record(desk, [&] {
        desk.activate();
        desk.key(Qt::Key_F10);
        desk.agreeToIssue();
    });
    photographer.takeCase(u"issued"_s);
    openCaseIn(desk, CaseState::Responded, Step::Response);
    record(desk, [&] {
        desk.window().action(CommandId::TelephoneCall)->trigger();
        QTest::keyClick(&part(desk, u"callDialog"_s), Qt::Key_Return);
    });
    photographer.takeCase(u"calls"_s);
    desk.window().action(CommandId::Correct)->trigger();
    part<QPlainTextEdit>(desk, u"correctionReasonEdit"_s).setPlainText(u"地址誤植。"_s);
    photographer.takeCase(u"correction"_s);
}

/// What is shown when something is not as always; the window is another one afterwards.
void takeUnusualPictures(WindowDriver &desk, Photographer &photographer, QRect place)
{
    desk.window().action(CommandId::Verify)->trigger();
    auto &page = part<StorePage>(desk, u"storePage"_s);
    await("the examination", [&] { return !page.isWorking(); });
    const QString backup = desk.file(u"chiayi.db"_s);
    backUpOtherOffice(desk, u"嘉義縣政府"_s, backup);
    page.previewRestoreFrom(backup);
    photographer.takeDialog(u"otherstore"_s);
    desk.loseWindow();
    {
        const auto other = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        desk.start();
        desk.window().setGeometry(place);
        openCaseIn(desk, CaseState::Responded, Step::Response);
        photographer.takeCase(u"readonly"_s);
        desk.loseWindow();
    }
    SqliteDatabase(desk.storePath(), Database::Access::ReadWrite)
        .run(u"UPDATE notices SET deadline = '2027-01-01'"_s);
    desk.start();
    desk.window().setGeometry(place);
    photographer.takeDialog(u"damagebox"_s);
    desk.tabs().setCurrentIndex(0);
    photographer.take(u"damage"_s);
}

/// The first minute: what a new office is asked, and the guide through the sample.
void takeFirstStart(const QString &folder)
{
    WindowDriver desk;
    desk.begin();
    await("the first start", [&] { return desk.isOpen() && desk.find(u"firstStartDialog"_s); });
    desk.window().setGeometry(
        {{0, 0}, windowSize.boundedTo(desk.window().screen()->availableSize())});
    Photographer photographer(desk, folder);
    part<QLineEdit>(desk, u"officeNameEdit"_s).setText(u"臺南市政府智慧發展中心"_s);
    photographer.takeOf(part(desk, u"firstStartDialog"_s), u"firststart"_s);
    QTest::keyClick(&part(desk, u"firstStartDialog"_s), Qt::Key_Return);
    await("the sample", [&] { return desk.tabs().currentCase() && desk.find(u"stepGuide"_s); });
    photographer.takeCase(u"stepguide"_s);
    desk.loseWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    // A worker is the same executable, which is this one here.
    if (isDocumentWorker(argc, argv))
        runDocumentWorker(argc, argv);
    prepareForFonts();
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.size() != 4) // NOLINT(readability-magic-numbers)
        return 2;
    const Translations translations(words.at(2) == "en"_L1 ? Language::English
                                                           : Language::TraditionalChinese);
    FakePrinting printing;
    printing.setQueues({{.name = u"office"_s}, {.name = u"hall"_s}});
    WindowDriver desk;
    settings::theme.keep(static_cast<int>(words.at(3) == "dark"_L1 ? Theme::Dark : Theme::Light));
    applyAppearance();
    makeFurnishedStore(desk.storePath(), QDate::currentDate());
    if (!desk.start())
        return 3;
    const QSize room = desk.window().screen()->availableSize();
    desk.window().setGeometry({{0, 0}, windowSize.boundedTo(room)});
    QTest::qWait(3 * settling);
    Photographer photographer(desk, words.at(0));
    if (words.at(1) != "lists"_L1)
        takeHandbookPictures(desk, photographer);
    if (words.at(1) == "lists"_L1)
        takeListPictures(desk, photographer);
    if (words.at(1) == "all"_L1) {
        takeWorkPictures(desk, photographer);
        takeOtherPictures(desk, photographer);
        takeListPictures(desk, photographer);
        takeUnusualPictures(desk, photographer, desk.window().geometry());
    }
    desk.loseWindow();
    if (words.at(1) == "all"_L1)
        takeFirstStart(words.at(0));
    return 0;
}
