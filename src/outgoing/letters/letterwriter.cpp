// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/letterwriter.h"

#include "outgoing/letters/letterfields.h"
#include "outgoing/letters/letterrefused.h"
#include "outgoing/letters/lettervalues.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString textOfValue(const FieldValues &values, const QString &path)
{
    return values.value(path).toString();
}

} // namespace

FieldValues LetterWriter::values(const LetterCase &about) const
{
    if (const auto why = whyNoLetter(m_kind, about.file, m_today))
        throw LetterRefused(*why, about.name);
    FieldValues values = letterValues(m_kind, about.file, m_office, m_today);
    values.insert(letterPhrases(m_kind, about.file));
    values.insert(about.changed);
    return values;
}

LaidOutSheet LetterWriter::sheet(const LetterCase &about, Typesetter &typesetter)
{
    return m_pdf.layOut(sheetOf(m_kind), about.file, values(about), {}, typesetter);
}

QByteArray LetterWriter::odt(const LetterCase &about, const OdtTemplate &from) const
{
    return from.filled(letterFieldTexts(values(about)));
}

QStringList LetterWriter::namesForCodes(const LetterCase &about)
{
    const FieldValues filled = values(about);
    return {textOfValue(filled, u"letter.office"_s),
            letterText(m_pdf.form(sheetOf(m_kind)), filled).copies};
}

DiFiles LetterWriter::di(const LetterCase &about, const QHash<QString, QString> &codes,
                         const QString &swName)
{
    const FieldValues filled = values(about);
    const LetterText text = letterText(m_pdf.form(sheetOf(m_kind)), filled);
    DiHeader header;
    header.office = textOfValue(filled, u"letter.office"_s);
    header.officeCode = codes.value(header.office);
    header.recipientCode = text.copies == about.file.notice.target.name
                               ? about.file.notice.target.code.value_or(QString())
                               : codes.value(text.copies);
    header.date = filled.value(u"letter.date"_s).toDate();
    header.letters = wordOfNumbers(m_office);
    const QString changedNumber = textOfValue(about.changed, u"letter.number"_s);
    header.number = changedNumber.isEmpty() ? numberOfLetter(m_kind, about.file).value_or(QString())
                                            : changedNumber;
    return diLetter(text, header, swName);
}

} // namespace noticedesk
