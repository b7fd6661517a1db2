// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticedesk
{

/// Registered numbers for cases, in their order, or why they cannot be given.
struct RegisteredNumbers
{
    QStringList numbers;  ///< one for each case; none if there is any problem
    QStringList problems; ///< whole sentences, which name the line and the case

    friend bool operator==(const RegisteredNumbers &, const RegisteredNumbers &) = default;
};

/// The numbers from the first on, one after the other, in as many digits as that has. Only 4 to 10
/// digits run on: longer ones have the post office in them, those of the Universal Postal Union a
/// check digit.
RegisteredNumbers runningNumbers(const QString &first, qsizetype cases);

/// The numbers of the post's list, one a line, for the cases that are called so, in their order.
/// Blanks and hyphens in them and the width of the characters make no difference. A number is 4 to
/// 20 digits, or 2 letters, 9 digits and 2 letters; all of a list have the same length. Blank lines
/// at the end do not count; a blank one between, one too few or too many and a number that stands
/// there twice are problems: nothing is given by guess.
RegisteredNumbers pastedNumbers(const QString &lines, const QStringList &cases);

} // namespace noticedesk
