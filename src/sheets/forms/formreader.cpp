// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formreader.h"

#include "domain/tr.h"
#include "sheets/forms/formblocks.h"
#include "sheets/forms/formparts.h"
#include "sheets/sheetkinds.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Reads the parts of a form, each function the element it is named after.
class FormReader final
{
public:
    FormReader(const QByteArray &xml, const QString &fileName) : m_elements(xml, fileName) {}

    Form read()
    {
        FormTag tag = m_elements.first();
        if (tag.name() != "form"_L1)
            tag.fail(tr("the outermost element is <%1>, not <form>").arg(tag.name()));
        Form result = form(tag);
        m_elements.end();
        return result;
    }

private:
    FormElements m_elements;

    FormRow row(FormTag &tag, std::size_t columns)
    {
        FormRow result;
        result.keepWithNext = tag.yes(u"keep"_s, u"next"_s);
        result.seal = tag.yes(u"role"_s, u"seal"_s);
        result.repeats = tag.yes(u"repeat"_s, u"pages"_s);
        result.each = tag.optional(u"each"_s).value_or(QString());
        if (!result.each.isEmpty() && !isRecordList(result.each))
            tag.fail(tr("each=\"%1\" is no list of records").arg(result.each));
        m_elements.setRecordList(result.each);
        tag.finish();
        m_elements.children([&](FormTag child) {
            FormCell cell;
            if (child.name() == "label"_L1) {
                child.finish();
                cell.label = true;
                cell.blocks.emplace_back(FormParagraph{
                    m_elements.inlines(u"label"_s, false), TextAlignment::Centre, false, {}});
                result.cells.push_back(std::move(cell));
            } else if (child.name() == "cell"_L1) {
                cell.span = static_cast<int>(child.number(u"span"_s, 1, 1, 12));
                child.finish();
                m_elements.children([&](const FormTag &inner) {
                    cell.blocks.push_back(readBlock(m_elements, inner));
                });
                result.cells.push_back(std::move(cell));
            } else if (child.name() == "remark"_L1) {
                if (child.yes(u"extent"_s, u"part"_s))
                    result.remarkOn = RemarkOn::Part;
                child.finish();
                result.remark = m_elements.words(u"remark"_s);
            } else {
                FormElements::unknown(child, u"row"_s);
            }
        });
        m_elements.setRecordList({});
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
        m_elements.children([&](FormTag child) {
            if (child.name() == "band"_L1) {
                child.finish();
                result.rows.emplace_back(FormBand{m_elements.words(u"band"_s)});
            } else if (child.name() == "row"_L1) {
                result.rows.emplace_back(row(child, result.columns.size()));
            } else {
                FormElements::unknown(child, u"table"_s);
            }
        });
        return result;
    }

    Form form(FormTag &tag)
    {
        Form result;
        const QString name = tag.required(u"sheet"_s);
        const auto sheet = sheetNamed(name);
        if (!sheet)
            tag.fail(tr("sheet=\"%1\" is not known: write one of %2").arg(name, sheetNames()));
        result.sheet = *sheet;
        result.name = tag.required(u"name"_s);
        result.size = tag.length(tag.required(u"size"_s));
        if (result.size < 6 || result.size > 24)
            tag.fail(tr("the text size must be from 6pt to 24pt"));
        result.leading = tag.number(u"leading"_s, 1.4, 1.0, 3.0);
        readPage(tag, result);
        tag.finish();
        m_elements.children([&](FormTag child) {
            if (child.name() == "usual"_L1) {
                child.finish();
                result.usualWords += m_elements.words(u"usual"_s);
            } else {
                result.parts.push_back(part(child, result));
            }
        });
        const auto isGrid = [](const FormPart &part) {
            return std::holds_alternative<FormGrid>(part);
        };
        const bool hasGrid = std::any_of(result.parts.begin(), result.parts.end(), isGrid);
        if (hasGrid && result.parts.size() > 1)
            tag.fail(tr("beside a <grid> nothing else can stand"));
        if (!hasGrid && result.title().isEmpty())
            tag.fail(tr("a form needs a <title>"));
        return result;
    }

    /// The paper, its margins, and what stands at its foot.
    static void readPage(FormTag &tag, Form &form)
    {
        if (const auto paper = tag.optional(u"paper"_s)) {
            const auto sides = tag.lengths(*paper, 2);
            form.paper = {sides[0], sides[1]};
        }
        if (const auto margins = tag.optional(u"margins"_s)) {
            const auto sides = tag.lengths(*margins, 4);
            form.margins = {sides[3], sides[0], sides[1], sides[2]};
        }
        constexpr double least = 30 * pointsPerMillimetre;
        const QMarginsF &margins = form.margins;
        if (form.paper.width() - margins.left() - margins.right() < least ||
            form.paper.height() - margins.top() - margins.bottom() < least)
            tag.fail(tr("the margins leave too little of the paper"));
        const QString foot = tag.optional(u"foot"_s).value_or(u"case"_s);
        if (foot != "case"_L1 && foot != "pages"_L1 && foot != "none"_L1)
            tag.fail(tr("foot=\"%1\" is not known: write case, pages or none").arg(foot));
        form.foot = foot == "case"_L1    ? FootLine::Case
                    : foot == "pages"_L1 ? FootLine::Pages
                                         : FootLine::None;
    }

    static QString sheetNames()
    {
        QStringList names;
        for (const SheetKind &kind : sheetKinds)
            names.append(kind.name);
        return names.join(u", "_s);
    }

    FormPart part(FormTag &tag, const Form &form)
    {
        return tag.name() == "table"_L1 ? FormPart(table(tag)) : readPart(m_elements, tag, form);
    }
};

} // namespace

QString Form::title() const
{
    QString words;
    for (const FormPart &part : parts) {
        const FormTitle *title = std::get_if<FormTitle>(&part);
        if (!title)
            continue;
        for (const FormInline &each : title->content) {
            if (const FormText *text = std::get_if<FormText>(&each))
                words += text->text;
        }
        break;
    }
    return words.replace(QChar::LineSeparator, QChar::Space);
}

Form readForm(const QByteArray &xml, const QString &fileName)
{
    return FormReader(xml, fileName).read();
}

} // namespace noticedesk
