// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/cellcomposer.h"

#include "domain/casefields.h"
#include "sheets/forms/casefields.h"
#include "sheets/forms/formwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double gapBelowInput = 2; // pt

void append(std::vector<Piece> &pieces, std::vector<Piece> &&more)
{
    std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

QString entryPath(const QString &list, std::size_t index)
{
    return u"%1[%2]"_s.arg(list, QString::number(index));
}

} // namespace

double widestNumberLabel(PieceBuilder &builder, std::size_t count, ListNumbers numbers)
{
    double widest = 0;
    for (std::size_t number = 1; number <= count; ++number)
        widest = std::max(widest, builder.advanceOf(numberLabel(number, numbers)));
    return widest;
}

QString CellComposer::valuePath(const QString &path) const
{
    const auto entered =
        std::find_if(m_records.rbegin(), m_records.rend(),
                     [&path](const EnteredRecord &each) { return isWithinField(path, each.list); });
    return entered == m_records.rend() ? path
                                       : QString(entered->record + path.mid(entered->list.size()));
}

bool CellComposer::hasRecord(const QString &list, int place) const
{
    const QString record = u"%1[%2]."_s.arg(valuePath(list)).arg(place);
    const auto first = m_values.lowerBound(record);
    return first != m_values.end() && first.key().startsWith(record);
}

void CellComposer::enterRecord(const QString &list, int place)
{
    m_records.push_back({list, u"%1[%2]"_s.arg(valuePath(list)).arg(place)});
}

MarkedText CellComposer::words(const std::vector<FormInline> &content, bool ticked) const
{
    MarkedText result;
    const auto append = [&result](const QString &text, const QString &field) {
        if (field.isEmpty())
            result.append(text);
        else
            result.append(text, field);
    };
    if (ticked) {
        walkWords(
            content, m_values, [this](const QString &path) { return valuePath(path); }, append);
        return result;
    }
    for (const FormInline &part : content) {
        if (const FormText *text = std::get_if<FormText>(&part))
            result.append(text->text);
        const FormField *field = std::get_if<FormField>(&part);
        if (field)
            result.append(field->unticked.value_or(field->blank), field->of);
    }
    return result;
}

void CellComposer::add(const FormBlock &block, double width, int node, std::vector<Piece> &pieces)
{
    std::visit([&](const auto &known) { add(known, width, node, pieces); }, block);
}

void CellComposer::add(const FormParagraph &paragraph, double width, int node,
                       std::vector<Piece> &pieces)
{
    MarkedText text = words(paragraph.content);
    if (fillable())
        text.append(paragraph.whenFillable);
    append(pieces, m_builder.paragraph(text, width, paragraph.alignment,
                                       m_builder.addNode(StructureRole::Paragraph, node)));
    pieces.back().keepWithNext |= paragraph.keepWithNext;
}

void CellComposer::addNumbered(const FormList &form,
                               const std::vector<std::optional<QString>> &entries, double width,
                               int node, std::vector<Piece> &pieces)
{
    const int list = m_builder.addNode(StructureRole::NumberedList, node);
    const std::size_t count = std::max<std::size_t>(entries.size(), 1);
    const double indent = widestNumberLabel(m_builder, count, form.numbers);
    for (std::size_t at = 0; at < count; ++at) {
        MarkedText text;
        text.append(at < entries.size() ? entries[at].value_or(form.blank) : form.blank,
                    entryPath(form.of, at));
        append(pieces,
               m_builder.labelled(numberLabel(at + 1, form.numbers), indent, text, width, list));
    }
}

void CellComposer::add(const FormList &list, double width, int node, std::vector<Piece> &pieces)
{
    addNumbered(list, caseFieldEntries(m_values, list.of), width, node, pieces);
}

void CellComposer::add(const FormChoice &choice, double width, int node, std::vector<Piece> &pieces)
{
    const auto outcome = caseFieldOutcome(m_values, choice.of);
    const int list = m_builder.addNode(StructureRole::ChoiceList, node);
    const QString empty = u"☐ "_s;
    const QString tick = u"☑ "_s;
    const double indent = m_builder.advanceOf(empty);
    for (const FormChoice::Option &option : choice.options) {
        const bool chosen = outcome == option.value;
        append(pieces, m_builder.labelled(chosen ? tick : empty, indent,
                                          words(option.content, chosen), width, list));
    }
}

