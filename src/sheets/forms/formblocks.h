// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/formelements.h"

namespace noticedesk
{

// The blocks that stand in a cell (docs/forms.md). Each throws FormError.

FormParagraph readParagraph(FormElements &elements, FormTag &tag);
FormBlock readBlock(FormElements &elements, FormTag tag);

} // namespace noticedesk
