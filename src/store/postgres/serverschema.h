// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/schema.h"

namespace noticedesk
{

/// What a store on a server consists of, a line each, in the order of their letters: tables with
/// their columns, constraints, indexes, triggers and functions with the sums of what they do.
/// Throws StoreError.
QStringList serverSchema(Database &database);

/// How that differs from what the migrations make (resources/migrations/postgresql/schema.txt).
/// Runs nothing of what it finds.
SchemaChanges serverSchemaChanges(Database &database);

/// The rows that name a row of another table that is not there, each in a sentence: who may switch
/// the server's own examination off can have written them.
QStringList serverStrayRows(const Database &database);

} // namespace noticedesk
