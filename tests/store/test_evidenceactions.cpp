// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/history/history.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What users do with the attachments of cases, and what is kept of it.
class TestEvidenceActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreGivenOnceAndStay();
    void attachmentsAreReadWithTheirCase();
    void aRowNeedsItsFile();
    void aStateOfTheCaseRefusesNothing_data();
    void aStateOfTheCaseRefusesNothing();
    void whatIsSaidCanBeChanged();
    void theOrderCanBeChangedAndTheNumbersNot();
    void whatWasStruckOutStays();
    void whatSomebodyElseChangedIsNotOverwritten();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void anEarlierNameIsOnlyALabel_data();
    void anEarlierNameIsOnlyALabel();
    void othersAreToldOfTheCase();
    void theHistoryTellsEverything();
    void aDraftGoesWithItsAttachments();
    void theRecordsOfAttachmentsAreExamined_data();
    void theRecordsOfAttachmentsAreExamined();
};

namespace
{

/// What an examination of the records finds.
QStringList problemsOf(EvidenceDesk &desk)
{
    return sentencesOf(StoreExamination(desk.office.store.database(), {}).records());
}

} // namespace

void TestEvidenceActions::numbersAreGivenOnceAndStay()
{
    EvidenceDesk desk;
    const auto two = desk.actions.attach(
        desk.record.id,
        {{desk.kept("one"), u"回復單"_s, QDate(2026, 11, 20), AttachmentSource::Scan, u"a.tif"_s},
         {desk.kept("two"), {}, {}, AttachmentSource::Mail, u"b.eml"_s}});
    QCOMPARE(two.size(), std::size_t(2));
    const Attachment expected{1,
                              1,
                              sumOf("one"),
                              3,
                              DocumentKind::Other,
                              u"回復單"_s,
                              QDate(2026, 11, 20),
                              AttachmentSource::Scan,
                              u"a.tif"_s,
                              {}};
    QCOMPARE(two[0].attachment, expected);
    QCOMPARE(two[1].attachment.number, 2);
    QCOMPARE(titleOf(two[0].attachment), u"回復單"_s);
    QCOMPARE(titleOf(two[1].attachment), u"b.eml"_s);
    desk.actions.strikeOut(two[1], u"twice"_s);
    QCOMPARE(desk.attached("three").attachment.number, 3);
    // Each case counts by itself.
    desk.record = desk.office.issued();
    QCOMPARE(desk.attached("one").attachment.number, 1);
}

void TestEvidenceActions::attachmentsAreReadWithTheirCase()
{
    EvidenceDesk desk;
    const KeptAttachment kept = desk.attached("one");
    const auto record = CaseRecords(desk.office.store.database()).find(desk.record.id);
    QCOMPARE(record->attachments, std::vector{kept});
    QCOMPARE(record->revision, desk.record.revision);
    QCOMPARE(attachmentsOf(*record), std::vector{kept.attachment});
}

void TestEvidenceActions::aRowNeedsItsFile()
{
    EvidenceDesk desk;
    const KeptFile kept = desk.kept("one");
    desk.lose(kept.file);
    QVERIFY(
        !refusal([&] {
             desk.actions.attach(desk.record.id, {{kept, {}, {}, AttachmentSource::File, u"x"_s}});
         }).isEmpty());
    QVERIFY(desk.now().empty());
    QCOMPARE(problemsOf(desk), QStringList());
}

void TestEvidenceActions::aStateOfTheCaseRefusesNothing_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("draft") << u"draft"_s;
    QTest::newRow("withdrawn") << u"withdrawn"_s;
    QTest::newRow("improved") << u"improved"_s;
}

