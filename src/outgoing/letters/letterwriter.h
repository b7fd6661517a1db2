// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officesettings.h"
#include "outgoing/letters/diletter.h"
#include "outgoing/letters/letterkind.h"
#include "outgoing/letters/odttemplate.h"
#include "sheets/documents/sheetpdf.h"

namespace noticedesk
{

/// A case about which a letter is written, with what it is called.
struct LetterCase
{
    QString name;
    CaseFile file;
    FieldValues changed{}; ///< what this letter says in place of the case, by the paths of forms
};

/// Writes letters of one kind about cases: as pages, as an OpenDocument text from a template, for
/// document systems. Throws LetterRefused, naming the case, if there is no such letter about it.
class LetterWriter final
{
public:
    LetterWriter(LetterKind kind, OfficeSettings office, QDate today, SheetPdf &pdf)
        : m_kind(kind), m_office(std::move(office)), m_today(today), m_pdf(pdf)
    {
    }

    /// What the letter says, by the paths of forms. Throws Error if its words cannot be read.
    FieldValues values(const LetterCase &about) const;

    /// Throws Unprintable if a character cannot be drawn.
    LaidOutSheet sheet(const LetterCase &about, Typesetter &typesetter);

    QByteArray odt(const LetterCase &about, const OdtTemplate &from) const;

    /// The names of organisations whose codes di() writes if they are known.
    QStringList namesForCodes(const LetterCase &about);
    /// The codes are those of the office and of who else is a recipient, by name. The name is that
    /// of the list of recipients.
    DiFiles di(const LetterCase &about, const QHash<QString, QString> &codes,
               const QString &swName);

private:
    LetterKind m_kind;
    OfficeSettings m_office;
    QDate m_today;
    SheetPdf &m_pdf;
};

/// The template for a kind of letter: the office's own letters/KIND.odt in the program's data
/// folders if there is one, otherwise the one that comes with the program. Throws
/// TemplateUnreadable and LetterRefused.
OdtTemplate loadTemplate(LetterKind kind);
/// The template in a file.
OdtTemplate loadTemplate(const QString &path);
/// The one that comes with the program, as a file to begin with.
QByteArray starterTemplate(LetterKind kind);

} // namespace noticedesk
