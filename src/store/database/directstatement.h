// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

#include <optional>

namespace noticedesk
{

/// A prepared statement for what is run a million times, with as little between as the database
/// allows. Not longer than its database. Throws StoreError.
class DirectStatement
{
public:
    DirectStatement() = default;
    virtual ~DirectStatement() = default;
    DirectStatement(const DirectStatement &) = delete;
    DirectStatement &operator=(const DirectStatement &) = delete;

    /// Runs with these values in their order: texts, which must be ones that can be stored exactly
    /// (unstorable()), whole numbers, bytes; a null QVariant is NULL. Gives the columns of the
    /// first row, nothing if there is none; others are left.
    virtual std::optional<QVariantList> row(const QVariantList &values) = 0;
    /// The same for a statement that gives no rows, as Database::run().
    virtual void run(const QVariantList &values) { row(values); }
};

} // namespace noticedesk
