// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <memory>

namespace noticedesk
{

class DocumentThreads;
class Office;
class Prompt;
class SheetPdf;
class StoreThreads;
class WatchedFolder;

/// What every page of the window works with. All of it outlives the pages.
struct Desk
{
    StoreThreads &store;
    Office &office;
    std::shared_ptr<SheetPdf> sheets;
    Prompt &prompt;
    /// For what comes from outside; null where nothing of that is shown.
    DocumentThreads *documents = nullptr;
    /// That a scanner writes into; null where nobody looks after it.
    WatchedFolder *scannerFolder = nullptr;
};

/// What the rules need to know now; whether a font has a character is not asked before the fonts
/// are loaded. Not longer than the desk, and the calendar as it is now.
RuleContext rulesOf(const Desk &desk);

} // namespace noticedesk
