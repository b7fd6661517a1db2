// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/issuing/noticesahead.h"

#include "sheets/documents/sheetpdf.h"

#include <system_error>

namespace noticedesk
{

namespace
{

/// How many are drawn before they are taken.
constexpr std::size_t mostAhead = 16;

} // namespace

NoticesAhead::NoticesAhead(SheetPdf &sheets, std::vector<CaseFile> files, int jobs)
    : m_sheets(sheets), m_files(std::move(files))
{
    try {
        for (int job = 0; jobs > 1 && job < jobs; ++job)
            m_threads.emplace_back([this] { drawAhead(); });
    } catch (const std::system_error &) {
        // The session allows no more: those there are do the work.
    }
}

NoticesAhead::~NoticesAhead()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_moved.notify_all();
}

QByteArray NoticesAhead::take(std::size_t place, const CaseFile &file)
{
    if (m_threads.empty() || file != m_files.at(place))
        return m_sheets.pdf(Sheet::Notice, file, SheetMode::Final);
    const Drawn drawn = waitFor(place);
    if (drawn.error)
        std::rethrow_exception(drawn.error);
    return drawn.pdf;
}

NoticesAhead::Drawn NoticesAhead::waitFor(std::size_t place)
{
    std::unique_lock lock(m_mutex);
    m_drawn.erase(m_drawn.begin(), m_drawn.lower_bound(place));
    m_wanted = place;
    m_moved.notify_all();
    m_moved.wait(lock, [&] { return m_drawn.contains(place); });
    Drawn drawn = std::move(m_drawn.extract(place).mapped());
    m_wanted = place + 1;
    m_moved.notify_all();
    return drawn;
}

void NoticesAhead::drawAhead()
{
    std::unique_ptr<Typesetter> typesetter;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_moved.wait(lock, [this] {
            return m_stopped || m_next == m_files.size() || m_next < m_wanted + mostAhead;
        });
        if (m_stopped || m_next == m_files.size())
            return;
        const std::size_t place = m_next++;
        lock.unlock();
        Drawn drawn;
        try {
            if (!typesetter)
                typesetter = m_sheets.makeTypesetter();
            drawn.pdf = m_sheets.pdf(
                m_sheets.layOut(Sheet::Notice, m_files[place], SheetMode::Final, *typesetter));
        } catch (...) {
            drawn.error = std::current_exception();
        }
        lock.lock();
        m_drawn.emplace(place, std::move(drawn));
        m_moved.notify_all();
    }
}

} // namespace noticedesk
