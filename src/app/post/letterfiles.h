// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/letters/letterwriter.h"

namespace noticedesk
{

/// Where a file of a letter goes, and of what.
struct LetterPlace
{
    QString store;        ///< whose case the letter is about
    QString templatePath; ///< empty: the usual one
    QString path;         ///< of the file, or of the folder
};

// These read and write files, for a thread that nobody waits for. They give a sentence of what was
// done and throw Error: files are guarded, written beside and renamed.

/// Reads a template of the office and sees that it asks only for what letters have.
QString tryLetterTemplate(const QString &path, const QString &store);
/// The letter as an OpenDocument text from its template.
QString writeLetterText(LetterWriter &writer, const LetterCase &about, LetterKind kind,
                        const LetterPlace &place);
/// The template that comes with the program, to be changed.
QString writeStarterTemplate(LetterKind kind, const LetterPlace &place);
/// The letter and the list of its recipients (.di and .sw) in a folder, where neither may be yet.
QString writeForDocumentSystem(LetterWriter &writer, const LetterCase &about, LetterKind kind,
                               const LetterPlace &place);

} // namespace noticedesk
