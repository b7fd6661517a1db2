// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/desk/storethreads.h"
#include "app/frame/draggedcases.h"
#include "app/printing/printpress.h"
#include "deskcase.h"
#include "exchange/casefilewriter.h"
#include "store/cases/casewriter.h"
#include "store/search/caselist.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWindow>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray keptPaper = "%PDF-1.7 as it was issued";

/// A case that was issued here, so that its paper is kept, one of another office with a round, and
/// a draft.
void furnishForDragging(WindowDriver &desk)
{
    CaseFile tracked = issuedCase();
    tracked.number = CaseNumber::fromParts(115, 8);
    tracked.rounds.push_back(roundOn(weekday(-5), suspendedOn(weekday(-5))));
    CaseFile draft;
    draft.notice = soundCase().notice;
    draft.notice.target.name = u"../../甲/乙公會"_s;
    desk.add({tracked, draft});
    const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    Change change(*store, u"issue"_s);
    CaseWriter writer(change);
    CaseFile issued = issuedCase();
    issued.number.reset();
    const CaseRecord record = writer.add(issued);
    issued.number = CaseNumber::fromParts(115, 9);
    writer.replace(record, issued, {}, keptPaper);
    change.commit();
}

QByteArray bytesOf(const QUrl &url)
{
    QFile file(url.toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QPoint firstRow(const CaseTable &table)
{
    return table.visualRect(table.model()->index(0, 0)).center();
}

/// Moves the mouse from there with the button held, as far as a drag begins.
void moveHeld(CaseTable &table)
{
    for (const int distance : {1, 3 * QApplication::startDragDistance()}) {
        const QPoint point = firstRow(table) + QPoint(0, distance);
        QMouseEvent move(QEvent::MouseMove, point, table.viewport()->mapToGlobal(point),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table.viewport(), &move);
    }
}

void dragFromFirstRow(CaseTable &table)
{
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, firstRow(table));
    moveHeld(table);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, firstRow(table));
}

struct Dragged
{
    QList<QUrl> files;
    QString text;
    QString html;
};

/// What comes out of the list when all of its rows are dragged.
Dragged dragAll(WindowDriver &desk)
{
    CaseTable &table = desk.tabs().cases().table();
    Dragged dragged;
    const auto *cases = table.findChild<DraggedCases *>();
    QObject::connect(cases, &DraggedCases::ready, &table, [&dragged](const QMimeData &data) {
        dragged = {data.urls(), data.text(), data.html()};
    });
    table.setFocus();
    table.selectAll();
    dragFromFirstRow(table);
    waitFor([&] { return !dragged.files.isEmpty(); });
    return dragged;
}

bool goToCases(WindowDriver &desk, int count)
{
    desk.control(Qt::Key_7);
    return waitFor([&] { return desk.tabs().cases().table().model()->rowCount() == count; });
}

/// As the windowing system does it: what lies under the mouse is asked first.
bool dropOn(WindowDriver &desk, const QWidget &target, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = target.mapTo(&desk.window(), target.rect().center());
    QWindow *window = desk.window().windowHandle();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &move);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &dropped);
    return dropped.isAccepted();
}

bool dropOn(WindowDriver &desk, const QWidget &target, const QStringList &files)
{
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    return dropOn(desk, target, urls);
}

bool drop(WindowDriver &desk, const QStringList &files)
{
    return dropOn(desk, *desk.tabs().cases().table().viewport(), files);
}

