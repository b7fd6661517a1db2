// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/migration.h"

#include <QStringList>

namespace noticedesk
{

class Database;

/// What a store's schema lacks, has more or has otherwise than the migrations up to its version
/// make it, in sentences: a trigger that protects the history, say. Throws StoreError.
QStringList changesOfSchema(Database &database,
                            const std::vector<Migration> &migrations = allMigrations());

} // namespace noticedesk
