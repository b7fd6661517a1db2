// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsummary.h"
#include "documents/recognition/scannedpage.h"
#include "documents/recognition/sealhint.h"
#include "documents/refusal.h"
#include "documents/returnedform/returnedform.h"
#include "domain/traypage.h"
#include "platform/filestate.h"
#include "store/cases/caserecord.h"

namespace noticedesk
{

/// What becomes of a page of a stack.
enum class IntakeVerdict {
    Filed,     ///< it belongs to a case, and is of the present notice
    Tray,      ///< somebody must look
    Blank,     ///< the empty back of a sheet
    Duplicate, ///< it is in the stack before, or was taken in earlier
    Old,       ///< it belongs to a case, and is of an earlier revision of the notice
    Foreign    ///< it has a code, and none of ours
};

/// "filed", as commands write it.
QString nameOf(IntakeVerdict verdict);

/// A file of a stack, or what is attached to a message that is one.
struct IntakeDocument
{
    QString file;                ///< its path, that of the message for a part
    std::vector<int> parts = {}; ///< of the message, from 1, and of messages in it; none: the file
    QString name;     ///< the file's or the part's own, for people: a label, never a path
    FileState state;  ///< of the file when it was read
    QString sha256;   ///< of the document's bytes
    qint64 bytes = 0; ///< of the document
    DocumentKind kind = DocumentKind::Other;
    AttachmentSource source = AttachmentSource::Scan;
    int pages = 1;
    std::vector<ReturnedForm> forms = {};         ///< of a fillable sheet that was sent back
    std::optional<MessageText> message = {};      ///< it came with this message
    std::optional<Refusal> refusal = {};          ///< why nothing of it can be read
    std::optional<CaseNumber> subjectNumber = {}; ///< which the message's subject has
    QString leftOut = {}; ///< a sentence about pages or parts that are too many to be read
};

/// One page of a stack: what was read on it and what is to become of it.
struct IntakePage
{
    std::size_t document = 0; ///< its place in IntakeStack::documents
    QString file;             ///< its path
    int page = 1;             ///< of the document, from 1
    DocumentKind kind = DocumentKind::Other;
    ScannedPage scan;
    IntakeVerdict verdict = IntakeVerdict::Tray;
    std::optional<CaseId> caseId = {}; ///< of Filed, Old and most Duplicates
    std::optional<CaseNumber> caseNumber = {};
    std::optional<PageCode> code = {};   ///< sheet, revision and page, where one of ours is read
    std::optional<CaseId> proposed = {}; ///< of Tray: what it may belong to; nobody said so yet
    std::optional<CaseNumber> proposedNumber = {};
    SealHint seal = SealHint::CannotTell;  ///< of the page with the cell for it
    std::optional<TrayReason> reason = {}; ///< of Tray
    QString why = {};                      ///< a whole sentence; empty for Filed
    bool isOtherScan = false; ///< of Duplicate: the stack has another page with its code
};

/// Whether a page is to be attached to its case.
inline bool isToBeFiled(const IntakePage &page)
{
    return page.caseId &&
           (page.verdict == IntakeVerdict::Filed || page.verdict == IntakeVerdict::Old);
}

/// Somebody must look: also at a page with a code of another office or program only, such as an
/// invoice that came as evidence.
inline bool isForTray(const IntakePage &page)
{
    return page.verdict == IntakeVerdict::Tray || page.verdict == IntakeVerdict::Foreign;
}

} // namespace noticedesk
