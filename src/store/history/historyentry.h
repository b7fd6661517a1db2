// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history/author.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace noticedesk
{

/// One change of one record: a link of the history's chain.
struct HistoryEntry
{
    qint64 sequence = 0; ///< from 1 without gaps
    QString at;          ///< UTC, ISO 8601 with milliseconds
    QString user;        ///< the system's name of who did it
    QString host;        ///< the computer's name
    QString action;
    QString subject; ///< the kind of record
    qint64 record = 0;
    int revision = 1;
    QString changes; ///< changesText()
    QByteArray previous;
    QByteArray hash;
};

/// An entry that says who did what and when, and that nothing was changed by it; it is about
/// nothing yet.
HistoryEntry entryBy(const Author &author, const QString &at, const QString &action);

/// A time as the history writes it: UTC, ISO 8601 with milliseconds.
QString historyTime(const QDateTime &time);

/// What stands before the first entry's hash: 32 bytes of zero.
QByteArray firstLink();

/// SHA-256 of the previous hash and then, each as a netstring ("5:hello,"), sequence, at, user,
/// host, action, subject, record, revision and changes in UTF-8.
QByteArray hashOf(const HistoryEntry &entry);

/// The end of the chain.
struct HistoryHead
{
    qint64 sequence = 0; ///< 0 without any entry
    QString at;
    QByteArray hash;

    /// Sequence and the hash's first twelve hexadecimal digits, for a paper or a manifest: who has
    /// that in his hands can tell a chain that was written anew.
    QString toString() const;

    friend bool operator==(const HistoryHead &, const HistoryHead &) = default;
};

} // namespace noticedesk
