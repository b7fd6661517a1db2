// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/descriptor.h"
#include "platform/unfinished.h"

#include <optional>

namespace noticedesk
{

/// The name beside a file under which a copy of a store is made before it gets its own. As long as
/// this lives no other process makes a copy for that file; then what has the name is removed.
class UnfinishedCopy final
{
public:
    /// Removes what a copy that was interrupted has left. Throws StoreError if another process
    /// makes one, or if what has the name is no store.
    UnfinishedCopy(const QString &file, const QString &ending);
    UnfinishedCopy(const UnfinishedCopy &) = delete;
    UnfinishedCopy &operator=(const UnfinishedCopy &) = delete;
    ~UnfinishedCopy();

    const QString &name() const { return m_name; }

private:
    QString m_name;
    QString m_claimFile;
    Descriptor m_claim;
    std::optional<Unfinished> m_unfinished;
};

} // namespace noticedesk
