// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "intake/intakepage.h"

#include <functional>

namespace noticedesk
{

/// How far long work is. False ends it. Called on any thread, by one at a time.
using IntakeProgress = std::function<bool(qsizetype done, qsizetype whole)>;

/// Whoever waited for a stack has ended it.
class IntakeEnded final : public Error
{
public:
    using Error::Error;
};

/// A file or folder of which nothing could be had.
struct IntakeFault
{
    QString file;
    QString sentence; ///< what is wrong, without the file
};

/// A stack of what came back, as it was read, each page in its order. Nothing is recorded of it
/// before keepStack() and recordStack(). Until then a person may change the verdicts: a page with
/// Filed and a case is filed there, one with Blank is left out.
struct IntakeStack
{
    std::vector<IntakeDocument> documents;
    std::vector<IntakePage> pages;
    std::vector<IntakeFault> faults;
};

/// A sheet of a case of which pages are in a stack.
struct IntakeSheet
{
    CaseId caseId;
    CaseNumber caseNumber;
    QChar letter; ///< SheetKind::letter
    int revision = 1;
    int pages = 1;            ///< that it has
    std::vector<int> missing; ///< those that are not in the stack
};

/// The sheets of cases in a stack, in the order of their first pages.
std::vector<IntakeSheet> sheetsIn(const IntakeStack &stack);

/// "Page 2 of 3 is missing." Empty if none is.
QString missingSentence(const IntakeSheet &sheet);

} // namespace noticedesk
