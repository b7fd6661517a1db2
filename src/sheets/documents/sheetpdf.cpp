// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/sheetpdf.h"

#include "sheets/forms/formreader.h"
#include "sheets/sheetkinds.h"

namespace noticedesk
{

void SheetPdf::load()
{
    for (const Sheet sheet : sheetsFrom(SheetSource::CaseFile))
        formFonts().fontFor({&form(sheet)});
}

void SheetPdf::setOffice(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_office = name;
}

const Form &SheetPdf::form(Sheet sheet)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_forms.find(sheet);
    return known != m_forms.end() ? known->second
                                  : m_forms.emplace(sheet, loadForm(sheet)).first->second;
}

FormFonts &SheetPdf::formFonts()
{
    const std::lock_guard lock(m_mutex);
    if (!m_formFonts) {
        m_formFonts = std::make_unique<FormFonts>(std::make_shared<const FontChain>(), m_cache);
        m_isLoaded = true;
    }
    return *m_formFonts;
}

const FontChain &SheetPdf::fonts()
{
    return formFonts().fonts();
}

std::unique_ptr<Typesetter> SheetPdf::makeTypesetter()
{
    return std::make_unique<Typesetter>(formFonts().sharedFonts());
}

LaidOutSheet SheetPdf::layOut(Sheet sheet, const CaseFile &file, SheetMode mode,
                              Typesetter &typesetter)
{
    return layOut(sheet, file, {}, {{}, mode}, typesetter);
}

LaidOutSheet SheetPdf::layOut(Sheet sheet, const CaseFile &file, SheetMode mode)
{
    return layOut(sheet, file, mode, *makeTypesetter());
}

LaidOutSheet SheetPdf::layOut(Sheet sheet, const CaseFile &file, const FieldValues &records,
                              const SheetOrder &order, Typesetter &typesetter)
{
    LaidOutSheet laidOut = noticedesk::layOut(form(sheet), file, records, order.mode, typesetter);
    if (order.sides == PrintSides::Two)
        fillLeaves(laidOut);
    const std::lock_guard lock(m_mutex);
    if (!m_office.isEmpty())
        laidOut.author = m_office;
    return laidOut;
}

std::vector<LaidOutSheet> SheetPdf::layOut(const CaseFile &file, const SheetOrder &order,
                                           Typesetter &typesetter)
{
    std::vector<LaidOutSheet> sheets;
    for (const Sheet sheet : order.sheets)
        sheets.push_back(layOut(sheet, file, {}, order, typesetter));
    return sheets;
}

std::unique_ptr<PdfDocument> SheetPdf::makeDocument(const std::vector<Sheet> &sheets, ByteSink sink)
{
    std::vector<const Form *> forms;
    forms.reserve(sheets.size());
    for (const Sheet sheet : sheets)
        forms.push_back(&form(sheet));
    return std::make_unique<PdfDocument>(std::move(sink), fonts(), formFonts().fontFor(forms));
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
