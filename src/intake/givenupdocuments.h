// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/refusal.h"

#include <map>
#include <mutex>
#include <optional>

namespace noticedesk
{

/// So many pages of a document may take more time or memory than a page may have; then it is given
/// up.
constexpr int mostCostlyPages = 3;

/// Which documents of a stack are asked nothing more. A page ends after seconds, but a small file
/// can have thousands of such pages. For several threads.
class GivenUpDocuments final
{
public:
    /// A question about a document, by its place in the stack, was refused.
    void note(std::size_t document, const Refusal &refusal);
    /// Why a document is given up; nothing if it may be asked.
    std::optional<Refusal> refusalOf(std::size_t document);

private:
    struct Refused
    {
        int pages = 0;
        Refusal last;
    };
    std::mutex m_mutex;
    std::map<std::size_t, Refused> m_refused;
};

} // namespace noticedesk
