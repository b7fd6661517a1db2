// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <functional>

class QObject;

namespace noticedesk
{

struct Desk;

/// What the window does with notices that are kept at this desk.
struct KeptNoticeHandlers
{
    /// Whether a tab has what is typed: it gives it to the server itself.
    std::function<bool(CaseId copy)> isOpen;
    /// A notice that the server did not have is a draft there now, or what was typed into a draft
    /// is held back, as somebody else has changed that: it is to be shown.
    std::function<void(CaseId id)> show;
};

/// Gives the server what was typed at this desk into notices while it was away, and whose tabs are
/// closed: the notices that were begun here, and the drafts as they were typed. Nothing for a store
/// that is a file.
void storeKeptNotices(Desk &desk, QObject *context, const KeptNoticeHandlers &handlers);

} // namespace noticedesk
