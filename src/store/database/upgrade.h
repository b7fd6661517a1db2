// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/database/migration.h"

#include <functional>

namespace noticedesk
{

/// How a store was found.
enum class UpgradeOutcome {
    Current,  ///< nothing was to be done
    Upgraded, ///< from an earlier version; a copy of what it was stands beside it
};

/// Makes a new store with the schema of the migrations. It is made in a hidden folder beside, where
/// the function can put something into it, and appears when it is whole; the name must be free, and
/// such that everything that belongs to a store can stand beside it. Throws StoreError, or what the
/// function throws: then nothing is left.
void makeStore(const QString &path, const std::vector<Migration> &migrations = allMigrations(),
               const std::function<void(const QString &store)> &furnish = {});

/// Makes a store in a database of a server that has none yet, by whom the schema then belongs to.
/// The database must be in UTF-8 and compare texts as they stand (locale C). Throws StoreError.
void makeServerStore(const QString &address);

/// Brings a store on a server to the last of its migrations, as upgradeStore() does, but without a
/// copy: backups of a server are its administrator's. Only for whom the schema belongs to.
UpgradeOutcome upgradeServerStore(Database &database,
                                  const std::function<void(Database &)> &finish);

/// Brings a store to the last of the migrations, each in one transaction with its version. Before
/// the first of them the store is copied to STORE.version-N, N being the version that it has. In
/// the transaction of the last the function does what the program itself has to; no store has the
/// last version without it. A store of a later version is refused untouched. Throws StoreError;
/// what was done until then holds.
UpgradeOutcome upgradeStore(Database &database,
                            const std::vector<Migration> &migrations = allMigrations(),
                            const std::function<void(Database &)> &finish = {});

/// Throws StoreError if the store is of a later version than the last of the migrations.
void refuseLaterVersion(Database &database,
                        const std::vector<Migration> &migrations = allMigrations());

/// Throws StoreError if the store is of another version than the last of the migrations.
void requireCurrentVersion(Database &database,
                           const std::vector<Migration> &migrations = allMigrations());

} // namespace noticedesk
