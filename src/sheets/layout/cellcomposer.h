// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "sheets/forms/listnumbers.h"
#include "sheets/layout/piecebuilder.h"

namespace noticedesk
{

/// The width of the widest of the first count labels, in pt.
double widestNumberLabel(PieceBuilder &builder, std::size_t count, ListNumbers numbers);

/// Fills a cell of the table: each kind of block of a form, with the values of the case.
class CellComposer final
{
public:
    /// A field on the screen is at most mostHeight (pt) high.
    CellComposer(PieceBuilder &builder, FieldValues values, SheetMode mode, double mostHeight)
        : m_builder(builder), m_values(std::move(values)), m_mode(mode), m_mostHeight(mostHeight)
    {
    }

    /// Whether the list has a record at this place, from 0; a list of records' own lists is that of
    /// the record that was entered.
    bool hasRecord(const QString &list, int place) const;
    /// From now on fields of the list are those of this record, until it is left.
    void enterRecord(const QString &list, int place);
    void leaveRecord() { m_records.pop_back(); }
    /// The path of the record that was entered last.
    QString recordPath() const { return m_records.back().record; }

    /// The form's words with the values (or blanks) of the fields in them. In an option that is not
    /// ticked, the fields print as its blanks.
    MarkedText words(const std::vector<FormInline> &content, bool ticked = true) const;

    /// Appends the pieces of a block to a cell whose inner width is given in pt.
    void add(const FormBlock &block, double width, int node, std::vector<Piece> &pieces);

private:
    struct AnswerField
    {
        QString field;
        QString tip;
        int lines = 1;
        QString value;
    };

    void add(const FormParagraph &paragraph, double width, int node, std::vector<Piece> &pieces);
    void add(const FormList &list, double width, int node, std::vector<Piece> &pieces);
    void add(const FormChoice &choice, double width, int node, std::vector<Piece> &pieces);
    void add(const FormAnswerLine &line, double width, int node, std::vector<Piece> &pieces);
    void add(const FormAnswer &answer, double width, int node, std::vector<Piece> &pieces);
    void add(const FormAnswerList &list, double width, int node, std::vector<Piece> &pieces);
    void add(const FormSpace &space, double width, int node, std::vector<Piece> &pieces);

    bool fillable() const { return m_mode == SheetMode::Fillable; }
    /// The field of an answer; an answer that is longer than half a page has several, one after the
    /// other, whose values joined are the answer.
    std::vector<PieceInput> inputs(const AnswerField &answer, double x, double width, int node);
    Piece fieldLine(std::vector<PieceInput> &&inputs, int lines) const;
    std::vector<Piece> fieldLines(const AnswerField &answer, double x, double width, int node);
    void addInputRow(const FormAnswerLine &line, double width, int node,
                     std::vector<Piece> &pieces);
    void addNumbered(const FormList &form, const std::vector<std::optional<QString>> &entries,
                     double width, int node, std::vector<Piece> &pieces);

    /// The path of a value: that of the record that was entered for a field of a list's records.
    QString valuePath(const QString &path) const;

    /// A list, and the path of the record that was entered.
    struct EnteredRecord
    {
        QString list;
        QString record;
    };

    PieceBuilder &m_builder;
    FieldValues m_values;
    std::vector<EnteredRecord> m_records;
    SheetMode m_mode;
    double m_mostHeight;
};

} // namespace noticedesk
