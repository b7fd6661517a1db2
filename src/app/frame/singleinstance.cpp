// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/singleinstance.h"

#include "platform/user.h"
#include "store/postgres/serveraddress.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int patience = 3000;               // ms
constexpr qint64 longestRequest = 1'000'000; // bytes
constexpr auto answer = "noticedesk\n";

/// The name of the socket: of this user and this store alone.
QString socketName(const QString &store)
{
    const QFileInfo info(store);
    const QString path = isServerAddress(store) ? store
                         : info.exists()        ? info.canonicalFilePath()
                                                : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"noticedesk-%1-%2"_s.arg(QString::number(userNumber()), QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &store, QObject *parent)
    : QObject(parent), m_name(socketName(store))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray request;
    QDataStream stream(&request, QIODevice::WriteOnly);
    stream << files;
    socket.write(request);
    socket.flush();
    // One that hangs does not answer, and then this process opens a window that can at least read.
    return socket.waitForReadyRead(patience) && socket.readAll() == answer;
}

void SingleInstance::listen()
{
    // Nothing answers at the name: a process that was killed may have left it.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::take()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestRequest) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList files;
        stream >> files;
        if (!stream.commitTransaction())
            return; // the rest is still to come
        socket->write(answer);
        socket->flush();
        Q_EMIT startedAgain(files);
    });
}

} // namespace noticedesk

#include "singleinstance.moc"
