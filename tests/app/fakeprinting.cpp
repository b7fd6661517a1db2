// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprinting.h"

#include <arpa/inet.h>
#include <array>
#include <cups/cups.h>
#include <mutex>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

struct MessageDeleter
{
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using Message = std::unique_ptr<ipp_t, MessageDeleter>;

QByteArray uriOf(const QString &queue)
{
    QByteArray uri(1024, '\0');
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr,
                     "localhost", 631, "/printers/%s", queue.toUtf8().constData());
    return uri.constData();
}

QString textOf(ipp_attribute_t *attribute)
{
    std::array<char, 1024> text{};
    return attribute && ippAttributeString(attribute, text.data(), text.size()) > 0
               ? QString::fromUtf8(text.data())
               : QString();
}

void addTexts(ipp_t *message, ipp_tag_t kind, const char *name, const QStringList &texts)
{
    QList<QByteArray> bytes;
    for (const QString &text : texts)
        bytes.append(text.toUtf8());
    std::vector<const char *> each;
    for (const QByteArray &text : bytes)
        each.push_back(text.constData());
    ippAddStrings(message, IPP_TAG_PRINTER, kind, name, static_cast<int>(each.size()), nullptr,
                  each.data());
}

void describe(ipp_t *message, const FakePrinting::Queue &queue)
{
    addTexts(message, IPP_TAG_NAME, "printer-name", {queue.name});
    addTexts(message, IPP_TAG_URI, "printer-uri-supported",
             {QString::fromLatin1(uriOf(queue.name))});
    ippAddInteger(message, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-state",
                  queue.stopped ? IPP_PSTATE_STOPPED : IPP_PSTATE_IDLE);
    ippAddInteger(message, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-type", 0);
    ippAddBoolean(message, IPP_TAG_PRINTER, "printer-is-accepting-jobs", queue.accepting ? 1 : 0);
    addTexts(message, IPP_TAG_KEYWORD, "printer-state-reasons", queue.reasons);
    addTexts(message, IPP_TAG_KEYWORD, "media-supported", queue.media);
    addTexts(message, IPP_TAG_KEYWORD, "sides-supported", queue.sides);
    addTexts(message, IPP_TAG_KEYWORD, "media-source-supported", queue.trays);
}

} // namespace

class FakePrinting::Server final
{
public:
    Server()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // So that what it has not read is not taken for read.
        const int smallBuffer = 32 * 1024;
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
        socklen_t length = sizeof address;
        auto *general = reinterpret_cast<sockaddr *>(&address);
        if (m_socket < 0 || ::bind(m_socket, general, length) != 0 || ::listen(m_socket, 16) != 0 ||
            ::getsockname(m_socket, general, &length) != 0)
            throw std::runtime_error("there is no port for the printing system");
        m_port = ntohs(address.sin_port);
        m_listener = std::jthread([this](const std::stop_token &stop) { listen(stop); });
    }

    ~Server()
    {
        m_listener.request_stop();
        m_listener.join();
        ::close(m_socket);
        m_callers.clear();
    }

    int port() const { return m_port; }

    std::mutex mutex;
    QList<Queue> queues;
    Manner manner;
    QList<Job> jobs;
    QMap<int, int> asked; ///< by job

