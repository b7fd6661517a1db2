// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/sheetlayout.h"
#include "sheets/pdf/pdfdocument.h"

#include <QByteArray>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace noticedesk
{

/// The way from cases to the PDF of their sheets, for the window and the commands: the bytes that
/// are shown, kept, printed and exported. Fonts and forms are read when they are first needed and
/// shared; safe to use from several threads. Every function throws Error if the fonts are missing
/// or a form cannot be read, and tries again the next time.
class SheetPdf final
{
public:
    /// Keeps the fonts of the forms in the cache.
    explicit SheetPdf(FontCache cache = FontCache()) : m_cache(std::move(cache)) {}

    /// Reads fonts and all forms, a few tenths of a second, so that nobody waits for them later.
    void load();
    /// Whether the fonts are there already, so that nobody waits for them.
    bool isLoaded() const { return m_isLoaded; }

    /// The author that documents name from now on; empty for each notice's contact unit.
    void setOffice(const QString &name);

    const Form &form(Sheet sheet);
    const FontChain &fonts();
    /// For the calling thread alone. It remembers what it set, so that the next sheet is quicker.
    std::unique_ptr<Typesetter> makeTypesetter();

    /// All of these throw Unprintable as noticedesk::layOut() does.
    LaidOutSheet layOut(Sheet sheet, const CaseFile &file, SheetMode mode, Typesetter &typesetter);
    LaidOutSheet layOut(Sheet sheet, const CaseFile &file, SheetMode mode);
    /// A sheet of the order, filling its leaves if that is ordered; what it prints beside the case
    /// are records, by their paths.
    LaidOutSheet layOut(Sheet sheet, const CaseFile &file, const FieldValues &records,
                        const SheetOrder &order, Typesetter &typesetter);
    /// All sheets of the order.
    std::vector<LaidOutSheet> layOut(const CaseFile &file, const SheetOrder &order,
                                     Typesetter &typesetter);

    /// An empty document for these sheets.
    std::unique_ptr<PdfDocument> makeDocument(const std::vector<Sheet> &sheets, ByteSink sink);
    QByteArray pdf(const LaidOutSheet &sheet);
    QByteArray pdf(Sheet sheet, const CaseFile &file, SheetMode mode);

private:
    FormFonts &formFonts();

    const FontCache m_cache;
    std::mutex m_mutex;
    QString m_office;
    std::map<Sheet, Form> m_forms; ///< those that were needed
    std::unique_ptr<FormFonts> m_formFonts;
    std::atomic<bool> m_isLoaded = false;
};

} // namespace noticedesk
