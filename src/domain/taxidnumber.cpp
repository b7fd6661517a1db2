// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taxidnumber.h"

#include <algorithm>
#include <array>

namespace noticedesk
{

namespace
{

constexpr std::array<int, 8> weights{1, 2, 1, 2, 1, 2, 4, 1};
constexpr int divisor = 5;
constexpr std::size_t seventh = 6;

bool passesCheck(const std::array<int, weights.size()> &digits)
{
    int sum = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const int product = digits.at(place) * weights.at(place);
        sum += product / 10 + product % 10;
    }
    // A 7 in place 7 gives 28, whose digits give 10; the 10 may count as 1 or as 0, which modulo 5
    // is the sum plus one or the sum itself.
    return sum % divisor == 0 || (digits.at(seventh) == 7 && (sum + 1) % divisor == 0);
}

} // namespace

std::optional<TaxIdNumber> TaxIdNumber::parse(const QString &text)
{
    std::array<int, weights.size()> digits{};
    if (text.size() != qsizetype(digits.size()))
        return std::nullopt;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        const char16_t unit = text.at(qsizetype(place)).unicode();
        if (unit < u'0' || unit > u'9')
            return std::nullopt;
        digits.at(place) = unit - u'0';
    }
    const bool onlyZeros = std::all_of(digits.begin(), digits.end(), [](int d) { return d == 0; });
    if (onlyZeros || !passesCheck(digits))
        return std::nullopt;
    return TaxIdNumber(text);
}

} // namespace noticedesk
