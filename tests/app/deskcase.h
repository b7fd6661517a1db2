// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/soundcase.h"
#include "app/today/todaypage.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/findingline.h"
#include "domain/outcome.h"
#include "domain/rocdate.h"
#include "sampledraft.h"
#include "store/database/database.h"
#include "store/history/history.h"
#include "windowdriver.h"

#include <QListWidget>
#include <QRadioButton>
#include <QTreeWidget>

#include <algorithm>

/// Cases around today, and what a person at the desk does with them again and again.
namespace noticedesk::testing
{

/// An issued notice of a month ago, whose deadline is over.
inline CaseFile issuedCase()
{
    CaseFile file = soundCase();
    file.notice.date = weekday(-30);
    file.notice.deadline = weekday(-14);
    return file;
}

/// A day as people type it: 115/11/22.
inline QString typedDay(QDate day)
{
    return RocDate::fromDate(day)->slashed();
}

/// Whether one of the last entries of the history tells of something that begins so.
inline bool hasEntry(WindowDriver &desk, const QString &beginning)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    const auto entries = History(*database).last(5);
    return std::any_of(entries.begin(), entries.end(), [&beginning](const HistoryEntry &entry) {
        return entry.action.startsWith(beginning);
    });
}

/// Opens a case of the store; its tab is in front afterwards.
inline bool openCase(WindowDriver &desk, CaseId id)
{
    desk.tabs().openCase(id);
    return waitFor(
        [&] { return desk.tabs().currentCase() && desk.tabs().currentCase()->id() == id; });
}

/// Starts the program with one case in the store, and opens it.
inline bool startWith(WindowDriver &desk, const CaseFile &file)
{
    desk.add({file});
    return desk.start() && openCase(desk, desk.lastStored()->id);
}

/// What stands under a field: errors, warnings, tasks.
inline QString remarkBeside(WindowDriver &desk, const QString &name)
{
    const QWidget *field = desk.find(name);
    while (field && !qobject_cast<FieldForm *>(field->parentWidget()))
        field = field->parentWidget();
    if (!field)
        return QStringLiteral("no such field");
    const QString remark = field->accessibleDescription();
    const auto lines = field->parentWidget()->findChildren<FindingLine *>();
    const bool isShown = std::any_of(lines.begin(), lines.end(), [&](const FindingLine *each) {
        return each->isVisible() && each->text() == remark;
    });
    return isShown ? remark : QString();
}

/// Accepts the warnings that are shown, by keys.
inline bool acceptWarnings(WindowDriver &desk)
{
    if (!waitFor([&] { return desk.find(QStringLiteral("acceptButton")); }) ||
        !desk.tabTo(QStringLiteral("acceptButton")))
        return false;
    desk.key(Qt::Key_Space);
    return waitFor([&] { return !desk.find(QStringLiteral("acceptButton")); });
}

/// Finds a command by its name in the box of Ctrl+K, and carries it out.
inline bool command(WindowDriver &desk, const QString &name)
{
    desk.control(Qt::Key_K);
    if (!waitFor([&] { return desk.cursorIn() == QStringLiteral("searchEdit"); }))
        return false;
    desk.type(name);
    const QString shown = QStringLiteral("Command: ") + name;
    const auto isChosen = [&] {
        const auto *found = desk.find<QListWidget>(QStringLiteral("foundList"));
        return found && found->currentItem() && found->currentItem()->text().startsWith(shown);
    };
    if (!waitFor(isChosen))
        return false;
    desk.key(Qt::Key_Return);
    return waitFor([&] { return !desk.find(QStringLiteral("commandBox")); });
}

/// Moves on with Ctrl+PgDown until a page is in front, and tries again as a person would where
/// nothing moved: a window that has not become active yet takes no commands.
inline bool goToPage(WindowDriver &desk, const QString &page)
{
    return waitFor([&] {
        for (int step = 0; step < stepCount && !desk.find(page); ++step)
            desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        for (int step = 0; step < stepCount && !desk.find(page); ++step)
            desk.key(Qt::Key_PageUp, Qt::ControlModifier);
        return desk.find(page) != nullptr;
    });
}

/// Records the page in front and waits until the record is the next one.
inline bool record(WindowDriver &desk)
{
    const int before = desk.caseTab().record().revision;
    desk.control(Qt::Key_S);
    return waitFor([&] { return desk.caseTab().record().revision > before; });
}

inline QString radioOf(OutcomeKind kind)
{
    return QStringLiteral("outcome%1Radio").arg(static_cast<int>(kind));
}

/// Goes down to an outcome and chooses it; outcomes that are not offered are passed over.
inline bool chooseOutcome(WindowDriver &desk, OutcomeKind kind)
{
    for (int option = 0; option < 4 && desk.cursorIn() != radioOf(kind); ++option)
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    const auto *radio = desk.find<QRadioButton>(radioOf(kind));
    return radio && radio->isChecked();
}

inline bool typeAt(WindowDriver &desk, const QString &field, const QString &text)
{
    if (!desk.tabTo(field))
        return false;
    desk.control(Qt::Key_A);
    if (text.isEmpty())
        desk.key(Qt::Key_Delete);
    else
        desk.type(text);
    return true;
}

/// How many cases a group of the start page says that it has.
inline QString casesIn(WindowDriver &desk, TodayBucket bucket)
{
    const auto *groups = desk.tabs().today().findChild<QTreeWidget *>(QStringLiteral("groupsTree"));
    return groups->topLevelItem(static_cast<int>(bucket))->text(1);
}

/// One whose service was suspended ten days ago.
inline CaseFile suspendedCase()
{
    CaseFile file = issuedCase();
    file.rounds.push_back(roundOn(weekday(-10), suspendedOn(weekday(-10))));
    return file;
}

} // namespace noticedesk::testing
