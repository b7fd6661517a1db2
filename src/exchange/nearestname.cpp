// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nearestname.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace noticedesk
{

namespace
{

constexpr std::size_t longestName = 32;

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Optimal string alignment distance, blind to case.
std::size_t slips(std::string_view one, std::string_view other)
{
    std::array<std::array<std::size_t, longestName + 1>, longestName + 1> distance{};
    for (std::size_t row = 0; row <= one.size(); ++row) {
        for (std::size_t column = 0; column <= other.size(); ++column) {
            if (row == 0 || column == 0) {
                distance[row][column] = row + column;
                continue;
            }
            const char left = lower(one[row - 1]);
            const char right = lower(other[column - 1]);
            std::size_t least = distance[row - 1][column - 1] + (left == right ? 0U : 1U);
            least = std::min({least, distance[row - 1][column] + 1, distance[row][column - 1] + 1});
            if (row > 1 && column > 1 && left == lower(other[column - 2]) &&
                lower(one[row - 2]) == right)
                least = std::min(least, distance[row - 2][column - 2] + 1);
            distance[row][column] = least;
        }
    }
    return distance[one.size()][other.size()];
}

} // namespace

std::optional<std::string_view> nearestName(std::string_view typed,
                                            std::span<const std::string_view> names)
{
    if (typed.size() > longestName)
        return std::nullopt;
    std::optional<std::string_view> nearest;
    std::size_t fewest = 3;
    for (const std::string_view name : names) {
        const std::size_t count = slips(typed, name);
        if (count > std::min<std::size_t>(2, name.size() / 3) || count > fewest)
            continue;
        nearest = count == fewest ? std::nullopt : std::optional(name);
        fewest = count;
    }
    return nearest;
}

} // namespace noticedesk
