// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/migration.h"

#include "domain/tr.h"
#include "store/database/storeerror.h"
#include "store/postgres/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace noticedesk
{

namespace
{

std::vector<Migration> readMigrations(const QString &kind)
{
    initialiseMigrationResources();
    std::vector<Migration> migrations;
    const QDir folder(u":/migrations/"_s + kind);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    migrations.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const int number = static_cast<int>(migrations.size()) + 1;
        if (!file.open(QIODevice::ReadOnly) || name.section(u'-', 0, 0).toInt() != number)
            throw StoreError(tr("the migrations are not numbered 1, 2, 3"), name);
        migrations.push_back(parseMigration(number, QString::fromUtf8(file.readAll())));
    }
    return migrations;
}

} // namespace

Migration parseMigration(int number, const QString &sql)
{
    static const QRegularExpression comment(u"^[ \\t]*--[^\\n]*\\n?"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression end(u";\\s*(?:\\n[ \\t]*\\n|\\z)"_s);
    Migration migration;
    migration.number = number;
    const QString first = sql.section(u'\n', 0, 0);
    if (first.startsWith("-- "_L1))
        migration.title = first.mid(3).trimmed();
    for (const QString &statement : QString(sql).remove(comment).split(end, Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            migration.statements.append(statement.trimmed());
    }
    if (migration.title.isEmpty() || migration.statements.isEmpty())
        throw StoreError(tr("migration %1 has no title or no statement").arg(number));
    return migration;
}

const std::vector<Migration> &allMigrations()
{
    static const std::vector<Migration> migrations = readMigrations(u"sqlite"_s);
    return migrations;
}

const std::vector<Migration> &deskMigrations()
{
    static const std::vector<Migration> migrations = readMigrations(u"desk"_s);
    return migrations;
}

const std::vector<Migration> &migrationsOf(const QString &place)
{
    return isServerAddress(place) ? serverMigrations() : allMigrations();
}

const std::vector<Migration> &serverMigrations()
{
    static const std::vector<Migration> migrations = readMigrations(u"postgresql"_s);
    return migrations;
}

} // namespace noticedesk
