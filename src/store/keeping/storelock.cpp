// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/storelock.h"

#include "platform/systemerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What the holder has written; it may be half-way through it.
QString holderIn(const Descriptor &file)
{
    constexpr qsizetype most = 500;
    const QString holder = QString::fromUtf8(file.read(0, most)).simplified();
    return holder.isEmpty() ? QCoreApplication::translate("noticedesk", "another process") : holder;
}

[[noreturn]] void refuse(int error, const QString &path)
{
    const QString message =
        QCoreApplication::translate("noticedesk", "the store cannot be locked for writing (%1)")
            .arg(textOfSystemError(error));
    if (isRefusal(error))
        throw StoreReadOnly(message, path);
    throw StoreError(message, path);
}

} // namespace

StoreLock::StoreLock(const QString &store, const Author &author, const QDateTime &now)
    : m_store(store), m_file(Descriptor::forLocking(store + u".lock"_s))
{
    if (!m_file.isOpen())
        refuse(systemError(), store + u".lock"_s);
    if (!m_file.lockAlone()) {
        throw StoreHeld(
            QCoreApplication::translate("noticedesk", "the store is being written by %1")
                .arg(holderIn(m_file)),
            store);
    }
    m_itself.emplace(store);
    if (m_itself->isOpen() && !(*m_itself)->lockAlone()) {
        throw StoreHeld(QCoreApplication::translate(
                            "noticedesk", "the store is being written by another process, by "
                                          "another of its names"),
                        store);
    }
    const QByteArray holder =
        QCoreApplication::translate("noticedesk", "%1 on %2 (process %3) since %4")
            .arg(author.user, author.host, QString::number(QCoreApplication::applicationPid()),
                 now.toLocalTime().toString(Qt::ISODate))
            .toUtf8();
    // Only a help for people: a lock whose file cannot be written is a lock all the same.
    static_cast<void>(m_file.replaceWith(holder));
}

StoreLock::~StoreLock()
{
    static_cast<void>(m_file.replaceWith({}));
}

} // namespace noticedesk
