// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

namespace noticedesk
{

/// Throws what SQLite says as StoreError, or StoreDamaged, in words for the user, with SQLite's own
/// in brackets.
[[noreturn]] void throwSqliteFault(const QSqlError &error, const QString &path);

} // namespace noticedesk
