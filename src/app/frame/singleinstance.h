// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace noticedesk
{

/// One window for a store: who starts the program again raises the window that is there, and hands
/// it the files to be opened.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// For the store with this path, and the user that runs the program.
    explicit SingleInstance(const QString &store, QObject *parent = nullptr);

    /// Asks the window that is there to come to the front with these files, whose paths must be
    /// absolute. False if there is none that answers.
    bool handOver(const QStringList &files) const;
    /// Answers from now on for this process.
    void listen();

Q_SIGNALS:
    /// The program was started again with these files.
    void startedAgain(const QStringList &files);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace noticedesk
