// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formreader.h"

#include "sheets/forms/casefields.h"
#include "sheets/forms/formxml.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <numeric>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("noticedesk", text);
}

/// Reads the elements of one form file, each function the element it is named after.
class FormReader final
{
public:
    FormReader(const QByteArray &xml, const QString &fileName) : m_reader(xml), m_fileName(fileName)
    {
    }

    Form read()
    {
        if (!m_reader.readNextStartElement())
            failHere();
        FormTag tag = start();
        if (tag.name() != "form"_L1)
            tag.fail(tr("the outermost element is <%1>, not <form>").arg(tag.name()));
        const Form form = readForm(tag);
        while (!m_reader.atEnd())
            m_reader.readNext();
        if (m_reader.hasError())
            failHere();
        return form;
    }

private:
    QXmlStreamReader m_reader;
    QString m_fileName;

    FormTag start() { return {m_reader, m_fileName}; }

    [[noreturn]] void failHere()
    {
        throw FormError(m_reader.errorString().isEmpty() ? tr("the form ends too early")
                                                         : m_reader.errorString().simplified(),
                        placeOf(m_reader, m_fileName));
    }

    [[noreturn]] static void unknown(const FormTag &tag, const QString &parent)
    {
        tag.fail(tr("<%1> cannot stand in <%2>").arg(tag.name(), parent));
    }

    /// Calls the function for each child element; text between them must be blank.
    template <class Function>
    void children(Function &&function)
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

    void noChildren()
    {
        children(
            [](const FormTag &tag) { tag.fail(tr("<%1> cannot stand here").arg(tag.name())); });
    }

