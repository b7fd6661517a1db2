// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/notespage.h"
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/desk/settings.h"
#include "app/printing/previewview.h"
#include "app/widgets/namechoice.h"
#include "app/widgets/officercombo.h"
#include "deskcase.h"
#include "fakeprinting.h"
#include "filechoosing.h"
#include "listdesk.h"
#include "store/cases/handover.h"
#include "testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

CaseFile caseOf(const std::optional<QString> &officer, int serial)
{
    CaseFile file = issuedCase();
    file.number = CaseNumber::fromParts(115, serial);
    file.officer = officer;
    return file;
}

void addOfficers(WindowDriver &desk, const std::vector<Officer> &officers)
{
    const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    for (const Officer &officer : officers)
        Directory<Officer>::save(*store, {}, officer);
}

/// Two officers, of whom 王小明 is at this window, and three cases.
void furnish(WindowDriver &desk)
{
    desk.add({caseOf(u"王小明"_s, 1), caseOf(u"陳小姐"_s, 2), caseOf({}, 3)});
    addOfficers(desk, {{u"王小明"_s, Author::ofProcess().user, {}, {}, {}},
                       {u"陳小姐"_s, u"chen"_s, {}, {}, {}}});
}

QString shownText(WindowDriver &desk, const QString &name)
{
    const auto *label = desk.find<QLabel>(name);
    return label ? label->text() : QString();
}

QStringList officersInStore(WindowDriver &desk)
{
    desk.waitUntilQuiet();
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    QStringList officers;
    for (const CaseListRow &row : CaseList(*database).all({}))
        officers.append(row.officer);
    return officers;
}

bool isOpen(WindowDriver &desk, const QString &count)
{
    return waitFor(
        [&] { return shownText(desk, u"sumLabel"_s).startsWith(u"Open %1 "_s.arg(count)); });
}

int rowsIn(WindowDriver &desk)
{
    const auto *tree = desk.find<QTreeWidget>(u"casesTree"_s);
    return tree ? tree->topLevelItemCount() : -1;
}

bool openHandOver(WindowDriver &desk, int cases)
{
    return command(desk, u"Hand cases over"_s) && waitFor([&] { return rowsIn(desk) == cases; });
}

/// Hands over the cases that are chosen, and waits for their list.
bool handOverTo(WindowDriver &desk, const QString &officer)
{
    desk.key(Qt::Key_T, Qt::AltModifier);
    const auto *to = desk.find<NameChoice>(u"toChoice"_s);
    for (int down = 0; down < to->count() && to->name() != officer; ++down)
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_H, Qt::AltModifier);
    return waitFor([&] { return shownText(desk, u"messageLabel"_s).contains(officer); }) &&
           desk.waitUntilQuiet() &&
           waitFor([&] { return desk.find<QPushButton>(u"printButton"_s)->isEnabled(); });
}

/// Whether closing is refused because of the list.
bool isHeldBack(WindowDriver &desk)
{
    desk.key(Qt::Key_Escape);
    return desk.find(u"handOverDialog"_s) &&
           shownText(desk, u"messageLabel"_s).contains(u"Close once more"_s);
}

} // namespace

