// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace noticedesk
{

struct Desk;
class CaseCursor;
class CaseEditing;
class CasePages;
class ShownFindings;
class StepBar;

/// What the tab of a case is made of, for those that act on the case. All of it lives as long as
/// the tab does.
struct CaseParts
{
    Desk &desk;
    CaseEditing &editing;
    StepBar &steps;
    CasePages &pages;
    CaseCursor &cursor;
    ShownFindings &findings;
    QWidget &tab; ///< the parent of dialogs
};

} // namespace noticedesk
