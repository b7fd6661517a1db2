// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

void require(const RunResult &answer)
{
    if (answer.status != 0)
        throw std::runtime_error("a store for the test: " + answer.errors.toStdString());
}

} // namespace

StoreFolder::StoreFolder(const QByteArray &caseLines)
{
    static QHash<QByteArray, QByteArray> made;
    if (const auto known = made.constFind(caseLines); known != made.constEnd()) {
        write(u"office.db"_s, *known);
        return;
    }
    require(runAt(longAgo(), {u"init"_s}));
    if (!caseLines.isEmpty()) {
        const QString lines = write(u"first.jsonl"_s, caseLines);
        require(runAt(longAgo(), {u"import"_s, lines}));
        QFile::remove(lines);
    }
    QFile::remove(store() + u".lock");
    made.insert(caseLines, read(u"office.db"_s));
}

QString StoreFolder::write(const QString &name, const QByteArray &bytes) const
{
    return m_folder.write(name, bytes);
}

QStringList StoreFolder::lastingNames() const
{
    QStringList lasting;
    for (const QString &name : names()) {
        if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1) && !name.endsWith(".lock"_L1))
            lasting.append(name);
    }
    return lasting;
}

QStringList StoreFolder::onStore(const QStringList &arguments) const
{
    return arguments + QStringList{u"--store"_s, store()};
}

RunResult StoreFolder::runAt(const QDateTime &now, const QStringList &arguments) const
{
    return runInsideAt(now, onStore(arguments));
}

RunResult StoreFolder::program(const QStringList &arguments, const Surroundings &surroundings) const
{
    return runProgram(onStore(arguments), surroundings);
}

QByteArray StoreFolder::cases() const
{
    const RunResult answer = run({u"export"_s, u"--all"_s});
    return answer.output + answer.errors;
}

QByteArray StoreFolder::everything() const
{
    QByteArray all;
    const QStringList list{u"list"_s, u"--json"_s};
    for (const QStringList &arguments :
         {QStringList{u"export"_s, u"--all"_s}, list, list + QStringList{u"--text"_s, u"公"_s},
          QStringList{u"verify"_s, u"--json"_s}}) {
        const RunResult answer = run(arguments);
        all += QByteArray::number(answer.status) + '\n' + answer.output + answer.errors;
    }
    return all;
}

void StoreFolder::tamper(const QStringList &statements) const
{
    tampered(statements);
}

QByteArray StoreFolder::logAfter(const QString &statement) const
{
    return tampered({u"PRAGMA wal_autocheckpoint = 0"_s, statement});
}

QByteArray StoreFolder::tampered(const QStringList &statements) const
{
    const QString name = u"tampering"_s;
    QString fault;
    QByteArray log;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(store());
        if (!database.open())
            fault = database.lastError().text();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (fault.isEmpty() && !query.exec(statement))
                fault = statement + u": "_s + query.lastError().text();
        }
        if (QFile::exists(store() + u"-wal"))
            log = read(u"office.db-wal"_s);
    }
    QSqlDatabase::removeDatabase(name);
    if (!fault.isEmpty())
        throw std::runtime_error(fault.toStdString());
    return log;
}

QDateTime longAgo()
{
    return {QDate(2026, 1, 5), QTime(4, 0), Qt::UTC};
}

QJsonObject plainCase(int serial)
{
    constexpr int digits = 4;
    QJsonObject plain = sampleObject();
    plain = with(plain, u"number"_s,
                 QString(u"114-"_s + QString::number(serial).rightJustified(digits, u'0')));
    plain = with(plain, u"notice.date"_s, u"2025-10-01"_s);
    plain = with(plain, u"notice.deadline"_s, u"2025-10-31"_s);
    plain.insert(u"response"_s, QJsonValue::Null);
    plain.insert(u"rounds"_s, QJsonArray());
    return plain;
}

QByteArray plainLines(int count)
{
    std::vector<QJsonObject> cases;
    for (int serial = 1; serial <= count; ++serial)
        cases.push_back(plainCase(serial));
    return linesOf(cases);
}

QByteArray twoCases()
{
    return StoreFolder(plainLines(2)).cases();
}

QStringList outputLines(const RunResult &answer)
{
    return QString::fromUtf8(answer.output).split(u'\n', Qt::SkipEmptyParts);
}

QString faultOfRefusal(const RunResult &answer, int status, const QString &told)
{
    const QString line = QString::fromUtf8(answer.errors);
    if (answer.status != status)
        return u"ended with %1: "_s.arg(answer.status) + line;
    if (!isErrorLine(answer.errors))
        return u"not one line: "_s + line;
    if (!line.contains(told))
        return u"does not tell \"%1\": "_s.arg(told) + line;
    return {};
}

} // namespace noticedesk::testing
