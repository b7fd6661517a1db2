// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/caseediting.h"
#include "domain/tr.h"
#include "eventgaps.h"
#include "quiet.h"
#include "sampledraft.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Another program that writes into the store and does not end.
class WriteLock final
{
public:
    explicit WriteLock(const QString &store) : m_database(store, Database::Access::ReadWrite)
    {
        m_database.begin();
    }
    ~WriteLock() { m_database.rollback(); }
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

private:
    SqliteDatabase m_database;
};

} // namespace

/// Another writer holds the store: the window answers, keeps what is typed, and says how it is.
class TestBusyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDriver>();
        const CaseFile draft = sampleDraft();
        m_desk->add({draft});
        QVERIFY(m_desk->start());
        m_desk->tabs().openCase(m_desk->lastStored()->id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        QVERIFY(waitFor([this] { return m_desk->find(u"reasonEdit"_s); }));
        // The backup of the day reads, and comes to an end.
        QVERIFY(m_desk->waitUntilQuiet());
    }
    void cleanup() { m_desk.reset(); }

    void typingGoesOnAndIsKeptByItselfWhenTheLockGoes()
    {
        auto lock = std::make_unique<WriteLock>(m_desk->storePath());
        EventGaps gaps;
        QElapsedTimer time;
        time.start();
        m_desk->find(u"reasonEdit"_s)->setFocus();
        int typed = 0;
        bool wasToldNotKept = false;
        while (time.elapsed() < held) {
            m_desk->type(u"x"_s);
            ++typed;
            QTest::qWait(50);
            QVERIFY2(!saving().startsWith(u"✓"_s), qPrintable(saving()));
            wasToldNotKept = wasToldNotKept || saving().startsWith(u"⚠"_s);
            // Once told it stays told, however much is typed.
            QVERIFY2(!wasToldNotKept || saving().startsWith(u"⚠"_s), qPrintable(saving()));
        }
        QVERIFY(wasToldNotKept);
        // Why: another one writes.
        QVERIFY2(saving().size() > 20, qPrintable(saving()));
        QVERIFY2(gaps.longest() < longestGap, qPrintable(QString::number(gaps.longest())));
        QVERIFY(!storedReason().contains(QString(typed, u'x')));
        lock.reset();
        QVERIFY(waitFor([&] { return saving().startsWith(u"✓"_s); }));
        QVERIFY(storedReason().contains(QString(typed, u'x')));
        QVERIFY(!QApplication::activeModalWidget());
        qInfo("longest gap %.0f ms", gaps.longest());
    }

    void anActionSaysThatNothingWasDoneAndWorksAfterwards()
    {
        auto lock = std::make_unique<WriteLock>(m_desk->storePath());
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->key(Qt::Key_F10);
        QVERIFY(m_desk->agreeToIssue());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        auto *box = m_desk->find<QMessageBox>(u"errorBox"_s);
        QVERIFY2(box->text().contains(noticedesk::tr("Nothing was changed by this. What you typed "
                                                     "is still there; try again when the cause is "
                                                     "gone.")),
                 qPrintable(box->text()));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QVERIFY(!m_desk->lastStored()->file.number);
        QVERIFY(m_desk->caseTab().typed().file.notice.reason->contains(u"abc"_s));
        QVERIFY(m_desk->find(u"reasonEdit"_s)->isEnabled());
        lock.reset();
        m_desk->key(Qt::Key_F10);
        QVERIFY(waitFor([this] {
            if (auto *accept = m_desk->find(u"acceptButton"_s))
                QTest::keyClick(accept, Qt::Key_Space);
            return m_desk->caseTab().record().file.number.has_value();
        }));
        QVERIFY(storedReason().contains(u"abc"_s));
    }

    void aWindowThatIsClosedWaitsAndClosesByItselfWhenAllIsKept()
    {
        auto lock = std::make_unique<WriteLock>(m_desk->storePath());
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QPointer<MainWindow> window = &m_desk->window();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(waitFor([this] { return m_desk->find(u"questionBox"_s); }));
        // It asks once, however often it is tried again.
        QSignalSpy tried(m_desk->caseTab().findChild<CaseEditing *>(), &CaseEditing::savingChanged);
        QVERIFY(waitFor([&tried] { return tried.size() >= 2; }));
        QCOMPARE(window->findChildren<QMessageBox *>(u"questionBox"_s).size(), 1);
        lock.reset();
        QVERIFY(waitFor([&] { return !window; }));
        QVERIFY(storedReason().contains(u"abc"_s));
    }

    void whoGoesBackToTheWorkIsNotClosedLater()
    {
        auto lock = std::make_unique<WriteLock>(m_desk->storePath());
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QPointer<MainWindow> window = &m_desk->window();
        QSignalSpy givenUp(window, &MainWindow::closingGivenUp);
        window->close();
        QVERIFY(waitFor([this] { return m_desk->find(u"questionBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"questionBox"_s); }));
        QCOMPARE(givenUp.size(), 1);
        lock.reset();
        QVERIFY(waitFor([&] { return saving().startsWith(u"✓"_s); }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(window && window->isVisible());
        QVERIFY(storedReason().contains(u"abc"_s));
    }

    void whatIsLostIsLostOnlyWhenSomebodySaysSo()
    {
        const WriteLock lock(m_desk->storePath());
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QPointer<MainWindow> window = &m_desk->window();
        window->close();
        // The box comes up by itself: an Enter that was meant for the text loses nothing.
        QVERIFY(waitFor([this] { return m_desk->find(u"questionBox"_s); }));
        m_desk->key(Qt::Key_Return);
        QVERIFY(waitFor([this] { return !m_desk->find(u"questionBox"_s); }));
        QVERIFY(waitForStore(*m_desk->store()));
        QVERIFY(window && window->isVisible());
        window->close();
        QVERIFY(waitFor([this] { return m_desk->find(u"agreeButton"_s); }));
        QTest::keyClick(m_desk->find(u"agreeButton"_s), Qt::Key_Space);
        QVERIFY(waitFor([&] { return !window; }));
        QVERIFY(!storedReason().contains(u"abc"_s));
    }

private:
    /// For the minute of a large import; NOTICEDESK_HELD is another time, in ms.
    const int held = qEnvironmentVariable("NOTICEDESK_HELD", u"5000"_s).toInt();

    QString saving() { return m_desk->window().findChild<QLabel *>(u"savingLabel"_s)->text(); }
    QString storedReason() { return m_desk->lastStored()->file.notice.reason.value_or(QString()); }

    std::unique_ptr<WindowDriver> m_desk;
};

NOTICEDESK_TEST(TestBusyStore)

#include "test_busystore.moc"
