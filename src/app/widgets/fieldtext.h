// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QDropEvent;
class QInputMethodEvent;

namespace noticedesk
{

/// What a field takes of a text that comes from outside.
struct TakenText
{
    std::optional<QString> text; ///< nothing if the text is refused
    QString notice;              ///< why it was refused or what became of its line ends; else empty
};

/// For a field of one line: refuses what cannot be stored exactly; line ends become blanks, those
/// after the text are left out, and the notice says so.
TakenText takenAsLine(const QString &text);

/// For a field of many lines: refuses what cannot be stored exactly; line ends of other kinds
/// become line feeds, and the notice says so.
TakenText takenAsLines(const QString &text);

/// Lets an input method put in only what the field takes of its text.
TakenText takeComposed(QInputMethodEvent &event, TakenText (*taken)(const QString &text));

/// Whether files are dragged or dropped here: those are left to the window.
bool leavesFiles(QDropEvent &event);

} // namespace noticedesk
