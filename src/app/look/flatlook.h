// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace noticedesk
{

/// Shows a field's value on the ground of the window around it, in the full colour of text: a value
/// that is frozen, not one that is out of reach.
void showFlat(QWidget &field);
/// Takes showFlat() back.
void showEditable(QWidget &field);

/// Draws a line of dots around a flat field that has the focus, which no frame would show.
void markFlatFocus(QWidget &field);

} // namespace noticedesk
