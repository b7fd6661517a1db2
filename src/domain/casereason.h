// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticedesk
{

struct CaseFile;
class OfficeCalendar;

/// Why a case is where it is today, in a sentence: how late it is by the office's working days,
/// what came and was not confirmed, what is not recorded.
QString whyHere(const CaseFile &file, QDate today, const OfficeCalendar &calendar);

/// What is to be done next with it, in a sentence.
QString whatIsNext(const CaseFile &file, QDate today);

/// Both, a line each.
QString reasonFor(const CaseFile &file, QDate today, const OfficeCalendar &calendar);

/// A day as these sentences name it: Fri 115/11/20.
QString dayWithWeekday(QDate day);

} // namespace noticedesk
