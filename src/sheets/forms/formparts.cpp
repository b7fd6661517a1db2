// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formparts.h"

#include "domain/tr.h"
#include "sheets/forms/formblocks.h"
#include "sheets/forms/leastcard.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double leastText = 6; // pt
constexpr double mostText = 48; // pt

// The post office's machines read letters of at least 4 mm: characters of Kai type are 0.91 of its
// size high.
constexpr double leastCardText = 4.4 * pointsPerMillimetre;

const QHash<QString, LineRole> &lineRoles()
{
    static const QHash<QString, LineRole> roles{
        {u"address"_s, LineRole::Address},
        {u"contact"_s, LineRole::Contact},
        {u"recipient"_s, LineRole::Recipient},
        {u"speed"_s, LineRole::Speed},
        {u"classification"_s, LineRole::Classification},
        {u"attachments"_s, LineRole::Attachments},
        {u"subject"_s, LineRole::Subject},
        {u"copies"_s, LineRole::Copies},
        {u"otherCopies"_s, LineRole::OtherCopies},
        {u"signature"_s, LineRole::Signature},
    };
    return roles;
}

/// The size of text; 0 where it is not said.
double readSize(FormTag &tag)
{
    const auto text = tag.optional(u"size"_s);
    const double size = text ? tag.length(*text) : 0;
    if (text && (size < leastText || size > mostText))
        tag.fail(tr("the size of the text must be from 6pt to 48pt"));
    return size;
}

FormTitle readTitle(FormElements &elements, FormTag &tag)
{
    FormTitle title;
    title.size = readSize(tag);
    if (title.size <= 0)
        tag.fail(tr("<%1> needs the attribute %2").arg(tag.name(), u"size"_s));
    tag.finish();
    title.content = elements.inlines(u"title"_s, true);
    return title;
}

FormLine readLine(FormElements &elements, FormTag &tag)
{
    FormLine line;
    line.size = readSize(tag);
    if (const auto indent = tag.optional(u"indent"_s))
        line.indent = tag.length(*indent);
    line.label = tag.optional(u"label"_s).value_or(QString());
    if (const auto role = tag.optional(u"role"_s)) {
        const auto known = lineRoles().constFind(*role);
        if (known == lineRoles().constEnd())
            tag.fail(tr("role=\"%1\" is no part of a letter").arg(*role));
        line.role = *known;
    }
    line.words = readParagraph(elements, tag);
    if (!line.label.isEmpty() && line.words.alignment != TextAlignment::Left)
        tag.fail(tr("a line with a label begins at the left"));
    return line;
}

FormNote readNote(FormElements &elements, FormTag &tag)
{
    FormNote result;
    result.title = tag.required(u"title"_s);
    tag.finish();
    elements.children([&](const FormTag &child) {
        if (child.name() != "item"_L1)
            FormElements::unknown(child, u"note"_s);
        child.finish();
        result.items.append(elements.words(u"item"_s));
    });
    return result;
}

FormSection readSection(FormElements &elements, FormTag &tag)
{
    FormSection section;
    section.title = tag.required(u"title"_s);
    section.size = readSize(tag);
    tag.finish();
    elements.children([&](FormTag child) {
        if (child.name() != "item"_L1)
            FormElements::unknown(child, u"section"_s);
        FormSection::Item item;
        if (child.has(u"list"_s)) {
            FormList list;
            list.of = elements.path(child, u"list"_s, {CaseFieldKind::List});
            list.blank = child.required(u"blank"_s);
            list.numbers = ListNumbers::Bracketed;
            item.list = list;
        }
        child.finish();
        item.content = elements.inlines(u"item"_s, true);
        section.items.push_back(std::move(item));
    });
    if (section.items.empty())
        tag.fail(tr("<%1> needs at least one <%2>").arg(tag.name(), u"item"_s));
    return section;
}

FormBox readBox(FormElements &elements, FormTag &tag, const FormGrid &grid, QSizeF card)
{
    const auto length = [&tag](const QString &name) { return tag.length(tag.required(name)); };
    FormBox box;
    box.rect = QRectF(length(u"left"_s), length(u"top"_s), length(u"width"_s), length(u"height"_s));
    if (!QRectF({}, card).contains(box.rect) || box.rect.width() < leastCardText)
        tag.fail(tr("the box does not lie on the card"));
    tag.finish();
    elements.children([&](FormTag child) {
        if (child.name() != "line"_L1)
            FormElements::unknown(child, u"box"_s);
        FormLine line = readLine(elements, child);
        if (line.size > 0 && line.size < grid.leastSize)
            child.fail(tr("the text of a card must be at least %1 pt").arg(grid.leastSize));
        box.lines.push_back(std::move(line));
    });
    return box;
}

FormGrid readGrid(FormElements &elements, FormTag &tag, const Form &form)
{
    constexpr double mostOnPage = 100;
    FormGrid grid;
    grid.each = tag.required(u"each"_s);
    if (!isRecordList(grid.each))
        tag.fail(tr("each=\"%1\" is no list of records").arg(grid.each));
    grid.columns = static_cast<int>(tag.number(u"columns"_s, 1, 1, mostOnPage));
    grid.rows = static_cast<int>(tag.number(u"rows"_s, 1, 1, mostOnPage));
    if (const auto gaps = tag.optional(u"gaps"_s)) {
        const auto both = tag.lengths(*gaps, 2);
        grid.gaps = {both[0], both[1]};
    }
    grid.leastSize = tag.length(tag.optional(u"least"_s).value_or(u"4.4mm"_s));
    const QSizeF card = grid.cardSize(form);
    if (card.width() < leastCardWidth || card.height() < leastCardHeight)
        tag.fail(tr("the cards are %1 mm × %2 mm; the post needs at least 70 mm × 25 mm")
                     .arg(QString::number(card.width() / pointsPerMillimetre, 'f', 1),
                          QString::number(card.height() / pointsPerMillimetre, 'f', 1)));
    if (grid.leastSize < leastCardText || form.size < grid.leastSize)
        tag.fail(
            tr("the text of a card must be of 4.4 mm at least, for letters that are 4 mm high"));
    tag.finish();
    elements.setRecordList(grid.each);
    elements.children([&](FormTag child) {
        if (child.name() != "box"_L1)
            FormElements::unknown(child, u"grid"_s);
        grid.boxes.push_back(readBox(elements, child, grid, card));
    });
    elements.setRecordList({});
    return grid;
}

} // namespace

QSizeF FormGrid::cardSize(const Form &form) const
{
    const QSizeF room = form.paper.shrunkBy(form.margins);
    return {(room.width() - gaps.width() * (columns - 1)) / columns,
            (room.height() - gaps.height() * (rows - 1)) / rows};
}

FormPart readPart(FormElements &elements, FormTag &tag, const Form &form)
{
    if (tag.name() == "title"_L1)
        return readTitle(elements, tag);
    if (tag.name() == "line"_L1)
        return readLine(elements, tag);
    if (tag.name() == "note"_L1)
        return readNote(elements, tag);
    if (tag.name() == "section"_L1)
        return readSection(elements, tag);
    if (tag.name() == "space"_L1)
        return std::get<FormSpace>(readBlock(elements, tag));
    if (tag.name() == "grid"_L1)
        return readGrid(elements, tag, form);
    FormElements::unknown(tag, u"form"_s);
}

} // namespace noticedesk
