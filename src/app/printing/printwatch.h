// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/jobstate.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <thread>
#include <vector>

namespace noticedesk
{

/// A document that the printing system has taken.
struct HandedDocument
{
    int job = 0;              ///< its number there
    QString queueUri;         ///< ipp://…
    QString name;             ///< how the window calls it
    std::vector<int> cases{}; ///< places in the list of cases, from 0
};

/// Asks the printing system from time to time, on a thread of its own, what has become of documents
/// that were handed over, and says so. Ends when all of them have ended, when the printing system
/// tells nothing any more, or when it is destroyed.
class PrintWatch final : public QObject
{
    Q_OBJECT

public:
    /// It asks again after the interval, and more and more seldom while nothing changes.
    PrintWatch(QList<HandedDocument> documents, std::chrono::milliseconds interval,
               QObject *parent = nullptr);
    ~PrintWatch() override;

    void start();

Q_SIGNALS:
    void announced(const QString &sentence); ///< everything was printed
    void warned(const QString &sentence);    ///< somebody has to look after a document
    /// A document came to its end without being printed: cancelled or given up.
    void failed(const noticedesk::HandedDocument &document, noticedesk::JobState state);
    void ended();

private:
    QList<HandedDocument> m_documents;
    std::chrono::milliseconds m_interval;
    QList<JobState> m_states;
    std::jthread m_thread; ///< the last member: it uses the others

    void watch(const std::stop_token &stop);
    void take(const QList<JobState> &states, bool last);
    QString nameOf(JobState state, const QList<JobState> &states) const;
};

} // namespace noticedesk
