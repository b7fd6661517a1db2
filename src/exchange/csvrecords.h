// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct csv_parser;

namespace noticedesk
{

struct CsvRow
{
    std::vector<QString> fields;
    qsizetype line = 0; ///< on which the row begins, from 1

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// The rows of a text whose values stand between commas, as RFC 4180 has them; lines may also end
/// in a line feed alone. Fields are given as they stand.
class CsvRecords final
{
public:
    /// The text is valid UTF-8 and must outlive the rows; the name is for errors. Of a row with
    /// more fields than the most those beyond are only counted.
    CsvRecords(QByteArrayView utf8, const QString &name, std::size_t mostFields);

    /// The next row, without fields for a blank line; nothing after the last, which blank lines may
    /// follow. Throws ExchangeError, naming the line where the row begins, if quotes are misplaced
    /// or not closed; also for a carriage return without a line feed.
    std::optional<CsvRow> next();
    /// How many fields the last row had.
    std::size_t fieldCount() const { return m_fieldCount; }

private:
    /// What the parser gave since the last row.
    struct Pending
    {
        std::vector<QString> fields;
        std::size_t most = 0; ///< fields beyond are only counted
        std::size_t count = 0;
        bool isComplete = false;
    };

    struct ParserDeleter
    {
        void operator()(csv_parser *parser) const;
    };

    static void addField(void *bytes, std::size_t size, void *pending) noexcept;
    static void endRow(int terminator, void *pending) noexcept;
    void feedLine();
    void finish();
    CsvRow takeRow(qsizetype line);
    [[noreturn]] void fail(qsizetype line, const QString &message) const;

    QByteArrayView m_text;
    QString m_name;
    qsizetype m_end = 0; ///< behind it there are only blank lines
    std::unique_ptr<csv_parser, ParserDeleter> m_parser;
    Pending m_pending;
    std::size_t m_fieldCount = 0;
    qsizetype m_position = 0;
    qsizetype m_line = 1;    ///< at the position
    qsizetype m_rowLine = 1; ///< where the row being read begins
};

} // namespace noticedesk
