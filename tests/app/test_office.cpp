// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "app/case/casetab.h"
#include "app/case/dispatchpage.h"
#include "app/case/noticepage.h"
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/desk/settings.h"
#include "app/directories/incidentspage.h"
#include "app/today/todaypage.h"
#include "app/widgets/rocdatefield.h"
#include "directorydesk.h"
#include "sheets/documents/sheetpdf.h"
#include "testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// A window that stays open over midnight works with the new day.
class TestOffice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = QDate(2026, 11, 30);
        m_desk = std::make_unique<DirectoryDesk>();
        m_office = std::make_unique<Office>(*m_desk->threads, [this] { return m_day; });
        m_given.emplace(Desk{*m_desk->threads, *m_office, nullptr, *m_desk->prompt});
    }
    void cleanup()
    {
        delete m_page;
        m_given.reset();
        m_office.reset();
        m_desk.reset();
    }

    void anotherDayIsTold();
    void datesOfACaseCountFromTheNewDay();
    void theStepsOfACaseShowTheNewDay();
    void datesOfADirectoryCountFromTheNewDay();
    void theStartPageShowsTheNewDay();
    void aListByStatesIsOrderedForTheNewDay();
    void whatIsOverdueIsOverdueOnTheNewDay_data();
    void whatIsOverdueIsOverdueOnTheNewDay();
    void aNewDispatchIsSentOnTheNewDay();

private:
    void nextDay()
    {
        m_day = m_day.addDays(1);
        m_office->noteDay();
    }
    template <class Page, class... Given>
    Page &show(Given &&...given)
    {
        auto *page = new Page(std::forward<Given>(given)..., &m_desk->window);
        m_page = page;
        m_desk->window.resize(1100, 900);
        page->resize(m_desk->window.size());
        showActive(m_desk->window);
        return *page;
    }
    /// What a date field makes of a shorthand.
    static std::optional<QDate> understood(RocDateField *field, const QString &typed)
    {
        field->setTypedText(typed);
        return field->date();
    }

    QDate m_day;
    std::unique_ptr<DirectoryDesk> m_desk;
    std::unique_ptr<Office> m_office;
    std::optional<Desk> m_given;
    QPointer<QWidget> m_page;
};

void TestOffice::anotherDayIsTold()
{
    const QSignalSpy changed(m_office.get(), &Office::changed);
    m_office->noteDay();
    QVERIFY(changed.isEmpty());
    nextDay();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_office->today(), QDate(2026, 12, 1));
    m_office->noteDay();
    QCOMPARE(changed.count(), 1);
    m_day = m_day.addDays(-1); // somebody has put the clock right
    m_office->noteDay();
    QCOMPARE(changed.count(), 2);
}

void TestOffice::datesOfACaseCountFromTheNewDay()
{
    auto &page = show<NoticePage>(*m_office, *m_desk->threads);
    page.load({CaseId(1), 1, {}, {}, {}, {}});
    auto *day = page.findChild<RocDateField *>(u"noticeDateEdit"_s);
    QCOMPARE(understood(day, u"+7"_s), std::optional(QDate(2026, 12, 7)));
    nextDay();
    QCOMPARE(understood(day, u"+7"_s), std::optional(QDate(2026, 12, 8)));
    QCOMPARE(understood(day, u"22"_s), std::optional(QDate(2026, 12, 22)));
}

void TestOffice::theStepsOfACaseShowTheNewDay()
{
    CaseFile waiting;
    waiting.number = CaseNumber::fromParts(115, 1);
    waiting.notice.deadline = m_day;
    waiting.dispatches.resize(1);
    waiting.dispatches.front().sentOn = m_day;
    const CaseRecord record{CaseId(1), 1, waiting, {}, {}, {}};
    m_given->sheets = std::make_shared<SheetPdf>();
    auto *tab = new CaseTab(*m_given, record, std::nullopt, &m_desk->window);
    m_page = tab;
    const auto isNext = [tab](Step step) {
        const QString name = u"step%1Button"_s.arg(static_cast<int>(step));
        return tab->findChild<QToolButton *>(name)->text().contains(u'●');
    };
    QVERIFY(isNext(Step::Response) && !isNext(Step::Round1));
    nextDay(); // and no answer has come
    QVERIFY(!isNext(Step::Response) && isNext(Step::Round1));
}

void TestOffice::datesOfADirectoryCountFromTheNewDay()
{
    auto &page = show<IncidentsPage>(*m_given);
    auto *first = page.findChild<RocDateField *>(u"firstEdit"_s);
    QCOMPARE(understood(first, u"+0"_s), std::optional(QDate(2026, 11, 30)));
    nextDay();
    QCOMPARE(understood(first, u"+0"_s), std::optional(QDate(2026, 12, 1)));
}

