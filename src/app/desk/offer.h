// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace noticedesk
{

/// A step that is offered after something was done.
struct Offer
{
    QString name; ///< of its button; may hold a & before the letter of its key
    std::function<void()> carryOut;
};

using Offers = std::vector<Offer>;

} // namespace noticedesk
