// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/typedkeeping.h"

namespace noticedesk
{

bool saysAll(const CaseRecord &record, const TypedCase &typed)
{
    return typed.pages.isEmpty() ||
           (!record.file.number && typed.halfTyped.isEmpty() && typed.file == record.file);
}

void keepBeside(WorkingCopies copies, CaseId name, const CaseRecord &record, const TypedCase &typed,
                std::optional<int> heldBack)
{
    if (saysAll(record, typed))
        copies.remove(name);
    else
        copies.save({name, heldBack.value_or(record.revision), workingText(typed), {}, {}});
}

} // namespace noticedesk
