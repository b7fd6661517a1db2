// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// Marks a SQLite file as a store of this program ("NDSK"; SQLite's application_id).
inline constexpr quint32 storeApplicationId = 0x4E44534B;

/// SQLite takes an empty or missing file for a new database. Throws StoreError, with what to do, if
/// the file is missing, empty or no file. Does not open it.
void requireStoreFile(const QString &path);

/// How many bytes requireStoreHeader() wants, if the file has them.
inline constexpr int storeHeaderSize = 100;

/// Whether the first bytes of a file are those of a store, whatever else is in it.
bool isStoreHeader(const QByteArray &header);
/// Whether they have a store's mark in its place, even if they are no longer those of a database.
bool hasStoreMark(const QByteArray &header);

/// SQLite does not notice that a file was cut off until it needs what is missing. Throws
/// StoreDamaged or StoreError if the first bytes of the file are not a store's, or say that the
/// file, which has this size, must be longer. The bytes come from SQLite's own descriptor: when any
/// other descriptor of the file is closed, Linux drops all the locks that the process has on it.
void requireStoreHeader(const QByteArray &header, qint64 fileSize, const QString &path);

/// SQLite writes the pages of a journal that stands beside a file back into it without asking whose
/// they are. A store has a log instead, and a journal of its first page only, for the moment in
/// which the log is begun. Throws StoreError, before the file is opened, for any other.
void requireOwnJournal(const QString &path);

} // namespace noticedesk
