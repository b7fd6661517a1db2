// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/contactwindowspage.h"
#include "app/today/todaypage.h"
#include "app/widgets/headinglabel.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "directorydesk.h"
#include "store/directory/directoryrecords.h"
#include "testprogram.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// The size of the text can be changed while the program runs: pages that are open follow.
class TestFontSizes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }

    void headingsKeepTheirLevel();
    void fieldsGrow();
    void listsOfRecordsGrow();
    void theStartPageGrows();

private:
    QFont m_font;

    void doubleText() const
    {
        QFont twice = m_font;
        twice.setPointSizeF(2 * m_font.pointSizeF());
        QApplication::setFont(twice);
    }
};

void TestFontSizes::headingsKeepTheirLevel()
{
    QWidget window;
    auto *large = new HeadingLabel(&window);
    large->setLevel(HeadingLevel::PageTitle);
    auto *plain = new HeadingLabel(&window);
    const qreal before = large->font().pointSizeF();
    QCOMPARE(before, m_font.pointSizeF() * sizeFactor(HeadingLevel::PageTitle));
    QVERIFY(before > m_font.pointSizeF());
    QVERIFY(large->font().bold());
    doubleText(); // also while nobody sees it
    QTRY_COMPARE(large->font().pointSizeF(), 2 * before);
    QCOMPARE(plain->font().pointSizeF(), 2 * m_font.pointSizeF());
    QVERIFY(large->font().bold());
    QVERIFY(plain->font().bold());

    QWidget other;
    plain->setParent(&other);
    large->setParent(&other);
    showActive(other);
    QCOMPARE(large->font().pointSizeF(), 2 * before);
    QApplication::setFont(m_font);
    QTRY_COMPARE(large->font().pointSizeF(), before);
    QCOMPARE(plain->font().pointSizeF(), m_font.pointSizeF());
}

void TestFontSizes::fieldsGrow()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *day = new RocDateField(&window);
    auto *text = new TextField(&window);
    auto *list = new ListEditor(&window);
    list->setEntries({u"entry"_s});
    for (QWidget *field : std::initializer_list<QWidget *>{day, text, list})
        column->addWidget(field);
    showActive(window);
    const int dayWidth = day->lineEdit()->width();
    const int textHeight = text->height();
    const int entryHeight = list->entryField(0)->height();
    doubleText();
    QTRY_VERIFY(day->lineEdit()->width() > dayWidth * 3 / 2);
    QVERIFY(text->height() > textHeight * 3 / 2);
    QVERIFY(list->entryField(0)->height() > entryHeight * 3 / 2 - 10);
}

void TestFontSizes::listsOfRecordsGrow()
{
    DirectoryDesk desk(addContactWindow);
    desk.show<ContactWindowsPage>();
    auto *table = desk.window.findChild<QTableView *>(u"recordsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const int rowHeight = table->rowHeight(0);
    const int headerHeight = table->horizontalHeader()->height();
    const QHeaderView *header = table->horizontalHeader();
    int column = 0;
    while (header->sectionResizeMode(column) != QHeaderView::Interactive)
        ++column;
    table->setColumnWidth(column, 90); // somebody has made it so
    doubleText();
    QTRY_VERIFY(table->rowHeight(0) > rowHeight * 3 / 2);
    QTRY_VERIFY(header->height() > headerHeight);
    QVERIFY(table->columnWidth(column) >= 150);
    QApplication::setFont(m_font);
    QTRY_COMPARE(table->rowHeight(0), rowHeight);
}

void TestFontSizes::theStartPageGrows()
{
    DirectoryDesk desk;
    auto &page = desk.show<TodayPage>();
    const auto *day = page.findChild<QLabel *>(u"dayLabel"_s);
    const auto *name = page.findChild<QLabel *>(u"caseLabel"_s);
    const auto *groups = page.findChild<QTreeWidget *>(u"groupsTree"_s);
    const auto rowHeight = [groups] {
        return groups->visualItemRect(groups->topLevelItem(0)).height();
    };
    const int before = rowHeight();
    const qreal daySize = day->font().pointSizeF();
    const qreal nameSize = name->font().pointSizeF();
    doubleText();
    QTRY_VERIFY(rowHeight() > before * 3 / 2 - 12);
    QVERIFY(rowHeight() >= groups->fontMetrics().height() + 12);
    QCOMPARE(day->font().pointSizeF(), 2 * daySize);
    QCOMPARE(name->font().pointSizeF(), 2 * nameSize);
}

NOTICEDESK_TEST(TestFontSizes)
#include "test_fontsizes.moc"
