// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/heardchange.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace noticedesk
{

/// Hears what desks change in a store on a server, and whether the server answers, by a connection
/// and a thread of its own. After a while without the server anything may have been changed.
class ChangeListener final : public QObject
{
    Q_OBJECT

public:
    /// Listens from now on.
    explicit ChangeListener(const QString &address, QObject *parent = nullptr);
    ~ChangeListener() override;

Q_SIGNALS:
    void heard(const noticedesk::HeardChange &change);
    /// The server does not answer, and why.
    void lost(const QString &why);
    /// It answers, for the first time or again.
    void found();

private:
    class Ear;

    QThread m_thread;
    QObject *m_onThread;
    std::unique_ptr<Ear> m_ear; ///< of the thread
};

} // namespace noticedesk
