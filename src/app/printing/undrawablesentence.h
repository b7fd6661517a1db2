// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/documents/boxedcase.h"

namespace noticedesk
{

/// The fields and their characters, for the end of a sentence. It is plain text.
QString undrawableNames(const std::vector<UndrawableCharacter> &characters);

/// A sentence that names the fields and their characters; empty without any. It is plain text.
QString undrawableSentence(const std::vector<UndrawableCharacter> &characters);

} // namespace noticedesk
