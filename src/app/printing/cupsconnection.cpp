// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/cupsconnection.h"

#include "app/printing/oneline.h"
#include "platform/sockets.h"

namespace noticedesk
{

namespace
{

constexpr double shortWait = 0.1; // seconds between two looks at the token

const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

} // namespace

CupsConnection::CupsConnection(std::stop_token stop, std::chrono::milliseconds patience)
    : m_stop(std::move(stop)), m_patience(patience), m_lastMove(std::chrono::steady_clock::now())
{
    // Otherwise it would be asked for on the terminal, if there is one.
    cupsSetPasswordCB2(noPassword, nullptr);
    int cancelled = 0;
    const std::stop_callback cancel(m_stop, [&cancelled] { std::atomic_ref(cancelled).store(1); });
    m_http = httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                          static_cast<int>(m_patience.count()), &cancelled);
    if (m_http) {
        // What stands in a buffer is not with the printing system yet.
        constexpr int smallBuffer = 64 * 1024;
        limitSendBuffer(httpGetFd(m_http), smallBuffer);
        httpSetTimeout(
            m_http, shortWait,
            [](http_t *, void *connection) {
                return static_cast<CupsConnection *>(connection)->waitsOn() ? 1 : 0;
            },
            this);
    }
    moved();
}

CupsConnection::~CupsConnection()
{
    httpClose(m_http);
}

void CupsConnection::moved()
{
    m_lastMove = std::chrono::steady_clock::now();
}

bool CupsConnection::waitsOn()
{
    m_silent = m_silent || std::chrono::steady_clock::now() - m_lastMove > m_patience;
    return !m_silent && !m_stop.stop_requested();
}

QString cupsRemark()
{
    constexpr qsizetype longestRemark = 200;
    return oneLine(QString::fromUtf8(cupsLastErrorString()), longestRemark);
}

cups_dest_t *CupsDestinations::find(http_t *http, const QByteArray &name)
{
    cupsFreeDests(m_count, m_list);
    m_list = cupsGetNamedDest(http, name.isEmpty() ? nullptr : name.constData(), nullptr);
    m_count = m_list ? 1 : 0;
    return m_list;
}

cups_dest_t *CupsDestinations::add(const QByteArray &name, const QByteArray &uri)
{
    m_count = cupsAddDest(name.constData(), nullptr, m_count, &m_list);
    cups_dest_t *queue = cupsGetDest(name.constData(), nullptr, m_count, m_list);
    queue->num_options = cupsAddOption("printer-uri-supported", uri.constData(), queue->num_options,
                                       &queue->options);
    return queue;
}

} // namespace noticedesk
