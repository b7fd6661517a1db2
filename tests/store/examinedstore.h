// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/verification.h"

namespace noticedesk::testing
{

/// What is wrong with a store, in sentences.
inline QStringList problemsOf(Database &database)
{
    StoreExamination examination(database, {});
    return sentencesOf(examination.file() + examination.schema() + examination.chain() +
                       examination.records() + examination.sheets() + examination.searchData());
}

} // namespace noticedesk::testing
