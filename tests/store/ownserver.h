// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
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

    void kill() { tell(QStringLiteral("kill")); }
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
