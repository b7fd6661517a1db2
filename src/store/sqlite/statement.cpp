// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/statement.h"

#include "domain/text.h"
#include "store/database/storeerror.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/sqlitefault.h"

#include <sqlite3.h>

namespace noticedesk
{

Statement::Statement(const SqliteConnection &connection, const QString &sql)
    : m_connection(connection), m_handle(connection.handle())
{
    const QByteArray bytes = sql.toUtf8();
    if (sqlite3_prepare_v2(m_handle, bytes.constData(), static_cast<int>(bytes.size()),
                           &m_statement, nullptr) != SQLITE_OK)
        fail();
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

std::optional<QVariantList> Statement::row(const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position)
        bind(position + 1, values.at(position));
    const int result = sqlite3_step(m_statement);
    std::optional<QVariantList> row;
    if (result == SQLITE_ROW) {
        row.emplace();
        for (int at = 0; at < sqlite3_column_count(m_statement); ++at)
            row->append(column(at));
    }
    if (sqlite3_reset(m_statement) != SQLITE_OK || (!row && result != SQLITE_DONE))
        fail();
    return row;
}

QVariant Statement::column(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(m_statement, column)};
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default: {
        const auto *units = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes16(m_statement, column));
        return QString(units, static_cast<qsizetype>(size / sizeof(QChar)));
    }
    }
}

/// The values live until the statement has made its step, so that SQLite need not copy them.
void Statement::bind(int position, const QVariant &value)
{
    int result = SQLITE_OK;
    switch (value.userType()) {
    case QMetaType::UnknownType:
        result = sqlite3_bind_null(m_statement, position);
        break;
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        if (const auto problem = unstorable(text))
            throw StoreError(problem->reason);
        result = sqlite3_bind_text16(m_statement, position, text.utf16(),
                                     static_cast<int>(text.size() * qsizetype{sizeof(QChar)}),
                                     SQLITE_STATIC);
        break;
    }
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        result = sqlite3_bind_blob(m_statement, position, bytes.constData(),
                                   static_cast<int>(bytes.size()), SQLITE_STATIC);
        break;
    }
    default:
        result = sqlite3_bind_int64(m_statement, position, value.toLongLong());
        break;
    }
    if (result != SQLITE_OK)
        fail();
}

void Statement::fail() const
{
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_handle));
    throwSqliteFault(QSqlError(text, text, QSqlError::StatementError,
                               QString::number(sqlite3_extended_errcode(m_handle))),
                     m_connection.path());
}

} // namespace noticedesk
