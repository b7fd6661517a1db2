// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace noticedesk
{

/// A name in an archive as text: UTF-8 if it is that, else as older programs on a Chinese Windows
/// wrote it (CP950). What is neither stands as U+FFFD. At most 1,000 characters.
QString decodedName(QByteArrayView name);

} // namespace noticedesk
