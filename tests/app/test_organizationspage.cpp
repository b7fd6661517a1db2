// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "app/directories/organizationspage.h"
#include "directorydesk.h"
#include "store/directory/directoryrecords.h"
#include "testprogram.h"
#include "threadtime.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestOrganizationsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void itsColumnsSayWhatTheAddressBookSays();
    void typingFilters();
    void fortyThousandAreFilteredWithoutAStutter();
    void detailsAreRecordedAndWhatTheAddressBookSaysIsFrozen();
    void anOrganisationIsAddedByHandOnce();
    void pastCasesAreListedAndOpened();
    void aSuspendedServiceIsTold();
    void anAddressBookIsImportedAfterItsSummary();
    void anImportCanBeGivenUp();
    void readingCanBeCancelled();
    void damagedRowsAreListedAndGoodNamesKept();
    void goodNamesAreReplacedAfterAQuestion();
    void anAddressBookWithAFaultIsRefusedWithItsLine();

private:
    std::unique_ptr<DirectoryDesk> m_desk;
    OrganizationsPage *m_page = nullptr;

    static Organization organization(const QString &code, const QString &name,
                                     const QString &status = u"T"_s)
    {
        Organization made;
        made.code = code;
        made.name = name;
        made.status = status;
        made.updated = u"1141001"_s;
        return made;
    }
    static void addSome(Store &store)
    {
        importOrganizations(store, {organization(u"395000000A"_s, u"臺南市政府"_s),
                                    organization(u"301000000B"_s, u"<b>&test</b>"_s, u"F"_s),
                                    organization(u"379000000C"_s, u"台北市政府"_s)});
    }
    void begin(const std::function<void(Store &)> &prepare)
    {
        m_desk = std::make_unique<DirectoryDesk>(prepare);
        m_page = &m_desk->show<OrganizationsPage>();
    }
    QTableView *table() { return m_page->findChild<QTableView *>(u"recordsTable"_s); }
    QTableView *cases() { return m_page->findChild<QTableView *>(u"casesTable"_s); }
    QLineEdit *line(const QString &name) { return m_page->findChild<QLineEdit *>(name); }
    QString importLabel() { return m_page->findChild<QLabel *>(u"importLabel"_s)->text(); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    void choose(const QString &code)
    {
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(table(), row, 0) == code)
                table()->selectRow(row);
        }
        QTRY_COMPARE(line(u"codeEdit"_s)->text(), code);
    }
    Organization kept(const QString &code)
    {
        const auto database = m_desk->reading();
        for (const auto &each : DirectoryRecords<Organization>(*database).all()) {
            if (each.record.code == code)
                return each.record;
        }
        return {};
    }
    QString written(const QByteArray &bytes)
    {
        QFile file(m_desk->path(u"book.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("ORGID,ORGNAME,STATUSCODE,UPDATETIME\r\n" + bytes);
        return file.fileName();
    }
};

void TestOrganizationsPage::cleanup()
{
    m_desk.reset();
}

void TestOrganizationsPage::itsColumnsSayWhatTheAddressBookSays()
{
    begin(addSome);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(table(), 0, 0), u"301000000B"_s);
    QCOMPARE(cell(table(), 0, 1), u"<b>&test</b>"_s);
    QCOMPARE(cell(table(), 0, 2), u"F"_s);
    QCOMPARE(cell(table(), 1, 2), u"usable"_s);
    QCOMPARE(cell(table(), 1, 3), u"1141001"_s);
}

void TestOrganizationsPage::typingFilters()
{
    begin(addSome);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    commit(line(u"filterEdit"_s), u"臺北"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(line(u"filterEdit"_s), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTRY_COMPARE(line(u"nameEdit"_s)->text(), u"台北市政府"_s);
    line(u"filterEdit"_s)->clear();
    QTest::keyClicks(line(u"filterEdit"_s), u"000a"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(table(), 0, 0), u"395000000A"_s);
}

void TestOrganizationsPage::fortyThousandAreFilteredWithoutAStutter()
{
    constexpr int count = 40000;
    begin([](Store &store) {
        std::vector<Organization> many;
        for (int at = 0; at < count; ++at)
            many.push_back(organization(u"3%1A"_s.arg(at, 8, 10, QChar(u'0')),
                                        u"臺南市第%1測試公會聯合辦公室"_s.arg(at)));
        importOrganizations(store, many);
    });
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), count, 30000);
    double worst = 0;
    for (const QString &typed : {u"台"_s, u"南"_s, u"市"_s, u"第"_s, u"3"_s, u"9"_s, u"9"_s}) {
        const double start = processorTime();
        commit(line(u"filterEdit"_s), typed);
        QCoreApplication::processEvents();
        worst = std::max(worst, processorTime() - start);
    }
    QVERIFY(table()->model()->rowCount() > 0 && table()->model()->rowCount() < 200);
    line(u"filterEdit"_s)->clear();
    const double start = processorTime();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::processEvents();
    worst = std::max(worst, processorTime() - start);
    qInfo("the slowest key took %.0f ms", worst);
    // With sanitizers; what the window allows itself is a hundred.
    QVERIFY2(worst < 400, qPrintable(QString::number(worst)));
}

