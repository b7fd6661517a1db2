// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "app/today/todaypage.h"
#include "directorydesk.h"
#include "testprogram.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTreeWidget>

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

private:
    void begin(int notices)
    {
        m_desk = std::make_unique<DirectoryDesk>(
            [notices](Store &store) { issueNotices(store, 1, notices); });
        m_office = std::make_unique<Office>(*m_desk->threads, [] { return QDate(2026, 12, 1); });
        m_given.emplace(Desk{*m_desk->threads, *m_office, nullptr, *m_desk->prompt});
        m_page = new TodayPage(*m_given, &m_desk->window);
        m_desk->window.resize(1100, 700);
        m_page->resize(m_desk->window.size());
        showActive(m_desk->window);
        m_page->renew();
    }
    const QLabel *more() { return m_page->findChild<QLabel *>(u"moreLabel"_s); }
    QAbstractItemModel *lines()
    {
        return m_page->findChild<QListView *>(u"todayCasesList"_s)->model();
    }
    QString counted()
    {
        return m_page->findChild<QTreeWidget *>(u"groupsTree"_s)->topLevelItem(0)->text(1);
    }

    std::unique_ptr<DirectoryDesk> m_desk;
    std::unique_ptr<Office> m_office;
    std::optional<Desk> m_given;
    QPointer<TodayPage> m_page;
};

void TestTodayPage::aGroupThatIsNotShownWholeSaysSo()
{
    begin(303);
    QTRY_COMPARE_WITH_TIMEOUT(lines()->rowCount(), 300, 20000);
    QCOMPARE(counted(), u"303"_s);
    QVERIFY(more()->isVisible());
    QCOMPARE(more()->text(), u"The first 300 of 303 cases; all are in the list of cases."_s);
    auto *groups = m_page->findChild<QTreeWidget *>(u"groupsTree"_s);
    groups->setCurrentItem(groups->topLevelItem(1));
    QTRY_COMPARE(lines()->rowCount(), 0);
    QVERIFY(!more()->isVisible());
}

void TestTodayPage::aGroupThatIsShownWholeSaysNothing()
{
    begin(2);
    QTRY_COMPARE(lines()->rowCount(), 2);
    QVERIFY(!more()->isVisible());
}

void TestTodayPage::casesAreNotReadWhileNobodySeesThem()
{
    begin(1);
    QTRY_COMPARE(lines()->rowCount(), 1);
    const QSignalSpy read(lines(), &QAbstractItemModel::modelReset);
    m_page->hide();
    m_desk->write([](Store &store) { issueNotices(store, 2, 1); });
    QTRY_COMPARE(counted(), u"2"_s); // counting is not much
    QVERIFY(m_desk->waitUntilQuiet());
    QVERIFY(read.isEmpty());
    m_page->show();
    QTRY_COMPARE(lines()->rowCount(), 2);
}

NOTICEDESK_TEST(TestTodayPage)
#include "test_todaypage.moc"
