// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"
#include "testprogram.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Types notes into the case in front and records them.
bool note(WindowDriver &desk, const QString &text)
{
    return goToPage(desk, u"notesPage"_s) && typeAt(desk, u"notesEdit"_s, text) && record(desk);
}

} // namespace

/// 備註: what the office notes about a case for itself.
class TestNotesTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsNotedAboutInEachState_data();
    void aCaseIsNotedAboutInEachState();
    void aNewDraftIsNotedAbout();
    void whatIsTypedIntoADraftsNotesIsKept();
    void notesAreTakenAway();
    void theButtonRecordsThemOnceTheyAreTyped();
    void theStartPageShowsTheirBeginning();
};

void TestNotesTask::aCaseIsNotedAboutInEachState_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::newRow("issued") << issuedCase();
    CaseFile improved = issuedCase();
    improved.response = soundResponse();
    improved.response->receivedOn = weekday(-20);
    improved.rounds.push_back(roundOn(weekday(-12), Improved{}));
    QTest::newRow("improved, closed") << improved;
    CaseFile withdrawn = issuedCase();
    withdrawn.withdrawal = Withdrawal{weekday(-3), u"重複"_s};
    QTest::newRow("withdrawn") << withdrawn;
}

void TestNotesTask::aCaseIsNotedAboutInEachState()
{
    QFETCH(const CaseFile, file);
    WindowDriver desk;
    QVERIFY(startWith(desk, file));
    const QString text = u"對方說下週一補件\n分機 3105，找𠮷先生"_s;
    QVERIFY(goToPage(desk, u"notesPage"_s));
    QVERIFY(desk.tabTo(u"notesEdit"_s));
    desk.type(u"對方說下週一補件"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"分機 3105，找𠮷先生"_s);
    const auto *button = desk.find<QPushButton>(u"primaryButton"_s);
    QVERIFY(waitFor([&] { return button->text().startsWith(u"Record the notes"_s); }));
    QVERIFY(button->isEnabled());
    QVERIFY(record(desk));
    const auto stored = desk.lastStored();
    QCOMPARE(stored->file.notes, text);
    CaseFile without = stored->file;
    without.notes.reset();
    QCOMPARE(without, file); // and nothing else
}

void TestNotesTask::aNewDraftIsNotedAbout()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.control(Qt::Key_N);
    QVERIFY(waitFor([&] { return desk.tabs().currentCase() != nullptr; }));
    QVERIFY(note(desk, u"等電話"_s));
    QCOMPARE(desk.lastStored()->file.notes, u"等電話"_s);
    QVERIFY(!desk.lastStored()->file.number);
}

void TestNotesTask::whatIsTypedIntoADraftsNotesIsKept()
{
    WindowDriver desk;
    CaseFile draft = issuedCase();
    draft.number.reset();
    QVERIFY(startWith(desk, draft));
    QVERIFY(goToPage(desk, u"notesPage"_s) && typeAt(desk, u"notesEdit"_s, u"等電話"_s));
    QVERIFY(waitFor([&] { return desk.caseTab().isKept(); }));
    QVERIFY(!desk.lastStored()->file.notes); // not recorded yet
    desk.loseWindow();
    QVERIFY(desk.start());
    QVERIFY(openCase(desk, desk.lastStored()->id));
    QVERIFY(goToPage(desk, u"notesPage"_s));
    QCOMPARE(desk.find<QPlainTextEdit>(u"notesEdit"_s)->toPlainText(), u"等電話"_s);
}

void TestNotesTask::notesAreTakenAway()
{
    CaseFile file = issuedCase();
    file.notes = u"舊的"_s;
    WindowDriver desk;
    QVERIFY(startWith(desk, file));
    QVERIFY(note(desk, {}));
    QVERIFY(!desk.lastStored()->file.notes);
}

void TestNotesTask::theButtonRecordsThemOnceTheyAreTyped()
{
    WindowDriver desk;
    CaseFile draft = issuedCase();
    draft.number.reset();
    QVERIFY(startWith(desk, draft));
    const auto *button = desk.find<QPushButton>(u"primaryButton"_s);
    QVERIFY(button);
    const QString issuing = button->text();
    QVERIFY(goToPage(desk, u"notesPage"_s));
    QCOMPARE(button->text(), issuing);
    QVERIFY(typeAt(desk, u"notesEdit"_s, u"等電話"_s));
    QVERIFY(waitFor([&] { return button->text() == u"Record the notes (Ctrl+S)"_s; }));
    QVERIFY(record(desk));
    QCOMPARE(button->text(), issuing);
}

void TestNotesTask::theStartPageShowsTheirBeginning()
{
    WindowDriver desk;
    CaseFile file = issuedCase();
    file.notes = u"找𠮷先生\n"_s + u"長"_s.repeated(1000);
    desk.add({file});
    QVERIFY(desk.start());
    QVERIFY(
        waitFor([&] { return desk.find<QTreeWidget>(u"groupsTree"_s)->topLevelItemCount() > 0; }));
    desk.find<QTreeWidget>(u"groupsTree"_s)->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Down);
    const auto shown = [&] {
        const auto *label = desk.find<QLabel>(u"notesLabel"_s);
        return label ? label->text() : QString();
    };
    QVERIFY(waitFor([&] { return shown().contains(u"找𠮷先生"_s); }));
    QVERIFY(shown().size() < 200);
}

NOTICEDESK_TEST(TestNotesTask)

#include "test_notestask.moc"