    /// Text with fields and line breaks. A line end in the file, with the blanks around it, is
    /// nothing: the lines of the paper are not those of the file.
    std::vector<FormInline> inlines(const QString &parent, bool fieldsAllowed)
    {
        static const QRegularExpression lineEnd(u"\\s*\\n\\s*"_s);
        std::vector<FormInline> content;
        const auto append = [&](const QString &words) {
            if (words.isEmpty())
                return;
            if (FormText *last = content.empty() ? nullptr : std::get_if<FormText>(&content.back()))
                last->text += words;
            else
                content.push_back(FormText{words});
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

    QString words(const QString &parent)
    {
        const auto content = inlines(parent, false);
        return content.empty() ? QString() : std::get<FormText>(content.front()).text;
    }

    QString path(FormTag &tag, const QString &attribute, std::initializer_list<CaseFieldKind> kinds)
    {
        const QString of = tag.required(attribute);
        const auto kind = caseFieldKind(of);
        if (!kind || std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
            tag.fail(tr("<%1> cannot print \"%2\": a case has no such field for it")
                         .arg(tag.name(), of));
        return of;
    }

    FormField field(FormTag &tag)
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

    FormParagraph paragraph(FormTag &tag)
    {
        FormParagraph result;
        if (const auto align = tag.optional(u"align"_s)) {
            if (*align == "right"_L1)
                result.alignment = TextAlignment::Right;
            else if (*align == "centre"_L1)
                result.alignment = TextAlignment::Centre;
            else
                tag.fail(tr("align=\"%1\" is not known: write right or centre").arg(*align));
        }
        result.keepWithNext = tag.yes(u"keep"_s, u"next"_s);
        tag.finish();
        result.content = inlines(tag.name(), true);
        return result;
    }

    FormChoice choice(FormTag &tag)
    {
        FormChoice result;
        result.of = path(tag, u"of"_s, {CaseFieldKind::Choice});
        tag.finish();
        children([&](FormTag option) {
            if (option.name() != "option"_L1)
                unknown(option, u"choice"_s);
            FormChoice::Option next;
            next.value = option.required(u"value"_s);
            static const QStringList outcomes{u"improved"_s, u"extended"_s, u"suspended"_s,
                                              u"other"_s};
            if (!outcomes.contains(next.value))
                option.fail(tr("\"%1\" is no outcome of a tracking round").arg(next.value));
            option.finish();
            next.content = inlines(u"option"_s, true);
            result.options.push_back(std::move(next));
        });
        if (result.options.empty())
            tag.fail(tr("<choice> needs at least one <option>"));
        return result;
    }

    FormAnswer answer(FormTag &tag)
    {
        FormAnswer result;
        result.of = path(tag, u"of"_s, {CaseFieldKind::Value});
        result.tip = tag.required(u"tip"_s);
        result.blank = tag.optional(u"blank"_s).value_or(QString());
        if (const auto width = tag.optional(u"width"_s))
            result.width = tag.length(*width, true);
        result.lines = static_cast<int>(tag.number(u"lines"_s, 1, 1, 40));
        tag.finish();
        noChildren();
        return result;
    }

    FormAnswerLine answerLine(FormTag &tag)
    {
        FormAnswerLine result;
        tag.finish();
        children([&](FormTag child) {
            if (child.name() == "answer"_L1) {
                result.content.emplace_back(answer(child));
            } else if (child.name() == "text"_L1) {
                child.finish();
                result.content.emplace_back(FormText{words(u"text"_s)});
            } else {
                unknown(child, u"answers"_s);
            }
        });
        return result;
    }

    FormBlock block(FormTag tag)
    {
        if (tag.name() == "p"_L1)
            return paragraph(tag);
        if (tag.name() == "choice"_L1)
            return choice(tag);
        if (tag.name() == "answer"_L1)
            return answer(tag);
        if (tag.name() == "answers"_L1)
            return answerLine(tag);
        if (tag.name() == "list"_L1) {
            FormList list{path(tag, u"of"_s, {CaseFieldKind::List}), tag.required(u"blank"_s)};
            tag.finish();
            noChildren();
            return list;
        }
        if (tag.name() == "answer-list"_L1) {
            FormAnswerList list;
            list.of = path(tag, u"of"_s, {CaseFieldKind::List});
            list.forEach = path(tag, u"for"_s, {CaseFieldKind::List});
            list.tip = tag.required(u"tip"_s);
            list.lines = static_cast<int>(tag.number(u"lines"_s, 1, 1, 40));
            tag.finish();
            noChildren();
            return list;
        }
        if (tag.name() == "space"_L1) {
            FormSpace space;
            space.height = tag.length(tag.required(u"height"_s));
            const auto minimum = tag.optional(u"minimum"_s);
            space.minimum = minimum ? tag.length(*minimum) : space.height;
            space.stretch = tag.number(u"stretch"_s, 0, 0, 100);
            space.breaks = tag.yes(u"breaks"_s);
            if (space.minimum > space.height || space.height > 600)
                tag.fail(tr("a space is at most 600pt high and its minimum not above its height"));
            tag.finish();
            noChildren();
            return space;
        }
        unknown(tag, u"cell"_s);
    }

    FormRow row(FormTag &tag, std::size_t columns)
    {
        FormRow result;
        result.keepWithNext = tag.yes(u"keep"_s, u"next"_s);
        result.seal = tag.yes(u"role"_s, u"seal"_s);
        tag.finish();
        children([&](FormTag child) {
            FormCell cell;
            if (child.name() == "label"_L1) {
                child.finish();
                cell.label = true;
                cell.blocks.emplace_back(
                    FormParagraph{inlines(u"label"_s, false), TextAlignment::Centre, false});
                result.cells.push_back(std::move(cell));
            } else if (child.name() == "cell"_L1) {
                cell.span = static_cast<int>(child.number(u"span"_s, 1, 1, 12));
                child.finish();
                children([&](const FormTag &inner) { cell.blocks.push_back(block(inner)); });
                result.cells.push_back(std::move(cell));
            } else if (child.name() == "remark"_L1) {
                child.finish();
                result.remark = words(u"remark"_s);
            } else {
                unknown(child, u"row"_s);
            }
        });
        const auto spans = std::accumulate(result.cells.begin(), result.cells.end(), std::size_t{0},
                                           [](std::size_t sum, const FormCell &cell) {
                                               return sum + static_cast<std::size_t>(cell.span);
                                           });
        if (spans != columns)
            tag.fail(tr("this row fills %1 columns, the table has %2")
                         .arg(QString::number(spans), QString::number(columns)));
        return result;
    }

    FormTable table(FormTag &tag)
    {
        FormTable result;
        const QString columns = tag.required(u"columns"_s);
        for (const QString &column : columns.split(u' ', Qt::SkipEmptyParts))
            result.columns.push_back(tag.length(column, true));
        if (std::count(result.columns.begin(), result.columns.end(), 0.0) != 1)
            tag.fail(tr("exactly one column must be * (the rest of the width)"));
        tag.finish();
        children([&](FormTag child) {
            if (child.name() == "band"_L1) {
                child.finish();
                result.rows.emplace_back(FormBand{words(u"band"_s)});
            } else if (child.name() == "row"_L1) {
                result.rows.emplace_back(row(child, result.columns.size()));
            } else {
                unknown(child, u"table"_s);
            }
        });
        return result;
    }

    FormNote note(FormTag &tag)
    {
        FormNote result;
        result.title = tag.required(u"title"_s);
        tag.finish();
        children([&](const FormTag &child) {
            if (child.name() != "item"_L1)
                unknown(child, u"note"_s);
            child.finish();
            result.items.append(words(u"item"_s));
        });
        return result;
    }

    Form readForm(FormTag &tag)
    {
        Form form;
        const QString sheet = tag.required(u"sheet"_s);
        if (sheet != "notice"_L1 && sheet != "tracking"_L1)
            tag.fail(tr("sheet=\"%1\" is not known: write notice or tracking").arg(sheet));
        form.sheet = sheet == "notice"_L1 ? Sheet::Notice : Sheet::Tracking;
        form.name = tag.required(u"name"_s);
        form.size = tag.length(tag.required(u"size"_s));
        if (form.size < 6 || form.size > 24)
            tag.fail(tr("the text size must be from 6pt to 24pt"));
        form.leading = tag.number(u"leading"_s, 1.4, 1.0, 3.0);
        tag.finish();
        children([&](FormTag child) { form.parts.push_back(part(child)); });
        if (form.title().isEmpty())
            tag.fail(tr("a form needs a <title>"));
        return form;
    }

    FormPart part(FormTag &tag)
    {
        if (tag.name() == "title"_L1) {
            FormTitle title;
            title.size = tag.length(tag.required(u"size"_s));
            if (title.size < 6 || title.size > 48)
                tag.fail(tr("the title's size must be from 6pt to 48pt"));
            tag.finish();
            title.text = words(u"title"_s);
            return title;
        }
        if (tag.name() == "line"_L1)
            return paragraph(tag);
        if (tag.name() == "table"_L1)
            return table(tag);
        if (tag.name() == "note"_L1)
            return note(tag);
        unknown(tag, u"form"_s);
    }
};

} // namespace

Form readForm(const QByteArray &xml, const QString &fileName)
{
    return FormReader(xml, fileName).read();
}

} // namespace noticedesk
