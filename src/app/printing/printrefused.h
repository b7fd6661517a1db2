// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// Some cases cannot be printed: the sentence names them, one a line.
class PrintRefused final : public Error
{
public:
    PrintRefused(int place, const QString &message) : Error(message), m_place(place) {}

    int place() const { return m_place; } ///< of the first such case, from 0

private:
    int m_place;
};

} // namespace noticedesk
