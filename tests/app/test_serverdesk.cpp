// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/newstore.h"
#include "../store/ownserver.h"
#include "app/case/casetab.h"
#include "app/case/typedcase.h"
#include "app/cases/caselistpage.h"
#include "app/directories/storepage.h"
#include "app/frame/commands.h"
#include "eventgaps.h"
#include "otherdesk.h"
#include "quiet.h"
#include "sampledraft.h"
#include "store/cases/caseactions.h"
#include "store/cases/caseimport.h"
#include "store/cases/deskfile.h"
#include "store/postgres/presence.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// The window of one of several desks: it hears of the others, and the server may go away.
class TestServerDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<OwnServer>(); }
    void init()
    {
        m_place = newStore({});
        m_identity = openDatabase(m_place, Database::Access::ReadOnly)->identity();
        m_desk = std::make_unique<WindowDriver>(placeFor(u"clerk"_s, m_place));
        m_desk->add({sampleDraft()});
        QVERIFY(m_desk->start());
        m_draft = m_desk->lastStored()->id;
        m_desk->tabs().openCase(m_draft);
        waitFor([this] { return m_desk->find(u"reasonEdit"_s); });
        QVERIFY2(!QApplication::activeModalWidget(), qPrintable(messageInFront()));
        QVERIFY(m_desk->find(u"reasonEdit"_s));
        QVERIFY(m_desk->waitUntilQuiet());
    }
    void cleanup() { m_desk.reset(); }

    void anotherDesksChangeComesOntoTheScreenByItself()
    {
        QElapsedTimer time;
        changeReasonElsewhere(u"elsewhere"_s);
        time.start();
        QVERIFY(waitFor([this] { return shownReason() == "elsewhere"_L1; }));
        qInfo("on the screen after %lld ms", static_cast<long long>(time.elapsed()));
        m_desk->tabs().setCurrentIndex(1);
        const auto *list = m_desk->tabs().cases().findChild<QTableView *>();
        QVERIFY(waitFor([list] { return list->model()->rowCount() == 1; }));
        otherDesk()->addDraft(sampleDraft());
        time.restart();
        QVERIFY(waitFor([list] { return list->model()->rowCount() == 2; }));
        qInfo("on the screen after %lld ms", static_cast<long long>(time.elapsed()));
    }

    void twoWhoTypeIntoADraftAreToldAndLoseNothing()
    {
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        changeReasonElsewhere(u"elsewhere"_s);
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(shownReason().contains(u"abc"_s));
        QCOMPARE(*m_desk->stored(m_draft)->file.notice.reason, u"elsewhere"_s);
        m_desk->typeInto(u"reasonEdit"_s, u"d"_s);
        QVERIFY(waitFor(
            [this] { return m_desk->stored(m_draft)->file.notice.reason == shownReason(); }));
    }

    void whoTypesElsewhereIsSaidAndOnlyWhileHeDoes()
    {
        QVERIFY(presence().isEmpty());
        OtherDesk other = otherDesk();
        Presence(other.store()).typing(m_draft, u"2"_s);
        QVERIFY(waitFor([this] { return !presence().isEmpty(); }));
        QVERIFY2(presence().contains(u"postgres"_s) &&
                     presence().contains(nameOfStep(Step::Response)),
                 qPrintable(presence()));
        Presence(other.store()).leave(m_draft);
        QVERIFY(waitFor([this] { return presence().isEmpty(); }));
        // And the others hear of this desk, until the case is closed.
        const auto present = [&] { return othersPresent(other.store().database(), m_draft, {}); };
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor([&] { return present().size() == 1; }));
        QCOMPARE(present().front().who, u"clerk"_s);
        QCOMPARE(present().front().page, u"0"_s);
        QVERIFY(presence().isEmpty());
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([&] { return present().empty(); }));
    }

    void typingGoesOnWhileTheServerIsAwayAndIsThere()
    {
        m_server->kill();
        EventGaps gaps;
        QElapsedTimer time;
        time.start();
        m_desk->find(u"reasonEdit"_s)->setFocus();
        QString typed;
        while (time.elapsed() < away) {
            m_desk->type(u"x"_s);
            typed += u'x';
            QTest::qWait(50);
        }
        QVERIFY2(gaps.longest() < longestGap, qPrintable(QString::number(gaps.longest())));
        QVERIFY(mode().contains(u"⚠"_s));
        QVERIFY(waitFor([this] { return saving().startsWith(u"✓"_s); }));
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(shownReason().contains(typed));
        m_server->restart();
        QVERIFY(
            waitFor([&] { return m_desk->stored(m_draft)->file.notice.reason == shownReason(); }));
        QVERIFY(waitFor([this] { return mode().isEmpty(); }));
    }

    void whatWasTypedOutlivesTheWindowAndGoesToTheServerLater()
    {
        m_server->kill();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->control(Qt::Key_N);
        QVERIFY(waitFor([this] { return m_desk->caseTab().id() == CaseId(0); }));
        m_desk->typeInto(u"reasonEdit"_s, u"begun while away"_s);
        QVERIFY(waitFor([this] { return m_desk->caseTab().isKeptHere(); }));
        m_desk->loseWindow();
        m_server->restart();
        QVERIFY(m_desk->start());
        QVERIFY(waitFor([this] {
            return m_desk->stored(m_draft)->file.notice.reason->contains(u"abc"_s) &&
                   m_desk->lastStored()->file.notice.reason == "begun while away"_L1;
        }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(keptHere().empty());
    }

    void aWindowClosesWhileTheServerIsAwayAndAsksNothing()
    {
        m_server->kill();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->quit();
        QCOMPARE(keptHere().size(), 1);
        m_server->restart();
        QVERIFY(m_desk->start());
        QVERIFY(waitFor(
            [this] { return m_desk->stored(m_draft)->file.notice.reason->contains(u"abc"_s); }));
    }

    void whatIsTypedAndClosedWhileTheServerIsAwayGoesToItLater()
    {
        m_server->kill();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([this] { return !m_desk->tabs().currentCase(); }));
        m_desk->control(Qt::Key_N);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        m_desk->typeInto(u"reasonEdit"_s, u"begun while away"_s);
        m_desk->control(Qt::Key_W);
        QVERIFY(waitFor([this] { return !m_desk->tabs().currentCase(); }));
        QCOMPARE(keptHere().size(), 2);
        m_server->restart();
        QVERIFY(waitFor([this] { return mode().isEmpty(); }));
        QVERIFY(waitFor([this] {
            return m_desk->stored(m_draft)->file.notice.reason->contains(u"abc"_s) &&
                   m_desk->lastStored()->file.notice.reason == "begun while away"_L1;
        }));
        QVERIFY(waitFor([this] { return keptHere().empty(); }));
    }

    void whatAnotherDeskRecordedMeanwhileIsNotOverwritten()
    {
        m_server->kill();
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->quit();
        m_server->restart();
        changeReasonElsewhere(u"elsewhere"_s);
        QVERIFY(m_desk->start());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        m_desk->tabs().openCase(m_draft);
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(shownReason().contains(u"abc"_s));
        QCOMPARE(*m_desk->stored(m_draft)->file.notice.reason, u"elsewhere"_s);
        // Looking at it is not typing on, however often.
        m_desk->quit();
        QVERIFY(m_desk->start());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(m_desk->waitUntilQuiet());
        QCOMPARE(*m_desk->stored(m_draft)->file.notice.reason, u"elsewhere"_s);
        m_desk->tabs().openCase(m_draft);
        QVERIFY(waitFor([this] { return m_desk->find(u"reasonEdit"_s); }));
        m_desk->typeInto(u"reasonEdit"_s, u"d"_s);
        QVERIFY(waitFor(
            [this] { return m_desk->stored(m_draft)->file.notice.reason->contains(u"abc"_s); }));
    }

    void aDraftGoesToTheServerAlsoWhereNothingCanBeKeptHere()
    {
        m_desk->quit();
        const QString file = DeskFile::pathFor(m_identity);
        QVERIFY(QDir(QFileInfo(file).path()).removeRecursively());
        QFile inItsPlace(QFileInfo(file).path());
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        QVERIFY(m_desk->begin());
        // That it is so is told, and the case is there.
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->tabs().openCase(m_draft);
        QVERIFY(waitFor([this] {
            if (m_desk->find(u"errorBox"_s))
                m_desk->key(Qt::Key_Escape);
            return m_desk->find(u"reasonEdit"_s);
        }));
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor(
            [this] { return m_desk->stored(m_draft)->file.notice.reason->contains(u"abc"_s); }));
        QVERIFY(inItsPlace.remove());
    }

    void whatWasTypedBeforeTheStoreWasCopiedComesToTheFirstDesk()
    {
        m_desk->quit();
        OtherDesk other = otherDesk();
        CaseFile typed = m_desk->stored(m_draft)->file;
        typed.notice.reason = u"typed before"_s;
        const int revision = m_desk->stored(m_draft)->revision;
        WorkingCopies(other.store())
            .save({m_draft, revision, workingText({typed, {u"noticePage"_s}, {}, {}}), {}, {}});
        QVERIFY(m_desk->start());
        QVERIFY(waitFor(
            [this] { return m_desk->stored(m_draft)->file.notice.reason == "typed before"_L1; }));
        QVERIFY(WorkingCopies(other.store()).all().empty());
    }

    void aStoreOnAServerIsNotRestoredHere()
    {
        m_desk->window().action(CommandId::Restore)->trigger();
        auto *page = m_desk->find<StorePage>(u"storePage"_s);
        QVERIFY(page && !m_desk->find(u"restoreButton"_s)->isEnabled());
        QVERIFY(m_desk->find<QLabel>(u"stateLabel"_s)->text().contains(u"server"_s));
    }

    void casesArePurgedAndWhatTheOwnerMustDoIsSaid()
    {
        OtherDesk other = otherDesk();
        CaseFile old = *sampleCase();
        old.number = CaseNumber::fromParts(109, 1);
        old.notice.date = QDate(2020, 1, 2);
        old.response.reset();
        old.rounds = {{Improved{}, u"王小明"_s, QDate(2020, 2, 3)}};
        bool isGiven = false;
        importCases(
            other.store(),
            [&]() -> std::optional<CaseFile> {
                return std::exchange(isGiven, true) ? std::nullopt : std::optional(old);
            },
            [](const CaseRecord &) {});
        m_desk->window().action(CommandId::Restore)->trigger();
        auto *page = m_desk->find<StorePage>(u"storePage"_s);
        QVERIFY(m_desk->find(u"purgeButton"_s)->isEnabled());
        page->choosePurge();
        QVERIFY(waitFor([this] { return m_desk->find(u"purgeDialog"_s); }));
        m_desk->typeInto(u"beforeEdit"_s, u"1100101"_s);
        QVERIFY(waitFor(
            [this] { return m_desk->find<QLabel>(u"casesLabel"_s)->text().contains(u": 1"_s); }));
        m_desk->find<QPushButton>(u"purgeButton"_s)->click();
        QVERIFY(waitFor([this] { return m_desk->find(u"countEdit"_s); }));
        m_desk->typeInto(u"countEdit"_s, u"1"_s);
        m_desk->find<QPushButton>(u"agreeButton"_s)->click();
        const auto result = [this] {
            const auto *text = m_desk->find<QPlainTextEdit>(u"resultText"_s);
            return text ? text->toPlainText() : QString();
        };
        QVERIFY(waitFor([&] { return result().startsWith(u"✓ Cases that were purged: 1"_s); }));
        QVERIFY2(result().contains(u"owner"_s) && result().contains(u"Other desks"_s),
                 qPrintable(result()));
    }

    void anActionWhileTheServerIsAwaySaysSoAndCanBeDoneLater()
    {
        m_server->kill();
        m_desk->key(Qt::Key_F10);
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !mode().isEmpty(); }));
        m_server->restart();
        QVERIFY(waitFor([this] { return mode().isEmpty(); }));
        QVERIFY(m_desk->waitUntilQuiet());
        m_desk->key(Qt::Key_F10);
        QVERIFY(waitFor([this] {
            if (auto *accept = m_desk->find(u"acceptButton"_s))
                QTest::keyClick(accept, Qt::Key_Space);
            return m_desk->caseTab().record().file.number.has_value();
        }));
        QCOMPARE(m_desk->stored(m_draft)->file.number, m_desk->caseTab().record().file.number);
    }

    void aCaseComesToTheFrontAlsoWhereTheServerWasLostAtTheStart()
    {
        m_server->kill();
        m_desk->tabs().restoreTabs();
        QVERIFY(waitFor([this] { return !mode().isEmpty(); }));
        m_server->restart();
        QVERIFY(waitFor([this] { return mode().isEmpty(); }));
        const CaseId other = otherDesk()->addDraft(sampleDraft()).id;
        m_desk->tabs().openCase(other);
        QVERIFY(waitFor([&] { return m_desk->tabs().tabOf(other); }));
        QCOMPARE(m_desk->caseTab().id(), other);
    }

    void aServerThatIsAwayAtTheStartIsToldAndTriedAgain()
    {
        m_desk->quit();
        m_server->kill();
        QVERIFY(!m_desk->beginsToOpen());
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box && box->objectName() == "unopenedBox"_L1);
        m_server->restart();
        QTest::keyClick(box->buttons().constFirst(), Qt::Key_Space);
        QVERIFY(waitFor([this] { return m_desk->isOpen() && m_desk->window().isVisible(); }));
    }