private:
    int m_socket = -1;
    int m_port = 0;
    std::vector<std::jthread> m_callers;
    std::jthread m_listener;

    static bool isWaiting(int socket)
    {
        constexpr int shortWait = 20; // ms
        pollfd wait{socket, POLLIN, 0};
        return ::poll(&wait, 1, shortWait) > 0;
    }

    void listen(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            if (!isWaiting(m_socket))
                continue;
            if (http_t *http = httpAcceptConnection(m_socket, 1))
                m_callers.emplace_back(
                    [this, http](const std::stop_token &end) { serve(http, end); });
        }
    }

    void serve(http_t *http, const std::stop_token &stop)
    {
        constexpr double shortWait = 0.02; // seconds
        httpSetTimeout(
            http, shortWait,
            [](http_t *, void *end) {
                return static_cast<const std::stop_token *>(end)->stop_requested() ? 0 : 1;
            },
            const_cast<std::stop_token *>(&stop));
        while (!stop.stop_requested() && answer(http, stop)) {
        }
        httpClose(http);
    }

    bool answer(http_t *http, const std::stop_token &stop)
    {
        std::array<char, 1024> resource{};
        http_state_t state = httpReadRequest(http, resource.data(), resource.size());
        while (state == HTTP_STATE_WAITING && !stop.stop_requested())
            state = httpReadRequest(http, resource.data(), resource.size());
        if (state != HTTP_STATE_POST)
            return false;
        http_status_t status = HTTP_STATUS_CONTINUE;
        while ((status = httpUpdate(http)) == HTTP_STATUS_CONTINUE) {
        }
        if (status != HTTP_STATUS_OK)
            return false;
        if (httpGetExpect(http) == HTTP_STATUS_CONTINUE)
            httpWriteResponse(http, HTTP_STATUS_CONTINUE);
        const Message request(ippNew());
        ipp_state_t reading = IPP_STATE_IDLE;
        while ((reading = ippRead(http, request.get())) != IPP_STATE_DATA) {
            if (reading == IPP_STATE_ERROR)
                return false;
        }
        const Message reply(ippNewResponse(request.get()));
        if (!work(http, request.get(), reply.get(), stop))
            return false;
        httpClearFields(http);
        httpSetField(http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
        httpSetLength(http, ippLength(reply.get()));
        httpWriteResponse(http, HTTP_STATUS_OK);
        ippSetState(reply.get(), IPP_STATE_IDLE);
        ipp_state_t writing = IPP_STATE_IDLE;
        while ((writing = ippWrite(http, reply.get())) != IPP_STATE_DATA) {
            if (writing == IPP_STATE_ERROR)
                return false;
        }
        httpFlushWrite(http);
        return true;
    }

    const Queue *queueOf(ipp_t *request)
    {
        const QString uri = textOf(ippFindAttribute(request, "printer-uri", IPP_TAG_URI));
        for (const Queue &each : std::as_const(queues)) {
            if (QString::fromLatin1(uriOf(each.name)) == uri)
                return &each;
        }
        return nullptr;
    }

    bool work(http_t *http, ipp_t *request, ipp_t *reply, const std::stop_token &stop)
    {
        if (ippGetOperation(request) == IPP_OP_SEND_DOCUMENT)
            return takeDocument(http, request, reply, stop);
        std::unique_lock lock(mutex);
        switch (ippGetOperation(request)) {
        case IPP_OP_CUPS_GET_PRINTERS:
            for (const Queue &each : std::as_const(queues)) {
                if (ippFirstAttribute(reply) && &each != &queues.front())
                    ippAddSeparator(reply);
                describe(reply, each);
            }
            break;
        case IPP_OP_CUPS_GET_DEFAULT:
            if (queues.size() > 1)
                describe(reply, queues.at(1));
            else
                ippSetStatusCode(reply, IPP_STATUS_ERROR_NOT_FOUND);
            break;
        case IPP_OP_GET_PRINTER_ATTRIBUTES:
            if (const Queue *queue = queueOf(request))
                describe(reply, *queue);
            else
                ippSetStatusCode(reply, IPP_STATUS_ERROR_NOT_FOUND);
            break;
        case IPP_OP_CREATE_JOB:
            createJob(request, reply);
            break;
        case IPP_OP_GET_JOB_ATTRIBUTES:
            ++asked[numberOf(request)];
            pause(lock, manner.delay, stop);
            tellState(request, reply);
            break;
        case IPP_OP_CANCEL_JOB:
            pause(lock, manner.waits, stop);
            if (Job *job = jobOf(request); job && manner.cancels)
                job->cancelled = true;
            else
                ippSetStatusCode(reply, IPP_STATUS_ERROR_NOT_POSSIBLE);
            break;
        default:
            ippSetStatusCode(reply, IPP_STATUS_ERROR_OPERATION_NOT_SUPPORTED);
        }
        return true;
    }

    /// Others are served meanwhile.
    static void pause(std::unique_lock<std::mutex> &lock, std::chrono::milliseconds length,
                      const std::stop_token &stop)
    {
        const auto end = std::chrono::steady_clock::now() + length;
        lock.unlock();
        while (std::chrono::steady_clock::now() < end && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        lock.lock();
    }

    static int numberOf(ipp_t *request)
    {
        return ippGetInteger(ippFindAttribute(request, "job-id", IPP_TAG_INTEGER), 0);
    }

    void tellState(ipp_t *request, ipp_t *reply)
    {
        const int state = manner.states.value(numberOf(request), IPP_JSTATE_PROCESSING);
        if (manner.tells)
            ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_ENUM, "job-state",
                          manner.aborts ? IPP_JSTATE_ABORTED : state);
        else
            ippSetStatusCode(reply, IPP_STATUS_ERROR_NOT_FOUND);
    }

    Job *jobOf(ipp_t *request)
    {
        const int number = numberOf(request);
        return number > 0 && number <= jobs.size() ? &jobs[number - 1] : nullptr;
    }

    void createJob(ipp_t *request, ipp_t *reply)
    {
        const Queue *queue = queueOf(request);
        if (!queue) {
            ippSetStatusCode(reply, IPP_STATUS_ERROR_NOT_FOUND);
            return;
        }
        Job job;
        job.queue = queue->name;
        job.title = textOf(ippFindAttribute(request, "job-name", IPP_TAG_NAME));
        for (ipp_attribute_t *each = ippFirstAttribute(request); each;
             each = ippNextAttribute(request)) {
            if (ippGetGroupTag(each) == IPP_TAG_JOB && ippGetName(each))
                job.options.insert(QString::fromUtf8(ippGetName(each)), textOf(each));
        }
        jobs.append(job);
        const auto number = static_cast<int>(jobs.size());
        ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", number);
        ippAddString(reply, IPP_TAG_JOB, IPP_TAG_URI, "job-uri", nullptr,
                     QByteArray("ipp://localhost/jobs/" + QByteArray::number(number)).constData());
        ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_ENUM, "job-state", IPP_JSTATE_PENDING);
    }

    bool takeDocument(http_t *http, ipp_t *request, ipp_t *reply, const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        Job *const job = jobOf(request);
        const Manner how = manner;
        const qsizetype before =
            std::count_if(jobs.cbegin(), jobs.cend(), [](const Job &each) { return each.taken; });
        lock.unlock();
        std::array<char, 16 * 1024> part{};
        qsizetype received = 0;
        while (how.reads < 0 || received < how.reads) {
            const auto count = httpRead2(http, part.data(), part.size());
            if (count <= 0)
                break;
            received += count;
            lock.lock();
            job->document.append(part.data(), static_cast<qsizetype>(count));
            lock.unlock();
            std::this_thread::sleep_for(how.pause);
        }
        if (how.reads >= 0)
            return false;
        while (!how.answers && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        const bool refuses = !how.refusal.isEmpty() && (how.takes < 0 || before >= how.takes);
        lock.lock();
        job->taken = !refuses && !stop.stop_requested();
        if (refuses) {
            ippSetStatusCode(reply, IPP_STATUS_ERROR_NOT_POSSIBLE);
            ippAddString(reply, IPP_TAG_OPERATION, IPP_TAG_TEXT, "status-message", nullptr,
                         how.refusal.toUtf8().constData());
        }
        return how.answers;
    }
};

