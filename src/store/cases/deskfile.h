// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/workingcopies.h"

#include <memory>

namespace noticedesk
{

/// What a desk keeps by itself beside a store on a server: the working copies of its user, in a
/// file on this computer that only its owner can read. So they are kept while the server is away,
/// and no desk replaces what was typed at another. For one thread.
class DeskFile final
{
public:
    /// Of the store that is known by this (PostgresDatabase::identity()); the file is made if it is
    /// not there. Throws StoreError.
    explicit DeskFile(const QString &identity);

    static QString pathFor(const QString &identity);

    WorkingCopies copies();

private:
    std::unique_ptr<Database> m_database;
};

/// Takes the working copies of a store that was copied to a server to this desk, which is the first
/// that opens it. Throws StoreError; what was not taken stays there.
void takeCopiesToDesk(Store &server);

/// The working copy of a case where they are kept: in the store that is a file, or at this desk.
/// Throws StoreError.
std::optional<WorkingCopy> keptWorkingCopy(Database &database, CaseId id);

} // namespace noticedesk
