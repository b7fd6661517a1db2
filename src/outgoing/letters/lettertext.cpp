// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/lettertext.h"

#include "sheets/forms/formwords.h"

namespace noticedesk
{

namespace
{

/// On one line: what breaks lines on the paper does not part a text.
QString oneLine(const QString &text)
{
    return QString(text).replace(QChar::LineSeparator, QChar::Space).trimmed();
}

LetterText::Section sectionWith(const FormSection &section, const FieldValues &values)
{
    LetterText::Section filled;
    filled.title = section.title;
    for (const FormSection::Item &item : section.items) {
        LetterText::Item next;
        next.text = oneLine(wordsWith(item.content, values));
        if (item.list) {
            for (const auto &entry : caseFieldEntries(values, item.list->of))
                next.below.append(oneLine(entry.value_or(item.list->blank)));
        }
        filled.items.push_back(std::move(next));
    }
    return filled;
}

void addLine(LetterText &letter, const FormLine &line, const FieldValues &values)
{
    const QString words = oneLine(wordsWith(line.words.content, values));
    switch (line.role) {
    case LineRole::None:
        break;
    case LineRole::Address:
        letter.address = words;
        break;
    case LineRole::Contact:
        letter.contacts.append(line.label + words);
        break;
    case LineRole::Recipient:
        letter.recipient = words;
        break;
    case LineRole::Speed:
        letter.speed = words;
        break;
    case LineRole::Classification:
        letter.classification = words;
        break;
    case LineRole::Attachments:
        letter.attachments = words;
        break;
    case LineRole::Subject:
        letter.subject = words;
        break;
    case LineRole::Copies:
        letter.copies = words;
        break;
    case LineRole::OtherCopies:
        letter.otherCopies = words;
        break;
    case LineRole::Signature:
        letter.signature = words;
        break;
    }
}

} // namespace

LetterText letterText(const Form &form, const FieldValues &values)
{
    LetterText letter;
    for (const FormPart &part : form.parts) {
        if (const FormLine *line = std::get_if<FormLine>(&part))
            addLine(letter, *line, values);
        else if (const FormSection *section = std::get_if<FormSection>(&part))
            letter.sections.push_back(sectionWith(*section, values));
    }
    return letter;
}

} // namespace noticedesk
