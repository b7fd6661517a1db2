// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachmentdescription.h"
#include "domain/traypage.h"

/// What a page in the tray consists of, as casedescription.h does it for cases.
namespace noticedesk
{

template <class Visitor>
void describe(Visitor &visit, PartOf<TrayPage> auto &page)
{
    visit.required("sha256", page.sha256);
    visit.required("bytes", page.bytes);
    visit.required("kind", page.kind);
    visit.required("originalName", page.originalName);
    visit.required("scannedSha256", page.scannedSha256);
    visit.required("page", page.page);
    visit.required("receivedOn", page.receivedOn);
    visit.required("source", page.source);
    visit.required("reason", page.reason);
    visit.whenRecorded("dismissed", page.dismissed);
}

} // namespace noticedesk
