// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QKeyEvent;

/// What keys mean in a field of text, on every platform alike.
namespace noticedesk
{

/// Ctrl+Shift+Z, Ctrl+Y, and what else redoes on the platform.
bool isRedo(const QKeyEvent &event);

/// Ctrl+Shift+Insert, which pastes what was last selected with the mouse.
bool isPasteOfSelection(const QKeyEvent &event);

/// Ctrl+K, which is the window's: Qt's fields would delete to the end of the line.
bool belongsToWindow(const QKeyEvent &event);

/// Answers whether a key is the field's own before it is a shortcut of the window: redo is, Ctrl+K
/// is not. False for every other event, which is left as it is or to Qt's own answer.
bool answersForKey(QEvent &event);

/// Whether the key types a character that cannot be stored.
bool typesUnstorable(const QKeyEvent &event);

} // namespace noticedesk
