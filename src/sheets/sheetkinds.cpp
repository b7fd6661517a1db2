// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

constinit const std::array<SheetKind, 13> sheetKinds{{
    {Sheet::Notice, "notice"_L1, u'N', QT_TRANSLATE_NOOP("noticedesk", "Improvement notice"), true},
    {Sheet::Tracking, "tracking"_L1, u'T', QT_TRANSLATE_NOOP("noticedesk", "Tracking sheet")},
    {Sheet::History,
     "history"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "History"),
     false,
     SheetSource::Case},
    {Sheet::Closing,
     "closing"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Closing sheet"),
     false,
     SheetSource::Case},
    {Sheet::RegisteredMail,
     "registered"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "List of registered mail"),
     false,
     SheetSource::Mail},
    {Sheet::AddressLabels,
     "labels"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Address labels"),
     false,
     SheetSource::Mail},
    {Sheet::Envelope,
     "envelope"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Envelopes"),
     false,
     SheetSource::Mail},
    {Sheet::WindowEnvelope,
     "window"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Address sheets for window envelopes"),
     false,
     SheetSource::Mail},
    {Sheet::SuspensionLetter,
     "suspension"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Suspension notice"),
     false,
     SheetSource::Letter},
    {Sheet::ReportToArchives,
     "report"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Report to the National Archives Administration"),
     false,
     SheetSource::Letter},
    {Sheet::CoverLetter,
     "cover"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Cover letter"),
     false,
     SheetSource::Letter},
    {Sheet::Reminder,
     "reminder"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "Reminder"),
     false,
     SheetSource::Letter},
    {Sheet::HandOver,
     "handover"_L1,
     {},
     QT_TRANSLATE_NOOP("noticedesk", "List of cases handed over"),
     false,
     SheetSource::Cases},
}};

const SheetKind &sheetKind(Sheet sheet)
{
    return *std::find_if(sheetKinds.begin(), sheetKinds.end(),
                         [sheet](const SheetKind &kind) { return kind.sheet == sheet; });
}

std::optional<Sheet> sheetNamed(const QString &name)
{
    for (const SheetKind &kind : sheetKinds) {
        if (kind.name == name)
            return kind.sheet;
    }
    return std::nullopt;
}

std::vector<Sheet> sheetsFrom(SheetSource source)
{
    std::vector<Sheet> sheets;
    for (const SheetKind &kind : sheetKinds) {
        if (kind.source == source)
            sheets.push_back(kind.sheet);
    }
    return sheets;
}

} // namespace noticedesk
