// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"

#include "../domain/samplecase.h"
#include "sheets/pdf/pdfdocument.h"
#include "sheets/sheetkinds.h"

#include <stdexcept>

namespace noticedesk::testing
{

Press::Press()
    : m_fonts(std::make_shared<const FontChain>()), m_formFonts(m_fonts), m_typesetter(m_fonts)
{
    for (const SheetKind &kind : sheetKinds)
        m_forms.emplace(kind.sheet, loadForm(kind.sheet));
}

LaidOutSheet Press::layOut(const CaseFile &file, Sheet sheet, SheetMode mode)
{
    return noticedesk::layOut(form(sheet), file, mode, m_typesetter);
}

QByteArray Press::pdf(const std::vector<LaidOutSheet> &sheets)
{
    std::vector<const Form *> forms;
    for (const LaidOutSheet &sheet : sheets) {
        const Form *used = &form(sheet.sheet);
        if (std::find(forms.begin(), forms.end(), used) == forms.end())
            forms.push_back(used);
    }
    QByteArray bytes;
    PdfDocument document([&](const QByteArray &part) { bytes += part; }, *m_fonts,
                         m_formFonts.fontFor(forms));
    for (const LaidOutSheet &sheet : sheets)
        document.add(sheet);
    document.finish();
    return bytes;
}

QByteArray Press::pdf(const CaseFile &file, Sheet sheet, SheetMode mode)
{
    std::vector<LaidOutSheet> sheets;
    sheets.push_back(layOut(file, sheet, mode));
    return pdf(sheets);
}

CaseFile sample()
{
    const auto file = sampleCase();
    if (!file)
        throw std::runtime_error("the sample case cannot be read");
    return *file;
}

QString textOf(const TextRun &run)
{
    const ShapedLine &line = run.shapedLine();
    if (!line.simple)
        return line.text;
    if (run.glyphCount == 0)
        return {};
    const ShapedGlyph &last = *(run.end() - 1);
    return line.text.mid(run.begin()->textStart,
                         last.textStart + last.textLength - run.begin()->textStart);
}

QString contentText(const Page &page)
{
    QString text;
    for (const TextRun &run : page.runs) {
        if (run.node >= 0)
            text += textOf(run).remove(QChar::LineSeparator);
    }
    return text;
}

QString contentText(const LaidOutSheet &sheet)
{
    QString text;
    for (const Page &page : sheet.pages)
        text += contentText(page);
    return text;
}

QString furnitureText(const Page &page)
{
    QString text;
    for (const TextRun &run : page.runs) {
        if (run.node < 0)
            text += textOf(run).remove(QChar::LineSeparator);
    }
    return text;
}

QString fieldText(const LaidOutSheet &sheet, const QString &field)
{
    QString text;
    for (const Page &page : sheet.pages) {
        for (const TextRun &run : page.runs) {
            if (run.field == field)
                text += textOf(run).remove(QChar::LineSeparator);
        }
    }
    return text;
}

QString marksOnly(const QString &text)
{
    QString marks;
    for (const char32_t character : text.toUcs4()) {
        const bool variation = (character >= 0xFE00 && character <= 0xFE0F) ||
                               (character >= 0xE0100 && character <= 0xE01EF);
        if (!QChar::isSpace(character) && QChar::category(character) != QChar::Other_Format &&
            !variation && character >= 0x20)
            marks += QString::fromUcs4(&character, 1);
    }
    return marks;
}

} // namespace noticedesk::testing
