// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formfields.h"

namespace noticedesk
{

namespace
{

/// Goes through a form in the order in which the layout makes its blocks: one for each part, and
/// one for each row of a table or box of a grid.
class BlockReader final
{
public:
    std::vector<BlockFields> read(const Form &form)
    {
        for (const FormPart &part : form.parts)
            std::visit([this](const auto &known) { add(known); }, part);
        return std::move(m_blocks);
    }

private:
    std::vector<BlockFields> m_blocks;

    void add(const FormTitle &title)
    {
        m_blocks.emplace_back();
        take(title.content);
    }
    void add(const FormNote &) { m_blocks.emplace_back(); }
    void add(const FormSpace &) { m_blocks.emplace_back(); }
    void add(const FormLine &line)
    {
        m_blocks.emplace_back();
        take(line.words);
    }
    void add(const FormSection &section)
    {
        m_blocks.emplace_back();
        for (const FormSection::Item &item : section.items) {
            take(item.content);
            if (item.list)
                take(*item.list);
        }
    }
    void add(const FormGrid &grid)
    {
        for (const FormBox &box : grid.boxes) {
            m_blocks.emplace_back();
            for (const FormLine &line : box.lines)
                take(line.words);
        }
    }
    void add(const FormTable &table)
    {
        for (const auto &row : table.rows) {
            m_blocks.emplace_back();
            if (const FormRow *known = std::get_if<FormRow>(&row))
                takeRow(*known);
        }
    }

    void takeRow(const FormRow &row)
    {
        for (const FormCell &cell : row.cells) {
            for (const FormBlock &block : cell.blocks)
                std::visit([this](const auto &known) { take(known); }, block);
        }
    }

    void takeField(const QString &path) { m_blocks.back().fields.append(path); }
    void take(const std::vector<FormInline> &content)
    {
        for (const FormInline &part : content) {
            if (const FormField *field = std::get_if<FormField>(&part))
                takeField(field->of);
        }
    }
    void take(const FormParagraph &paragraph) { take(paragraph.content); }
    void take(const FormList &list) { takeField(list.of); }
    void take(const FormChoice &choice)
    {
        m_blocks.back().choice = m_blocks.back().fields.isEmpty();
        takeField(choice.of);
        for (const FormChoice::Option &option : choice.options)
            take(option.content);
    }
    void take(const FormAnswer &answer) { takeField(answer.of); }
    void take(const FormAnswerLine &line)
    {
        for (const auto &part : line.content) {
            if (const FormAnswer *answer = std::get_if<FormAnswer>(&part))
                takeField(answer->of);
        }
    }
    void take(const FormAnswerList &list) { takeField(list.of); }
    void take(const FormSpace &) {}
};

} // namespace

std::vector<BlockFields> fieldsOfBlocks(const Form &form)
{
    return BlockReader().read(form);
}

} // namespace noticedesk
