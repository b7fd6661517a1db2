// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/upgrade.h"

#include "store/database/storeerror.h"
#include "store/database/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void runFrom(Database &database, int version, const std::vector<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        if (migration.number <= version)
            continue;
        Transaction transaction(database);
        for (const QString &statement : migration.statements)
            database.run(statement);
        database.setVersion(migration.number);
        transaction.commit();
    }
}

int lastOf(const std::vector<Migration> &migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

void refuseLater(const Database &database, int version, int last)
{
    if (version <= last)
        return;
    throw StoreError(QCoreApplication::translate("noticedesk",
                                                 "the store is of a later version (%1) than this "
                                                 "program knows (%2); it was not touched")
                         .arg(QString::number(version), QString::number(last)),
                     database.path());
}

/// The name, or the name with a number after it. An earlier copy is never replaced.
QString freeName(const QString &name)
{
    QString numbered = name;
    for (int number = 2; QFile::exists(numbered); ++number)
        numbered = u"%1.%2"_s.arg(name, QString::number(number));
    return numbered;
}

} // namespace

void makeStore(const QString &path, const std::vector<Migration> &migrations)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        throw StoreError(
            QCoreApplication::translate("noticedesk",
                                        "the log of a store that is gone is still here; its last "
                                        "changes are in it, so move it away first"),
            path + u"-wal"_s);
    const QString beside = path + u".new"_s;
    const auto removeBeside = [&beside] {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(beside + ending);
    };
    removeBeside(); // what an attempt that was interrupted has left
    Database::create(beside);
    try {
        Database database(beside, Database::Access::ReadWrite);
        runFrom(database, 0, migrations);
        database.copyInto(path);
    } catch (const StoreError &) {
        removeBeside();
        throw;
    }
    removeBeside();
}

UpgradeOutcome upgradeStore(Database &database, const std::vector<Migration> &migrations)
{
    const int version = database.version();
    const int last = lastOf(migrations);
    refuseLater(database, version, last);
    if (version == last)
        return UpgradeOutcome::Current;
    database.copyInto(freeName(u"%1.version-%2"_s.arg(database.path(), QString::number(version))));
    runFrom(database, version, migrations);
    return UpgradeOutcome::Upgraded;
}

void refuseLaterVersion(Database &database, const std::vector<Migration> &migrations)
{
    refuseLater(database, database.version(), lastOf(migrations));
}

void requireCurrentVersion(Database &database, const std::vector<Migration> &migrations)
{
    const int version = database.version();
    const int last = lastOf(migrations);
    refuseLater(database, version, last);
    if (version < last)
        throw StoreError(QCoreApplication::translate("noticedesk",
                                                     "the store is of an earlier version (%1); a "
                                                     "command that writes to it brings it to "
                                                     "version %2")
                             .arg(QString::number(version), QString::number(last)),
                         database.path());
}

} // namespace noticedesk
