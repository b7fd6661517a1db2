// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticedesk
{

/// SHA-256 of bytes (FIPS 180-4), 32 bytes.
QByteArray sha256(QByteArrayView bytes);

} // namespace noticedesk
