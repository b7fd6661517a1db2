// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QString>

#include <vector>

namespace noticedesk
{

/// A field that a case can have.
struct CaseField
{
    QString path; ///< as in findings, without the places in lists: rounds.trackedOn
    FieldPlace place = FieldPlace::Printed;
};

/// Every field that a case can have, and every part and list, as describe() names them.
const std::vector<CaseField> &caseFields();

/// A path without the places in lists: notice.improvementItems of notice.improvementItems[2].
QString withoutPlaces(const QString &path);

/// Whether the path is the outer one or leads to a part of what that leads to.
bool isWithinField(const QString &path, const QString &outer);

} // namespace noticedesk
