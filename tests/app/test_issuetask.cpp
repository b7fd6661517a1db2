// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "../store/newstore.h"
#include "app/desk/office.h"
#include "domain/casestate.h"
#include "domain/rocdate.h"
#include "heldwriter.h"
#include "sampledraft.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/history/change.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QLabel>
#include <QStandardPaths>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A person presses about three keys and a half a second while filling a form in.
constexpr int strokesInNinetySeconds = 315;

/// What an office has before it issues a notice: an address book, a contact window, text blocks.
void furnish(const QString &path)
{
    putNewStore(path);
    const auto store = Store::openForWriting(path, Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    std::vector<Organization> organizations(2);
    organizations[0].code = u"XC12345675"_s;
    organizations[0].name = u"臺南市建築師公會"_s;
    organizations[0].status = u"T"_s;
    organizations[1].code = u"395000000A"_s;
    organizations[1].name = u"臺南市政府"_s;
    organizations[1].status = u"T"_s;
    importOrganizations(*store, organizations);
    Change change(*store, u"add"_s);
    DirectoryRecords<ContactWindow>(store->database())
        .add(change, {u"智慧發展中心"_s, u"林小姐"_s, u"06-2991111"_s, u"a@tainan.gov.tw"_s});
    DirectoryRecords<TextBlock> blocks(store->database());
    blocks.add(change, {TextBlockKind::Reason, u"一"_s, u"連線惡意主機"_s});
    blocks.add(change, {TextBlockKind::ImprovementItem, u"三項"_s,
                        u"確認連線原因\n掃毒並回報結果\n配合跡證蒐集"_s});
    blocks.add(change, {TextBlockKind::LegalBasis, u"規範"_s, u"資訊安全管理規範第三點"_s});
    change.commit();
}

/// Starts the program in a furnished office and chooses an organisation for a new notice.
bool beginNotice(WindowDriver &desk)
{
    furnish(desk.storePath());
    if (!desk.start() || !waitFor([&] { return !desk.window().desk().office.contacts().empty(); }))
        return false;
    desk.control(Qt::Key_N);
    if (!waitFor([&] { return desk.cursorIn() == "organizationEdit"_L1; }))
        return false;
    desk.type(u"建築"_s);
    if (!waitFor([&] { return desk.find(u"organizationList"_s) != nullptr; }))
        return false;
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    return waitFor(
        [&] { return desk.find<QLineEdit>(u"nameEdit"_s)->text() == u"臺南市建築師公會"_s; });
}

} // namespace

