// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/inparallel.h"

#include "domain/tr.h"

#include <array>
#include <exception>
#include <thread>

namespace noticedesk
{

void IntakeMeter::begin(std::size_t whole)
{
    const std::lock_guard lock(m_mutex);
    m_done = 0;
    m_whole = static_cast<qsizetype>(whole);
}

void IntakeMeter::step()
{
    const std::lock_guard lock(m_mutex);
    ++m_done;
    if (!askProgress())
        throw IntakeEnded(tr("the intake was ended"));
}

bool IntakeMeter::goesOn()
{
    const std::lock_guard lock(m_mutex);
    return askProgress();
}

bool IntakeMeter::askProgress()
{
    m_goesOn = m_goesOn && (!m_progress || m_progress(m_done, m_whole));
    return m_goesOn;
}

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::mutex mutex;
    std::size_t next = 0;
    std::exception_ptr failure;
    const auto begun = [&]() -> std::optional<std::size_t> {
        const std::lock_guard lock(mutex);
        return next < count && !failure ? std::optional(next++) : std::nullopt;
    };
    const auto run = [&] {
        try {
            while (const auto number = begun())
                work(*number);
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        const std::array threads{std::jthread(run), std::jthread(run)};
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace noticedesk
