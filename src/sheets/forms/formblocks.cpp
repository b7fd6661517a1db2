// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formblocks.h"

#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

FormChoice readChoice(FormElements &elements, FormTag &tag)
{
    FormChoice result;
    result.of = elements.path(tag, u"of"_s, {CaseFieldKind::Choice});
    tag.finish();
    elements.children([&](FormTag option) {
        if (option.name() != "option"_L1)
            FormElements::unknown(option, u"choice"_s);
        FormChoice::Option next;
        next.value = option.required(u"value"_s);
        static const QStringList outcomes{u"improved"_s, u"extended"_s, u"suspended"_s, u"other"_s};
        if (!outcomes.contains(next.value))
            option.fail(tr("\"%1\" is no outcome of a tracking round").arg(next.value));
        option.finish();
        next.content = elements.inlines(u"option"_s, true);
        result.options.push_back(std::move(next));
    });
    if (result.options.empty())
        tag.fail(tr("<choice> needs at least one <option>"));
    return result;
}

FormAnswer readAnswer(FormElements &elements, FormTag &tag)
{
    FormAnswer result;
    result.of = elements.answerPath(tag, CaseFieldKind::Value);
    result.tip = tag.required(u"tip"_s);
    result.blank = tag.optional(u"blank"_s).value_or(QString());
    if (const auto width = tag.optional(u"width"_s))
        result.width = tag.length(*width, true);
    result.lines = static_cast<int>(tag.number(u"lines"_s, 1, 1, 40));
    tag.finish();
    elements.noChildren();
    return result;
}

FormAnswerLine readAnswerLine(FormElements &elements, FormTag &tag)
{
    FormAnswerLine result;
    tag.finish();
    elements.children([&](FormTag child) {
        if (child.name() == "answer"_L1) {
            result.content.emplace_back(readAnswer(elements, child));
        } else if (child.name() == "text"_L1) {
            child.finish();
            result.content.emplace_back(FormText{elements.words(u"text"_s)});
        } else {
            FormElements::unknown(child, u"answers"_s);
        }
    });
    return result;
}

} // namespace

FormParagraph readParagraph(FormElements &elements, FormTag &tag)
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
    result.whenFillable = tag.optional(u"fillable"_s).value_or(QString());
    tag.finish();
    result.content = elements.inlines(tag.name(), true);
    return result;
}

FormBlock readBlock(FormElements &elements, FormTag tag)
{
    if (tag.name() == "p"_L1)
        return readParagraph(elements, tag);
    if (tag.name() == "choice"_L1)
        return readChoice(elements, tag);
    if (tag.name() == "answer"_L1)
        return readAnswer(elements, tag);
    if (tag.name() == "answers"_L1)
        return readAnswerLine(elements, tag);
    if (tag.name() == "list"_L1) {
        FormList list{elements.path(tag, u"of"_s, {CaseFieldKind::List}), tag.required(u"blank"_s)};
        tag.finish();
        elements.noChildren();
        return list;
    }
    if (tag.name() == "answer-list"_L1) {
        FormAnswerList list;
        list.of = elements.answerPath(tag, CaseFieldKind::List);
        list.forEach = elements.path(tag, u"for"_s, {CaseFieldKind::List});
        list.tip = tag.required(u"tip"_s);
        list.lines = static_cast<int>(tag.number(u"lines"_s, 1, 1, 40));
        tag.finish();
        elements.noChildren();
        return list;
    }
    if (tag.name() == "space"_L1) {
        FormSpace space;
        space.height = tag.length(tag.required(u"height"_s));
        const auto minimum = tag.optional(u"minimum"_s);
        space.minimum = minimum ? tag.length(*minimum) : space.height;
        const auto maximum = tag.optional(u"maximum"_s);
        space.maximum = maximum ? tag.length(*maximum) : 0;
        if (maximum && space.maximum < space.height)
            tag.fail(tr("the maximum of a space is not below its height"));
        space.stretch = tag.number(u"stretch"_s, 0, 0, 100);
        space.breaks = tag.yes(u"breaks"_s);
        if (space.minimum > space.height || space.height > 600)
            tag.fail(tr("a space is at most 600pt high and its minimum not above its height"));
        tag.finish();
        elements.noChildren();
        return space;
    }
    FormElements::unknown(tag, u"cell"_s);
}

} // namespace noticedesk