/// 通知 to 發出並取號, by keys alone.
class TestIssueTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsIssuedWithinNinetySecondsOfKeys()
    {
        WindowDriver desk;
        QVERIFY(beginNotice(desk));
        desk.typeInto(u"reasonEdit"_s, u"連線惡意主機。"_s);
        QVERIFY(desk.tabTo(u"entryEdit0"_s));
        desk.type(u"確認連線原因"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.type(u"掃毒"_s);
        desk.find(u"basesEdit"_s)->setFocus();
        desk.type(u"資訊安全管理規範第三點"_s);
        QVERIFY(desk.tabTo(u"deadlineEdit"_s));
        desk.type(u"++10"_s);
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"issueDialog"_s); }));
        const auto shown = [&desk](const QString &label) {
            return desk.find<QLabel>(label)->text();
        };
        QCOMPARE(shown(u"numberLabel"_s),
                 RocDate::fromDate(QDate::currentDate())->slashed().left(3) + u"-0001"_s);
        QVERIFY(shown(u"addresseeLabel"_s).contains(u"臺南市建築師公會"_s));
        QVERIFY(!shown(u"deadlineLabel"_s).isEmpty());
        QCOMPARE(shown(u"pagesLabel"_s), u"1"_s);
        QVERIFY(!desk.caseTab().record().file.number);
        desk.key(Qt::Key_Return);
        QVERIFY2(waitFor([&] { return desk.caseTab().record().file.number.has_value(); }),
                 qPrintable(desk.told()));
        QVERIFY2(desk.keyStrokes() <= strokesInNinetySeconds,
                 qPrintable(QString::number(desk.keyStrokes())));

        const auto record = desk.stored(desk.caseTab().id());
        QVERIFY(record);
        QCOMPARE(stateOf(record->file), CaseState::Issued);
        QCOMPARE(record->file.notice.target.code, u"XC12345675"_s);
        QCOMPARE(record->file.notice.improvementItems, (QStringList{u"確認連線原因"_s, u"掃毒"_s}));
        QCOMPARE(record->file.notice.contact.name, u"林小姐"_s);
        QCOMPARE(record->sheets.size(), std::size_t{1});
        qInfo("%d key strokes", desk.keyStrokes());
    }

    void aNoticeOfThreeTextBlocksTakesThirtyKeys()
    {
        WindowDriver desk;
        QVERIFY(beginNotice(desk));
        for (const Qt::Key label : {Qt::Key_R, Qt::Key_I, Qt::Key_L}) {
            desk.key(label, Qt::AltModifier);
            desk.key(Qt::Key_F4);
            QVERIFY(waitFor([&] { return desk.find(u"blockChooser"_s) != nullptr; }));
            desk.key(Qt::Key_Return);
            QVERIFY(waitFor([&] { return desk.find(u"blockChooser"_s) == nullptr; }));
        }
        desk.key(Qt::Key_E, Qt::AltModifier);
        desk.type(u"++10"_s);
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"issueDialog"_s); }));
        desk.key(Qt::Key_Return);
        QVERIFY2(waitFor([&] { return desk.caseTab().record().file.number.has_value(); }),
                 qPrintable(desk.told()));
        QVERIFY2(desk.keyStrokes() <= 30, qPrintable(QString::number(desk.keyStrokes())));
        const Notice notice = desk.lastStored()->file.notice;
        QCOMPARE(notice.reason, u"連線惡意主機"_s);
        QCOMPARE(notice.improvementItems.size(), qsizetype{3});
        QCOMPARE(notice.legalBases, QStringList{u"資訊安全管理規範第三點"_s});
    }

    void whatIsMissingIsNamedAndNothingIsIssued()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        desk.typeInto(u"nameEdit"_s, u"台南市公會"_s);
        QVERIFY(waitFor([&] {
            return desk.find<QLabel>(u"missingLabel"_s)->text().contains(u"期限"_s) ||
                   desk.find<QLabel>(u"missingLabel"_s)->text().contains(u"Deadline"_s);
        }));
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.cursorIn() == "codeEdit"_L1; }));
        QVERIFY(waitFor([&] { return desk.lastStored().has_value(); }));
        QVERIFY(!desk.lastStored()->file.number);
        QCOMPARE(desk.lastStored()->file.notice.target.name, u"台南市公會"_s);
    }

    void warningsAreAcceptedByNameAndKeptWithTheCase()
    {
        WindowDriver desk;
        const CaseFile draft = sampleDraft();
        desk.add({draft});
        QVERIFY(desk.start());
        desk.tabs().openCase(desk.lastStored()->id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"issueDialog"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"issueDialog"_s); }));
        QVERIFY(!desk.lastStored()->file.number);
        desk.key(Qt::Key_F10);
        QVERIFY(waitFor([&] { return desk.find(u"acceptButton"_s); }));
        desk.find(u"acceptButton"_s)->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.number.has_value(); }));
        QVERIFY(!desk.lastStored()->accepted.empty());
        QVERIFY(waitFor([&] {
            return desk.offered().contains(desk.caseTab().record().file.number->toString());
        }));
        // Beside another page it would speak of what is not in sight.
        CaseTab *issued = &desk.caseTab();
        desk.tabs().setCurrentIndex(0);
        QVERIFY(!desk.find(u"offerBar"_s));
        desk.tabs().setCurrentWidget(issued);
        QVERIFY(desk.find(u"offerBar"_s));
        desk.find(u"offerButton1"_s)->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(desk.find(u"dispatchPage"_s));
        QVERIFY(!desk.find(u"offerBar"_s));
    }

    void aDraftIsDeletedInItsTabAndComesBackAsTyped()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        desk.typeInto(u"nameEdit"_s, u"誤建的公會"_s);
        desk.typeInto(u"deadlineEdit"_s, u"13"_s); // no date yet
        desk.window().action(CommandId::DeleteDraft)->trigger();
        QVERIFY(waitFor([&] { return desk.tabs().caseTabs().empty(); }));
        QVERIFY(waitFor([&] { return desk.offered().contains(u"誤建的公會"_s); }));
        QVERIFY(!desk.lastStored());
        desk.key(Qt::Key_Z, Qt::AltModifier);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        QCOMPARE(desk.find<QLineEdit>(u"nameEdit"_s)->text(), u"誤建的公會"_s);
        QCOMPARE(desk.lastStored()->file.notice.target.name, u"誤建的公會"_s);
    }

    void draftsAreDeletedInTheListAndIssuedCasesAreNot()
    {
        WindowDriver desk;
        addDraftAndIssued(desk);
        QVERIFY(desk.start());
        auto *table = refusedDeletionOfAll(desk);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2);
        desk.control(Qt::Key_1); // drafts
        QVERIFY(waitFor([&] { return table->model()->rowCount() == 1; }));
        table->selectAll();
        desk.key(Qt::Key_Delete);
        QVERIFY(waitFor([&] { return table->model()->rowCount() == 0; }));
        QVERIFY(waitFor([&] { return desk.find(u"offerButton0"_s); }));
        desk.find(u"offerButton0"_s)->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        QVERIFY(desk.tabs().currentCase()->isDraft());
    }

    void whereNothingIsDeletedTheTabsStayOpen()
    {
        WindowDriver desk;
        addDraftAndIssued(desk);
        QVERIFY(desk.start());
        const CaseId id = desk.lastStored()->id;
        desk.tabs().openCase(id);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        QVERIFY(refusedDeletionOfAll(desk));
        QVERIFY(desk.waitUntilQuiet());
        QVERIFY(desk.tabs().tabOf(id));
        desk.tabs().openCase(id);
        desk.typeInto(u"reasonEdit"_s, u"typed on"_s);
        QVERIFY(waitFor([&] {
            return desk.stored(id)->file.notice.reason.value_or(QString()).contains(u"typed on"_s);
        }));
        // Until it is gone nothing more is typed into it, and then its tab is closed.
        {
            const HeldWriter held(*desk.store());
            desk.window().action(CommandId::DeleteDraft)->trigger();
            desk.type(u"too late"_s);
        }
        QVERIFY(waitFor([&] { return !desk.tabs().tabOf(id); }));
        QVERIFY(waitFor([&] { return !desk.stored(id); }));
        QVERIFY(desk.waitUntilQuiet());
        QVERIFY(!desk.find(u"errorBox"_s));
    }

private:
    static void addDraftAndIssued(WindowDriver &desk)
    {
        CaseFile issued = *sampleCase();
        issued.number = CaseNumber::fromParts(115, 1);
        desk.add({issued, sampleDraft()});
    }
    /// The list after all of its cases, of which one is issued, were to be deleted.
    static QTableView *refusedDeletionOfAll(WindowDriver &desk)
    {
        desk.control(Qt::Key_L);
        auto *table = desk.find<QTableView>(u"casesTable"_s);
        if (!waitFor([&] { return table->model()->rowCount() == 2; }))
            return nullptr;
        table->setFocus();
        desk.control(Qt::Key_A);
        desk.key(Qt::Key_Delete);
        const bool isRefused = waitFor([&] { return desk.told().startsWith(u"Not done"_s); });
        return isRefused ? table : nullptr;
    }
};

NOTICEDESK_TEST(TestIssueTask)

#include "test_issuetask.moc"
