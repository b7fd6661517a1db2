// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/casesource.h"
#include "cli/commandoptions.h"
#include "store/cases/caserecord.h"
#include "store/database/storeerror.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/problem.h"
#include "store/store.h"

namespace noticedesk
{

/// The file named by --store, or noticedesk.db in the user's data folder.
QString storePath(const CommandOptions &options);

/// The same; throws StoreError if there is no such file.
QString existingStore(const CommandOptions &options);

/// What the outputs of a command ask before they are written.
OutputGuard outputGuard(const CommandOptions &options);
/// The same for a command that has the store open: the second folder for backups is protected too.
OutputGuard outputGuard(const CommandOptions &options, Store &store);

/// Says on the error stream if another program has changed the store. Throws StoreError.
std::unique_ptr<Store> openStoreForReading(const CommandOptions &options,
                                           const CommandStreams &streams);

/// Locks the store and brings it to the present version, and writes nothing else. Throws
/// StoreError.
std::unique_ptr<Store> openWritableStore(const CommandOptions &options,
                                         const CommandStreams &streams);
/// The same; before the first change of a day the store's daily backup is made. Throws StoreError.
std::unique_ptr<Store> openStoreForWriting(const CommandOptions &options,
                                           const CommandStreams &streams);

/// What is told of a damaged store.
StoreDamaged damageOf(const QString &store, const Problems &problems);

/// How commands call a case: its number, or draft-N as long as it has none.
QString nameOfCase(const CaseRecord &record);
QString nameOfCase(CaseId id, const std::optional<CaseNumber> &number);

/// The case with this name; nothing if the store has none. Throws UsageError if it is no name.
std::optional<CaseRecord> findCase(Store &store, const QString &name);

/// The case with this name. Throws UsageError if it is no name, StoreError if there is no such
/// case.
CaseRecord caseNamed(Store &store, const QString &name);

/// The name of the office whose store it is; empty if it has not said it.
QString officeName(const CommandOptions &options, const CommandStreams &streams);

/// Cases of the store, in the order of their names.
std::vector<NamedCase> casesNamed(const CommandOptions &options, const CommandStreams &streams,
                                  const QStringList &names);

} // namespace noticedesk