void TestEvidenceActions::aStateOfTheCaseRefusesNothing()
{
    QFETCH(const QString, state);
    EvidenceDesk desk;
    CaseFile file = soundCase();
    if (state == "draft"_L1)
        file = soundDraft();
    else if (state == "withdrawn"_L1)
        file.withdrawal = Withdrawal{QDate(2026, 10, 9), u"by mistake"_s};
    else
        file.rounds.push_back(roundOn(QDate(2026, 10, 20), Improved{}));
    file.notice.date = QDate(2026, 10, 2);
    if (file.number)
        file.number = CaseNumber::fromParts(115, 900);
    desk.record = desk.office.store.added(file);
    const KeptAttachment kept = desk.attached("late");
    desk.actions.describe(kept, u"補件"_s, {});
    desk.actions.strikeOut(desk.now().front(), u"of another case"_s);
    QCOMPARE(desk.now().front().revision, 3);
    QCOMPARE(problemsOf(desk), QStringList());
}

void TestEvidenceActions::whatIsSaidCanBeChanged()
{
    EvidenceDesk desk;
    const KeptAttachment before = desk.attached("one");
    const KeptAttachment after = desk.actions.describe(before, u"掃毒紀錄"_s, QDate(2026, 11, 22));
    QCOMPARE(after.revision, 2);
    QCOMPARE(after.attachment.label, u"掃毒紀錄"_s);
    QCOMPARE(after.attachment.receivedOn, QDate(2026, 11, 22));
    QCOMPARE(after.attachment.originalName, u"scan.pdf"_s);
    QCOMPARE(desk.now(), std::vector{after});
    // Where nothing differs nothing is written.
    QCOMPARE(desk.actions.describe(after, after.attachment.label, after.attachment.receivedOn),
             after);
    QCOMPARE(desk.actions.describe(after, {}, {}).attachment.label, std::optional<QString>());
}

void TestEvidenceActions::theOrderCanBeChangedAndTheNumbersNot()
{
    EvidenceDesk desk;
    for (const char *bytes : {"one", "two", "three"})
        desk.attached(bytes);
    const auto before = desk.now();
    const auto after = desk.actions.reorder(before, {before[2].id, before[1].id, before[0].id});
    QCOMPARE(desk.now(), after);
    QList<int> numbers;
    for (const KeptAttachment &kept : after)
        numbers.append(kept.attachment.number);
    QCOMPARE(numbers, (QList<int>{3, 2, 1}));
    QCOMPARE(after[1].revision, 1);
    QCOMPARE(after[0].revision, 2);
    // The next one comes last.
    desk.attached("four");
    QCOMPARE(desk.now().back().attachment.number, 4);
    QCOMPARE(problemsOf(desk), QStringList());
    const auto present = desk.now();
    for (const auto &order :
         {std::vector{present[0].id},
          std::vector{present[0].id, present[0].id, present[1].id, present[2].id},
          std::vector{present[0].id, present[1].id, present[2].id, Id<Attachment>(99)}})
        QVERIFY(!sentence([&] { desk.actions.reorder(present, order); }).isEmpty());
    QCOMPARE(desk.now(), present);
}

void TestEvidenceActions::whatWasStruckOutStays()
{
    EvidenceDesk desk;
    const KeptAttachment kept = desk.actions.strikeOut(desk.attached("one"), u"of another case"_s);
    QCOMPARE(kept.attachment.struckOut, u"of another case"_s);
    QCOMPARE(desk.now(), std::vector{kept});
    QVERIFY(desk.folder.holds({sumOf("one"), 3}));
    QVERIFY(!sentence([&] { desk.actions.strikeOut(kept, u"again"_s); }).isEmpty());
    QVERIFY(!sentence([&] { desk.actions.describe(kept, u"x"_s, {}); }).isEmpty());
    QCOMPARE(desk.now(), std::vector{kept});
}

void TestEvidenceActions::whatSomebodyElseChangedIsNotOverwritten()
{
    EvidenceDesk desk;
    const KeptAttachment seen = desk.attached("one");
    const KeptAttachment now = desk.actions.describe(seen, u"changed"_s, {});
    QVERIFY_THROWS_EXCEPTION(RecordChanged, desk.actions.describe(seen, u"mine"_s, {}));
    QVERIFY_THROWS_EXCEPTION(RecordChanged, desk.actions.strikeOut(seen, u"mine"_s));
    QVERIFY_THROWS_EXCEPTION(RecordChanged, desk.actions.reorder({seen}, {seen.id}));
    QCOMPARE(desk.now(), std::vector{now});
}

