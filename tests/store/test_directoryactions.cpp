// SPDX-License-Identifier: GPL-3.0-or-later
#include "filleddirectory.h"
#include "openstore.h"
#include "refusal.h"
#include "store/cases/caseactions.h"
#include "store/directory/directoryrecords.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What users do with the directories: each thing is one change with its history, or is refused and
/// leaves nothing.
class TestDirectoryActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<OpenStore>(); }
    void cleanup();
    void aRecordIsSavedAndRemoved();
    void whatARuleRefusesIsNotWritten();
    void whatSomebodyElseChangedIsNotOverwritten();
    void aCodeIsGivenOnce();
    void aDayIsClosedOnce();
    void anIncidentWithCasesStays();
    void theSettingsAreOneRecord();
    void theFirstStartIsOneChange();
    void aFirstStartThatFailsLeavesNothing();

private:
    std::unique_ptr<OpenStore> m_store;

    /// The actions of the history's entries, in their order.
    QStringList actions()
    {
        QStringList actions;
        History(m_store->database()).forEach([&actions](const HistoryEntry &entry) {
            actions.append(entry.action);
        });
        return actions;
    }
    static Organization organization(const QString &code)
    {
        return {code, u"公會"_s, {}, {}, {}, {}, {}, {}};
    }
};

/// Whatever was done, the history tells all of it.
void TestDirectoryActions::cleanup()
{
    StoreExamination examination(m_store->database(), {});
    QCOMPARE(sentencesOf(examination.file() + examination.chain() + examination.records()),
             QStringList());
}

void TestDirectoryActions::aRecordIsSavedAndRemoved()
{
    using Contacts = Directory<ContactWindow>;
    const ContactWindow contact{u"智慧發展中心"_s, u"王小明"_s, {}, {}};
    const auto added = Contacts::save(**m_store, {}, contact);
    QCOMPARE(added.result, RecordResult::Done);
    QVERIFY(added.now->record == contact);
    ContactWindow changed = contact;
    changed.phone = u"06-2991111"_s;
    const auto saved = Contacts::save(**m_store, added.now, changed);
    QCOMPARE(saved.result, RecordResult::Done);
    QCOMPARE(saved.now->id, added.now->id);
    QCOMPARE(saved.now->revision, 2);
    QVERIFY(Contacts::find(m_store->database(), saved.now->id)->record == changed);
    QCOMPARE(Contacts::remove(**m_store, *saved.now).result, RecordResult::Done);
    QVERIFY(Contacts::all(m_store->database()).empty());
    QCOMPARE(actions(), QStringList({u"save contact window"_s, u"save contact window"_s,
                                     u"remove contact window"_s}));
}

void TestDirectoryActions::whatARuleRefusesIsNotWritten()
{
    const Incident early{u"勒索"_s, {}, QDate(2026, 1, 2), QDate(2026, 1, 1), {}, {}, {}};
    const auto outcome = Directory<Incident>::save(**m_store, {}, early);
    QCOMPARE(outcome.result, RecordResult::Refused);
    QVERIFY(!outcome.now);
    QCOMPARE(outcome.findings.size(), 1);
    QCOMPARE(outcome.findings.front().field, u"last"_s);
    QVERIFY(Directory<Incident>::all(m_store->database()).empty());
    QCOMPARE(actions(), QStringList());
}

void TestDirectoryActions::whatSomebodyElseChangedIsNotOverwritten()
{
    using Texts = Directory<TextBlock>;
    const auto read = *Texts::save(**m_store, {}, {TextBlockKind::Reason, u"a"_s, u"b"_s}).now;
    Texts::save(**m_store, read, {TextBlockKind::Reason, u"a"_s, u"theirs"_s});
    const auto saved = Texts::save(**m_store, read, {TextBlockKind::Reason, u"a"_s, u"mine"_s});
    QCOMPARE(saved.result, RecordResult::Changed);
    QCOMPARE(saved.now->record.text, u"theirs"_s);
    QCOMPARE(Texts::remove(**m_store, read).result, RecordResult::Changed);
    QCOMPARE(Texts::all(m_store->database()).front().record.text, u"theirs"_s);
    Texts::remove(**m_store, *saved.now);
    const auto gone = Texts::save(**m_store, read, {TextBlockKind::Reason, u"a"_s, u"mine"_s});
    QCOMPARE(gone.result, RecordResult::Gone);
    QVERIFY(!gone.now);
    QCOMPARE(Texts::remove(**m_store, read).result, RecordResult::Gone);
    QCOMPARE(actions().size(), 3);
}

