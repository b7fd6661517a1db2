// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/historyentry.h"

#include "store/history/sha256.h"

namespace noticedesk
{

namespace
{

void addNetstring(QByteArray &bytes, const QByteArray &value)
{
    bytes += QByteArray::number(value.size());
    bytes += ':';
    bytes += value;
    bytes += ',';
}

} // namespace

HistoryEntry entryBy(const Author &author, const QString &at, const QString &action)
{
    HistoryEntry entry;
    entry.at = at;
    entry.user = author.user;
    entry.host = author.host;
    entry.action = action;
    entry.changes = QStringLiteral("[]");
    return entry;
}

QString historyTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray firstLink()
{
    return QByteArray(32, '\0');
}

QByteArray hashOf(const HistoryEntry &entry)
{
    constexpr qsizetype usual = 1024;
    QByteArray bytes;
    bytes.reserve(usual);
    bytes += entry.previous;
    addNetstring(bytes, QByteArray::number(entry.sequence));
    addNetstring(bytes, entry.at.toUtf8());
    addNetstring(bytes, entry.user.toUtf8());
    addNetstring(bytes, entry.host.toUtf8());
    addNetstring(bytes, entry.action.toUtf8());
    addNetstring(bytes, entry.subject.toUtf8());
    addNetstring(bytes, QByteArray::number(entry.record));
    addNetstring(bytes, QByteArray::number(entry.revision));
    addNetstring(bytes, entry.changes.toUtf8());
    return sha256(bytes);
}

QString HistoryHead::toString() const
{
    constexpr int digits = 12;
    return QStringLiteral("%1-%2").arg(QString::number(sequence),
                                       QString::fromLatin1(hash.toHex().left(digits)));
}

} // namespace noticedesk
