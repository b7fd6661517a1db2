// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upgrade.h"

#include "store/storeerror.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QFile>

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
    const QString beside = path + u".new"_s;
    QFile::remove(beside); // what an attempt that was interrupted has left
    Database::create(beside);
    try {
        Database database(beside, Database::Access::ReadWrite);
        runFrom(database, 0, migrations);
        database.copyInto(path);
    } catch (const StoreError &) {
        QFile::remove(beside);
        throw;
    }
    QFile::remove(beside);
}

UpgradeOutcome upgradeStore(Database &database, const std::vector<Migration> &migrations)
{
    const int version = database.version();
    const int last = migrations.empty() ? 0 : migrations.back().number;
    if (version > last)
        throw StoreError(QCoreApplication::translate("noticedesk",
                                                     "the store is of a later version (%1) than "
                                                     "this program knows (%2); it was not touched")
                             .arg(version)
                             .arg(last),
                         database.path());
    if (version == last)
        return UpgradeOutcome::Current;
    database.copyInto(freeName(u"%1.version-%2"_s.arg(database.path(), QString::number(version))));
    runFrom(database, version, migrations);
    return UpgradeOutcome::Upgraded;
}

} // namespace noticedesk
