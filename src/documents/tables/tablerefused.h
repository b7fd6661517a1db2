// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/refusal.h"

#include <exception>

namespace noticedesk
{

/// A table that cannot be given. It never leaves the reading of the table.
class TableRefused final : public std::exception
{
public:
    explicit TableRefused(WhyNoAnswer why) : m_why(why) {}

    WhyNoAnswer why() const { return m_why; }

private:
    WhyNoAnswer m_why;
};

} // namespace noticedesk
