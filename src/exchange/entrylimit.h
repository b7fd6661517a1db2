// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonpath.h"

#include <QtGlobal>

namespace noticedesk
{

/// Throws ExchangeError, naming the first entry that is too many, if the list with this path has
/// more entries than it may have.
void refuseTooMany(qsizetype entries, qsizetype maximum, const JsonPath &path);

} // namespace noticedesk
