// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "app/case/casetab.h"
#include "app/directories/storepage.h"
#include "directorydesk.h"
#include "sheets/documents/sheetpdf.h"
#include "store/keeping/dailybackups.h"
#include "testprogram.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Somebody purges closed cases on the page of the store.
class TestPurgeTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsPurgedBeforeTheNumberWasTyped();
    void purgedCasesAreToldAndCanBeLookedAt();

private:
    std::unique_ptr<DirectoryDesk> m_desk;
    StorePage *m_page = nullptr;

    QString result() { return m_page->findChild<QPlainTextEdit *>(u"resultText"_s)->toPlainText(); }
    template <class Part>
    Part *part(const QString &dialog, const QString &name)
    {
        Part *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (each->objectName() == dialog && each->isVisible())
                    found = each->findChild<Part *>(name);
            }
            return found != nullptr;
        });
        return isThere ? found : nullptr;
    }
    /// As far as the second question.
    void agreeOnce()
    {
        m_page->findChild<QPushButton *>(u"purgeButton"_s)->click();
        auto *purge = part<QPushButton>(u"purgeDialog"_s, u"purgeButton"_s);
        QVERIFY(purge);
        auto *before = part<QWidget>(u"purgeDialog"_s, u"beforeEdit"_s)->findChild<QLineEdit *>();
        before->setFocus();
        before->selectAll();
        QTest::keyClicks(before, u"1100101"_s);
        const auto *cases = part<QLabel>(u"purgeDialog"_s, u"casesLabel"_s);
        QTRY_VERIFY2(cases->text().contains(u": 2"_s), qPrintable(cases->text()));
        QVERIFY2(cases->text().contains(u"・of the year 109: 2"_s), qPrintable(cases->text()));
        purge->click();
    }
    qint64 purgedCases()
    {
        const auto database = m_desk->reading();
        return database->value(u"SELECT count(*) FROM purged_cases"_s).toLongLong();
    }
};

namespace
{

CaseFile oldClosedCase(int serial)
{
    CaseFile file = soundCase();
    file.number = CaseNumber::fromParts(109, serial);
    file.notice.date = QDate(2020, 1, 2);
    file.rounds.push_back(roundOn(QDate(2020, 2, 3), Improved{}));
    return file;
}

} // namespace

void TestPurgeTask::init()
{
    m_desk = std::make_unique<DirectoryDesk>([](Store &store) {
        Change change(store, u"import"_s);
        CaseWriter writer(change);
        writer.add(oldClosedCase(1));
        writer.add(oldClosedCase(2));
        writer.add(soundCase());
        change.commit();
    });
    m_page = &m_desk->show<StorePage>();
}

void TestPurgeTask::cleanup()
{
    m_desk.reset();
}

void TestPurgeTask::nothingIsPurgedBeforeTheNumberWasTyped()
{
    agreeOnce();
    auto *agree = part<QPushButton>(u"purgeConfirmation"_s, u"agreeButton"_s);
    QVERIFY(agree);
    auto *count = part<QLineEdit>(u"purgeConfirmation"_s, u"countEdit"_s);
    for (const QString &typed : {u""_s, u"3"_s}) {
        count->setText(typed);
        agree->click();
        QVERIFY(part<QPushButton>(u"purgeConfirmation"_s, u"agreeButton"_s));
    }
    QVERIFY(m_desk->waitUntilQuiet());
    QCOMPARE(purgedCases(), 0);
    count->window()->close();
}

void TestPurgeTask::purgedCasesAreToldAndCanBeLookedAt()
{
    {
        const auto database = m_desk->reading();
        keepDailyBackup(*database, Author::ofProcess(), QDateTime(QDate(2026, 1, 2), QTime(3, 4)),
                        {});
    }
    agreeOnce();
    part<QLineEdit>(u"purgeConfirmation"_s, u"countEdit"_s)->setText(u"２"_s);
    part<QPushButton>(u"purgeConfirmation"_s, u"agreeButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(result().startsWith(u"✓ Cases that were purged: 2"_s), 20000);
    const QString old = backupFolder(m_desk->path()) + u"/office-2026-01-02.db"_s;
    QVERIFY2(result().contains(old), qPrintable(result()));
    QCOMPARE(purgedCases(), 2);
    // And the older copies, if that is wanted.
    QPushButton *remove = nullptr;
    QTRY_VERIFY((remove = m_desk->window.findChild<QPushButton *>(u"agreeButton"_s)) != nullptr ||
                (remove = part<QPushButton>(u"questionBox"_s, u"agreeButton"_s)) != nullptr);
    QVERIFY(QFile::exists(old));
    remove->click();
    QTRY_VERIFY_WITH_TIMEOUT(result().contains(u"removed: 1"_s), 20000);
    QVERIFY(!QFile::exists(old));

    m_desk->desk->sheets = std::make_shared<SheetPdf>();
    CaseRecord record = [&] {
        const auto database = m_desk->reading();
        return CaseRecords(*database).find(CaseId(1)).value();
    }();
    CaseTab tab(*m_desk->desk, record, std::nullopt, nullptr);
    tab.show();
    QVERIFY(tab.findChild<QLabel *>(u"nextLabel"_s)->text().startsWith(u"Purged on "_s));
    QVERIFY(!tab.findChild<QPushButton *>(u"primaryButton"_s)->isEnabled());
    for (const Step step : {Step::Notice, Step::Dispatch, Step::Response, Step::Round1,
                            Step::Suspension, Step::Notes, Step::Evidence, Step::History}) {
        tab.chooseStep(step);
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(!tab.findChild<QPushButton *>(u"primaryButton"_s)->isEnabled());
    }
    const auto fields = tab.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *field : fields)
        QVERIFY2(field->isReadOnly() || !field->isEnabled() || !field->isVisible(),
                 qPrintable(field->objectName()));
}

NOTICEDESK_TEST(TestPurgeTask)
#include "test_purgetask.moc"
