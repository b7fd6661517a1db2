// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/returnedform/returnedform.h"
#include "domain/casefile.h"

#include <vector>

namespace noticedesk
{

/// What an organisation typed into a field of the sheet, beside what the case has there now.
struct ReturnedValue
{
    QString path; ///< response.statement
    QString present;
    QString returned;

    friend bool operator==(const ReturnedValue &, const ReturnedValue &) = default;
};

/// What can be taken over of a returned form: values that are not blank, differ from the case's and
/// can be stored, for fields that the case has, in the order of the page.
std::vector<ReturnedValue> returnedValues(const ReturnedForm &form, const CaseFile &present);

/// Sentences about what cannot be taken over, and why.
QStringList remarksOn(const ReturnedForm &form, const CaseFile &present);

/// The case with these values in the place of its own.
CaseFile withReturned(const CaseFile &present, const std::vector<ReturnedValue> &values);

} // namespace noticedesk
