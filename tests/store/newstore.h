// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/upgrade.h"
#include "testserver.h"

#include <QFile>
#include <QTemporaryDir>

namespace noticedesk::testing
{

/// Puts a store there as makeStore() leaves it. It is made once and copied for all tests of a
/// program: the steps of the schema take longer than most tests of one case.
inline void putNewStore(const QString &path)
{
    static const QTemporaryDir folder;
    static const QString made = [] {
        const QString store = folder.filePath(QStringLiteral("new.db"));
        makeStore(store);
        return store;
    }();
    if (!QFile::copy(made, path))
        qFatal("%s cannot be written", qUtf8Printable(path));
}

/// A new store, of which the place is given: the file, or a database on the test's server, which
/// goes with the server.
inline QString newStore(const QString &file)
{
    if (testServer().isEmpty()) {
        putNewStore(file);
        return file;
    }
    // This user's copies of what the server has.
    static const QTemporaryDir cache;
    static const QString made = [] {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(cache.path()));
        const QString database = newDatabase();
        makeServerStore(placeOnServer(database));
        return database;
    }();
    return placeOnServer(newDatabase(made));
}

} // namespace noticedesk::testing
