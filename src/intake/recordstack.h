// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"
#include "store/tray/trayactions.h"

namespace noticedesk
{

class Database;
class DocumentReader;

/// A sheet that is to be attached.
struct KeptSheet
{
    NewAttachment attachment;
    std::vector<PageOfFile> otherScans; ///< of its pages: they are known again with it
};

/// What is to be attached to one case.
struct KeptForCase
{
    CaseId caseId;
    std::vector<KeptSheet> sheets;
};

/// A stack whose bytes are kept beside the store; nobody names them yet.
struct KeptStack
{
    std::vector<KeptForCase> cases;
    std::vector<NewTrayPage> tray;
    std::vector<IntakeFault> faults; ///< what was changed or removed since the stack was read
};

/// Keeps what is filed, old, foreign or for the tray of a stack; foreign pages go to the tray, too.
/// The pages of a sheet become one file: their own, if it holds nothing else but blank pages and
/// such that are there twice (of a filled form, nothing of other sheets or cases), or a PDF of
/// their pictures. A page for the tray is kept as its picture, as long as the pictures of its file
/// are not many times as large as the file; else as the file. To be called on any thread, without a
/// transaction. Throws IntakeEnded, StoreError.
KeptStack keepStack(const QString &store, const IntakeStack &stack, DocumentReader &reader,
                    const IntakeProgress &progress = {});

/// What came of a stack.
struct RecordedStack
{
    qsizetype cases = 0;
    qsizetype attachments = 0;
    qsizetype trayPages = 0;
};

/// Records it: a change for each case, one for each page in the tray. Whatever ends it in between
/// leaves whole changes; reading and recording the same files again does the rest. What somebody
/// else has recorded since the stack was read is passed over. Throws
/// ActionRefused, StoreError.
RecordedStack recordStack(Store &store, const KeptStack &kept, QDate today);

/// What of a stack is neither attached nor in the tray, though it was to be recorded: pages of
/// files that were changed meanwhile, or whose pictures could not be had.
IntakeStack notRecorded(Database &database, const IntakeStack &stack);

} // namespace noticedesk
