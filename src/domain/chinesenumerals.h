// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace noticedesk
{

/// The text with digits in the place of the Chinese numerals before the units of dates and times:
/// 115年11月22日 for 一百十五年十一月廿二日 and for 一一五年十一月二十二日, 5時30分 for 五時三十分.
/// Numerals that make no number stay.
QString withDigits(const QString &text);

/// The number that Chinese numerals alone make, 一一五 or 一百十五; nothing for those in no such
/// order.
std::optional<int> numberOfNumerals(QStringView numerals);

/// The ways in which texts write a number below 100 in Chinese numerals: 二十二, 廿二.
QStringList chineseNumerals(int number);

/// The ways in which they write a year: 一百十五, 一百一十五, 一一五; 二〇二六, 二○二六, 二零二六.
QStringList chineseYears(int year);

} // namespace noticedesk
