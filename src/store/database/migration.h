// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace noticedesk
{

/// One step of the schema. A new store runs them all in their order: there is no second description
/// of the schema.
struct Migration
{
    int number = 0; ///< from 1 without gaps; the store's version after this step
    QString title;  ///< what it does, in words
    QStringList statements;
};

/// Reads a file of SQL: its first line is a comment with the title; statements end with a semicolon
/// before a blank line or the file's end, so that triggers stay whole. Throws StoreError if there
/// is no title or no statement.
Migration parseMigration(int number, const QString &sql);

/// The migrations of this version for a file, from resources/migrations/sqlite.
const std::vector<Migration> &allMigrations();
/// Those for a desk's own file, from resources/migrations/desk.
const std::vector<Migration> &deskMigrations();
/// Those of the store at this place.
const std::vector<Migration> &migrationsOf(const QString &place);
/// Those for a server, from resources/migrations/postgresql; they are numbered by themselves.
const std::vector<Migration> &serverMigrations();

} // namespace noticedesk
