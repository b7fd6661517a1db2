// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "sheets/forms/formreader.h"
#include "sheets/layout/sheetlayout.h"
#include "sheets/pdf/formfonts.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <vector>

namespace noticedesk::testing
{

/// Forms, fonts and a typesetter, opened once for the tests of an executable. For one thread.
class Press final
{
public:
    Press();

    const Form &form(Sheet sheet) const { return m_forms.at(sheet); }
    const std::shared_ptr<const FontChain> &fonts() const { return m_fonts; }
    Typesetter &typesetter() { return m_typesetter; }

    LaidOutSheet layOut(const CaseFile &file, Sheet sheet, SheetMode mode = SheetMode::Final);
    /// One document of these sheets.
    QByteArray pdf(const std::vector<LaidOutSheet> &sheets);
    QByteArray pdf(const CaseFile &file, Sheet sheet, SheetMode mode = SheetMode::Final);

private:
    std::shared_ptr<const FontChain> m_fonts;
    std::map<Sheet, Form> m_forms;
    FormFonts m_formFonts;
    Typesetter m_typesetter;
};

/// The sample case of the resources. Throws if it cannot be read.
CaseFile sample();

/// The characters of a run, of the whole line if its glyphs do not follow the characters.
QString textOf(const TextRun &run);
/// What a page prints as the sheet's content, in reading order; lines follow each other without a
/// sign between them.
QString contentText(const Page &page);
QString contentText(const LaidOutSheet &sheet);
/// What a page prints beside the content: foot line, marks, remarks and repeated labels.
QString furnitureText(const Page &page);
/// What a sheet prints as the value of a case field.
QString fieldText(const LaidOutSheet &sheet, const QString &field);

/// A text without blanks, line ends, and characters that leave no mark.
QString marksOnly(const QString &text);

} // namespace noticedesk::testing
