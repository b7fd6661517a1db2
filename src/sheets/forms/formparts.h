// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/formelements.h"

namespace noticedesk
{

/// A part of a form that is no table (docs/forms.md); the form has its paper already. Throws
/// FormError.
FormPart readPart(FormElements &elements, FormTag &tag, const Form &form);

} // namespace noticedesk