void TestOffice::theStartPageShowsTheNewDay()
{
    auto &page = show<TodayPage>(*m_given);
    page.renew();
    const auto *day = page.findChild<QLabel *>(u"dayLabel"_s);
    QVERIFY2(day->text().contains(u"115/11/30"_s), qPrintable(day->text()));
    nextDay();
    QVERIFY2(day->text().contains(u"115/12/01"_s), qPrintable(day->text()));
}

void TestOffice::aListByStatesIsOrderedForTheNewDay()
{
    CaseFile waiting;
    waiting.number = CaseNumber::fromParts(115, 1);
    waiting.notice.deadline = m_day.addDays(1);
    waiting.dispatches.resize(1);
    waiting.dispatches.front().sentOn = m_day;
    std::vector<CaseId> added;
    m_desk->write([&](Store &store) {
        Change change(store, u"import"_s);
        CaseWriter writer(change);
        for (const CaseFile &file : {CaseFile{}, waiting})
            added.push_back(writer.add(file).id);
        change.commit();
    });
    CaseListModel model(*m_desk->threads, *m_office, &m_desk->window);
    model.sort(static_cast<int>(CaseColumn::State), Qt::AscendingOrder);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.caseAt(0), std::optional(added[0]));
    nextDay(); // on which the answer is due
    QTRY_COMPARE(model.caseAt(0), std::optional(added[1]));
}

void TestOffice::whatIsOverdueIsOverdueOnTheNewDay_data()
{
    QTest::addColumn<std::function<void(CaseListPage &)>>("show");
    using Show = std::function<void(CaseListPage &)>;
    QTest::newRow("the view") << Show([](CaseListPage &page) { page.chooseView(3); });
    QTest::newRow("an own view") << Show([](CaseListPage &page) { page.chooseView(7); });
    const auto group = [](TodayBucket bucket) {
        CaseListQuery query;
        query.bucket = BucketOnDay{bucket, QDate(2026, 11, 30), QDate(2026, 12, 3)};
        return Show([query](CaseListPage &page) { page.showCases(query); });
    };
    QTest::newRow("a group") << group(TodayBucket::Overdue);
}

void TestOffice::whatIsOverdueIsOverdueOnTheNewDay()
{
    QFETCH(const std::function<void(CaseListPage &)>, show);
    settings::caseViews.keep(R"([{"name":"甲","overdue":true}])");
    CaseFile due = soundCase();
    due.notice.deadline = m_day;
    due.dispatches.resize(1);
    due.dispatches.front().sentOn = m_day.addDays(-20);
    m_desk->write([&](Store &store) {
        Change change(store, u"import"_s);
        CaseWriter(change).add(due);
        change.commit();
    });
    auto &page = this->show<CaseListPage>(*m_given);
    const CaseListModel &cases = page.table().cases();
    QTRY_COMPARE(cases.rowCount(), 1);
    show(page);
    QTRY_COMPARE(cases.rowCount(), 0);
    nextDay();
    QTRY_COMPARE(cases.rowCount(), 1);
    // What is said of a list without cases is said of the view, on whichever day.
    m_day = m_day.addDays(-1);
    m_office->noteDay();
    QTRY_COMPARE(cases.rowCount(), 0);
    const auto *said = page.findChild<QLabel *>(u"emptyLabel"_s);
    QTRY_VERIFY(said->isVisible());
    if (!page.findChild<QWidget *>(u"restriction"_s)->isVisible())
        QVERIFY2(!said->text().contains(u"filters"_s), qPrintable(said->text()));
}

void TestOffice::aNewDispatchIsSentOnTheNewDay()
{
    auto &page = show<DispatchPage>(*m_office);
    page.load({CaseId(1), 1, soundCase(), {}, {}, {}});
    const auto *sent = page.findChild<RocDateField *>(u"sentOnEdit"_s);
    QCOMPARE(sent->date(), std::optional(m_day));
    nextDay();
    QCOMPARE(sent->date(), std::optional(m_day));
    QCOMPARE(page.typedDispatch().sentOn, std::optional(m_day));
    CaseFile file = soundCase();
    page.collect(file);
    QVERIFY(file.dispatches.empty()); // nothing was typed
    // What somebody has typed stays.
    auto *number = page.findChild<QLineEdit *>(u"registeredNumberEdit"_s);
    number->setFocus();
    QTest::keyClicks(number, u"77"_s);
    nextDay();
    QCOMPARE(sent->date(), std::optional(m_day.addDays(-1)));
    QCOMPARE(number->text(), u"77"_s);
}

NOTICEDESK_TEST(TestOffice)
#include "test_office.moc"
