// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programrun.h"
#include "workfolder.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace noticedesk::testing
{

/// A folder with a store, office.db, and the program's commands on that store.
class StoreFolder
{
public:
    /// Makes the store, with cases if lines are given, long ago. Those with the same lines are the
    /// same, byte for byte.
    explicit StoreFolder(const QByteArray &caseLines = {});

    QString path(const QString &name) const { return m_folder.path(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const { return m_folder.read(name); }
    QStringList names() const { return m_folder.names(); }
    /// What stands in the folder, without SQLite's log and its index, and the lock.
    QStringList lastingNames() const;

    QString store() const { return path(QStringLiteral("office.db")); }
    QStringList onStore(const QStringList &arguments) const;
    /// Inside the test, at the usual time.
    RunResult run(const QStringList &arguments) const { return runInside(onStore(arguments)); }
    RunResult runAt(const QDateTime &now, const QStringList &arguments) const;
    /// As a process of its own, at the time that it is.
    RunResult program(const QStringList &arguments, const Surroundings &surroundings = {}) const;

    /// All cases as export gives them, or its error.
    QByteArray cases() const;
    /// Everything that the commands tell of the store without changing it.
    QByteArray everything() const;
    /// Changes the store behind the program's back. Throws std::runtime_error if SQLite refuses.
    void tamper(const QStringList &statements) const;
    /// As tamper(), and gives SQLite's log as a power cut would leave it after the statement.
    QByteArray logAfter(const QString &statement) const;

private:
    QByteArray tampered(const QStringList &statements) const;

    WorkFolder m_folder;
};

/// Before the time of every clock that tests use.
QDateTime longAgo();

/// A case in which no rule finds an error on any day: only a notice.
QJsonObject plainCase(int serial);
/// So many of them, numbered 114-0001 and so on, as case lines.
QByteArray plainLines(int count);
/// As a store exports two of them.
QByteArray twoCases();

/// The texts of a command's lines.
QStringList outputLines(const RunResult &answer);

/// What is wrong with a refusal: its status, its line, what it tells. Empty if nothing is.
QString faultOfRefusal(const RunResult &answer, int status, const QString &told);

} // namespace noticedesk::testing
