// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace noticedesk::testing
{

/// What lies over something else or reaches out of what holds it, labels without a field beside or
/// below them, and those whose words do not stand on one line with those of the field.
QStringList placeFaultsIn(const QWidget &shown);

} // namespace noticedesk::testing
