// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/sheetlayout.h"
#include "sheets/pdf/pdfdocument.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace noticedesk
{

/// The way from cases to the PDF of their sheets: the bytes that the preview shows and that are
/// kept, printed and exported, the same as those of the command render. Fonts and forms are read
/// when they are first needed and shared; safe to use from several threads. Every function throws
/// Error if the fonts are missing or a form cannot be read, and tries again the next time.
class SheetPdf final
{
public:
    SheetPdf();
    ~SheetPdf();

    /// Reads fonts and forms, a few tenths of a second, so that nobody waits for them later.
    void load();
    /// Whether they are there already, so that nobody waits for them.
    bool isLoaded() const { return m_isLoaded; }

    /// The author that documents name from now on; empty for each notice's contact unit.
    void setOffice(const QString &name);

    const Form &form(Sheet sheet);
    const FontChain &fonts();
    /// For the calling thread alone. It remembers what it set, so that the next sheet is quicker.
    std::unique_ptr<Typesetter> makeTypesetter();

    /// Throws Unprintable as noticedesk::layOut() does.
    LaidOutSheet layOut(Sheet sheet, const CaseFile &file, SheetMode mode, Typesetter &typesetter);
    LaidOutSheet layOut(Sheet sheet, const CaseFile &file, SheetMode mode);

    /// An empty document for sheets of these kinds.
    std::unique_ptr<PdfDocument> makeDocument(const std::vector<Sheet> &kinds, ByteSink sink);
    QByteArray pdf(const LaidOutSheet &sheet);
    QByteArray pdf(Sheet sheet, const CaseFile &file, SheetMode mode);

private:
    struct Loaded;
    std::shared_ptr<Loaded> loaded();

    std::mutex m_mutex;
    QString m_office;
    std::atomic<bool> m_isLoaded = false;
    std::shared_ptr<Loaded> m_loaded;
};

} // namespace noticedesk
