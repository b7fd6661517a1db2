// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/directstatement.h"

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace noticedesk
{

class SqliteConnection;

/// Without the driver between, which takes most of the time of a statement that is run often.
class Statement final : public DirectStatement
{
public:
    /// With a ? for each value.
    Statement(const SqliteConnection &connection, const QString &sql);
    ~Statement() override;

    std::optional<QVariantList> row(const QVariantList &values) override;

private:
    void bind(int position, const QVariant &value);
    QVariant column(int column) const;
    [[noreturn]] void fail() const;

    const SqliteConnection &m_connection;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace noticedesk
