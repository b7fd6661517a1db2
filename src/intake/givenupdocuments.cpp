// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/givenupdocuments.h"

namespace noticedesk
{

void GivenUpDocuments::note(std::size_t document, const Refusal &refusal)
{
    if (refusal.why != WhyNoAnswer::OutOfTime && refusal.why != WhyNoAnswer::OutOfMemory)
        return;
    const std::lock_guard lock(m_mutex);
    Refused &refused = m_refused[document];
    ++refused.pages;
    refused.last = refusal;
}

std::optional<Refusal> GivenUpDocuments::refusalOf(std::size_t document)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_refused.find(document);
    return found != m_refused.end() && found->second.pages >= mostCostlyPages
               ? std::optional(found->second.last)
               : std::nullopt;
}

} // namespace noticedesk
