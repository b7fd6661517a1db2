// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/storepage.h"
#include "deskcase.h"
#include "domain/tr.h"
#include "store/directory/directoryrecords.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Tabs and the window are closed with something typed: it is recorded, or said, and never lost.
class TestClosingTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDriver>();
        CaseFile draft;
        draft.notice = soundCase().notice;
        m_desk->add({draft});
        QVERIFY(m_desk->start());
    }
    void cleanup() { m_desk.reset(); }

    void aTabClosesWhenWhatIsTypedOnItIsRecorded()
    {
        const QPointer<QWidget> page = beginContact(u"nameEdit"_s, u"王小明"_s);
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([&] { return !page; }));
        QCOMPARE(storedContacts(), QStringList{u"王小明"_s});
        QVERIFY2(m_desk->told().isEmpty(), qPrintable(m_desk->told()));
    }

    void aTabStaysWhereWhatIsTypedCannotBeRecorded()
    {
        const QPointer<QWidget> page = beginContact(u"phoneEdit"_s, u"1234"_s);
        m_desk->control(Qt::Key_W);
        QVERIFY(saysThatNothingCanBeRecorded());
        // Nor does it close when it is mended later.
        m_desk->typeInto(u"nameEdit"_s, u"王小明"_s);
        m_desk->control(Qt::Key_S);
        QVERIFY(waitFor([&] { return !storedContacts().isEmpty(); }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(page);
        QCOMPARE(m_desk->tabs().currentWidget(), page.get());
    }

    void aWindowClosesByItselfWhenAPageIsRecorded()
    {
        beginContact(u"nameEdit"_s, u"王小明"_s);
        const QPointer<MainWindow> window = &m_desk->window();
        QSignalSpy closed(window, &MainWindow::closed);
        window->close();
        window->close(); // impatient
        QVERIFY(waitFor([&] { return !window; }));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(storedContacts(), QStringList{u"王小明"_s});
    }

    void aWindowThatIsClosedTwiceEndsOnce()
    {
        openDraft();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        const QPointer<MainWindow> window = &m_desk->window();
        QSignalSpy closed(window, &MainWindow::closed);
        window->close();
        QVERIFY(waitFor([&] { return !window || m_desk->tabs().keeping().isAllKept(); }));
        if (window)
            window->close();
        QVERIFY(waitFor([&] { return !window; }));
        QCOMPARE(closed.size(), 1);
    }

    void aWindowStaysAndSaysWhatCannotBeRecorded()
    {
        openDraft();
        const QPointer<QWidget> page = beginContact(u"phoneEdit"_s, u"1234"_s);
        m_desk->tabs().setCurrentIndex(0);
        const QPointer<MainWindow> window = &m_desk->window();
        QSignalSpy givenUp(window, &MainWindow::closingGivenUp);
        window->close();
        QVERIFY(saysThatNothingCanBeRecorded());
        QCOMPARE(givenUp.size(), 1);
        QCOMPARE(m_desk->tabs().currentWidget(), page.get());
        // Whoever goes back to the work is not closed later, while typing.
        m_desk->typeInto(u"phoneEdit"_s, {});
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return m_desk->tabs().keeping().isAllKept(); }));
        openDraft();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor([&] { return storedReason().contains(u"abc"_s); }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(window && window->isVisible());
    }

    void aPageThatTheStoreCannotTakeIsSaidOnce()
    {
        const QPointer<QWidget> page = beginContact(u"nameEdit"_s, u"王小明"_s);
        const QPointer<MainWindow> window = &m_desk->window();
        const auto other = openDatabase(m_desk->storePath(), Database::Access::ReadWrite);
        other->begin(); // another program writes and does not end
        window->close();
        QVERIFY(waitFor([&] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !m_desk->find(u"errorBox"_s); }));
        other->rollback();
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(window && window->isVisible() && page);
        m_desk->control(Qt::Key_S);
        QVERIFY(waitFor([&] { return !storedContacts().isEmpty(); }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(window && window->isVisible());
    }

    void aCaseThatTheStoreCannotTakeStaysOpen()
    {
        openDraft();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        const QPointer<CaseTab> tab = &m_desk->caseTab();
        const auto other = openDatabase(m_desk->storePath(), Database::Access::ReadWrite);
        other->begin(); // another program writes and does not end
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([&] { return m_desk->told().contains(u"stays open"_s); }));
        other->rollback();
        QVERIFY(waitFor([&] { return storedReason().contains(u"abc"_s); }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY2(tab, "it closes while somebody has gone back to it");
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([&] { return !tab; }));
    }

    void nothingClosesWhileTheStoreIsBeingExamined()
    {
        const QPointer<MainWindow> window = &m_desk->window();
        QSignalSpy givenUp(window, &MainWindow::closingGivenUp);
        window->action(CommandId::Verify)->trigger();
        const QPointer<StorePage> page = qobject_cast<StorePage *>(m_desk->tabs().currentWidget());
        QVERIFY(page && page->isWorking());
        m_desk->tabs().closeCurrent();
        QVERIFY2(m_desk->told().contains(u"still going on"_s), qPrintable(m_desk->told()));
        m_desk->tabs().setCurrentIndex(0);
        window->close();
        QCOMPARE(givenUp.size(), 1);
        QCOMPARE(m_desk->tabs().currentWidget(), page.get());
        QVERIFY(waitFor([&] { return !page->isWorking(); }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(window && window->isVisible() && page);
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([&] { return !page; }));
    }

    void openTabsAreWrittenDownOnlyWhenTheyAreOthers()
    {
        openDraft();
        const auto areWrittenDown = [] { return QSettings().childGroups().contains(u"tabs"_s); };
        QVERIFY(areWrittenDown());
        QSettings().remove(u"tabs"_s);
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor([&] { return m_desk->tabs().keeping().isAllKept(); }));
        QVERIFY(storedReason().contains(u"abc"_s));
        QVERIFY(!areWrittenDown());
        m_desk->tabs().closeCurrent();
        QVERIFY(areWrittenDown());
    }

    void whatIsComposedWhileATabClosesIsKept()
    {
        openDraft();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        const QPointer<CaseTab> tab = &m_desk->caseTab();
        m_desk->tabs().closeCurrent();
        QVERIFY(tab && !tab->isKept());
        compose(u"測試"_s);
        QVERIFY(waitFor([&] { return !tab; }));
        QVERIFY2(storedReason().contains(u"測試"_s), qPrintable(storedReason()));
    }

    void whatIsComposedWhileTheWindowClosesIsKept()
    {
        openDraft();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        const QPointer<MainWindow> window = &m_desk->window();
        window->close();
        QVERIFY(window->isVisible());
        compose(u"測試"_s);
        QVERIFY(waitFor([&] { return !window; }));
        QVERIFY2(storedReason().contains(u"測試"_s), qPrintable(storedReason()));
    }

    void whatIsComposedOnAPageWhileTheWindowClosesIsKept()
    {
        beginContact(u"nameEdit"_s, u"王"_s);
        const QPointer<MainWindow> window = &m_desk->window();
        window->close();
        QVERIFY(window->isVisible());
        compose(u"小明"_s);
        QVERIFY(waitFor([&] { return !window; }));
        QCOMPARE(storedContacts(), QStringList{u"王小明"_s});
    }

private:
    void openDraft()
    {
        QVERIFY(openCase(*m_desk, m_desk->lastStored()->id));
        QVERIFY(waitFor([this] { return m_desk->find(u"reasonEdit"_s); }));
    }
    /// Adds a contact window on its page and types into a field of it.
    QWidget *beginContact(const QString &field, const QString &text)
    {
        m_desk->window().action(CommandId::ContactWindows)->trigger();
        m_desk->typeInto(u"recordsTable"_s, {});
        m_desk->key(Qt::Key_Insert);
        m_desk->typeInto(field, text);
        return m_desk->tabs().currentWidget();
    }
    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QVERIFY(QApplication::focusWidget());
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    bool saysThatNothingCanBeRecorded()
    {
        return waitFor([this] {
            return m_desk->told() == noticedesk::tr("What is typed here cannot be recorded yet; "
                                                    "mend it, or take it back with Esc.");
        });
    }
    QStringList storedContacts()
    {
        const auto database = openDatabase(m_desk->storePath(), Database::Access::ReadOnly);
        QStringList names;
        for (const auto &kept : DirectoryRecords<ContactWindow>(*database).all())
            names.append(kept.record.name.value_or(QString()));
        return names;
    }
    QString storedReason() { return m_desk->lastStored()->file.notice.reason.value_or(QString()); }

    std::unique_ptr<WindowDriver> m_desk;
};

NOTICEDESK_TEST(TestClosingTask)

#include "test_closingtask.moc"
