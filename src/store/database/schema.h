// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/migration.h"

#include <QStringList>

namespace noticedesk
{

class Database;

/// How a store's schema differs from what the migrations up to its version make.
struct SchemaChanges
{
    QStringList sentences; ///< what is missing, was changed or is not the program's
    /// Whether the program's own tables and views are all there as they were made, so that reading
    /// gives what they hold and runs nothing else.
    bool canBeRead = true;
};

/// Runs nothing of what it finds. Throws StoreError.
SchemaChanges schemaChangesOf(Database &database,
                              const std::vector<Migration> &migrations = allMigrations());

/// Throws StoreDamaged if the store cannot be read safely (SchemaChanges), also if something else
/// was changed and it would have to be brought to the present version first. Gives what was
/// changed; empty if nothing was.
QString requireReadableSchema(Database &database,
                              const std::vector<Migration> &migrations = allMigrations());

/// Throws StoreDamaged or StoreReadOnly if anything in the store's schema is not as the migrations
/// make it: a trigger, say, would run with the next change.
void requireOwnSchema(Database &database,
                      const std::vector<Migration> &migrations = allMigrations());

} // namespace noticedesk
