// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"

namespace noticedesk
{

/// What the dialog for files calls a format of tables, and the end of its names.
QString filterOf(TableFormat format);

} // namespace noticedesk
