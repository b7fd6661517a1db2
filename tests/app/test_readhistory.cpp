// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"
#include "domain/officecalendar.h"
#include "heldwriter.h"
#include "store/cases/caseactions.h"
#include "testprogram.h"

#include <QScrollBar>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Somebody reads 歷程 while more happens to the case.
class TestReadHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDriver>();
        QVERIFY(startWith(*m_desk, issuedCase()));
        for (int entry = 0; entry < entries; ++entry)
            addEntry(QString::number(entry));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(goToPage(*m_desk, u"historyPage"_s));
        QVERIFY(waitFor([this] { return tree().topLevelItemCount() == 1 + entries; }));
        QVERIFY(m_desk->waitUntilQuiet());
        QVERIFY(m_desk->cursorIn() == u"historyTree"_s || m_desk->tabTo(u"historyTree"_s));
    }
    void cleanup() { m_desk.reset(); }

    void theLastEntryIsInFrontAtFirst()
    {
        QCOMPARE(row(), entries);
        QVERIFY(tree().currentItem()->isExpanded());
    }

    void anotherEntryLeavesTheReaderWhereHeIs()
    {
        m_desk->key(Qt::Key_Home);
        m_desk->key(Qt::Key_Down);
        m_desk->key(Qt::Key_Right); // what it changed
        QTreeWidgetItem *read = tree().currentItem();
        QVERIFY(read->isExpanded());
        const int place = tree().verticalScrollBar()->value();
        addEntry(u"another"_s);
        QVERIFY(waitFor([this] { return tree().topLevelItemCount() == 2 + entries; }));
        QCOMPARE(row(), 1);
        QVERIFY(tree().currentItem()->isExpanded());
        QVERIFY(tree().topLevelItem(entries)->isExpanded());
        QCOMPARE(tree().verticalScrollBar()->value(), place);
    }

    void nothingMovesWhereNothingIsNew()
    {
        m_desk->key(Qt::Key_Up);
        m_desk->key(Qt::Key_Left);
        const int read = row();
        Q_EMIT m_desk->store()->caseChanged(m_desk->caseTab().id());
        QVERIFY(m_desk->waitUntilQuiet());
        QCOMPARE(row(), read);
    }

private:
    static constexpr int entries = 30;

    QTreeWidget &tree() { return *m_desk->find<QTreeWidget>(u"historyTree"_s); }
    int row() { return tree().indexOfTopLevelItem(tree().currentItem()); }
    void addEntry(const QString &notes)
    {
        writeElsewhere(*m_desk->store(), [id = m_desk->caseTab().id(), notes](Store &store) {
            static const OfficeCalendar calendar;
            const int revision = CaseRecords(store.database()).find(id)->revision;
            CaseActions(store, RuleContext{QDate::currentDate(), calendar, {}})
                .recordNotes({id, revision, {}}, notes);
        });
    }

    std::unique_ptr<WindowDriver> m_desk;
};

NOTICEDESK_TEST(TestReadHistory)
#include "test_readhistory.moc"
