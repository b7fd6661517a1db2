// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
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

/// Why nothing that stands beside the page can be taken over into the response now, in a sentence;
/// empty if it can.
QString whyNotTakenOver(const CaseParts &parts);

} // namespace noticedesk
