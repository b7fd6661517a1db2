// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencedesk.h"
#include "heldwriter.h"
#include "store/evidence/evidenceactions.h"
#include "testprogram.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What is done with attachments before something else has come to its end.
class TestEvidenceMeanwhile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDriver>();
        QVERIFY(startWith(*m_desk, issuedCase()));
    }
    void cleanup() { m_desk.reset(); }

    void whatIsDoneQuicklyIsDoneInTurn()
    {
        QVERIFY(attach({u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
        {
            const HeldWriter held(*m_desk->store());
            m_desk->key(Qt::Key_Down, Qt::AltModifier);
            m_desk->key(Qt::Key_Down, Qt::AltModifier);
            m_desk->key(Qt::Key_F2);
            m_desk->type(u"moved"_s);
            m_desk->key(Qt::Key_Return);
            m_desk->key(Qt::Key_Down, Qt::AltModifier); // it is the last already
            QVERIFY(askToStrikeOut(u"twice"_s));
            QVERIFY(strikeOut());
        }
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(!m_desk->find(u"evidenceMessageLabel"_s));
        QVERIFY(!m_desk->find(u"reasonDialog"_s));
        const auto stored = storedAttachments(*m_desk);
        QCOMPARE(stored.at(0).originalName, u"b.txt"_s);
        QCOMPARE(stored.at(1).originalName, u"c.txt"_s);
        QCOMPARE(stored.at(2).originalName, u"a.txt"_s);
        QCOMPARE(stored.at(2).label, u"moved"_s);
        QCOMPARE(stored.at(2).struckOut, u"twice"_s);
    }

    void theReasonStaysWhereStrikingOutIsRefused()
    {
        QVERIFY(attach({u"a.txt"_s}));
        QVERIFY(askToStrikeOut(u"sent twice"_s));
        writeElsewhere(*m_desk->store(),
                       [kept = m_desk->lastStored()->attachments.front()](Store &store) {
                           EvidenceActions(store, QDate::currentDate())
                               .describe(kept, u"elsewhere"_s, kept.attachment.receivedOn);
                       });
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(strikeOut());
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(!storedAttachments(*m_desk).at(0).struckOut);
        QCOMPARE(m_desk->cursorIn(), u"reasonEdit"_s);
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"reasonEdit"_s)->toPlainText(), u"sent twice"_s);
        QVERIFY(m_desk->find<QLabel>(u"remarkLabel"_s)->text().contains(u"somebody else"_s));
        // Who reads that and says it again means the attachment as it is now.
        QVERIFY(strikeOut());
        QVERIFY(waitFor([this] { return !m_desk->find(u"reasonDialog"_s); }));
        QCOMPARE(storedAttachments(*m_desk).at(0).struckOut, u"sent twice"_s);
        QCOMPARE(storedAttachments(*m_desk).at(0).label, u"elsewhere"_s);
    }

    void whatIsAttachedWhileSomethingIsSavedIsShown()
    {
        QVERIFY(goToPage(*m_desk, u"responsePage"_s));
        QVERIFY(m_desk->tabTo(u"statementEdit"_s));
        QVERIFY(m_desk->waitUntilQuiet());
        StoreThreads &store = *m_desk->store();
        const QSignalSpy changed(&store, &StoreThreads::caseChanged);
        auto before = std::make_unique<HeldWriter>(store);
        writeElsewhere(store,
                       [id = m_desk->caseTab().id(), place = m_desk->storePath()](Store &written) {
                           EvidenceActions(written, QDate::currentDate())
                               .attach(id, {{keepEvidence(place, "a", u"a.txt"_s),
                                             {},
                                             {},
                                             AttachmentSource::File,
                                             u"a.txt"_s}});
                       });
        auto behind = std::make_unique<HeldWriter>(store);
        m_desk->type(u"typed"_s);
        QVERIFY(!m_desk->caseTab().keepNow());
        before.reset();
        QVERIFY(waitFor([&] { return !changed.isEmpty(); }));
        bool isRead = false; // and so is the case, which was asked for before
        store.read(
            &m_desk->window(), [](Database &) {}, [&isRead] { isRead = true; });
        QVERIFY(waitFor([&] { return isRead; }));
        behind.reset();
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(m_desk->caseTab().isKept());
        QCOMPARE(m_desk->caseTab().record().attachments.size(), std::size_t{1});
        QVERIFY(goToPage(*m_desk, u"evidencePage"_s));
        QCOMPARE(m_desk->find<QTableView>(u"attachmentsTable"_s)->model()->rowCount(), 1);
    }

private:
    bool attach(const QStringList &names)
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(writtenFile(*m_desk, name, name.toUtf8()));
        if (!pasteFiles(*m_desk, paths))
            return false;
        const auto *table = m_desk->find<QTableView>(u"attachmentsTable"_s);
        return waitFor([&] { return table->model()->rowCount() == names.size(); }) &&
               m_desk->waitUntilQuiet();
    }
    bool askToStrikeOut(const QString &reason)
    {
        m_desk->key(Qt::Key_Delete);
        if (!waitFor([this] { return m_desk->cursorIn() == u"reasonEdit"_s; }))
            return false;
        m_desk->type(reason);
        return true;
    }
    bool strikeOut()
    {
        if (!m_desk->tabTo(u"doneButton"_s))
            return false;
        m_desk->key(Qt::Key_Space);
        return true;
    }

    std::unique_ptr<WindowDriver> m_desk;
};

NOTICEDESK_TEST(TestEvidenceMeanwhile)
#include "test_evidencemeanwhile.moc"
