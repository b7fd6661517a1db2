// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "app/printing/previewview.h"
#include "app/today/todaypage.h"
#include "directorydesk.h"
#include "testprogram.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Issues notices with numbers from one on.
void issueNotices(Store &store, int first, int count)
{
    Change change(store, u"import"_s);
    CaseWriter writer(change);
    for (int serial = first; serial < first + count; ++serial) {
        CaseFile file = soundCase();
        file.number = CaseNumber::fromParts(115, serial);
        Dispatch dispatch;
        dispatch.channel = DispatchChannel::RegisteredLetter;
        dispatch.sentOn = QDate(2026, 10, 2);
        dispatch.deliveredOn = QDate(2026, 10, 5);
        file.dispatches = {dispatch};
        writer.add(file);
    }
    change.commit();
}

} // namespace

class TestTodayPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        delete m_page;
        m_given.reset();
        m_office.reset();
        m_desk.reset();
    }

    void aGroupThatIsNotShownWholeSaysSo();
    void aGroupThatIsShownWholeSaysNothing();
    void casesAreNotReadWhileNobodySeesThem();
    void theButtonOfARowDoesWhatIsNext_data();
    void theButtonOfARowDoesWhatIsNext();
    void theChosenCaseStaysChosenWhenOthersChange();
    void whoHasScrolledAwayIsNotTakenBack();
    void theStripCountsTheDeadlinesOfEachDay();
    void theChosenCaseIsShownBesideTheList();

private:
    void begin(int notices, QDate today = QDate(2026, 12, 1))
    {
        m_desk = std::make_unique<DirectoryDesk>(
            [notices](Store &store) { issueNotices(store, 1, notices); });
        m_office = std::make_unique<Office>(*m_desk->threads, [today] { return today; });
        m_given.emplace(
            Desk{*m_desk->threads, *m_office, std::make_shared<SheetPdf>(), *m_desk->prompt});
        m_page = new TodayPage(*m_given, &m_desk->window);
        m_desk->window.resize(1100, 700);
        m_page->resize(m_desk->window.size());
        showActive(m_desk->window);
        m_page->renew();
    }
    QTreeWidget *tree() { return m_page->findChild<QTreeWidget *>(u"groupsTree"_s); }
    QTreeWidgetItem *overdue() { return tree()->topLevelItem(0); }
    QString counted() { return overdue()->text(1); }

    std::unique_ptr<DirectoryDesk> m_desk;
    std::unique_ptr<Office> m_office;
    std::optional<Desk> m_given;
    QPointer<TodayPage> m_page;
};

void TestTodayPage::aGroupThatIsNotShownWholeSaysSo()
{
    constexpr int all = mostWorkItems + 3;
    begin(all);
    QTRY_COMPARE_WITH_TIMEOUT(overdue()->childCount(), static_cast<int>(mostWorkItems) + 1, 20000);
    QCOMPARE(counted(), QString::number(all));
    QTreeWidgetItem *more = overdue()->child(mostWorkItems);
    QCOMPARE(more->text(0), u"The first 40 of 43 cases are shown; Enter lists all of them."_s);
    const QSignalSpy wanted(m_page, &TodayPage::listWanted);
    tree()->setCurrentItem(more);
    QVERIFY(!m_page->chosenCase());
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto query = wanted.front().front().value<CaseListQuery>();
    QVERIFY(query.bucket && query.bucket->bucket == TodayBucket::Overdue);
}

void TestTodayPage::aGroupThatIsShownWholeSaysNothing()
{
    begin(2);
    QTRY_COMPARE(overdue()->childCount(), 2);
    QVERIFY(m_page->chosenCase());
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(tree()->currentItem(), overdue()->child(1));
}

void TestTodayPage::casesAreNotReadWhileNobodySeesThem()
{
    begin(1);
    QTRY_COMPARE(overdue()->childCount(), 1);
    m_page->hide();
    m_desk->write([](Store &store) { issueNotices(store, 2, 1); });
    QTRY_COMPARE(counted(), u"2"_s); // counting is not much
    QVERIFY(m_desk->waitUntilQuiet());
    QCOMPARE(overdue()->childCount(), 1);
    m_page->show();
    QTRY_COMPARE(overdue()->childCount(), 2);
}

void TestTodayPage::theButtonOfARowDoesWhatIsNext_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("bucket");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isTracking");
    QTest::newRow("overdue") << QDate(2026, 12, 1) << static_cast<int>(TodayBucket::Overdue)
                             << u"Tracking round"_s << true;
    QTest::newRow("waiting") << QDate(2026, 10, 5) << static_cast<int>(TodayBucket::Waiting)
                             << u"Record response"_s << false;
}

