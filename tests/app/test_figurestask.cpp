// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"
#include "app/figures/figurecounting.h"
#include "app/figures/figuretable.h"
#include "app/printing/previewview.h"
#include "app/printing/printdialog.h"
#include "deskcase.h"
#include "fakeprinting.h"
#include "filechoosing.h"
#include "store/cases/casewriter.h"
#include "store/history/change.h"
#include "tablereading.h"
#include "testprogram.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 統計: from the figures to the cases behind them, by keys, and the report as a file and on paper.
class TestFiguresTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aNumberLeadsToItsCases();
    void theFiguresFollowTheStore();
    void anEarlierDayIsCountedAndWrongDaysAreSaid();
    void rowsAreCopiedAsATable();
    void theReportIsSavedAndNothingElseIsReplaced();
    void theReportIsPrinted();
    void theDaysThatWereAskedForLastAreCounted();
    void whatCannotBeCountedIsSaid();

private:
    std::unique_ptr<WindowDriver> m_desk;

    FigureTable *table() { return m_desk->find<FigureTable>(u"figureTable"_s); }
    QString cellText(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString message() { return shownText(u"figuresMessageLabel"_s); }
    QString shownText(const QString &name)
    {
        const auto *label = m_desk->find<QLabel>(name);
        return label ? label->text().remove(QChar(0x200B)) : QString();
    }
    /// What the last row of the first figure, the sums, says of issued notices.
    QString issued() { return cellText(table()->model()->rowCount() - 1, 2); }
    bool begin()
    {
        m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return waitFor([this] { return table() && table()->model()->rowCount() > 0; }) &&
               m_desk->waitUntilQuiet();
    }
};

namespace
{

CaseFile numbered(int serial)
{
    CaseFile file = issuedCase();
    file.number = CaseNumber::fromParts(115, serial);
    return file;
}

} // namespace

void TestFiguresTask::init()
{
    m_desk = std::make_unique<WindowDriver>();
    CaseFile closed = numbered(3);
    closed.rounds.push_back(roundOn(weekday(-5), Improved{}));
    m_desk->add({numbered(1), numbered(2), closed});
    QVERIFY(m_desk->start());
}

void TestFiguresTask::aNumberLeadsToItsCases()
{
    QVERIFY(begin());
    QCOMPARE(m_desk->find<QListWidget>(u"figuresList"_s)->count(), 17);
    QCOMPARE(m_desk->cursorIn(), u"figuresList"_s);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->cursorIn(), u"figureTable"_s);
    // The last row are the sums: 3 issued, 1 closed, 2 open.
    m_desk->key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex().data().toString(), u"2"_s);
    m_desk->key(Qt::Key_Return);
    const auto *list = m_desk->tabs().cases().findChild<QTableView *>(u"casesTable"_s);
    QVERIFY(waitFor([&] { return list->isVisible() && list->model()->rowCount() == 2; }));
    const QString words = shownText(u"restrictionLabel"_s);
    QVERIFY2(words.contains(u"收結存表"_s) && words.contains(u"期末"_s) &&
                 words.contains(u"2 cases"_s),
             qPrintable(words));
    QVERIFY(!m_desk->find(u"keepViewButton"_s)->isEnabled());
    QCOMPARE(m_desk->cursorIn(), u"casesTable"_s);
    // A filter narrows them further, and what narrowed them is taken off by keys.
    m_desk->typeInto(u"wordsEdit"_s, u"115-0002"_s);
    QVERIFY(waitFor([&] { return list->model()->rowCount() == 1; }));
    QVERIFY(m_desk->tabTo(u"restrictionButton"_s));
    m_desk->key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return list->model()->rowCount() == 3; }));
    QVERIFY(!m_desk->find(u"restrictionLabel"_s));
    QVERIFY(m_desk->find(u"keepViewButton"_s)->isEnabled());
    // What counts nothing says so.
    QVERIFY(begin());
    table()->setFocus();
    m_desk->key(Qt::Key_Home, Qt::ControlModifier);
    m_desk->key(Qt::Key_Return);
    QCOMPARE(m_desk->told(), u"Choose a number that counts cases."_s);
}

void TestFiguresTask::theFiguresFollowTheStore()
{
    QVERIFY(begin());
    QCOMPARE(issued(), u"3"_s);
    table()->setFocus();
    m_desk->key(Qt::Key_End, Qt::ControlModifier);
    const QModelIndex before = table()->currentIndex();
    const auto add = [this](int serial) {
        m_desk->store()->write(
            m_desk->store(),
            [serial](Store &store) {
                Change change(store, u"import"_s);
                CaseWriter(change).add(numbered(serial));
                change.commit();
            },
            [] {});
    };
    add(4);
    QVERIFY(waitFor([this] { return issued() == u"4"_s; }));
    QCOMPARE(table()->currentIndex(), before);
    // Also what changed while nobody looked.
    m_desk->control(Qt::Key_L);
    add(5);
    QVERIFY(m_desk->waitUntilQuiet());
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitFor([this] { return table() && issued() == u"5"_s; }));
}

