// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"

namespace noticedesk
{

/// Where the address stands on an envelope or its sheet, from the paper's top left corner, in mm;
/// nothing if the form has no place for one.
std::optional<QPointF> addressPlaceOf(const Form &form);

/// The form with the address in another place, as wide and high as it was; what else stands there
/// stays. Throws Unprintable if it would not lie on the paper.
Form withAddressAt(Form form, QPointF place);

} // namespace noticedesk