void TestTodayPage::theButtonOfARowDoesWhatIsNext()
{
    QFETCH(const QDate, today);
    QFETCH(const int, bucket);
    QFETCH(const QString, word);
    QFETCH(const bool, isTracking);
    begin(1, today);
    QTreeWidgetItem *group = tree()->topLevelItem(bucket);
    QTRY_COMPARE(group->childCount(), 1);
    group->setExpanded(true);
    QCOMPARE(group->child(0)->text(1), word);
    const QSignalSpy opened(m_page, &TodayPage::caseOpened);
    const QSignalSpy tracked(m_page, &TodayPage::trackingWanted);
    const QModelIndex row = tree()->indexAt(tree()->visualItemRect(group->child(0)).center());
    const QRect cell = tree()->visualRect(row.siblingAtColumn(1));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(tracked.size(), isTracking ? 1 : 0);
    QCOMPARE(opened.size(), isTracking ? 0 : 1);
    // Beside the button a click only chooses.
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(row).center());
    QCOMPARE(tracked.size() + opened.size(), 1);
}

void TestTodayPage::theChosenCaseStaysChosenWhenOthersChange()
{
    begin(3);
    QTRY_COMPARE(overdue()->childCount(), 3);
    tree()->setCurrentItem(overdue()->child(1));
    const auto chosen = m_page->chosenCase();
    m_desk->write([](Store &store) { issueNotices(store, 4, 2); });
    QTRY_COMPARE(overdue()->childCount(), 5);
    QCOMPARE(m_page->chosenCase(), chosen);
}

void TestTodayPage::whoHasScrolledAwayIsNotTakenBack()
{
    constexpr int all = 39;
    begin(all);
    QTRY_COMPARE(overdue()->childCount(), all);
    const auto scroll = [this] { return tree()->verticalScrollBar(); };
    QVERIFY(scroll()->maximum() > 0);
    scroll()->setValue(scroll()->maximum());
    const int scrolled = scroll()->value();
    m_desk->write([](Store &store) { issueNotices(store, all + 1, 1); });
    QTRY_COMPARE(overdue()->childCount(), all + 1);
    QCOMPARE(scroll()->value(), scrolled);
    // Who sees the chosen case goes on seeing it.
    tree()->scrollToItem(tree()->currentItem());
    m_desk->write([](Store &store) { issueNotices(store, all + 2, 1); });
    QTRY_COMPARE(counted(), QString::number(all + 2));
    QVERIFY(m_desk->waitUntilQuiet());
    QVERIFY(tree()->viewport()->rect().intersects(tree()->visualItemRect(tree()->currentItem())));
}

void TestTodayPage::theStripCountsTheDeadlinesOfEachDay()
{
    const QDate deadline = *soundCase().notice.deadline;
    begin(2, deadline.addDays(-1));
    const auto *strip = m_page->findChild<QWidget *>(u"deadlineStrip"_s);
    const auto days = strip->findChildren<QToolButton *>();
    QCOMPARE(days.size(), daysInStrip);
    QTRY_VERIFY(days.front()->property("day").isValid());
    for (QToolButton *day : days)
        QCOMPARE(day->isEnabled(), day->property("day").toDate() == deadline);
    const auto *due =
        *std::find_if(days.begin(), days.end(), [](auto *day) { return day->isEnabled(); });
    QVERIFY2(due->text().endsWith(u"2 due"_s), qPrintable(due->text()));
    QTRY_VERIFY(m_page->chosenCase());
    tree()->setCurrentItem(overdue());
    const_cast<QToolButton *>(due)->click();
    QVERIFY(m_page->chosenCase());
}

void TestTodayPage::theChosenCaseIsShownBesideTheList()
{
    begin(1);
    QTRY_VERIFY(m_page->chosenCase());
    const auto text = [this](const QString &name) {
        return m_page->findChild<QLabel *>(name)->text();
    };
    QVERIFY(text(u"caseLabel"_s).startsWith(u"115-0001"_s));
    QVERIFY(!text(u"whyLabel"_s).isEmpty() && !text(u"nextStepLabel"_s).isEmpty());
    QTRY_VERIFY(text(u"eventsLabel"_s).contains(u"imported"_s));
    auto *preview = m_page->findChild<PreviewView *>();
    QTRY_VERIFY(preview->pageCount() > 0);
    tree()->setCurrentItem(overdue());
    QVERIFY(!m_page->chosenCase());
    QVERIFY(!preview->isVisible());
    QVERIFY(m_page->findChild<QPushButton *>(u"openButton"_s)->isHidden());
}

NOTICEDESK_TEST(TestTodayPage)
#include "test_todaypage.moc"
