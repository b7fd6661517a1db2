// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/composer.h"

#include "domain/casefields.h"
#include "sheets/layout/cellcomposer.h"
#include "sheets/layout/freecomposer.h"

#include <algorithm>
#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Room inside the table's borders, in pt.
constexpr double cellPadding = 4.2;

class Composer final
{
public:
    Composer(const Form &form, const FieldValues &values, SheetMode mode, const PageGeometry &page,
             Typesetter &typesetter)
        : m_form(form),
          m_mode(mode),
          m_page(page),
          m_builder(typesetter, form.size, form.leading),
          m_cells(m_builder, values, mode, page.bottom() - page.continuedTop() - 2 * cellPadding),
          m_free(m_builder, m_cells, form)
    {
    }

    ComposedSheet compose()
    {
        for (const FormPart &part : m_form.parts)
            std::visit([this](const auto &known) { add(known); }, part);
        m_builder.refuseUndrawable();
        m_result.title = m_free.titleText();
        m_result.nodes = m_builder.takeNodes();
        return std::move(m_result);
    }

private:
    const Form &m_form;
    SheetMode m_mode;
    PageGeometry m_page;
    PieceBuilder m_builder;
    CellComposer m_cells;
    FreeComposer m_free;
    ComposedSheet m_result;
    std::shared_ptr<const RowBox> m_headings; ///< of the table that is composed

    int addBlock(const QString &name, bool seal)
    {
        m_result.blocks.push_back({name, 0, {}, seal});
        return static_cast<int>(m_result.blocks.size()) - 1;
    }

    void addFree(const QString &name, std::vector<Piece> &&pieces)
    {
        RowBox row;
        row.block = addBlock(name, false);
        CellBox cell;
        cell.x = m_page.left();
        cell.width = m_page.width();
        cell.pieces = std::move(pieces);
        row.cells.push_back(std::move(cell));
        m_result.rows.push_back(std::move(row));
    }

    static Piece gap(double height)
    {
        Piece piece;
        piece.height = piece.minimum = height;
        return piece;
    }

    void add(const FormTitle &title)
    {
        addFree(m_form.title(), m_free.title(title, m_page.width()));
        m_result.rows.back().keepWithNext = true;
        m_result.rows.back().cells.front().pieces.push_back(gap(m_builder.lineHeight() * 0.3));
    }

    void add(const FormLine &line)
    {
        auto pieces = m_free.line(line, m_page.width());
        pieces.push_back(gap(m_builder.lineHeight() * 0.2));
        addFree({}, std::move(pieces));
        m_result.rows.back().keepWithNext = line.words.keepWithNext;
    }

    void add(const FormSection &section)
    {
        auto pieces = m_free.section(section, m_page.width());
        pieces.push_back(gap(m_builder.lineHeight() * 0.2));
        addFree(section.title, std::move(pieces));
    }

    void add(const FormSpace &space)
    {
        // What it parts from a table, such as signatures, stands on no page without a row of that.
        if (!m_result.rows.empty() && m_result.rows.back().bordered)
            m_result.rows.back().endsWithNext = true;
        std::vector<Piece> pieces;
        m_cells.add(FormBlock(space), m_page.width(), -1, pieces);
        addFree({}, std::move(pieces));
        m_result.rows.back().keepWithNext = true; // it parts two things on one page
    }

    void add(const FormGrid &) {} // its cards have places of their own: layOutGrid()

    void add(const FormNote &note)
    {
        const int paragraph = m_builder.addNode(StructureRole::Paragraph, -1);
        MarkedText title;
        title.append(note.title);
        std::vector<Piece> pieces{gap(m_builder.lineHeight() * 0.3)};
        const auto append = [&](std::vector<Piece> &&more) {
            std::move(more.begin(), more.end(), std::back_inserter(pieces));
        };
        append(m_builder.paragraph(title, m_page.width(), TextAlignment::Left, paragraph));
        pieces.back().keepWithNext = true;
        const int list = m_builder.addNode(StructureRole::BulletedList, -1);
        const QString mark = u"- "_s;
        for (const QString &item : note.items) {
            MarkedText words;
            words.append(item);
            append(
                m_builder.labelled(mark, m_builder.advanceOf(mark), words, m_page.width(), list));
        }
        // A note speaks of the table above it, and stands on no page without a row of that.
        if (!m_result.rows.empty() && m_result.rows.back().bordered)
            m_result.rows.back().endsWithNext = true;
        addFree(note.title, std::move(pieces));
        m_result.rows.back().whole = true;
    }

    void add(const FormTable &table)
    {
        double known = 0;
        for (const double column : table.columns)
            known += column;
        std::vector<double> columns = table.columns;
        for (double &column : columns)
            column = column > 0 ? column : m_page.width() - known;
        const int node = m_builder.addNode(StructureRole::Table, -1);
        // The lines above a table introduce it.
        for (auto row = m_result.rows.rbegin(); row != m_result.rows.rend() && !row->bordered;
             ++row)
            row->keepWithNext = true;
        m_headings.reset();
        addRows(table.rows, {}, columns, node);
    }

