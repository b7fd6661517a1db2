// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/frame/casefileactions.h"
#include "app/frame/caseprinting.h"
#include "app/frame/casetabs.h"
#include "app/frame/commandbox.h"
#include "app/frame/commands.h"
#include "app/frame/maildrafting.h"
#include "app/frame/postpapers.h"
#include "app/frame/readfailure.h"
#include "keystrokes.h"
#include "sheets/documents/sheetpdf.h"
#include "store/database/storeerror.h"
#include "testprogram.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// The server that keeps the store does not answer: nobody listens at its address.
class TestUnreachableStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsAskedForIsNotPassedOverInSilence();
    void theCommandBoxHasItsCommandsAllTheSame();
    void whatElseGoesWrongIsToldInABox();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<StoreThreads> m_store;
    Prompt *m_prompt = nullptr; ///< of the window
    std::unique_ptr<Office> m_office;
    std::optional<Desk> m_desk;
};

void TestUnreachableStore::initTestCase()
{
    QCoreApplication::setOrganizationName(u"noticedesk-test"_s);
    QCoreApplication::setApplicationName(u"noticedesk-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestUnreachableStore::init()
{
    m_window = std::make_unique<QWidget>();
    m_store = std::make_unique<StoreThreads>(u"postgresql:///nothing?host="_s + m_folder.path());
    m_prompt = new Prompt(m_window.get());
    m_office = std::make_unique<Office>(*m_store);
    m_desk.emplace(Desk{*m_store, *m_office, std::make_shared<SheetPdf>(), *m_prompt});
}

void TestUnreachableStore::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_office.reset();
    m_store.reset();
}

void TestUnreachableStore::whatIsAskedForIsNotPassedOverInSilence()
{
    QStringList told;
    const auto note = [&told](const QString &sentence) { told.append(sentence); };
    QWidget *window = m_window.get();
    auto *printing = new CasePrinting(*m_desk, window);
    auto *mails = new MailDrafting(*m_desk, window);
    auto *papers = new PostPapers(*m_desk, *printing, window);
    auto *files = new CaseFileActions(*m_desk, window);
    auto *tabs = new CaseTabs(*m_desk, window);
    connect(printing, &CasePrinting::announced, window, note);
    connect(mails, &MailDrafting::announced, window, note);
    connect(papers, &PostPapers::announced, window, note);
    connect(files, &CaseFileActions::announced, window, note);
    connect(tabs, &CaseTabs::announced, window, note);
    const QSignalSpy boxes(m_prompt, &Prompt::shown);
    printing->printNotices({CaseId(1)});
    QTRY_COMPARE(told.size(), 1);
    mails->draft({CaseId(1)});
    QTRY_COMPARE(told.size(), 2);
    papers->openMailing({CaseId(1)});
    QTRY_COMPARE(told.size(), 3);
    files->open({m_folder.filePath(u"a.case.json"_s)});
    QTRY_COMPARE(told.size(), 4);
    tabs->openCase(CaseId(1));
    QTRY_COMPARE(told.size(), 5);
    for (const QString &each : std::as_const(told))
        QVERIFY2(each.startsWith(u"Not done: "_s), qPrintable(each));
    QCOMPARE(boxes.size(), 0);
}

void TestUnreachableStore::theCommandBoxHasItsCommandsAllTheSame()
{
    const Commands commands(m_window.get());
    auto *box = new CommandBox(*m_store, commands, m_window.get());
    QVERIFY(showActive(*m_window));
    box->ask();
    const auto *found = box->findChild<QListWidget *>(u"foundList"_s);
    QTRY_VERIFY(found->count() > 5);
    // Why there are no cases is said, and is no command.
    const QListWidgetItem *last = found->item(found->count() - 1);
    QVERIFY2(last->text().startsWith(u"No case can be searched for"_s), qPrintable(last->text()));
    const QSignalSpy chosen(commands[CommandId::Verify], &QAction::triggered);
    auto *typed = box->findChild<QLineEdit *>(u"searchEdit"_s);
    typed->setText(u"no such command"_s);
    QTRY_COMPARE(found->count(), 1);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(box->isVisible());
    // What is asked for with Enter before the answer has come is done when it comes.
    typed->setText(u"Verify"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(!box->isVisible());
}

void TestUnreachableStore::whatElseGoesWrongIsToldInABox()
{
    QStringList announced;
    const QSignalSpy boxes(m_prompt, &Prompt::shown);
    const auto failed = announcingFailure(
        *m_prompt, [&announced](const QString &sentence) { announced.append(sentence); });
    failed(std::make_exception_ptr(StoreDamaged(u"the store is damaged"_s, u"desk.db"_s)));
    QCOMPARE(boxes.size(), 1);
    QVERIFY(boxes.front().front().toString().contains(u"the store is damaged"_s));
    QCOMPARE(announced, QStringList());
    failed(std::make_exception_ptr(StoreUnreachable(u"it is away"_s, u"server"_s)));
    QCOMPARE(announced, QStringList{u"Not done: it is away"_s});
    QCOMPARE(boxes.size(), 1);
}

NOTICEDESK_TEST(TestUnreachableStore)
#include "test_unreachablestore.moc"
