// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace noticedesk::testing
{

/// A server that only this test uses, so that it can be killed.
class OwnServer final
{
public:
    OwnServer()
        : m_name(QStringLiteral("noticedesk-own-%1").arg(QCoreApplication::applicationPid()))
    {
        tell(QStringLiteral("start"));
        qputenv("NOTICEDESK_TEST_SERVER", m_name.toUtf8());
    }
    ~OwnServer() { tell(QStringLiteral("stop")); }
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    /// The socket's folder, in which root.crt is once it is secure.
    QString folder() const { return QDir(QDir::tempPath()).filePath(m_name); }
    /// Where it listens once it is secure.
    int port() const
    {
        QFile settings(folder() + QStringLiteral("/data/postgresql.auto.conf"));
        if (!settings.open(QIODevice::ReadOnly))
            return 0;
        const QString text = QString::fromUtf8(settings.readAll());
        return text.section(QStringLiteral("port = '"), 1).section(u'\'', 0, 0).toInt();
    }
    void kill() { tell(QStringLiteral("kill")); }
    /// One of the processes that serve desks is killed, and the server begins anew by itself.
    void crash() { tell(QStringLiteral("crash")); }
    /// Reached at 127.0.0.2 and encrypted, at port(); the password of "clerk" is "open
    /// sesame".
    void secure() { tell(QStringLiteral("secure")); }
    void restart() { tell(QStringLiteral("restart")); }

private:
    void tell(const QString &what)
    {
        const QString script = QStringLiteral(NOTICEDESK_SOURCE_DIR "/tests/store/server.py");
        if (QProcess::execute(QStringLiteral("python3"),
                              {QStringLiteral("-B"), script, what, m_name}) != 0)
            qFatal("the server does not do what it is told");
    }

    QString m_name;
};

} // namespace noticedesk::testing