void TestOrganizationsPage::detailsAreRecordedAndWhatTheAddressBookSaysIsFrozen()
{
    begin(addSome);
    choose(u"395000000A"_s);
    QVERIFY(line(u"codeEdit"_s)->isReadOnly());
    QVERIFY(line(u"nameEdit"_s)->isReadOnly());
    QTest::keyClick(table(), Qt::Key_Return);
    auto *address = m_page->findChild<QPlainTextEdit *>(u"addressEdit"_s);
    QVERIFY(address->hasFocus());
    commit(address, u"708201 臺南市安平區"_s);
    commit(line(u"representativeEdit"_s), u"黃市長"_s);
    QTest::keyClick(address, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(kept(u"395000000A"_s).address, u"708201 臺南市安平區"_s);
    QCOMPARE(kept(u"395000000A"_s).representative, u"黃市長"_s);
    QCOMPARE(kept(u"395000000A"_s).name, u"臺南市政府"_s);
}

void TestOrganizationsPage::anOrganisationIsAddedByHandOnce()
{
    begin(addSome);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Insert);
    QVERIFY(line(u"codeEdit"_s)->hasFocus());
    QTest::keyClicks(line(u"codeEdit"_s), u"395000000A"_s);
    commit(line(u"nameEdit"_s), u"新用戶"_s);
    QTest::keyClick(line(u"nameEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"codeEdit"_s)
                    ->accessibleDescription()
                    .contains(u"already"_s));
    QVERIFY(m_page->hasTyped());
    line(u"codeEdit"_s)->selectAll();
    QTest::keyClicks(line(u"codeEdit"_s), u"U1"_s);
    QTest::keyClick(line(u"codeEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(kept(u"U1"_s).name, u"新用戶"_s);
    QTRY_VERIFY(line(u"codeEdit"_s)->isReadOnly());
    QVERIFY(!line(u"nameEdit"_s)->isReadOnly()); // no address book says it
}

void TestOrganizationsPage::aSuspendedServiceIsTold()
{
    begin([](Store &store) {
        addSome(store);
        Change change(store, u"import"_s);
        CaseFile file;
        file.number = CaseNumber::fromParts(115, 7);
        file.notice.target.code = u"395000000A"_s;
        const QDate day(2026, 11, 3);
        file.rounds = {{Suspended{day, day}, u"王小明"_s, day}};
        CaseWriter(change).add(file);
        change.commit();
    });
    const auto service = [this] { return m_page->findChild<QLabel *>(u"serviceLabel"_s); };
    choose(u"395000000A"_s);
    QTRY_COMPARE(service()->text(), u"Service suspended from 115/11/03 (Tue) (case 115-0007)."_s);
    QVERIFY(service()->isVisible());
    choose(u"379000000C"_s);
    QTRY_VERIFY(service()->isHidden());
}

void TestOrganizationsPage::pastCasesAreListedAndOpened()
{
    CaseId first(0);
    begin([&first](Store &store) {
        addSome(store);
        Change change(store, u"import"_s);
        CaseFile file;
        file.notice.target.code = u"395000000A"_s;
        file.notice.target.name = u"臺南市政府"_s;
        file.notice.deadline = QDate(2026, 11, 20);
        first = CaseWriter(change).add(file).id;
        file.notice.target.code = u"379000000C"_s;
        CaseWriter(change).add(file);
        change.commit();
    });
    choose(u"395000000A"_s);
    QTRY_COMPARE(cases()->model()->rowCount(), 1);
    QVERIFY(cell(cases(), 0, 2).startsWith(u"115/11/20"_s));
    std::vector<CaseId> chosen;
    connect(m_page, &OrganizationsPage::caseChosen, this,
            [&chosen](CaseId id) { chosen.push_back(id); });
    cases()->setFocus();
    cases()->selectRow(0);
    QTest::keyClick(cases(), Qt::Key_Return);
    QCOMPARE(chosen, std::vector{first});
    choose(u"301000000B"_s);
    QTRY_COMPARE(cases()->model()->rowCount(), 0);
}

void TestOrganizationsPage::anAddressBookIsImportedAfterItsSummary()
{
    begin(addSome);
    choose(u"395000000A"_s);
    m_page->previewImport(written("395000000A,臺南市政府,T,1141001\r\n"
                                  "379000000C,臺北市政府,T,1150101\r\n"
                                  "399000000D,新機關,T,1150101\r\n"
                                  "399000000E,又新機關,T,1150101\r\n"));
    QTRY_VERIFY(button(u"importButton"_s)->isVisible());
    QCOMPARE(importLabel().remove(QRegularExpression(u"\\D+"_s)), u"211"_s);
    QCOMPARE(kept(u"379000000C"_s).name, u"台北市政府"_s);
    QVERIFY(button(u"importButton"_s)->hasFocus());
    QTest::keyClick(button(u"importButton"_s), Qt::Key_Space);
    QTRY_COMPARE(kept(u"379000000C"_s).name, u"臺北市政府"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QTRY_VERIFY(importLabel().startsWith(u"✓"_s));
}

void TestOrganizationsPage::anImportCanBeGivenUp()
{
    begin(addSome);
    m_page->previewImport(written("399000000D,新機關,T,1150101\r\n"));
    QTRY_VERIFY(button(u"importButton"_s)->isVisible());
    QTest::keyClick(button(u"importButton"_s), Qt::Key_Escape);
    QVERIFY(!button(u"importButton"_s)->isVisible());
    button(u"importButton"_s)->click();
    QVERIFY(m_desk->waitUntilQuiet());
    QCOMPARE(kept(u"399000000D"_s), Organization{});
}

void TestOrganizationsPage::readingCanBeCancelled()
{
    begin(addSome);
    QByteArray many;
    for (int number = 0; number < 100'000; ++number)
        many += "A" + QByteArray::number(1'000'000 + number) + ",新機關,T,1150101\r\n";
    m_page->previewImport(written(many));
    auto *cancel = button(u"cancelImportButton"_s);
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Escape);
    QTRY_VERIFY(importLabel().startsWith(u"✕"_s));
    QVERIFY(importLabel().contains(u"cancelled"_s));
    QVERIFY(!button(u"importButton"_s)->isVisible() && !cancel->isVisible());
}

void TestOrganizationsPage::damagedRowsAreListedAndGoodNamesKept()
{
    begin(addSome);
    m_page->previewImport(written("395000000A,臺南?政府,F,1150101\r\n"
                                  "39900O000D,新機關,T,1150101\r\n"));
    QTRY_VERIFY(button(u"importButton"_s)->isVisible());
    auto *rows = m_page->findChild<QPlainTextEdit *>(u"damagedText"_s);
    QVERIFY(rows->isVisible());
    const QStringList lines = rows->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"line 2 395000000A: "_s));
    QVERIFY(lines.at(1).startsWith(u"line 3 39900O000D: "_s));
    QVERIFY(button(u"replaceDamagedButton"_s)->isVisible());
    button(u"importButton"_s)->click();
    QTRY_VERIFY(importLabel().startsWith(u"✓"_s));
    QCOMPARE(kept(u"395000000A"_s).name, u"臺南市政府"_s);
    QCOMPARE(kept(u"395000000A"_s).status, u"F"_s);
    QCOMPARE(kept(u"39900O000D"_s).name, u"新機關"_s);
}

void TestOrganizationsPage::goodNamesAreReplacedAfterAQuestion()
{
    begin(addSome);
    m_page->previewImport(written("395000000A,臺南?政府,T,1150101\r\n"));
    QTRY_VERIFY(button(u"replaceDamagedButton"_s)->isVisible());
    button(u"replaceDamagedButton"_s)->click();
    QCOMPARE(kept(u"395000000A"_s).name, u"臺南市政府"_s);
    m_desk->agree();
    QVERIFY(m_desk->asked.contains(u"1 good"_s));
    QTRY_COMPARE(kept(u"395000000A"_s).name, u"臺南?政府"_s);
}

void TestOrganizationsPage::anAddressBookWithAFaultIsRefusedWithItsLine()
{
    begin(addSome);
    const QString path = written("399000000D,新機關,T,1150101\r\n399000000D,又,T,1150101\r\n");
    m_page->previewImport(path);
    QTRY_VERIFY(importLabel().startsWith(u"✕"_s));
    QVERIFY2(importLabel().contains(u"3"_s) && importLabel().contains(u"book.csv"_s),
             qPrintable(importLabel()));
    QVERIFY(!button(u"importButton"_s)->isVisible());
    QCOMPARE(kept(u"399000000D"_s), Organization{});
}

NOTICEDESK_TEST(TestOrganizationsPage)
#include "test_organizationspage.moc"