QString written(const WindowDriver &desk, const QString &name, const QByteArray &bytes)
{
    QFile file(desk.file(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

/// Cases are dragged out of the list as files, and files are dropped on it.
class TestDragAndDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetsOfCasesAreDraggedOut()
    {
        WindowDriver desk;
        furnishForDragging(desk);
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 3));
        const Dragged dragged = dragAll(desk);
        std::map<QString, QUrl> byName;
        for (const QUrl &url : dragged.files)
            byName.emplace(url.fileName(), url);
        QStringList names;
        for (const auto &[name, url] : byName)
            names.append(name);
        QCOMPARE(names, (QStringList{u"115-0008-notice.pdf"_s, u"115-0008-tracking.pdf"_s,
                                     u"115-0009-notice-1.pdf"_s, u"2-draft-notice.pdf"_s}));
        QCOMPARE(bytesOf(byName[u"115-0009-notice-1.pdf"_s]), keptPaper);
        // The others are what saving them as PDF writes.
        PrintCase tracked;
        tracked.file = desk.stored(CaseId(1))->file;
        PrintContent sheet;
        sheet.order.sheets = {Sheet::Tracking};
        const auto made =
            printDocuments({tracked}, sheet, *desk.window().desk().sheets, [](int) {}, {});
        QCOMPARE(bytesOf(byName[u"115-0008-tracking.pdf"_s]), made.front().pdf);
        QVERIFY(dragged.text.contains(u"115-0009\t"_s));
        QCOMPARE(dragged.text.count(u'\n'), 4);
        QCOMPARE(dragged.html.count(u"<tr>"_s), 4);
        // Whoever they were dropped on may copy them as long as the window is there.
        const QString folder = QFileInfo(dragged.files.front().toLocalFile()).path();
        QVERIFY(QDir(folder).exists());
        desk.quit();
        QVERIFY(!QDir(folder).exists());
        QVERIFY(!QFileInfo::exists(QFileInfo(folder).path()));
    }

    void whatWasLetGoTooEarlyIsNotInTheHistory()
    {
        WindowDriver desk;
        furnishForDragging(desk);
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 3));
        dragAll(desk); // and let go before the files were there
        QVERIFY(desk.waitUntilQuiet());
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        QCOMPARE(database->value(u"SELECT count(*) FROM history WHERE action = 'export PDF'"_s), 0);
    }

    void tooManyCasesAreNotDragged()
    {
        WindowDriver desk;
        CaseFile file;
        file.notice = soundCase().notice;
        desk.add(std::vector<CaseFile>(51, file));
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 51));
        CaseTable &table = desk.tabs().cases().table();
        table.selectAll();
        dragFromFirstRow(table);
        QVERIFY2(desk.told().contains(u"50"_s), qPrintable(desk.told()));
    }

    void caseFilesAreDropped()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 0));
        CaseFile file = issuedCase();
        file.number = CaseNumber::fromParts(115, 7);
        writeCaseFile(desk.file(u"a.case.json"_s), file);
        file.number = CaseNumber::fromParts(115, 6);
        writeCaseFile(desk.file(u"B.JSON"_s), file);
        QVERIFY(drop(desk, {desk.file(u"a.case.json"_s), desk.file(u"B.JSON"_s)}));
        QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
        QCOMPARE(desk.caseTab().record().file, file);
        QVERIFY(goToCases(desk, 2));
    }

    void anAddressBookIsShownBeforeItIsImported()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 0));
        QVERIFY(drop(desk, {written(desk, u"book.csv"_s,
                                    "ORGID,ORGNAME,STATUSCODE,UPDATETIME\r\n"
                                    "399000000D,甲公會,T,2026-01-01\r\n")}));
        QVERIFY(waitFor([&] {
            const auto *button = desk.find(u"importButton"_s);
            return button && button->isEnabled();
        }));
        const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
        QCOMPARE(database->value(u"SELECT count(*) FROM organizations"_s), 0);
        desk.find(u"importButton"_s)->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] {
            return database->value(u"SELECT count(*) FROM organizations"_s) == QVariant(1);
        }));
    }

    void aWorkbookIsReadAsTheListOfAnIncident()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 0));
        QVERIFY(drop(desk, {written(desk, u"list.xlsx"_s, "機關代碼,使用者IP\nA,203.0.113.7\n")}));
        // What it is says its contents.
        QVERIFY(waitFor([&] {
            const auto *counts = desk.find<QLabel>(u"listCountsLabel"_s);
            return counts && counts->text().contains(u"set aside 1"_s);
        }));
    }

    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a picture") << QStringList{u"stamp.png"_s};
        QTest::newRow("among case files") << QStringList{u"a.json"_s, u"stamp.png"_s};
        QTest::newRow("two address books") << QStringList{u"a.csv"_s, u"stamp.csv"_s};
        QTest::newRow("two lists") << QStringList{u"a.ods"_s, u"stamp.xlsx"_s};
        QTest::newRow("a folder") << QStringList{u"stamp.json/"_s};
    }

    void otherFilesAreRefusedInWords()
    {
        QFETCH(const QStringList, names);
        WindowDriver desk;
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 0));
        QStringList files;
        for (const QString &name : names) {
            if (name.endsWith(u'/'))
                QVERIFY(QDir(desk.file({})).mkdir(name.chopped(1)));
            else
                written(desk, name, "x");
            files.append(desk.file(name.endsWith(u'/') ? name.chopped(1) : name));
        }
        drop(desk, files);
        QVERIFY2(desk.told().contains(u"stamp."_s), qPrintable(desk.told()));
        QVERIFY(desk.waitUntilQuiet());
        QVERIFY(!desk.find(u"errorBox"_s));
        QCOMPARE(desk.tabs().count(), CaseTabs::fixedTabs);
    }

    void filesAreAttachedToTheCaseOnWhichTheyAreDropped_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the page") << u"pageStack"_s;
        QTest::newRow("a field") << u"nameEdit"_s;
        QTest::newRow("the sheet") << u"previewView"_s;
    }

    void filesAreAttachedToTheCaseOnWhichTheyAreDropped()
    {
        QFETCH(const QString, target);
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        QVERIFY(goToPage(desk, u"noticePage"_s));
        QVERIFY(desk.waitUntilQuiet());
        // Elsewhere the second would be an address book.
        QVERIFY(dropOn(
            desk, *desk.find(target),
            QStringList{written(desk, u"reply.txt"_s, "a"), written(desk, u"list.csv"_s, "b")}));
        QVERIFY(waitFor([&] { return desk.lastStored()->attachments.size() == 2; }));
        QVERIFY(desk.find(u"evidencePage"_s));
        QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{1});
    }

    void aCaseFileDroppedOnACaseIsAnotherCase()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        const CaseId first = desk.caseTab().id();
        CaseFile file = issuedCase();
        file.number = CaseNumber::fromParts(115, 7);
        writeCaseFile(desk.file(u"a.case.json"_s), file);
        QVERIFY(dropOn(desk, desk.caseTab(), QStringList{desk.file(u"a.case.json"_s)}));
        QVERIFY(waitFor([&] { return desk.tabs().caseTabs().size() == 2; }));
        QCOMPARE(desk.caseTab().record().file, file);
        QVERIFY(desk.stored(first)->attachments.empty());
    }

    void whatIsNoFileHereIsNotAttached()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        dropOn(desk, desk.caseTab(), QList<QUrl>{QUrl(u"https://example.tw/reply.pdf"_s)});
        QVERIFY2(desk.told().contains(u"example.tw"_s), qPrintable(desk.told()));
        QVERIFY(desk.waitUntilQuiet());
        QVERIFY(desk.lastStored()->attachments.empty());
    }

    void whereNothingCanBeWrittenNothingIsTaken()
    {
        WindowDriver desk;
        desk.add({});
        const auto other = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        QVERIFY(desk.start());
        QVERIFY(goToCases(desk, 0));
        writeCaseFile(desk.file(u"a.json"_s), issuedCase());
        drop(desk, {desk.file(u"a.json"_s)});
        QVERIFY2(desk.told().startsWith(u"Not done"_s), qPrintable(desk.told()));
    }
};

NOTICEDESK_TEST(TestDragAndDrop)

#include "test_draganddrop.moc"
