// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// What the store does. Ids and numbers of records only, never names or contents.
Q_DECLARE_LOGGING_CATEGORY(storeLog)