/// Several officers share the cases of an office: what each sees, and how cases pass on.
class TestHandOverTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void anOfficeWithoutOfficersIsNotAsked()
    {
        WindowDriver desk;
        desk.add({caseOf({}, 1)});
        QVERIFY(desk.start());
        QVERIFY(isOpen(desk, u"1"_s));
        QVERIFY(!desk.find(u"officersCombo"_s));
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 1));
        QVERIFY(!desk.find(u"officerCombo"_s));
    }

    void todayShowsOnesOwnOrAll()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        QVERIFY(isOpen(desk, u"3"_s));
        desk.key(Qt::Key_E, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"officersCombo"_s);
        desk.key(Qt::Key_Down);
        QVERIFY(isOpen(desk, u"1"_s));
        QVERIFY(desk.find<OfficerCombo>(u"officersCombo"_s)->isOwn());
        desk.quit();
        // It stays so when the program is started again.
        QVERIFY(desk.start());
        QVERIFY(isOpen(desk, u"1"_s));
    }

    void aDeputySeesTheCasesOfWhoIsAway()
    {
        WindowDriver desk;
        settings::onlyOwnCases.keep(true);
        desk.add({caseOf(u"王小明"_s, 1), caseOf(u"陳小姐"_s, 2), caseOf({}, 3)});
        const QDate today = QDate::currentDate();
        addOfficers(desk, {{u"王小明"_s, Author::ofProcess().user, {}, {}, {}},
                           {u"陳小姐"_s, u"chen"_s, u"王小明"_s, today, today}});
        QVERIFY(desk.start());
        QVERIFY(isOpen(desk, u"2"_s));
        QVERIFY(desk.find<QComboBox>(u"officersCombo"_s)->currentText().contains(u"陳小姐"_s));
    }

    void theListIsFilteredByOfficer()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        desk.key(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"officerCombo"_s);
        desk.key(Qt::Key_End); // no officer yet
        QVERIFY(hasRows(desk, 1));
        QCOMPARE(desk.tabs().cases().table().cases().caseAt(0),
                 std::optional(desk.lastStored()->id));
    }

    void aNewNoticeIsOfWhoBeginsIt()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.typeInto(u"reasonEdit"_s, u"x"_s);
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(desk.lastStored()->file.officer, u"王小明"_s);
    }

    void thePageOfNotesGivesACaseToAnother()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        desk.tabs().openCase(CaseId(1));
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.caseTab().chooseStep(Step::Notes);
        desk.caseTab().setFocus();
        QCOMPARE(desk.caseTab().findChild<NotesPage *>()->firstField()->objectName(),
                 u"notesEdit"_s);
        desk.key(Qt::Key_F, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"officerChoice"_s);
        QCOMPARE(desk.find<NameChoice>(u"officerChoice"_s)->name(), u"王小明"_s);
        desk.key(Qt::Key_Down);
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.stored(CaseId(1))->file.officer == u"陳小姐"_s; }));
        QVERIFY(hasEntry(desk, u"record notes"_s));
    }

    void aNewNoticeKeepsItsOfficerWhenItIsNotedAbout()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.caseTab().chooseStep(Step::Notes);
        desk.typeInto(u"notesEdit"_s, u"先打電話"_s);
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.lastStored()->file.notes == u"先打電話"_s; }));
        QCOMPARE(desk.lastStored()->file.officer, u"王小明"_s);
    }

    void whatIsTypedDoesNotTakeBackAHandOver()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        const auto openNotes = [&] {
            desk.tabs().openCase(CaseId(1));
            const bool isOpen = waitFor([&] { return desk.tabs().currentCase(); });
            if (isOpen)
                desk.caseTab().chooseStep(Step::Notes);
            return isOpen;
        };
        QVERIFY(openNotes());
        desk.typeInto(u"notesEdit"_s, u"先打電話"_s);
        QVERIFY(desk.waitUntilQuiet());
        desk.control(Qt::Key_W);
        QVERIFY(waitFor([&] { return !desk.tabs().currentCase(); }));
        bool isDone = false;
        desk.store()->write(
            &desk.window(),
            [](Store &store) { handOver(store, u"王小明"_s, u"陳小姐"_s, {CaseId(1)}); },
            [&isDone] { isDone = true; });
        QVERIFY(waitFor([&] { return isDone; }));
        QVERIFY(openNotes());
        QCOMPARE(desk.find<NameChoice>(u"officerChoice"_s)->name(), u"陳小姐"_s);
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.stored(CaseId(1))->file.notes == u"先打電話"_s; }));
        QCOMPARE(desk.stored(CaseId(1))->file.officer, u"陳小姐"_s);
    }

    void draftsOfOneAreListedWithHim()
    {
        WindowDriver desk;
        furnish(desk);
        CaseFile draft;
        draft.officer = u"王小明"_s;
        desk.add({draft, CaseFile()});
        QVERIFY(desk.start());
        QVERIFY(isOpen(desk, u"3"_s));
        auto *officers = desk.find<OfficerCombo>(u"officersCombo"_s);
        officers->setFocus();
        desk.key(Qt::Key_Down);
        QVERIFY(isOpen(desk, u"1"_s));
        desk.find<QPushButton>(u"draftsButton"_s)->click();
        QVERIFY(hasRows(desk, 1));
    }

    void anUnknownOfficerIsNotLostByTyping()
    {
        WindowDriver desk;
        desk.add({caseOf(u"退休的人"_s, 1)});
        QVERIFY(desk.start());
        desk.tabs().openCase(CaseId(1));
        QVERIFY(waitFor([&] { return desk.tabs().currentCase(); }));
        desk.caseTab().chooseStep(Step::Notes);
        QCOMPARE(desk.find<NameChoice>(u"officerChoice"_s)->name(), u"退休的人"_s);
        desk.typeInto(u"notesEdit"_s, u"下次打分機"_s);
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.stored(CaseId(1))->file.notes == u"下次打分機"_s; }));
        QCOMPARE(desk.stored(CaseId(1))->file.officer, u"退休的人"_s);
    }

    void casesAreHandedOverAndTheListIsReady()
    {
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        QVERIFY(openHandOver(desk, 1)); // one's own come first
        auto *button = desk.find<QPushButton>(u"handOverButton"_s);
        QVERIFY(!button->isEnabled()); // to nobody yet
        desk.key(Qt::Key_T, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"toChoice"_s);
        desk.key(Qt::Key_Down);
        QVERIFY(!button->isEnabled()); // they are this officer's already
        desk.key(Qt::Key_Down);
        QVERIFY(button->isEnabled());
        QVERIFY(!desk.find<QPushButton>(u"printButton"_s)->isEnabled());
        desk.key(Qt::Key_H, Qt::AltModifier);
        QVERIFY(waitFor([&] { return desk.find<QPushButton>(u"printButton"_s)->isEnabled(); }));
        QCOMPARE(officersInStore(desk), (QStringList{u"陳小姐"_s, u"陳小姐"_s, u""_s}));
        // Nothing more is chosen: neither cases of somebody else nor whom they go to.
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(rowsIn(desk), 0);
        QVERIFY(!button->isEnabled());
        const QString path = desk.file(u"list.pdf"_s);
        desk.key(Qt::Key_E, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] { return bytesIn(path).startsWith("%PDF-"); }));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"export PDF"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"handOverDialog"_s); }));
    }

    void onlyTheChosenCasesPass()
    {
        WindowDriver desk;
        desk.add({caseOf({}, 1), caseOf({}, 2), caseOf({}, 3)});
        addOfficers(desk, {{u"陳小姐"_s, {}, {}, {}, {}}});
        QVERIFY(desk.start());
        QVERIFY(openHandOver(desk, 3));
        auto *tree = desk.find<QTreeWidget>(u"casesTree"_s);
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(1));
        desk.key(Qt::Key_Space);
        QCOMPARE(shownText(desk, u"countLabel"_s), u"Chosen: 2 of 3"_s);
        QVERIFY(handOverTo(desk, u"陳小姐"_s));
        QCOMPARE(rowsIn(desk), 1);
        QCOMPARE(officersInStore(desk), (QStringList{u"陳小姐"_s, u""_s, u"陳小姐"_s}));
        // Nobody leaves without the list by mistake.
        QVERIFY(isHeldBack(desk));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"handOverDialog"_s); }));
    }

    void aListStaysUntilItIsPrinted()
    {
        const FakePrinting printing;
        WindowDriver desk;
        furnish(desk);
        QVERIFY(desk.start());
        QVERIFY(openHandOver(desk, 1));
        QVERIFY(handOverTo(desk, u"陳小姐"_s));
        const auto *pages = desk.find<PreviewView>(u"preview"_s);
        QVERIFY(waitFor([&] { return pages->pageCount() == 1; }));
        const auto openPrinting = [&] {
            desk.key(Qt::Key_N, Qt::AltModifier);
            return waitFor([&] {
                const auto *button = desk.find<QPushButton>(u"printButton"_s);
                return desk.find(u"printDialog"_s) && button->isEnabled();
            });
        };
        // Who only asks for a printer does not have the list yet.
        QVERIFY(openPrinting());
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return desk.find(u"handOverDialog"_s); }));
        QVERIFY(isHeldBack(desk));
        // The next one stands behind it.
        desk.key(Qt::Key_F, Qt::AltModifier);
        desk.key(Qt::Key_Home); // nobody's cases
        QVERIFY(waitFor([&] { return rowsIn(desk) == 1; }));
        QVERIFY(handOverTo(desk, u"王小明"_s));
        QVERIFY(shownText(desk, u"messageLabel"_s).contains(u"stay here with it"_s));
        QVERIFY(waitFor([&] { return pages->pageCount() == 2; }));
        QVERIFY(openPrinting());
        desk.find<QPushButton>(u"printButton"_s)->click();
        QVERIFY(waitFor([&] { return desk.find(u"handOverDialog"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"handOverDialog"_s); }));
        QVERIFY(desk.waitUntilQuiet() && hasEntry(desk, u"print: "_s));
    }

    void casesOfTheListAreChosenFirst()
    {
        WindowDriver desk;
        desk.add({caseOf(u"陳小姐"_s, 1), caseOf(u"陳小姐"_s, 2), caseOf(u"陳小姐"_s, 3)});
        addOfficers(desk, {{u"陳小姐"_s, {}, {}, {}, {}}, {u"王小明"_s, {}, {}, {}, {}}});
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        tableOf(desk)->setFocus();
        tableOf(desk)->selectRow(0);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(openHandOver(desk, 3));
        QCOMPARE(shownText(desk, u"countLabel"_s), u"Chosen: 2 of 3"_s);
        desk.key(Qt::Key_Escape);
    }

    void withoutOfficersTheDialogSaysWhatToDo()
    {
        WindowDriver desk;
        desk.add({caseOf({}, 1)});
        QVERIFY(desk.start());
        QVERIFY(openHandOver(desk, 1));
        QVERIFY(shownText(desk, u"messageLabel"_s).contains(u"Add them"_s));
        desk.key(Qt::Key_Escape);
    }
};

NOTICEDESK_TEST(TestHandOverTask)

#include "test_handovertask.moc"
