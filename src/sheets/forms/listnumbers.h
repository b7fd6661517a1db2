// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"

namespace noticedesk
{

/// What stands before an entry of a numbered list: "1. ", 一、 or (一). Above 99 Chinese numbers
/// are written in digits.
QString numberLabel(std::size_t number, ListNumbers numbers);

} // namespace noticedesk
