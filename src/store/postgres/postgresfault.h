// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

namespace noticedesk
{

/// The first line of what PostgreSQL says.
QString wordsOf(const QSqlError &error);

/// Whether this state of a fault (PostgreSQL 15, appendix A) says that the store is damaged: the
/// program's statements fit its schema, so what is not there was taken away.
bool meansDamage(const QString &state);

/// Throws what PostgreSQL says as StoreError, StoreBusy, StoreReadOnly, StoreUnreachable or
/// StoreDamaged, in words for the user, with the server's own in brackets.
[[noreturn]] void throwPostgresFault(const QSqlError &error, const QString &address);

} // namespace noticedesk
