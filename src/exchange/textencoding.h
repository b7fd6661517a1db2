// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// The text of a file as UTF-8 without its byte order mark; nothing else of it is altered. The
/// file may be UTF-8 or CP950, Windows' Big5, which is tried only for what is not UTF-8. Throws
/// ExchangeError with the line if the text is neither, stops within a character, has a NUL, or has
/// a user-defined character (造字) of CP950, which means nothing on another computer. The name is
/// for errors.
QByteArray toUtf8Text(QByteArray bytes, const QString &name);

} // namespace noticedesk