void TestFiguresTask::anEarlierDayIsCountedAndWrongDaysAreSaid()
{
    QVERIFY(begin());
    const auto type = [this](const QString &field, const QString &text) {
        m_desk->find(field)->setFocus();
        m_desk->control(Qt::Key_A);
        m_desk->type(text);
    };
    type(u"fromEdit"_s, typedDay(QDate::currentDate()));
    QVERIFY(waitFor([this] { return issued() == u"0"_s; }));
    type(u"toEdit"_s, typedDay(weekday(-20)));
    QVERIFY(waitFor([this] { return message() == u"The days end before they begin."_s; }));
    QCOMPARE(issued(), u"0"_s); // those before are still there
    type(u"toEdit"_s, u"115/13/45"_s);
    QVERIFY(waitFor([this] { return message() != u"The days end before they begin."_s; }));
    QVERIFY(!message().isEmpty());
    m_desk->find(u"toEdit"_s)->setFocus();
    m_desk->control(Qt::Key_A);
    m_desk->key(Qt::Key_Delete);
    m_desk->find(u"fromEdit"_s)->setFocus();
    m_desk->control(Qt::Key_A);
    m_desk->key(Qt::Key_Delete);
    QVERIFY(waitFor([this] { return issued() == u"3"_s && message().isEmpty(); }));
    type(u"asOfEdit"_s, typedDay(weekday(-60)));
    QVERIFY(
        waitFor([this] { return message().startsWith(u"No case was issued until this day."_s); }));
    QCOMPARE(issued(), u"0"_s);
}

void TestFiguresTask::rowsAreCopiedAsATable()
{
    QVERIFY(begin());
    table()->setFocus();
    for (int row = 1; row < table()->model()->rowCount(); ++row)
        m_desk->key(Qt::Key_Down);
    m_desk->control(Qt::Key_C);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(copied->text().endsWith(u"\n合計\t0\t3\t0\t1\t0\t2\n"_s), qPrintable(copied->text()));
    QVERIFY(copied->html().contains(u"<td>合計</td><td>0</td><td>3</td>"_s));
    QCOMPARE(copied->text().count(u'\n'), 2); // the headings and this row
    m_desk->control(Qt::Key_A);
    m_desk->control(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), table()->model()->rowCount() + 1);
}

void TestFiguresTask::theReportIsSavedAndNothingElseIsReplaced()
{
    QVERIFY(begin());
    const auto save = [this](const QString &path) {
        m_desk->find<QPushButton>(u"saveReportButton"_s)->click();
        QVERIFY(chooseFile(*m_desk, path));
        QVERIFY(m_desk->waitUntilQuiet());
    };
    save(m_desk->file(u"report.pdf"_s));
    QVERIFY2(bytesOf(m_desk->file(u"report.pdf"_s)).startsWith("%PDF-"), qPrintable(message()));
    QCOMPARE(m_desk->told(), u"The report was saved: report.pdf"_s);
    save(m_desk->file(u"report.ods"_s));
    const auto tables = tablesOf(m_desk->file(u"report.ods"_s));
    QCOMPARE(tables.size(), std::size_t{17});
    QCOMPARE(tables.front().rows.at(0).at(2).value, u"新發"_s);
    save(m_desk->file(u"report.xlsx"_s));
    QCOMPARE(tablesOf(m_desk->file(u"report.xlsx"_s)).size(), std::size_t{17});
    // A backup stays one, whatever it is called.
    const QString backup = m_desk->file(u"kept.ods"_s);
    QVERIFY(QFile::copy(m_desk->storePath(), backup));
    const QByteArray kept = bytesOf(backup);
    save(backup);
    QVERIFY2(message().contains(u"kept.ods"_s), qPrintable(message()));
    QCOMPARE(bytesOf(backup), kept);
    // The name of a file that is none of these gets the end of a PDF's.
    save(m_desk->file(u"statistics 115"_s));
    QVERIFY(bytesOf(m_desk->file(u"statistics 115.pdf"_s)).startsWith("%PDF-"));
    QVERIFY(message().isEmpty());
}

void TestFiguresTask::theReportIsPrinted()
{
    FakePrinting printing;
    printing.setQueues({{u"office"_s}});
    QVERIFY(begin());
    m_desk->control(Qt::Key_P);
    QVERIFY(waitFor([this] { return m_desk->find(u"printDialog"_s); }));
    auto *button = m_desk->find<QPushButton>(u"printButton"_s);
    QVERIFY(waitFor([&] { return button->isEnabled(); }));
    button->click();
    QVERIFY(waitFor([&] { return !printing.jobs().isEmpty(); }));
    QVERIFY(
        waitFor([this] { return m_desk->told().startsWith(u"Handed over to the printer."_s); }));
    QVERIFY(m_desk->waitUntilQuiet());
}

void TestFiguresTask::theDaysThatWereAskedForLastAreCounted()
{
    FigureCounting counting(m_desk->storePath());
    std::vector<QDate> counted;
    connect(&counting, &FigureCounting::counted, this,
            [&](const std::shared_ptr<const CountedFigures> &figures) {
                counted.push_back(figures->order.asOf);
            });
    const QDate today = QDate::currentDate();
    for (int day = 9; day >= 0; --day)
        counting.count({today.addDays(-day), {}, {}});
    QVERIFY(waitFor([&] { return !counting.isRunning(); }));
    QCOMPARE(counted, std::vector{today});
}

void TestFiguresTask::whatCannotBeCountedIsSaid()
{
    FigureCounting counting(m_desk->file(u"none.db"_s));
    QString said;
    connect(&counting, &FigureCounting::failed, this,
            [&said](const QString &sentence) { said = sentence; });
    counting.count({QDate::currentDate(), {}, {}});
    QVERIFY(waitFor([&said] { return !said.isEmpty(); }));
    QVERIFY2(said.contains(u"none.db"_s), qPrintable(said));
}

NOTICEDESK_TEST(TestFiguresTask)
#include "test_figurestask.moc"
