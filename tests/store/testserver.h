// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/postgresdatabase.h"

#include <QCoreApplication>
#include <QDir>

namespace noticedesk::testing
{

/// The folder of the socket of the server on which the tests of the store are run; empty: they are
/// run on files. tests/store/server.py starts one.
inline QString testServer()
{
    const QString name = qEnvironmentVariable("NOTICEDESK_TEST_SERVER");
    return name.isEmpty() ? name : QDir(QDir::tempPath()).filePath(name);
}

/// Where a database of the test's server is.
inline QString placeOnServer(const QString &database)
{
    return QStringLiteral("postgresql:///%1?host=%2&user=postgres").arg(database, testServer());
}

/// The same place for another user.
inline QString placeFor(const QString &user, const QString &place)
{
    return QString(place).replace(QStringLiteral("user=postgres"), QStringLiteral("user=") + user);
}

/// The database in which the server's own things are done.
inline PostgresDatabase serverItself()
{
    return PostgresDatabase(placeOnServer(QStringLiteral("postgres")), Database::Access::ReadWrite);
}

/// A new database on the test's server, without a store; it goes with the server at the latest.
inline QString newDatabase(const QString &likeDatabase = QStringLiteral("template0"))
{
    static int count = 0;
    const QString name =
        QStringLiteral("test_%1_%2")
            .arg(QString::number(QCoreApplication::applicationPid()), QString::number(++count));
    // Files are copied in half the time in which the server would log what is in them.
    serverItself().run(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy")
                           .arg(name, likeDatabase));
    return name;
}

} // namespace noticedesk::testing
