// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/storelock.h"

#include "domain/tr.h"
#include "platform/systemerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A line each: user, host, process, since.
QByteArray linesOf(const StoreHolder &holder)
{
    return QStringList{holder.author.user, holder.author.host, holder.process,
                       holder.since.toLocalTime().toString(Qt::ISODate)}
        .join(u'\n')
        .toUtf8();
}

/// Throws StoreHeld with what the holder has written. It may be half-way through it, and another
/// version of the program may have written a sentence.
[[noreturn]] void refuseHeld(const Descriptor &file, const QString &store)
{
    constexpr qsizetype most = 500;
    const QString written = QString::fromUtf8(file.read(0, most));
    const QStringList lines = written.split(u'\n');
    if (lines.size() == 4) {
        const StoreHolder holder{{lines.at(0).simplified(), lines.at(1).simplified()},
                                 lines.at(2).simplified(),
                                 QDateTime::fromString(lines.at(3), Qt::ISODate)};
        if (holder.since.isValid())
            throw StoreHeld(sentenceOn(holder, lines.at(3)), store, holder);
    }
    const QString told = written.simplified();
    throw StoreHeld(
        tr("the store is being written by %1").arg(told.isEmpty() ? tr("another process") : told),
        store);
}

[[noreturn]] void refuse(int error, const QString &path)
{
    const QString message =
        tr("the store cannot be locked for writing (%1)").arg(textOfSystemError(error));
    if (isRefusal(error))
        throw StoreReadOnly(message, path);
    throw StoreError(message, path);
}

} // namespace

QString sentenceOn(const StoreHolder &holder, const QString &since)
{
    return tr("the store is being written by %1")
        .arg(tr("%1 on %2 (process %3) since %4")
                 .arg(holder.author.user, holder.author.host, holder.process, since));
}

StoreLock::StoreLock(const QString &store, const Author &author, const QDateTime &now)
    : m_store(store), m_file(Descriptor::forLocking(store + u".lock"_s))
{
    if (!m_file.isOpen())
        refuse(systemError(), store + u".lock"_s);
    if (!m_file.lockAlone())
        refuseHeld(m_file, store);
    m_itself.emplace(store);
    if (m_itself->isOpen() && !(*m_itself)->lockAlone()) {
        throw StoreHeld(tr("the store is being written by another process, by "
                           "another of its names"),
                        store);
    }
    const StoreHolder holder{author, QString::number(QCoreApplication::applicationPid()), now};
    // Only a help for people: a lock whose file cannot be written is a lock all the same.
    static_cast<void>(m_file.replaceWith(linesOf(holder)));
}

StoreLock::~StoreLock()
{
    static_cast<void>(m_file.replaceWith({}));
}

} // namespace noticedesk
