// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace noticedesk
{

/// The paths of files of this computer that were dropped or copied; nothing else that has an
/// address.
QStringList localFilesIn(const QMimeData &data);

} // namespace noticedesk
