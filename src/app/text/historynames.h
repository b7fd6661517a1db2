// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// What an action of the history is called.
QString nameOfAction(const QString &action);
/// A field's value as people read it: dates in ROC form, names of choices in words.
QString shownValue(const QString &path, const QString &value);

} // namespace noticedesk
