// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QByteArray>

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace noticedesk
{

class SheetPdf;

/// The PDFs of notices, drawn by threads a little before they are taken, in their order.
class NoticesAhead final
{
public:
    /// With one job nothing is drawn ahead.
    NoticesAhead(SheetPdf &sheets, std::vector<CaseFile> files, int jobs);
    ~NoticesAhead();

    NoticesAhead(const NoticesAhead &) = delete;
    NoticesAhead &operator=(const NoticesAhead &) = delete;

    /// The notice at a place, which is beyond that of the one before. If the case is another than
    /// was expected it is drawn now. Throws Error, as SheetPdf does.
    QByteArray take(std::size_t place, const CaseFile &file);

private:
    struct Drawn
    {
        QByteArray pdf;
        std::exception_ptr error;
    };

    void drawAhead();
    Drawn waitFor(std::size_t place);

    SheetPdf &m_sheets;
    std::vector<CaseFile> m_files;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::map<std::size_t, Drawn> m_drawn;
    std::size_t m_next = 0;   ///< to be drawn
    std::size_t m_wanted = 0; ///< what is taken next is not before this
    bool m_stopped = false;
    std::vector<std::jthread> m_threads; ///< the last member
};

} // namespace noticedesk
