// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace noticedesk::testing
{

/// A cell as a spreadsheet that was written says it: "text", "day" (ISO 8601), "number" or "" for
/// none.
struct ReadCell
{
    QByteArray kind;
    QString value;

    friend bool operator==(const ReadCell &, const ReadCell &) = default;
};

/// For the messages of tests.
char *toString(const ReadCell &cell);

struct ReadTable
{
    QString name;
    std::vector<std::vector<ReadCell>> rows;
};

QByteArray bytesOf(const QString &path);
/// A part of an archive, read with libzip; empty if there is none.
QByteArray partOf(const QString &path, const QByteArray &name);
QList<QByteArray> partsOf(const QString &path);
/// The rows of comma-separated values, without the mark at the beginning.
QList<QStringList> csvRowsOf(const QString &path);
/// The tables of an .ods or .xlsx.
std::vector<ReadTable> tablesOf(const QString &path);

} // namespace noticedesk::testing
