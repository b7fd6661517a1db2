// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/historylines.h"

#include <QString>

#include <optional>

namespace noticedesk
{

/// What an action of the history is called.
QString nameOfAction(const QString &action);
/// A field's value as people read it: dates in ROC form, names of choices in words, an incident by
/// its title. What is not recorded is said to be blank.
QString shownValue(const QString &path, const std::optional<QString> &value,
                   const IncidentTitles &incidents);

} // namespace noticedesk
