// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecords.h"

#include "domain/tr.h"
#include "exchange/textlines.h"
#include "exchange/textorigin.h"
#include "exchange/utf8.h"

#include <csv.h>
#include <new>
#include <utility>

namespace noticedesk
{

namespace
{

constexpr std::size_t fieldBlockBytes = std::size_t{64} * 1024;

// A carriage return stands before a line feed only, so the parser may drop it as it drops space
// around fields; blanks and tabs are text.
int isCarriageReturn(unsigned char byte)
{
    return static_cast<int>(byte == CSV_CR);
}

int isLineFeed(unsigned char byte)
{
    return static_cast<int>(byte == CSV_LF);
}

} // namespace

void CsvRecords::ParserDeleter::operator()(csv_parser *parser) const
{
    csv_free(parser);
    delete parser;
}

CsvRecords::CsvRecords(QByteArrayView utf8, const QString &name, std::size_t mostFields)
    : m_text(utf8), m_name(name), m_end(endOfLastLine(utf8)), m_parser(new csv_parser)
{
    // The end of a blank line is reported too, so that none is passed over.
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_space_func(m_parser.get(), isCarriageReturn);
    csv_set_term_func(m_parser.get(), isLineFeed);
    // A quote that is never closed makes one field of the rest of the file.
    csv_set_blk_size(m_parser.get(), fieldBlockBytes);
    m_pending.most = mostFields;
    refuseLoneCarriageReturns(m_text, m_name);
}

std::optional<CsvRow> CsvRecords::next()
{
    m_rowLine = m_line;
    if (m_position >= m_end)
        return std::nullopt;
    while (!m_pending.isComplete && m_position < m_text.size())
        feedLine();
    if (!m_pending.isComplete)
        finish();
    return takeRow(m_rowLine);
}

void CsvRecords::feedLine()
{
    const qsizetype lineFeed = m_text.indexOf('\n', m_position);
    const qsizetype end = lineFeed < 0 ? m_text.size() : lineFeed + 1;
    const QByteArrayView line = m_text.sliced(m_position, end - m_position);
    const auto size = static_cast<std::size_t>(line.size());
    const std::size_t parsed =
        csv_parse(m_parser.get(), line.data(), size, addField, endRow, &m_pending);
    if (parsed != size) {
        if (csv_error(m_parser.get()) == CSV_ENOMEM)
            throw std::bad_alloc();
        fail(m_rowLine, tr("A quotation mark is misplaced: they stand around a "
                           "whole field, and one inside it is doubled"));
    }
    m_position = end;
    ++m_line;
}

void CsvRecords::finish()
{
    if (csv_fini(m_parser.get(), addField, endRow, &m_pending) == 0)
        return;
    if (csv_error(m_parser.get()) == CSV_ENOMEM)
        throw std::bad_alloc();
    fail(m_rowLine, tr("A quotation mark that opens a field of this row is never closed"));
}

CsvRow CsvRecords::takeRow(qsizetype line)
{
    m_fieldCount = m_pending.count;
    CsvRow row{std::move(m_pending.fields), line};
    m_pending = {{}, m_pending.most, 0, false};
    return row;
}

void CsvRecords::fail(qsizetype line, const QString &message) const
{
    throw TextOrigin(m_name, line).error(message, {});
}

// The parser is C: nothing may be thrown through it.
void CsvRecords::addField(void *bytes, std::size_t size, void *pending) noexcept
{
    auto &row = *static_cast<Pending *>(pending);
    if (++row.count <= row.most)
        row.fields.push_back(fromUtf8({static_cast<const char *>(bytes), size}));
}

void CsvRecords::endRow(int, void *pending) noexcept
{
    static_cast<Pending *>(pending)->isComplete = true;
}

} // namespace noticedesk
