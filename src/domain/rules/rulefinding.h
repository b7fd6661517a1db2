// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

using Findings = std::vector<Finding>;

/// Findings of the rule with this number, 1 to 28.
Finding errorOf(int rule, const QString &field, const QString &sentence);
Finding warningOf(int rule, const QString &field, const QString &sentence);
Finding taskOf(int rule, const QString &field, const QString &sentence);

/// Whether a text is absent or holds no visible character.
bool isMissing(const std::optional<QString> &text);

/// How a date stands in a sentence: 115/11/22, or ISO 8601 where the ROC calendar has no form.
QString inSentence(QDate date);

/// The path of a list's entry: notice.improvementItems[2].
QString entryPath(const QString &list, qsizetype index);

/// Brings findings into the order of the fields on the paper; within a field by the rule's number.
void sortByField(Findings &found);

} // namespace noticedesk
