// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rocdate.h"

#include <QStringList>

namespace noticedesk
{

/// The ways in which texts of cases write a date, in both calendars: 115/11/22, 115.11.22,
/// 1151122, 115年11月22日, 2026-11-22 and their like, with and without zeros before months and
/// days, and in Chinese numerals. One that would also be the beginning of a later day, as 115/11/2
/// is of 115/11/22, is left out.
QStringList writtenForms(const RocDate &date);

/// The ways of writing what a folded text says if it is only a part of a date, a year
/// (民國一一五年), a year and a month, or a month and a day: in digits and in Chinese numerals.
/// None for any other text.
QStringList partialForms(const QString &text);

} // namespace noticedesk