    /// The same row for the pages after the first, where it is part of no table: whoever has the
    /// page read aloud hears it once.
    static std::shared_ptr<const RowBox> repeated(const RowBox &row)
    {
        auto again = std::make_shared<RowBox>(row);
        for (CellBox &cell : again->cells) {
            for (Piece &piece : cell.pieces) {
                for (PieceText &text : piece.texts)
                    text.node = -1;
            }
        }
        return again;
    }

    using TableRow = std::variant<FormBand, FormRow>;

    static QString recordList(const TableRow &row)
    {
        const FormRow *known = std::get_if<FormRow>(&row);
        return known ? known->each : QString();
    }

    /// Rows of this list or of none. Those between them that belong to lists below it are repeated
    /// together for each record.
    void addRows(std::span<const TableRow> rows, const QString &list,
                 const std::vector<double> &columns, int table)
    {
        while (!rows.empty()) {
            const QString each = recordList(rows.front());
            if (each != list) {
                const auto end = std::find_if_not(rows.begin(), rows.end(), [&](const auto &row) {
                    return isWithinField(recordList(row), each);
                });
                const auto count = static_cast<std::size_t>(end - rows.begin());
                addRecords(rows.first(count), each, columns, table);
                rows = rows.subspan(count);
                continue;
            }
            if (const FormBand *band = std::get_if<FormBand>(&rows.front()))
                addBand(*band, columns, table);
            else
                addRow(std::get<FormRow>(rows.front()), columns, table);
            rows = rows.subspan(1);
        }
    }

    void addRecords(std::span<const TableRow> rows, const QString &list,
                    const std::vector<double> &columns, int table)
    {
        for (int place = 0; m_cells.hasRecord(list, place); ++place) {
            m_cells.enterRecord(list, place);
            addRows(rows, list, columns, table);
            m_cells.leaveRecord();
            m_result.rows.back().keepWithNext = false;
        }
    }

    void addBand(const FormBand &band, const std::vector<double> &columns, int table)
    {
        const int row = m_builder.addNode(StructureRole::TableRow, table);
        const int cellNode =
            m_builder.addNode(StructureRole::TableHeader, row, static_cast<int>(columns.size()));
        MarkedText words;
        words.append(band.text);
        RowBox box;
        box.bordered = true;
        box.band = true;
        box.keepWithNext = true;
        box.padding = cellPadding;
        box.block = addBlock(band.text, false);
        CellBox cell;
        cell.x = m_page.left();
        cell.width = m_page.width();
        cell.pieces =
            m_builder.paragraph(words, cell.width - 2 * cellPadding, TextAlignment::Centre,
                                m_builder.addNode(StructureRole::Paragraph, cellNode));
        box.cells.push_back(std::move(cell));
        m_result.rows.push_back(std::move(box));
    }

    void addRow(const FormRow &row, const std::vector<double> &columns, int table)
    {
        const int rowNode = m_builder.addNode(StructureRole::TableRow, table);
        RowBox box;
        box.bordered = true;
        box.padding = cellPadding;
        box.keepWithNext = row.keepWithNext;
        if (m_mode == SheetMode::Guide)
            box.remark = row.remark;
        box.remarkOn = row.remarkOn;
        double x = m_page.left();
        auto column = columns.begin();
        QString name;
        for (const FormCell &formCell : row.cells) {
            CellBox cell;
            cell.x = x;
            cell.label = formCell.label;
            for (int span = 0; span < formCell.span; ++span)
                cell.width += *column++;
            x += cell.width;
            const int node = m_builder.addNode(formCell.label ? StructureRole::TableHeader
                                                              : StructureRole::TableCell,
                                               rowNode, formCell.span);
            for (const FormBlock &block : formCell.blocks)
                m_cells.add(block, cell.width - 2 * cellPadding, node, cell.pieces);
            if (cell.label) {
                const auto &content = std::get<FormParagraph>(formCell.blocks.front()).content;
                MarkedText words = m_cells.words(content);
                if (name.isEmpty())
                    name = QString(words.text).remove(QChar::LineSeparator);
                words.append(QString(QChar::LineSeparator) + u"（續）"_s);
                cell.continued = m_builder.narrowLabel(words, cell.width - 2 * cellPadding);
            }
            box.cells.push_back(std::move(cell));
        }
        box.block = addBlock(name, row.seal);
        // A seal stands under something that is said.
        if (row.seal && !m_result.rows.empty() && m_result.rows.back().bordered)
            m_result.rows.back().endsWithNext = true;
        box.headings = m_headings;
        if (row.repeats) {
            box.keepWithNext = true;
            m_headings = repeated(box);
        }
        m_result.rows.push_back(std::move(box));
    }
};

} // namespace

ComposedSheet compose(const Form &form, const FieldValues &values, SheetMode mode,
                      const PageGeometry &page, Typesetter &typesetter)
{
    return Composer(form, values, mode, page, typesetter).compose();
}

} // namespace noticedesk
