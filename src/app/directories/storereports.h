// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keeping/restore.h"
#include "store/keeping/verification.h"

namespace noticedesk
{

// What came of the store's own work, as plain text for people.

QString reportOf(const WrittenBackup &backup);
QString reportOf(const RestorePreview &preview);
QString reportOf(const Verification &verification);

} // namespace noticedesk
