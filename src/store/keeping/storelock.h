// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/openfiles.h"
#include "store/database/storeerror.h"
#include "store/history/author.h"

#include <QDateTime>

#include <optional>

namespace noticedesk
{

/// Who writes to a store.
struct StoreHolder
{
    Author author;
    QString process;
    QDateTime since;
};

/// Another process writes to the store; it is told who, where and since when.
class StoreHeld final : public StoreError
{
public:
    explicit StoreHeld(const QString &message, const QString &where = {},
                       const std::optional<StoreHolder> &holder = {})
        : StoreError(message, where), m_holder(holder)
    {
    }

    /// Nothing if it cannot be told.
    const std::optional<StoreHolder> &holder() const { return m_holder; }

private:
    std::optional<StoreHolder> m_holder;
};

/// What is said of it, with the time as it is to be shown.
QString sentenceOn(const StoreHolder &holder, const QString &since);

/// The right to write to a store, for one process at a time: a lock of the system on the file
/// STORE.lock, which says who holds it, and one on the store's file itself, which all its names
/// share. It ends with the process, however that ends, and a file
/// that was left behind holds nothing. It spares two people each other's surprises; what keeps the
/// store whole is SQLite's own locks and the records' revisions.
class StoreLock final
{
public:
    /// Throws StoreHeld if another process has it, StoreReadOnly if the file must not be made,
    /// StoreError if it cannot.
    StoreLock(const QString &store, const Author &author, const QDateTime &now);
    ~StoreLock();

    /// The store's file.
    const QString &store() const { return m_store; }

    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    QString m_store;
    Descriptor m_file;
    std::optional<ExtraDescriptor> m_itself; ///< of the store's file, if there is one
};

} // namespace noticedesk
