// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfields.h"

#include <QHash>

namespace noticedesk
{

/// One field before and after a change; nothing is what is not recorded.
struct FieldChange
{
    QString path;
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

using FieldChanges = std::vector<FieldChange>;

/// What differs, in the order of the fields after the change, then what is recorded no more.
FieldChanges changesBetween(const RecordFields &before, const RecordFields &after);

/// As the history keeps them: a JSON list of [path, before, after].
QString changesText(const FieldChanges &changes);
/// The opposite; nothing if the text is not of that form.
std::optional<FieldChanges> parseChanges(const QString &text);

/// The fields of a record while its history is gone through.
using ReplayedFields = QHash<QString, QString>;

/// Makes the changes in the fields; false if they were not as the changes say they were before.
bool replay(const FieldChanges &changes, ReplayedFields &fields);

} // namespace noticedesk
