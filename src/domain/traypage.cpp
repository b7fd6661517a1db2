// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/traypage.h"

#include "domain/tr.h"

namespace noticedesk
{

QString sentenceOf(TrayReason reason)
{
    switch (reason) {
    case TrayReason::NoCode:
        return tr("No code can be read on this page.");
    case TrayReason::DamagedCode:
        return tr("The code on this page is damaged or made up: its check is wrong.");
    case TrayReason::SeveralSheets:
        return tr("The codes on this page contradict each other: there are two sheets in the "
                  "picture.");
    case TrayReason::UnknownCase:
        return tr("The code on this page names a case that the store does not have.");
    case TrayReason::DraftCode:
        return tr("This page was printed from a draft, so its code names no case.");
    case TrayReason::UnknownSheet:
        return tr("The code on this page names a sheet that this program does not print.");
    case TrayReason::CaseFull:
        return tr("The case of this page has 999 attachments already, which is the most.");
    case TrayReason::LaterRevision:
        return tr("This page is of a later revision of the notice than the store has.");
    case TrayReason::Locked:
        return tr("The file asks for a password.");
    case TrayReason::NotRead:
        return tr("This cannot be read or shown as a page.");
    case TrayReason::NoPages:
        return tr("Nothing is attached to this message.");
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
