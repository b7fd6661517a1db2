// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printwatch.h"

#include "app/printing/oneline.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace std::chrono_literals;

namespace noticedesk
{

namespace
{

constexpr auto patienceOfAnAnswer = 10s;
constexpr auto longestInterval = 30s;
/// So often in a row it is asked in vain.
constexpr int mostSilences = 5;

bool allHaveEnded(const QList<JobState> &states)
{
    return std::all_of(states.begin(), states.end(), hasEnded);
}

/// Asks for those that have not ended; false if the printing system tells nothing of any.
bool askFor(const QList<HandedDocument> &documents, QList<JobState> &states,
            const std::stop_token &stop)
{
    CupsConnection connection(stop, patienceOfAnAnswer);
    bool any = false;
    for (qsizetype at = 0; connection.http() && at < documents.size(); ++at) {
        if (hasEnded(states.at(at)))
            continue;
        const HandedDocument &document = documents.at(at);
        const JobState state =
            readJobState(connection.http(), document.queueUri.toUtf8(), document.job);
        if (state == JobState::Unknown)
            continue;
        connection.moved();
        states[at] = state;
        any = true;
    }
    return any;
}

QString sentenceOfState(JobState state)
{
    switch (state) {
    case JobState::Held:
        return noticedesk::tr("The printing system holds %1 back: it prints it when somebody "
                              "releases it.");
    case JobState::Stopped:
        return noticedesk::tr("Printing %1 has stopped. Look at the printer.");
    case JobState::Cancelled:
        return noticedesk::tr("Printing %1 was cancelled at the printer. Look whether something "
                              "came out of it before you print again.");
    case JobState::Aborted:
        return noticedesk::tr("The printing system gave %1 up. Look whether something came out of "
                              "the printer before you print again.");
    default:
        return {};
    }
}

} // namespace

PrintWatch::PrintWatch(QList<HandedDocument> documents, std::chrono::milliseconds interval,
                       QObject *parent)
    : QObject(parent),
      m_documents(std::move(documents)),
      m_interval(interval),
      m_states(m_documents.size(), JobState::Unknown)
{
}

PrintWatch::~PrintWatch() = default;

void PrintWatch::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
}

void PrintWatch::watch(const std::stop_token &stop)
{
    QList<JobState> states(m_documents.size(), JobState::Unknown);
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::chrono::milliseconds interval = m_interval;
    int silences = 0;
    for (bool last = false; !last;) {
        const QList<JobState> before = states;
        silences = askFor(m_documents, states, stop) ? 0 : silences + 1;
        last = allHaveEnded(states) || silences >= mostSilences;
        if (stop.stop_requested())
            return;
        if (last || states != before)
            QMetaObject::invokeMethod(
                this, [this, states, last] { take(states, last); }, Qt::QueuedConnection);
        interval = states != before
                       ? m_interval
                       : std::min<std::chrono::milliseconds>(interval * 3 / 2, longestInterval);
        std::unique_lock lock(mutex);
        if (!last)
            stopped.wait_for(lock, stop, interval, [] { return false; });
    }
}

/// Of the documents that came into this state: the only one, or how many.
QString PrintWatch::nameOf(JobState state, const QList<JobState> &states) const
{
    constexpr qsizetype longestName = 60;
    QString name;
    int count = 0;
    for (qsizetype at = 0; at < states.size(); ++at) {
        if (states.at(at) != state || m_states.at(at) == state)
            continue;
        name = oneLine(m_documents.at(at).name, longestName);
        ++count;
    }
    return count < 2 ? name : noticedesk::tr("%1 documents").arg(count);
}

void PrintWatch::take(const QList<JobState> &states, bool last)
{
    QString trouble;
    for (const JobState state :
         {JobState::Aborted, JobState::Cancelled, JobState::Stopped, JobState::Held}) {
        const QString name = nameOf(state, states);
        if (trouble.isEmpty() && !name.isEmpty())
            trouble = sentenceOfState(state).arg(name);
    }
    const auto printed = states.count(JobState::Printed);
    if (!trouble.isEmpty())
        Q_EMIT warned(trouble);
    else if (last && !allHaveEnded(states))
        Q_EMIT warned(noticedesk::tr("Whether everything was printed is not known: the printing "
                                     "system does not tell. Look at the printer."));
    else if (last && printed == states.size())
        Q_EMIT announced(
            printed == 1
                ? sentenceWith(noticedesk::tr("Printed: %1"), nameOf(JobState::Printed, states))
                : noticedesk::tr("All %1 documents were printed.").arg(printed));
    for (qsizetype at = 0; at < states.size(); ++at) {
        const JobState state = states.at(at);
        if (state != m_states.at(at) &&
            (state == JobState::Cancelled || state == JobState::Aborted))
            Q_EMIT failed(m_documents.at(at), state);
    }
    m_states = states;
    if (last)
        Q_EMIT ended();
}

} // namespace noticedesk

#include "printwatch.moc"
