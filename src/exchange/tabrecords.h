// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvrecords.h"

namespace noticedesk
{

/// The rows of a text with tabs between the cells, as spreadsheets copy them: they put quotation
/// marks only around a cell that holds a tab or a line end, or begins with one. So a mark at the
/// beginning opens a cell only if one closes it right before a tab or a line end, with those within
/// doubled; any other is text.
class TabRecords final
{
public:
    /// The text is valid UTF-8 and must outlive the rows; the name is for errors. Of a row with
    /// more fields than the most those beyond are only counted. Throws ExchangeError, naming the
    /// line, for a carriage return without a line feed.
    TabRecords(QByteArrayView utf8, const QString &name, std::size_t mostFields);

    /// The next row, without fields for a blank line; nothing after the last, which blank lines may
    /// follow.
    std::optional<CsvRow> next();
    /// How many fields the last row had.
    std::size_t fieldCount() const { return m_fieldCount; }

private:
    QByteArrayView rest() const { return m_text.sliced(m_position); }
    QString takeCell();
    /// Whether another cell of the row follows.
    bool takeSeparator();

    QByteArrayView m_text;
    qsizetype m_end; ///< behind it there are only blank lines
    std::size_t m_mostFields;
    std::size_t m_fieldCount = 0;
    qsizetype m_position = 0;
    qsizetype m_line = 1; ///< at the position
};

} // namespace noticedesk
