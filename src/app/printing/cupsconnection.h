// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <cups/cups.h>
#include <memory>
#include <stop_token>

namespace noticedesk
{

/// A connection to the printing system CUPS of this computer, or of the one that CUPS_SERVER or
/// client.conf name. Whatever waits for an answer ends when it is stopped, or after a silence.
/// For one thread, which it keeps from asking anybody for a password.
class CupsConnection final
{
public:
    /// Connects. A silence is as long as the patience.
    CupsConnection(std::stop_token stop, std::chrono::milliseconds patience);
    ~CupsConnection();
    CupsConnection(const CupsConnection &) = delete;
    CupsConnection &operator=(const CupsConnection &) = delete;

    /// Nothing if no printing system answers.
    http_t *http() const { return m_http; }
    /// Something was taken or answered: the patience begins anew.
    void moved();
    /// Whether it ended because of a silence.
    bool wasSilent() const { return m_silent; }
    bool isStopped() const { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
    std::chrono::milliseconds m_patience;
    std::chrono::steady_clock::time_point m_lastMove;
    bool m_silent = false;
    http_t *m_http = nullptr;

    bool waitsOn();
};

/// What CUPS said last, in this thread: one line, without characters that steer a text.
QString cupsRemark();

/// Frees what cupsGetDests2(), cupsGetNamedDest() and cupsAddOption() made.
class CupsDestinations final
{
public:
    CupsDestinations() = default;
    ~CupsDestinations() { cupsFreeDests(m_count, m_list); }
    CupsDestinations(const CupsDestinations &) = delete;
    CupsDestinations &operator=(const CupsDestinations &) = delete;

    void load(http_t *http) { m_count = cupsGetDests2(http, &m_list); }
    /// The queue of this name; nothing if there is none.
    cups_dest_t *find(http_t *http, const QByteArray &name);
    /// The queue at an address (ipp://…).
    cups_dest_t *add(const QByteArray &name, const QByteArray &uri);

    const cups_dest_t *begin() const { return m_list; }
    const cups_dest_t *end() const { return m_list + m_count; }

private:
    int m_count = 0;
    cups_dest_t *m_list = nullptr;
};

struct IppDeleter
{
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDeleter>;

} // namespace noticedesk
