// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace noticedesk
{

/// The name that somebody most likely meant to type: the only one that is at most two slips (a
/// character missing, extra, wrong, or exchanged with the next) from what was typed, or differs in
/// nothing but case. Short names allow fewer slips. All names are ASCII.
std::optional<std::string_view> nearestName(std::string_view typed,
                                            std::span<const std::string_view> names);

} // namespace noticedesk
