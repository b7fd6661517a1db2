// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/sheetpdf.h"

#include "sheets/forms/formreader.h"

namespace noticedesk
{

struct SheetPdf::Loaded
{
    FormFonts fonts{std::make_shared<const FontChain>()};
    Form notice = loadForm(Sheet::Notice);
    Form tracking = loadForm(Sheet::Tracking);

    const Form &form(Sheet sheet) const { return sheet == Sheet::Notice ? notice : tracking; }
};

SheetPdf::SheetPdf() = default;
SheetPdf::~SheetPdf() = default;

std::shared_ptr<SheetPdf::Loaded> SheetPdf::loaded()
{
    const std::lock_guard lock(m_mutex);
    if (!m_loaded)
        m_loaded = std::make_shared<Loaded>();
    m_isLoaded = true;
    return m_loaded;
}

void SheetPdf::load()
{
    const auto known = loaded();
    known->fonts.fontFor({&known->notice});
    known->fonts.fontFor({&known->tracking});
}

void SheetPdf::setOffice(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_office = name;
}

const Form &SheetPdf::form(Sheet sheet)
{
    return loaded()->form(sheet);
}

const FontChain &SheetPdf::fonts()
{
    return loaded()->fonts.fonts();
}

std::unique_ptr<Typesetter> SheetPdf::makeTypesetter()
{
    return std::make_unique<Typesetter>(loaded()->fonts.sharedFonts());
}

LaidOutSheet SheetPdf::layOut(Sheet sheet, const CaseFile &file, SheetMode mode,
                              Typesetter &typesetter)
{
    LaidOutSheet laidOut = noticedesk::layOut(form(sheet), file, mode, typesetter);
    const std::lock_guard lock(m_mutex);
    if (!m_office.isEmpty())
        laidOut.author = m_office;
    return laidOut;
}

LaidOutSheet SheetPdf::layOut(Sheet sheet, const CaseFile &file, SheetMode mode)
{
    return layOut(sheet, file, mode, *makeTypesetter());
}

std::unique_ptr<PdfDocument> SheetPdf::makeDocument(const std::vector<Sheet> &kinds, ByteSink sink)
{
    const auto known = loaded();
    std::vector<const Form *> forms;
    forms.reserve(kinds.size());
    for (const Sheet kind : kinds)
        forms.push_back(&known->form(kind));
    return std::make_unique<PdfDocument>(std::move(sink), known->fonts.fonts(),
                                         known->fonts.fontFor(forms));
}

QByteArray SheetPdf::pdf(const LaidOutSheet &sheet)
{
    QByteArray bytes;
    const auto document =
        makeDocument({sheet.sheet}, [&](const QByteArray &part) { bytes += part; });
    document->add(sheet);
    document->finish();
    return bytes;
}

QByteArray SheetPdf::pdf(Sheet sheet, const CaseFile &file, SheetMode mode)
{
    return pdf(layOut(sheet, file, mode));
}

} // namespace noticedesk