private:
    /// For a minute; NOTICEDESK_AWAY is another time, in ms.
    const int away = qEnvironmentVariable("NOTICEDESK_AWAY", u"5000"_s).toInt();

    static QString messageInFront()
    {
        const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        return box ? box->text() : QString();
    }
    QString label(const QString &name)
    {
        return m_desk->window().findChild<QLabel *>(name)->text();
    }
    /// What is said of other desks; empty while nothing is.
    QString presence()
    {
        const auto *said = m_desk->find<QLabel>(u"presenceLabel"_s);
        return said ? said->text() : QString();
    }
    QString mode() { return label(u"modeLabel"_s); }
    QString saving() { return label(u"savingLabel"_s); }
    QString shownReason()
    {
        const auto *edit = m_desk->find<QPlainTextEdit>(u"reasonEdit"_s);
        return edit ? edit->toPlainText() : QString();
    }

    OtherDesk otherDesk() { return OtherDesk(m_place); }

    void changeReasonElsewhere(const QString &reason)
    {
        const auto record = m_desk->stored(m_draft);
        CaseFile changed = record->file;
        changed.notice.reason = reason;
        otherDesk()->saveDraft({record->id, record->revision, {}}, changed);
    }

    std::vector<WorkingCopy> keptHere() { return DeskFile(m_identity).copies().all(); }

    std::unique_ptr<OwnServer> m_server;
    QString m_place;
    QString m_identity;
    CaseId m_draft{0};
    std::unique_ptr<WindowDriver> m_desk;
};

NOTICEDESK_TEST(TestServerDesk)

#include "test_serverdesk.moc"
