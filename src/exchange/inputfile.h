// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace noticedesk
{

/// Opens the file for reading. Throws ExchangeError if it is missing, a folder or unreadable.
void openForReading(QFile &file);

/// All bytes of the file. Throws ExchangeError if it cannot be read or has more bytes than the
/// maximum, in which case no more than those are read.
QByteArray readInputFile(const QString &path, qsizetype maximumBytes);

} // namespace noticedesk