void TestDirectoryActions::aCodeIsGivenOnce()
{
    using Organizations = Directory<Organization>;
    const auto first = Organizations::save(**m_store, {}, organization(u"A1"_s));
    const auto second = Organizations::save(**m_store, {}, organization(u"A2"_s));
    QVERIFY(isInDirectory(m_store->database(), u"A2"_s));
    QCOMPARE(Organizations::save(**m_store, {}, organization(u"A1"_s)).result,
             RecordResult::Refused);
    const auto other = Organizations::save(**m_store, second.now, organization(u"A1"_s));
    QCOMPARE(other.result, RecordResult::Refused);
    QCOMPARE(other.findings.front().field, u"code"_s);
    Organization renamed = organization(u"A1"_s);
    renamed.name = u"改名"_s;
    QCOMPARE(Organizations::save(**m_store, first.now, renamed).result, RecordResult::Done);
    QStringList codes;
    forEachOrganization(m_store->database(), [&codes](Id<Organization>, const Organization &each) {
        codes.append(each.code + u' ' + each.name);
    });
    QCOMPARE(codes, QStringList({u"A1 改名"_s, u"A2 公會"_s}));
}

void TestDirectoryActions::aDayIsClosedOnce()
{
    using Closures = Directory<LocalClosure>;
    const QDate day(2026, 7, 7);
    const auto added = Closures::save(**m_store, {}, {day, u"颱風"_s});
    const auto again = Closures::save(**m_store, {}, {day, u"停電"_s});
    QCOMPARE(again.result, RecordResult::Refused);
    QCOMPARE(again.findings.front().field, u"day"_s);
    QCOMPARE(Closures::save(**m_store, added.now, {day, u"海葵颱風"_s}).result, RecordResult::Done);
    QCOMPARE(officeCalendar(m_store->database()).nameOfDayOff(day), u"海葵颱風"_s);
}

void TestDirectoryActions::anIncidentWithCasesStays()
{
    using Incidents = Directory<Incident>;
    const auto incident = *Incidents::save(**m_store, {}, {u"勒索"_s, {}, {}, {}, {}, {}, {}}).now;
    const OfficeCalendar calendar;
    CaseActions cases(**m_store, RuleContext{QDate(2026, 11, 22), calendar, {}});
    const CaseRecord draft = cases.addDraft({});
    const CaseRecord linked = cases.linkIncident({draft.id, draft.revision, {}}, incident.id);
    const auto refused = Incidents::remove(**m_store, incident);
    QCOMPARE(refused.result, RecordResult::Refused);
    QVERIFY(!refused.findings.empty());
    QVERIFY(Incidents::find(m_store->database(), incident.id));
    cases.linkIncident({linked.id, linked.revision, {}}, {});
    QCOMPARE(Incidents::remove(**m_store, incident).result, RecordResult::Done);
}

void TestDirectoryActions::theSettingsAreOneRecord()
{
    saveOfficeSettings(**m_store, {u"甲"_s, {}, {}, {}, 14, {}});
    saveOfficeSettings(**m_store, {u"乙"_s, {}, {}, {}, 14, {}});
    const auto all = Directory<OfficeSettings>::all(m_store->database());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.front().id, onlySettings);
    QCOMPARE(all.front().revision, 2);
    QCOMPARE(officeSettings(m_store->database()).name, u"乙"_s);
}

void TestDirectoryActions::theFirstStartIsOneChange()
{
    Introduction introduction;
    introduction.settings.name = u"臺南市政府智慧發展中心"_s;
    introduction.contact.name = u"王小明"_s;
    introduction.draft.emplace().reason = u"主機對外連線"_s;
    introduction.textBlocks = {{TextBlockKind::Reason, u"甲"_s, u"乙"_s}};
    QStringList told;
    connect(&**m_store, &Store::caseChanged, this, [&told] { told.append(u"case"_s); });
    connect(&**m_store, &Store::directoryChanged, this, [&told] { told.append(u"directory"_s); });
    const auto draft = introduceOffice(**m_store, introduction);
    QVERIFY(draft);
    QCOMPARE(told, QStringList({u"case"_s, u"directory"_s})); // once each, after the commit
    Database &database = m_store->database();
    QVERIFY(officeSettings(database) == introduction.settings);
    QVERIFY(Directory<ContactWindow>::all(database).front().record == introduction.contact);
    const auto kept = CaseRecords(database).find(*draft);
    QVERIFY(kept->file.notice == *introduction.draft && !kept->file.number);
    QVERIFY(Directory<TextBlock>::all(database).front().record == introduction.textBlocks.front());
    QCOMPARE(actions(), QStringList(4, u"first start"_s)); // an entry for each record
}

void TestDirectoryActions::aFirstStartThatFailsLeavesNothing()
{
    Introduction introduction;
    introduction.settings.name = u"中心"_s;
    introduction.contact.name = u"王小明"_s;
    introduction.draft.emplace().reason = QString(QChar(0xD800)); // half a character
    QVERIFY(!refusal([&] { introduceOffice(**m_store, introduction); }).isEmpty());
    QCOMPARE(actions(), QStringList());
    QVERIFY(officeSettings(m_store->database()) == OfficeSettings{});
    QVERIFY(Directory<ContactWindow>::all(m_store->database()).empty());
    introduction.draft.reset();
    introduction.contact = {};
    QVERIFY(!introduceOffice(**m_store, introduction)); // and nothing stands in the way of the next
    QCOMPARE(actions(), QStringList{u"first start"_s});
}

NOTICEDESK_TEST(TestDirectoryActions)
#include "test_directoryactions.moc"