void TestEvidenceActions::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QString>("field");
    QTest::newRow("blank label") << u" \u3000"_s << QDate() << u"label"_s;
    QTest::newRow("control character") << u"a\x02"_s << QDate() << u"label"_s;
    QTest::newRow("tomorrow") << u"label"_s << QDate(2026, 11, 23) << u"receivedOn"_s;
}

void TestEvidenceActions::whatMakesNoSenseIsRefused()
{
    QFETCH(const QString, label);
    QFETCH(const QDate, received);
    QFETCH(const QString, field);
    EvidenceDesk desk;
    const auto day = received.isValid() ? std::optional(received) : std::nullopt;
    const KeptAttachment before = desk.attached("one");
    for (const auto &found :
         {refused([&] { desk.actions.describe(before, label, day); }), refused([&] {
              desk.actions.attach(desk.record.id,
                                  {{desk.kept("two"), label, day, AttachmentSource::File, u"x"_s}});
          })}) {
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().field, field);
        QCOMPARE(found.front().severity, Severity::Error);
    }
    QCOMPARE(desk.now(), std::vector{before});
    QVERIFY(!sentence([&] { desk.actions.strikeOut(before, u" "_s); }).isEmpty());
    QVERIFY(!sentence([&] { desk.actions.attach(CaseId(99), {}); }).isEmpty());
}

void TestEvidenceActions::anEarlierNameIsOnlyALabel_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"../../x"_s, u"/etc/passwd"_s, u"CON"_s, QString(300, u'長'), u"a\u202Efdp.exe"_s,
          u"-o"_s, u"\U0001F4CE.pdf"_s, u""_s, u"a\nb\tc"_s})
        QTest::newRow(qUtf8Printable(name.left(20))) << name;
}

void TestEvidenceActions::anEarlierNameIsOnlyALabel()
{
    QFETCH(const QString, name);
    EvidenceDesk desk;
    const KeptAttachment kept = desk.attached("one", name);
    QCOMPARE(kept.attachment.originalName, name);
    QCOMPARE(desk.now(), std::vector{kept});
    QCOMPARE(desk.folder.contents().files, QStringList(sumOf("one")));
    QCOMPARE(problemsOf(desk), QStringList());
}

void TestEvidenceActions::othersAreToldOfTheCase()
{
    EvidenceDesk desk;
    const KeptFile one = desk.kept("one");
    std::vector<CaseId> changed;
    QObject::connect(&*desk.office.store, &Store::caseChanged, &*desk.office.store,
                     [&changed](CaseId id) { changed.push_back(id); });
    const QSignalSpy directory(&*desk.office.store, &Store::directoryChanged);
    desk.actions.attach(desk.record.id, {{one, {}, {}, AttachmentSource::File, u"a"_s},
                                         {one, {}, {}, AttachmentSource::File, u"b"_s}});
    QCOMPARE(changed, std::vector{desk.record.id});
    QCOMPARE(directory.size(), 0);
}

void TestEvidenceActions::theHistoryTellsEverything()
{
    EvidenceDesk desk;
    const KeptAttachment kept = desk.attached("one");
    desk.actions.strikeOut(kept, u"of another case"_s);
    const auto entries = History(desk.office.store.database()).of(u"attachment"_s, kept.id.value());
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].action, u"attach"_s);
    const auto changes = parseChanges(entries[0].changes);
    ReplayedFields fields;
    QVERIFY(replay(*changes, fields));
    QCOMPARE(fields.value(u"sha256"_s), sumOf("one"));
    QCOMPARE(fields.value(u"bytes"_s), u"3"_s);
    QCOMPARE(fields.value(u"case"_s), QString::number(desk.record.id.value()));
    QCOMPARE(entries[1].action, u"strike out attachment: of another case"_s);
    QCOMPARE(entries[1].changes, u"[[\"struckOut\",null,\"of another case\"]]"_s);
    QCOMPARE(problemsOf(desk), QStringList());
}

