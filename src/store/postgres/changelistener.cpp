// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/changelistener.h"

#include "store/database/storeerror.h"
#include "store/postgres/postgresdatabase.h"

#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pingInterval = 1000; // ms; also how long after a fault it is tried again

} // namespace

/// The listening connection, on the listener's thread.
class ChangeListener::Ear final
{
public:
    Ear(const QString &address, ChangeListener &listener) : m_address(address), m_listener(listener)
    {
        QObject::connect(&m_ping, &QTimer::timeout, &m_ping, [this] { look(); });
        m_ping.start(pingInterval);
        look();
    }

private:
    void look()
    {
        try {
            if (m_server) {
                m_server->value(u"SELECT 1"_s);
                return;
            }
            auto server = std::make_unique<PostgresDatabase>(m_address, Database::Access::ReadOnly);
            server->listen(&m_ping, [this](const QString &text) {
                if (const auto change = HeardChange::parse(text))
                    Q_EMIT m_listener.heard(*change);
            });
            m_server = std::move(server);
            m_told.clear();
            Q_EMIT m_listener.found();
        } catch (const StoreError &error) {
            m_server.reset();
            if (std::exchange(m_told, error.message()) != error.message())
                Q_EMIT m_listener.lost(error.message());
        }
    }

    QString m_address;
    ChangeListener &m_listener;
    QTimer m_ping;
    std::unique_ptr<PostgresDatabase> m_server; ///< null while it does not answer
    QString m_told;                             ///< why it does not
};

ChangeListener::ChangeListener(const QString &address, QObject *parent)
    : QObject(parent), m_onThread(new QObject)
{
    m_onThread->moveToThread(&m_thread);
    m_thread.setObjectName(u"listening"_s);
    m_thread.start();
    QMetaObject::invokeMethod(m_onThread,
                              [this, address] { m_ear = std::make_unique<Ear>(address, *this); });
}

ChangeListener::~ChangeListener()
{
    // Its connection ends on the thread that has it.
    QMetaObject::invokeMethod(m_onThread, [this] {
        m_ear.reset();
        delete m_onThread;
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace noticedesk