std::vector<PieceInput> CellComposer::inputs(const AnswerField &answer, double x, double width,
                                             int node)
{
    MarkedText value;
    value.text = answer.value;
    value.fields.push_back({0, static_cast<int>(answer.value.size()), answer.field});
    const QString drawn = m_builder.drawable(value);
    const double inner = width - 2 * inputFieldPadding;
    const auto whole = m_builder.set(drawn, inner);
    // Half a page at most, since a field is not cut at a page's foot. One line less than fits: a
    // part that ends in a line feed has an empty line after it.
    const auto most = static_cast<std::size_t>((m_mostHeight / 2 - 4 * inputFieldPadding) /
                                               m_builder.lineHeight()) -
                      1;
    std::vector<PieceInput> parts;
    for (std::size_t first = 0; first < whole->lines.size(); first += most) {
        const bool isLast = first + most >= whole->lines.size();
        const qsizetype start = whole->lines[first].start;
        const qsizetype end =
            isLast ? answer.value.size() : qsizetype{whole->lines[first + most].start};
        const std::size_t number = parts.size() + 1;
        PieceInput part;
        part.x = x;
        part.width = width;
        part.field = answer.field;
        part.tip = answer.tip;
        if (number > 1) {
            part.field += u"-%1"_s.arg(number);
            part.tip += u"（續 %1）"_s.arg(number);
        }
        part.value = answer.value.sliced(start, end - start);
        part.size = m_builder.size();
        part.appearance = m_builder.set(drawn.sliced(start, end - start), inner);
        part.multiLine = answer.lines > 1 || whole->lines.size() > 1;
        part.node = m_builder.addNode(StructureRole::Form, node);
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Fields that stand beside each other, with the gap that is the same below all fields. Those of
/// several lines grow into the room that is left on a page, and may be lower if that saves one.
Piece CellComposer::fieldLine(std::vector<PieceInput> &&inputs, int lines) const
{
    constexpr std::size_t fewest = 2;
    std::size_t needed = 1;
    for (PieceInput &each : inputs) {
        needed = std::max(needed, each.appearance->lines.size());
        each.gap = gapBelowInput;
    }
    const auto heightOf = [&](std::size_t count) {
        return static_cast<double>(count) * m_builder.lineHeight() + 2 * inputFieldPadding +
               gapBelowInput;
    };
    const auto wished = std::max(needed, static_cast<std::size_t>(lines));
    Piece piece;
    piece.height = heightOf(wished);
    piece.minimum = heightOf(std::max(needed, std::min(wished, fewest)));
    piece.stretch = wished > 1 ? 1 : 0;
    piece.inputs = std::move(inputs);
    return piece;
}

std::vector<Piece> CellComposer::fieldLines(const AnswerField &answer, double x, double width,
                                            int node)
{
    std::vector<Piece> pieces;
    for (PieceInput &part : inputs(answer, x, width, node))
        pieces.push_back(fieldLine({std::move(part)}, answer.lines));
    return pieces;
}

void CellComposer::addInputRow(const FormAnswerLine &line, double width, int node,
                               std::vector<Piece> &pieces)
{
    double known = 0;
    for (const auto &part : line.content) {
        if (const FormText *text = std::get_if<FormText>(&part))
            known += m_builder.advanceOf(text->text);
        else
            known += std::get<FormAnswer>(part).width;
    }
    std::vector<PieceText> words;
    std::vector<PieceInput> inputs;
    double x = 0;
    bool fits = true;
    std::vector<Piece> stacked;
    for (const auto &part : line.content) {
        if (const FormText *text = std::get_if<FormText>(&part)) {
            words.push_back({m_builder.set(text->text, width), 0, m_builder.size(), x, 0, nullptr,
                             m_builder.addNode(StructureRole::Paragraph, node)});
            x += m_builder.advanceOf(text->text);
            continue;
        }
        const auto &answer = std::get<FormAnswer>(part);
        const AnswerField field{
            answer.of, answer.tip, answer.lines,
            caseFieldText(m_values, answer.of, DateForm::Plain).value_or(QString())};
        auto parts = this->inputs(field, x, answer.width > 0 ? answer.width : width - known, node);
        fits = fits && parts.size() == 1 && parts.front().appearance->lines.size() == 1;
        inputs.push_back(std::move(parts.front()));
        x += inputs.back().width;
        // Should one of the values be too long for its place, each gets the whole width.
        append(stacked, fieldLines(field, 0, width, node));
    }
    if (fits) {
        pieces.push_back(fieldLine(std::move(inputs), 1));
        pieces.back().texts = std::move(words);
    } else {
        append(pieces, std::move(stacked));
    }
}

void CellComposer::add(const FormAnswerLine &line, double width, int node,
                       std::vector<Piece> &pieces)
{
    if (fillable()) {
        addInputRow(line, width, node, pieces);
        return;
    }
    MarkedText text;
    for (const auto &part : line.content) {
        if (const FormText *words = std::get_if<FormText>(&part)) {
            text.append(words->text);
        } else {
            const auto &answer = std::get<FormAnswer>(part);
            text.append(caseFieldText(m_values, answer.of, DateForm::Plain).value_or(answer.blank),
                        answer.of);
        }
    }
    append(pieces, m_builder.paragraph(text, width, TextAlignment::Left,
                                       m_builder.addNode(StructureRole::Paragraph, node)));
}

void CellComposer::add(const FormAnswer &answer, double width, int node, std::vector<Piece> &pieces)
{
    const auto value = caseFieldText(m_values, answer.of, DateForm::Plain);
    if (fillable()) {
        const AnswerField field{answer.of, answer.tip, answer.lines, value.value_or(QString())};
        append(pieces, fieldLines(field, 0, width, node));
    } else if (value) {
        MarkedText text;
        text.append(*value, answer.of);
        append(pieces, m_builder.paragraph(text, width, TextAlignment::Left,
                                           m_builder.addNode(StructureRole::Paragraph, node)));
    }
}

void CellComposer::add(const FormAnswerList &list, double width, int node,
                       std::vector<Piece> &pieces)
{
    const auto answers = caseFieldEntries(m_values, list.of);
    if (!fillable()) {
        if (!answers.empty())
            addNumbered({list.of, u"____________________"_s}, answers, width, node, pieces);
        return;
    }
    const auto count =
        std::max({answers.size(), caseFieldEntries(m_values, list.forEach).size(), std::size_t{1}});
    const double indent = widestNumberLabel(m_builder, count, ListNumbers::Plain);
    const int listNode = m_builder.addNode(StructureRole::NumberedList, node);
    for (std::size_t at = 0; at < count; ++at) {
        const AnswerField field{
            entryPath(list.of, at), QString(list.tip).replace("%1"_L1, QString::number(at + 1)),
            list.lines, at < answers.size() ? answers[at].value_or(QString()) : QString()};
        const int item = m_builder.addNode(StructureRole::ListItem, listNode);
        const int label = m_builder.addNode(StructureRole::Label, item);
        const int body = m_builder.addNode(StructureRole::ListBody, item);
        auto fields = fieldLines(field, indent, width - indent, body);
        fields.front().texts.push_back(
            {m_builder.set(numberLabel(at + 1, ListNumbers::Plain), width), 0, m_builder.size(), 0,
             0, nullptr, label});
        append(pieces, std::move(fields));
    }
}

void CellComposer::add(const FormSpace &space, double, int, std::vector<Piece> &pieces)
{
    Piece piece;
    // Answers with fields need no lines to write on by hand; the fields take their room.
    if (fillable() && space.breaks)
        return;
    piece.height = space.height;
    piece.minimum = space.minimum;
    piece.maximum = space.maximum;
    piece.stretch = space.stretch;
    piece.breaks = space.breaks;
    pieces.push_back(std::move(piece));
}

} // namespace noticedesk
