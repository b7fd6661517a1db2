// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"

#include <vector>

namespace noticedesk
{

/// The case fields of one block of a form, as the form names them.
struct BlockFields
{
    QStringList fields;  ///< in reading order; those of a list without an index
    bool choice = false; ///< the first field is a choice among options
};

/// The fields of each block of a laid-out sheet (LaidOutSheet::blocks), whether anything of them is
/// printed or not.
std::vector<BlockFields> fieldsOfBlocks(const Form &form);

} // namespace noticedesk
