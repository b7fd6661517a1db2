// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedescription.h"

#include <algorithm>

namespace noticedesk
{

std::string_view schemaOf(const CaseFile &file)
{
    if (file.officer && !file.officer->isEmpty())
        return thirdCaseFileSchema;
    const bool hasStruckOut =
        std::any_of(file.dispatches.begin(), file.dispatches.end(), [](const Dispatch &dispatch) {
            return dispatch.struckOut && !dispatch.struckOut->isEmpty();
        });
    const bool hasNotes = file.notes && !file.notes->isEmpty();
    return hasStruckOut || hasNotes || !file.calls.empty() ? secondCaseFileSchema : caseFileSchema;
}

} // namespace noticedesk
