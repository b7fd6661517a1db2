// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "sheets/forms/form.h"

#include <functional>
#include <vector>

namespace noticedesk
{

/// A character that a sheet would print and no font can draw, or that no text may hold.
struct UndrawableCharacter
{
    QString field; ///< path as in a finding
    char32_t character = 0;

    friend bool operator==(const UndrawableCharacter &, const UndrawableCharacter &) = default;
};

/// A case in which every such character is replaced by □, so that the rest can be shown.
struct BoxedCase
{
    CaseFile file;
    std::vector<UndrawableCharacter> replaced; ///< each once per field, in the sheet's order
};

/// Looks at the texts that this form prints, and at no others.
BoxedCase withBoxes(const CaseFile &file, const Form &form,
                    const std::function<bool(char32_t)> &canDraw);

} // namespace noticedesk
