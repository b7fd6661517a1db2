// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QString>

#include <vector>

namespace noticedesk
{

/// What a field holds.
enum class FieldKind { Part, Parts, Text, Texts, Date, Time, Number, Truth, Choice, RoundOutcome };

/// A field that a case can have. Where it stands and who fills it in is said of it also where the
/// description says it of the part that it belongs to.
struct CaseField : Field
{
    QString path; ///< as in findings, without the places in lists: rounds.trackedOn
    FieldKind kind = FieldKind::Part;
};

/// Every field that a case can have, and every part and list, as describe() names them.
const std::vector<CaseField> &caseFields();

/// The field with this path, whose places in lists do not matter; null if no case has it.
const CaseField *caseField(const QString &path);

/// A path without the places in lists: notice.improvementItems of notice.improvementItems[2].
QString withoutPlaces(const QString &path);

/// Whether the path is the outer one or leads to a part of what that leads to.
bool isWithinField(const QString &path, const QString &outer);

} // namespace noticedesk
