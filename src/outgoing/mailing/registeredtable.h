// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tablefile.h"
#include "outgoing/mailing/mailitem.h"

namespace noticedesk
{

/// Writes the post office's list of registered mail of a day as a table, with the columns of the
/// paper.
/// Throws ExchangeError.
void writeRegisteredTable(const QString &path, TableFormat format, QDate day,
                          const std::vector<MailItem> &items);

} // namespace noticedesk