void TestEvidenceActions::aDraftGoesWithItsAttachments()
{
    EvidenceDesk desk;
    desk.record = desk.office.actions.addDraft(soundDraft());
    desk.attached("one");
    desk.attached("two");
    const auto before = desk.now();
    const auto deleted = deleteDrafts(*desk.office.store, {desk.record.id});
    QVERIFY(desk.now().empty());
    QCOMPARE(problemsOf(desk), QStringList());
    const auto erased =
        History(desk.office.store.database()).of(u"attachment"_s, before[0].id.value());
    QCOMPARE(erased.front().changes, u"[]"_s);
    // Nothing else gets the ids of what was deleted.
    desk.record = desk.office.issued();
    QVERIFY(desk.attached("three").id > before[1].id);
    putDraftsBack(*desk.office.store, deleted);
    auto back = Attachments(desk.office.store.database()).of(deleted.front().record.id);
    for (KeptAttachment &kept : back)
        kept.revision -= 2;
    QCOMPARE(back, before);
    QCOMPARE(problemsOf(desk), QStringList());
    // A case with a number keeps them whatever happens.
    Transaction transaction(desk.office.store.database());
    QVERIFY(!refusalOf(desk.office.store.database(), u"DELETE FROM attachments"_s).isEmpty());
}

void TestEvidenceActions::theRecordsOfAttachmentsAreExamined_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &statement, const QString &told) {
        QTest::newRow(name) << statement << told;
    };
    row("label", u"UPDATE attachments SET label = 'x' WHERE number = 1"_s,
        u"attachment 1 is not what its history says: label"_s);
    row("place", u"UPDATE attachments SET place = 7 WHERE number = 2"_s,
        u"attachment 2 is not what its history says: place"_s);
    row("day", u"UPDATE attachments SET received_on = '2026-01-01' WHERE number = 2"_s,
        u"attachment 2 is not what its history says: receivedOn"_s);
    row("who", u"UPDATE attachments SET changed_by = 'x' WHERE number = 2"_s,
        u"attachment 2 names another user than its history"_s);
    row("revision", u"UPDATE attachments SET revision = 4 WHERE number = 2"_s,
        u"attachment 2 has revision 4, its history says 1"_s);
    row("one more",
        u"INSERT INTO attachments SELECT 9, case_id, 9, 9, sha256, bytes, kind, label,"
        " received_on, source, original_name, struck_out, 1, 'x' FROM attachments"
        " WHERE number = 1"_s,
        u"attachment 9 is not what its history says: case"_s);
    // What the triggers refuse does not even get so far.
    row("another file", u"UPDATE attachments SET sha256 = replace(sha256, 'a', 'b')"_s, QString());
    row("another case", u"UPDATE attachments SET case_id = 2"_s, QString());
    row("another number", u"UPDATE attachments SET number = 5 WHERE number = 2"_s, QString());
    row("removed", u"DELETE FROM attachments WHERE number = 1"_s, QString());
}

void TestEvidenceActions::theRecordsOfAttachmentsAreExamined()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, told);
    EvidenceDesk desk;
    desk.attached("one");
    desk.attached("two");
    const QString refused = refusal([&] {
        Transaction transaction(desk.office.store.database());
        desk.office.store.database().run(statement);
        transaction.commit();
    });
    QCOMPARE(refused.isEmpty(), !told.isEmpty());
    QCOMPARE(problemsOf(desk), told.isEmpty() ? QStringList() : QStringList(told));
}

NOTICEDESK_TEST(TestEvidenceActions)
#include "test_evidenceactions.moc"
