// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/soundcase.h"
#include "domain/officesettings.h"

/// A case that letters are about, and the office that writes them.
namespace noticedesk::testing
{

inline OfficeSettings letterOffice()
{
    OfficeSettings office;
    office.name = QStringLiteral("臺南市政府智慧發展中心");
    office.address = QStringLiteral("708201臺南市安平區永華路二段6號");
    office.letters = QStringLiteral("府智安");
    return office;
}

inline QDate letterDay()
{
    return {2026, 11, 23};
}

inline CaseFile suspendedCase()
{
    CaseFile file = soundCase();
    Dispatch notice;
    notice.sentOn = QDate(2026, 10, 2);
    notice.documentNumber = QStringLiteral("府智安字第1150000001號");
    file.dispatches.push_back(notice);
    file.rounds.push_back(roundOn(QDate(2026, 11, 2), suspendedOn(QDate(2026, 11, 2))));
    return file;
}

} // namespace noticedesk::testing
