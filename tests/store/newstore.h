// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/upgrade.h"
#include "store/postgres/serveraddress.h"
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

/// A new store, of which the place is given: the file, or a database on the test's server.
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

/// A new store while this lives. A file goes with its folder; a database goes at once, with whoever
/// is still connected, as thousands of small files take long to remove.
class NewStore final
{
public:
    explicit NewStore(const QString &file) : m_place(newStore(file)) {}
    NewStore(const NewStore &) = delete;
    NewStore &operator=(const NewStore &) = delete;
    ~NewStore()
    {
        if (isServerAddress(m_place))
            serverItself().run(QStringLiteral("DROP DATABASE %1 WITH (FORCE)")
                                   .arg(parseServerAddress(m_place).name));
    }

    const QString &place() const { return m_place; }

private:
    QString m_place;
};

} // namespace noticedesk::testing
