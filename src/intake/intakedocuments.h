// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentreader.h"
#include "intake/intakestack.h"

namespace noticedesk
{

/// Asks the reader about documents of a stack. For several threads.
class IntakeDocuments final
{
public:
    /// The reader must outlive this. The function says whether answers are still wanted.
    IntakeDocuments(DocumentReader &reader, const IsWanted &isWanted)
        : m_reader(reader), m_isWanted(isWanted)
    {
    }

    /// What a file is: one document, or those that are attached to a message. Throws Error if it
    /// cannot be opened, or nothing can be read here at all; IntakeEnded.
    std::vector<IntakeDocument> describe(const QString &file) const;
    /// Opens a document again. Throws Error if its file is not the one that was described.
    OutsideDocument open(const IntakeDocument &document) const;
    /// The bytes of what is attached to a message. Throws as open() does.
    QByteArray partBytes(const IntakeDocument &document) const;

    // As the reader's own. Throw Error if nothing can be read here at all; IntakeEnded.

    Answer<ScannedPage> scan(const OutsideDocument &document, int page) const;
    Answer<SealHint> seal(const OutsideDocument &document, const SealQuestion &question) const;
    Answer<QByteArray> picture(const OutsideDocument &document,
                               const KeepingQuestion &question) const;

private:
    void addDocuments(const IntakeDocument &begun, const OutsideDocument &document, int depth,
                      std::vector<IntakeDocument> &found) const;
    void addParts(const IntakeDocument &message, const OutsideDocument &document, int depth,
                  std::vector<IntakeDocument> &found) const;
    Answer<QByteArray> partOf(const OutsideDocument &message, int part) const;
    void describePages(IntakeDocument &described, const OutsideDocument &document) const;

    DocumentReader &m_reader;
    IsWanted m_isWanted;
};

} // namespace noticedesk