FakePrinting::FakePrinting()
    : m_former(qgetenv("CUPS_SERVER")), m_server(std::make_unique<Server>())
{
    setQueues({{u"office"_s}, {u"hall & way"_s}, {u"%1<b>"_s}});
    qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(m_server->port()));
}

FakePrinting::~FakePrinting()
{
    qputenv("CUPS_SERVER", m_former);
}

void FakePrinting::setQueues(const QList<Queue> &queues)
{
    const std::lock_guard lock(m_server->mutex);
    m_server->queues = queues;
}

void FakePrinting::setManner(const Manner &manner)
{
    const std::lock_guard lock(m_server->mutex);
    m_server->manner = manner;
}

void FakePrinting::remove()
{
    const int port = m_server->port();
    m_server.reset();
    qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(port));
}

QList<FakePrinting::Job> FakePrinting::jobs() const
{
    if (!m_server)
        return {};
    const std::lock_guard lock(m_server->mutex);
    return m_server->jobs;
}

QByteArray FakePrinting::taken() const
{
    QByteArray all;
    for (const Job &job : jobs()) {
        if (job.taken)
            all += job.document;
    }
    return all;
}

int FakePrinting::asked(int job) const
{
    const std::lock_guard lock(m_server->mutex);
    return m_server->asked.value(job);
}

qsizetype FakePrinting::received() const
{
    const QList<Job> all = jobs();
    return all.isEmpty() ? 0 : all.back().document.size();
}

} // namespace noticedesk::testing
