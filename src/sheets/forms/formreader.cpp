// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formreader.h"

#include "domain/tr.h"
#include "sheets/forms/formblocks.h"
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

    FormNote note(FormTag &tag)
    {
        FormNote result;
        result.title = tag.required(u"title"_s);
        tag.finish();
        m_elements.children([&](const FormTag &child) {
            if (child.name() != "item"_L1)
                FormElements::unknown(child, u"note"_s);
            child.finish();
            result.items.append(m_elements.words(u"item"_s));
        });
        return result;
    }

    Form form(FormTag &tag)
    {
        Form result;
        const QString name = tag.required(u"sheet"_s);
        const auto sheet = sheetNamed(name);
        if (!sheet)
            tag.fail(tr("sheet=\"%1\" is not known: write notice, tracking or history").arg(name));
        result.sheet = *sheet;
        result.name = tag.required(u"name"_s);
        result.size = tag.length(tag.required(u"size"_s));
        if (result.size < 6 || result.size > 24)
            tag.fail(tr("the text size must be from 6pt to 24pt"));
        result.leading = tag.number(u"leading"_s, 1.4, 1.0, 3.0);
        tag.finish();
        m_elements.children([&](FormTag child) {
            if (child.name() == "usual"_L1) {
                child.finish();
                result.usualWords += m_elements.words(u"usual"_s);
            } else {
                result.parts.push_back(part(child));
            }
        });
        if (result.title().isEmpty())
            tag.fail(tr("a form needs a <title>"));
        return result;
    }

    FormPart part(FormTag &tag)
    {
        if (tag.name() == "title"_L1) {
            FormTitle title;
            title.size = tag.length(tag.required(u"size"_s));
            if (title.size < 6 || title.size > 48)
                tag.fail(tr("the title's size must be from 6pt to 48pt"));
            tag.finish();
            title.text = m_elements.words(u"title"_s);
            return title;
        }
        if (tag.name() == "line"_L1)
            return readParagraph(m_elements, tag);
        if (tag.name() == "table"_L1)
            return table(tag);
        if (tag.name() == "note"_L1)
            return note(tag);
        FormElements::unknown(tag, u"form"_s);
    }
};

} // namespace

QString Form::title() const
{
    for (const FormPart &part : parts) {
        if (const FormTitle *title = std::get_if<FormTitle>(&part))
            return QString(title->text).replace(QChar::LineSeparator, QChar::Space);
    }
    return {};
}

Form readForm(const QByteArray &xml, const QString &fileName)
{
    return FormReader(xml, fileName).read();
}

} // namespace noticedesk
