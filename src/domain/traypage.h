// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/valuenames.h"

namespace noticedesk
{

/// Why a page that came back was not filed with a case: somebody must look.
enum class TrayReason {
    NoCode,        ///< no code on it can be read
    DamagedCode,   ///< a code that means to be ours has a wrong check
    SeveralSheets, ///< its codes say different things: two sheets in one picture
    UnknownCase,   ///< its code names a case that the store does not have
    DraftCode,     ///< it was printed before the notice was issued, so it has no number
    UnknownSheet,  ///< its code names a sheet or a page that the program does not print
    CaseFull,      ///< the case that its code names has as many attachments as a case can have
    LaterRevision, ///< it is of a later revision than the store has
    Locked,        ///< the file asks for a password
    NotRead,       ///< the file or page cannot be read or shown
    NoPages,       ///< a message to which nothing is attached
};

// Here, and not with the description, so that nobody can ask for a name without it.
template <>
inline constexpr std::array namesOf<TrayReason>{
    Named<TrayReason>{"noCode", TrayReason::NoCode},
    Named<TrayReason>{"damagedCode", TrayReason::DamagedCode},
    Named<TrayReason>{"severalSheets", TrayReason::SeveralSheets},
    Named<TrayReason>{"unknownCase", TrayReason::UnknownCase},
    Named<TrayReason>{"draftCode", TrayReason::DraftCode},
    Named<TrayReason>{"unknownSheet", TrayReason::UnknownSheet},
    Named<TrayReason>{"caseFull", TrayReason::CaseFull},
    Named<TrayReason>{"laterRevision", TrayReason::LaterRevision},
    Named<TrayReason>{"locked", TrayReason::Locked},
    Named<TrayReason>{"notRead", TrayReason::NotRead},
    Named<TrayReason>{"noPages", TrayReason::NoPages},
};

/// The whole sentence that people are told.
QString sentenceOf(TrayReason reason);

/// A page in the tray: what came in a stack and could not be filed stays here until somebody files
/// it by hand or dismisses it. Its bytes are kept beside the store, under their SHA-256.
struct TrayPage
{
    QString sha256;   ///< of the bytes that are kept, 64 lower-case hexadecimal digits
    qint64 bytes = 0; ///< how many
    DocumentKind kind = DocumentKind::Other;
    QString originalName;  ///< of the file it came in: a label, never a path
    QString scannedSha256; ///< of that file
    int page = 1;          ///< of that file, from 1
    QDate receivedOn;
    AttachmentSource source = AttachmentSource::Scan;
    TrayReason reason = TrayReason::NoCode;
    std::optional<QString> dismissed; ///< why it belongs to no case, if somebody found that

    friend bool operator==(const TrayPage &, const TrayPage &) = default;
};

} // namespace noticedesk
