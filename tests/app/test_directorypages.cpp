// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/contactwindowspage.h"
#include "app/directories/incidentspage.h"
#include "app/directories/officesettingspage.h"
#include "app/directories/textblockspage.h"
#include "app/text/plaintext.h"
#include "directorydesk.h"
#include "store/directory/directoryrecords.h"
#include "testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestDirectoryPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void insertAddsAndControlSRecords();
    void whatIsTypedIsRecordedWhenAnotherRecordIsChosen();
    void whatCannotBeRecordedStaysTyped();
    void escapeTakesBack();
    void deleteAsksAndRemoves();
    void whatSomebodyElseChangedIsToldWithBothVersions();
    void whatSomebodyElseChangedCanBeTaken();
    void aRecordThatSomebodyRemovedIsAddedAnew();
    void aStoreThatAnotherWritesCanBeReadOnly();
    void strangeTextStaysAsItWasTyped();
    void noKeyActsWhileSomethingIsComposed();
    void textBlocksSayWhatTheirPlaceholdersAre();
    void anIncidentWithHalfADateIsNotRecorded();
    void anIncidentTellsItsCasesAndStays();
    void settingsAreRecorded();

private:
    std::unique_ptr<DirectoryDesk> m_desk;

    static void addContacts(Store &store)
    {
        Change change(store, u"save contact window"_s);
        DirectoryRecords<ContactWindow> records(store.database());
        records.add(change, {u"企劃處"_s, u"王小明"_s, u"02-1"_s, {}});
        records.add(change, {u"資訊處"_s, u"林台生"_s, u"02-2"_s, {}});
        change.commit();
    }
    std::vector<Stored<ContactWindow>> contacts()
    {
        const auto database = m_desk->reading();
        return DirectoryRecords<ContactWindow>(*database).all();
    }
    QTableView *table() { return m_desk->window.findChild<QTableView *>(u"recordsTable"_s); }
    QLineEdit *line(const QString &name) { return m_desk->window.findChild<QLineEdit *>(name); }
    QString said() { return m_desk->window.findChild<QLabel *>(u"saidLabel"_s)->text(); }
    QWidget *conflict() { return m_desk->window.findChild<QWidget *>(u"conflictPanel"_s); }
    void click(const QString &name)
    {
        QTest::mouseClick(m_desk->window.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void begin(const std::function<void(Store &)> &prepare)
    {
        m_desk = std::make_unique<DirectoryDesk>(prepare);
    }
    /// Chooses a row by the keyboard and waits until its record is in the form.
    void choose(int row, const QString &name, const QString &value)
    {
        QTRY_VERIFY(table()->model()->rowCount() > row);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        for (int at = 0; at < row; ++at)
            QTest::keyClick(table(), Qt::Key_Down);
        QTRY_COMPARE(line(name)->text(), value);
    }
    void retype(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        commit(line(name), text);
        if (text.isEmpty())
            QTest::keyClick(line(name), Qt::Key_Backspace);
    }
};

void TestDirectoryPages::cleanup()
{
    m_desk.reset();
}

void TestDirectoryPages::insertAddsAndControlSRecords()
{
    begin({});
    m_desk->show<ContactWindowsPage>();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Insert);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(line(u"unitEdit"_s)->hasFocus());
    QTest::keyClick(line(u"unitEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(contacts().empty()); // neither a unit nor a name
    retype(u"nameEdit"_s, u"陳怡君"_s);
    QTest::keyClick(line(u"nameEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(contacts().size(), 1U);
    QCOMPARE(contacts().front().record.name, u"陳怡君"_s);
    QVERIFY(!contacts().front().record.unit);
    QTRY_COMPARE(cell(table(), 0, 1), u"陳怡君"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(said().contains(u"✓"_s));
}

void TestDirectoryPages::whatIsTypedIsRecordedWhenAnotherRecordIsChosen()
{
    begin(addContacts);
    auto &page = m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"phoneEdit"_s, u"02-99"_s);
    QVERIFY(page.hasTyped());
    choose(1, u"nameEdit"_s, u"林台生"_s);
    QTRY_COMPARE(contacts().front().record.phone, u"02-99"_s);
    QTRY_VERIFY(!page.hasTyped());
    QCOMPARE(contacts().front().revision, 2);
    QCOMPARE(contacts().back().revision, 1);
}

void TestDirectoryPages::whatCannotBeRecordedStaysTyped()
{
    begin(addContacts);
    auto &page = m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"unitEdit"_s, {});
    retype(u"nameEdit"_s, {});
    retype(u"phoneEdit"_s, u"02-99"_s);
    choose(1, u"nameEdit"_s, u"林台生"_s);
    QVERIFY(page.hasTyped());
    QVERIFY(cell(table(), 0, 0).startsWith(u"✎"_s));
    choose(0, u"phoneEdit"_s, u"02-99"_s);
    QCOMPARE(line(u"nameEdit"_s)->text(), QString());
    QCOMPARE(contacts().front().record.name, u"王小明"_s);
    // Asked to record it, the cursor goes where something is to be typed, and why stands there.
    line(u"phoneEdit"_s)->setFocus();
    QTest::keyClick(line(u"phoneEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() != line(u"phoneEdit"_s));
    QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
}

void TestDirectoryPages::escapeTakesBack()
{
    begin(addContacts);
    auto &page = m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"nameEdit"_s, u"x"_s);
    QTest::keyClick(line(u"nameEdit"_s), Qt::Key_Escape);
    QCOMPARE(line(u"nameEdit"_s)->text(), u"王小明"_s);
    QVERIFY(!page.hasTyped());
    QTest::keyClick(table(), Qt::Key_Insert);
    QCOMPARE(table()->model()->rowCount(), 3);
    QTest::keyClick(line(u"unitEdit"_s), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(table()->hasFocus());
}

void TestDirectoryPages::deleteAsksAndRemoves()
{
    begin(addContacts);
    m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(contacts().size(), 2U);
    m_desk->agree();
    QVERIFY(m_desk->asked.contains(u"王小明"_s));
    QTRY_COMPARE(contacts().size(), 1U);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(line(u"nameEdit"_s)->text(), QString());
    QVERIFY(line(u"nameEdit"_s)->isReadOnly());
}

void TestDirectoryPages::whatSomebodyElseChangedIsToldWithBothVersions()
{
    begin(addContacts);
    m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"phoneEdit"_s, u"mine"_s);
    const auto change = [](Store &store) {
        Change changing(store, u"save contact window"_s);
        DirectoryRecords<ContactWindow> records(store.database());
        const auto kept = records.all().front();
        ContactWindow after = kept.record;
        after.phone = u"theirs"_s;
        after.email = u"new@example.org"_s;
        QVERIFY(records.replace(changing, kept, after));
        changing.commit();
    };
    m_desk->write(change);
    QTest::keyClick(line(u"phoneEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(conflict()->isVisible());
    const QString both = m_desk->window.findChild<QLabel *>(u"versionsLabel"_s)->text();
    QVERIFY2(both.contains(u"mine"_s) && both.contains(u"theirs"_s), qPrintable(both));
    QCOMPARE(contacts().front().record.phone, u"theirs"_s);
    QTest::keyClick(line(u"phoneEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_desk->waitUntilQuiet());
    QCOMPARE(contacts().front().record.phone, u"theirs"_s);
    click(u"keepMineButton"_s);
    QTRY_COMPARE(contacts().front().record.phone, u"mine"_s);
    QCOMPARE(contacts().front().record.email, u"new@example.org"_s); // nobody typed into it
    QTRY_VERIFY(!conflict()->isVisible());
}

void TestDirectoryPages::whatSomebodyElseChangedCanBeTaken()
{
    begin(addContacts);
    auto &page = m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"phoneEdit"_s, u"mine"_s);
    m_desk->write([](Store &store) {
        Change changing(store, u"save contact window"_s);
        DirectoryRecords<ContactWindow> records(store.database());
        const auto kept = records.all().front();
        QVERIFY(records.replace(changing, kept, {u"新處"_s, {}, u"theirs"_s, {}}));
        changing.commit();
    });
    QTest::keyClick(line(u"phoneEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(conflict()->isVisible());
    click(u"takeTheirsButton"_s);
    QTRY_COMPARE(line(u"phoneEdit"_s)->text(), u"theirs"_s);
    QCOMPARE(line(u"unitEdit"_s)->text(), u"新處"_s);
    QVERIFY(!page.hasTyped());
    QVERIFY(!conflict()->isVisible());
}

void TestDirectoryPages::aRecordThatSomebodyRemovedIsAddedAnew()
{
    begin(addContacts);
    m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"phoneEdit"_s, u"mine"_s);
    m_desk->write([](Store &store) {
        Change changing(store, u"save contact window"_s);
        DirectoryRecords<ContactWindow> records(store.database());
        QVERIFY(records.remove(changing, records.all().front()));
        changing.commit();
    });
    QTest::keyClick(line(u"phoneEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(said().contains(u"⚠"_s));
    QCOMPARE(line(u"phoneEdit"_s)->text(), u"mine"_s);
    QCOMPARE(contacts().size(), 1U);
    QTest::keyClick(line(u"phoneEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(contacts().size(), 2U);
    QCOMPARE(contacts().back().record, (ContactWindow{u"企劃處"_s, u"王小明"_s, u"mine"_s, {}}));
}

void TestDirectoryPages::aStoreThatAnotherWritesCanBeReadOnly()
{
    begin(addContacts);
    m_desk->beginReadOnly();
    m_desk->show<ContactWindowsPage>();
    choose(1, u"nameEdit"_s, u"林台生"_s);
    QVERIFY(line(u"nameEdit"_s)->isReadOnly());
    QVERIFY(!m_desk->window.findChild<QPushButton *>(u"addButton"_s)->isEnabled());
    QVERIFY(!m_desk->window.findChild<QPushButton *>(u"recordButton"_s)->isEnabled());
    QVERIFY2(said().contains(m_desk->threads->readOnlyReason()), qPrintable(said()));
    QTest::keyClick(table(), Qt::Key_Insert);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestDirectoryPages::strangeTextStaysAsItWasTyped()
{
    begin(addContacts);
    m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    for (const QString &text : strangeTexts()) {
        retype(u"nameEdit"_s, text);
        QTest::keyClick(line(u"nameEdit"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(contacts().front().record.name.value_or(QString()), text);
        QTRY_COMPARE(cell(table(), 0, 1), shortened(text, longestShownName));
        QTRY_VERIFY(said().contains(u"✓"_s));
    }
}

void TestDirectoryPages::noKeyActsWhileSomethingIsComposed()
{
    begin(addContacts);
    auto &page = m_desk->show<ContactWindowsPage>();
    choose(0, u"nameEdit"_s, u"王小明"_s);
    retype(u"nameEdit"_s, u"李"_s);
    compose(line(u"nameEdit"_s), u"ㄓ"_s);
    QTest::keyClick(line(u"nameEdit"_s), Qt::Key_Escape);
    QTest::keyClick(line(u"nameEdit"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_desk->waitUntilQuiet());
    QCOMPARE(line(u"nameEdit"_s)->text(), u"李"_s);
    QVERIFY(page.hasTyped());
    QCOMPARE(contacts().front().record.name, u"王小明"_s);
}

void TestDirectoryPages::textBlocksSayWhatTheirPlaceholdersAre()
{
    begin({});
    m_desk->show<TextBlocksPage>();
    const QString words = m_desk->window.findChild<QLabel *>(u"placeholdersLabel"_s)->text();
    for (const QString &word : {u"{ip}"_s, u"{malicious_ip}"_s, u"{from}"_s, u"{to}"_s})
        QVERIFY(words.contains(word));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Insert);
    auto *kind = m_desk->window.findChild<QComboBox *>(u"kindComboBox"_s);
    QVERIFY(kind->hasFocus());
    QTest::keyClick(kind, Qt::Key_Down);
    retype(u"titleEdit"_s, u"更新系統"_s);
    auto *text = m_desk->window.findChild<QPlainTextEdit *>(u"textEdit"_s);
    commit(text, u"更新 {ip}\n的系統"_s);
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    const auto blocks = [this] {
        const auto database = m_desk->reading();
        return DirectoryRecords<TextBlock>(*database).all();
    };
    QTRY_COMPARE(blocks().size(), 1U);
    QCOMPARE(blocks().front().record,
             (TextBlock{TextBlockKind::ImprovementItem, u"更新系統"_s, u"更新 {ip}\n的系統"_s}));
    QTRY_COMPARE(cell(table(), 0, 2), u"更新 {ip}↵的系統"_s);
}

void TestDirectoryPages::anIncidentWithHalfADateIsNotRecorded()
{
    begin({});
    auto &page = m_desk->show<IncidentsPage>();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Insert);
    retype(u"titleEdit"_s, u"惡意連線"_s);
    auto *first = m_desk->window.findChild<QWidget *>(u"firstEdit"_s)->findChild<QLineEdit *>();
    first->setFocus();
    QTest::keyClicks(first, u"115111"_s);
    QTest::keyClick(first, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_desk->waitUntilQuiet());
    const auto incidents = [this] {
        const auto database = m_desk->reading();
        return DirectoryRecords<Incident>(*database).all();
    };
    QVERIFY(incidents().empty());
    QTest::keyClicks(first, u"6"_s);
    auto *level = m_desk->window.findChild<QComboBox *>(u"levelComboBox"_s);
    level->setFocus();
    QTest::keyClicks(level, u"3"_s);
    QTest::keyClick(first, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(incidents().size(), 1U);
    QCOMPARE(incidents().front().record.first, QDate(2026, 11, 16));
    QCOMPARE(incidents().front().record.level, 3);
    QTRY_VERIFY(!page.hasTyped());
}

void TestDirectoryPages::anIncidentTellsItsCasesAndStays()
{
    begin([](Store &store) {
        Change change(store, u"import"_s);
        CaseRecord record{CaseId(0), 1, {}, {}, {}, {}};
        Incident incident;
        incident.title = u"惡意連線"_s;
        const auto id = DirectoryRecords<Incident>(store.database()).add(change, incident);
        const CaseId first = CaseWriter(change).add({}).id;
        change.database().run(u"INSERT INTO case_incidents (case_id, incident_id) VALUES (?, ?)"_s,
                              {first.value(), id.value()});
        change.commit();
    });
    m_desk->show<IncidentsPage>();
    choose(0, u"titleEdit"_s, u"惡意連線"_s);
    QTRY_VERIFY(m_desk->window.findChild<QLabel *>(u"casesLabel"_s)->text().endsWith(u"1"_s));
    QTest::keyClick(table(), Qt::Key_Delete);
    m_desk->agree();
    QTRY_VERIFY(said().contains(u"✕"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestDirectoryPages::settingsAreRecorded()
{
    begin({});
    auto &page = m_desk->show<OfficeSettingsPage>();
    QTRY_VERIFY(!line(u"nameEdit"_s)->isReadOnly());
    auto *backups = m_desk->window.findChild<QSpinBox *>(u"backupsSpinBox"_s);
    QCOMPARE(backups->value(), 14);
    QCOMPARE(backups->minimum(), 1);
    QCOMPARE(backups->maximum(), 999);
    retype(u"nameEdit"_s, u"臺南區交換中心"_s);
    backups->setFocus();
    backups->selectAll();
    QTest::keyClicks(backups, u"30"_s);
    QTest::keyClick(backups, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->office->settings().name, u"臺南區交換中心"_s);
    QCOMPARE(m_desk->office->settings().backups, 30);
    QTRY_VERIFY(!page.hasTyped());
    retype(u"lettersEdit"_s, u"府智安字"_s);
    page.recordTyped();
    QTRY_COMPARE(m_desk->office->settings().letters, u"府智安字"_s);
    QCOMPARE(m_desk->office->settings().name, u"臺南區交換中心"_s);
}

NOTICEDESK_TEST(TestDirectoryPages)
#include "test_directorypages.moc"
