// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formelements.h"

#include "domain/casefields.h"
#include "domain/tr.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void FormElements::failHere()
{
    QString fault = m_reader.errorString().simplified();
    if (fault.endsWith(u'.'))
        fault.chop(1);
    throw FormError(fault.isEmpty() ? tr("the form ends too early") : fault,
                    placeOf(m_reader, m_fileName));
}

void FormElements::unknown(const FormTag &tag, const QString &parent)
{
    tag.fail(tr("<%1> cannot stand in <%2>").arg(tag.name(), parent));
}

void FormElements::children(const std::function<void(FormTag)> &function)
{
    for (;;) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::StartElement)
            function(start());
        else if (token == QXmlStreamReader::Characters && !m_reader.isWhitespace())
            throw FormError(tr("words must stand in an element such as <p>"),
                            placeOf(m_reader, m_fileName));
        else if (token == QXmlStreamReader::Invalid || m_reader.atEnd())
            failHere();
    }
}

FormTag FormElements::first()
{
    if (!m_reader.readNextStartElement())
        failHere();
    return start();
}

void FormElements::end()
{
    while (!m_reader.atEnd())
        m_reader.readNext();
    if (m_reader.hasError())
        failHere();
}

void FormElements::noChildren()
{
    children([](const FormTag &tag) { tag.fail(tr("<%1> cannot stand here").arg(tag.name())); });
}

std::vector<FormInline> FormElements::inlines(const QString &parent, bool fieldsAllowed)
{
    static const QRegularExpression lineEnd(u"\\s*\\n\\s*"_s);
    std::vector<FormInline> content;
    const auto append = [&](const QString &words) {
        if (words.isEmpty())
            return;
        if (FormText *last = content.empty() ? nullptr : std::get_if<FormText>(&content.back()))
            last->text += words;
        else
            content.emplace_back(FormText{words});
    };
    for (;;) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            return content;
        if (token == QXmlStreamReader::Characters) {
            append(m_reader.text().toString().remove(lineEnd));
        } else if (token == QXmlStreamReader::StartElement) {
            FormTag tag = start();
            if (tag.name() == "br"_L1) {
                tag.finish();
                noChildren();
                append(QString(QChar::LineSeparator));
            } else if (tag.name() == "field"_L1 && fieldsAllowed) {
                content.emplace_back(field(tag));
            } else {
                unknown(tag, parent);
            }
        } else if (token == QXmlStreamReader::Invalid || m_reader.atEnd()) {
            failHere();
        }
    }
}

QString FormElements::words(const QString &parent)
{
    const auto content = inlines(parent, false);
    return content.empty() ? QString() : std::get<FormText>(content.front()).text;
}

QString FormElements::path(FormTag &tag, const QString &attribute,
                           std::initializer_list<CaseFieldKind> kinds) const
{
    QString of = tag.required(attribute);
    const auto kind = caseFieldKind(of);
    if (!kind || std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
        tag.fail(
            tr("<%1> cannot print \"%2\": a case has no such field for it").arg(tag.name(), of));
    const QString list = recordListOf(of);
    if (!list.isEmpty() && !isWithinField(m_recordList, list))
        tag.fail(tr("\"%1\" must stand in a row that is repeated with each=\"%2\"").arg(of, list));
    return of;
}

QString FormElements::answerPath(FormTag &tag, CaseFieldKind kind) const
{
    QString of = path(tag, u"of"_s, {kind});
    const CaseField *field = caseField(of);
    if (!field || field->filledBy != FilledBy::Organisation)
        tag.fail(tr("<%1> cannot print \"%2\": the office fills it in").arg(tag.name(), of));
    return of;
}

FormField FormElements::field(FormTag &tag)
{
    FormField result;
    result.of = path(tag, u"of"_s, {CaseFieldKind::Value, CaseFieldKind::List});
    result.dateForm = tag.yes(u"as"_s, u"slashed"_s) ? DateForm::Slashed : DateForm::Plain;
    result.blank = tag.required(u"blank"_s);
    result.unticked = tag.optional(u"unticked"_s);
    result.separator = tag.optional(u"separator"_s).value_or(u"、"_s);
    tag.finish();
    noChildren();
    return result;
}

} // namespace noticedesk
