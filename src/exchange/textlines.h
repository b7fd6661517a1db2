// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace noticedesk
{

/// Throws ExchangeError, naming the line, if a carriage return stands without a line feed. The name
/// is that of the text.
void refuseLoneCarriageReturns(QByteArrayView text, const QString &name);

/// Where the last line that is not blank ends, without its line end.
qsizetype endOfLastLine(QByteArrayView text);

} // namespace noticedesk
