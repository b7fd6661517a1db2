// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabrecords.h"

#include "exchange/textlines.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace noticedesk
{

namespace
{

struct QuotedCell
{
    std::string text;
    qsizetype size = 0; ///< with its quotation marks
};

std::string_view viewed(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

bool endsCell(QByteArrayView rest)
{
    return rest.isEmpty() || rest.startsWith('\t') || rest.startsWith('\n') ||
           rest.startsWith("\r\n");
}

/// The cell with which the text begins, if quotation marks stand around it.
std::optional<QuotedCell> quotedCell(QByteArrayView text)
{
    if (!text.startsWith('"'))
        return std::nullopt;
    QuotedCell cell;
    qsizetype begin = 1;
    for (qsizetype mark = text.indexOf('"', begin); mark >= 0; mark = text.indexOf('"', begin)) {
        cell.text += viewed(text.sliced(begin, mark - begin));
        const QByteArrayView behind = text.sliced(mark + 1);
        if (!behind.startsWith('"')) {
            cell.size = mark + 1;
            return endsCell(behind) ? std::optional(cell) : std::nullopt;
        }
        cell.text += '"';
        begin = mark + 2;
    }
    return std::nullopt;
}

/// How long the cell is with which the text begins, if none are around it.
qsizetype plainSize(QByteArrayView text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](char each) { return each == '\t' || each == '\n'; });
    const QByteArrayView cell = text.first(std::distance(text.begin(), end));
    return end != text.end() && *end == '\n' && cell.endsWith('\r') ? cell.size() - 1 : cell.size();
}

} // namespace

TabRecords::TabRecords(QByteArrayView utf8, const QString &name, std::size_t mostFields)
    : m_text(utf8), m_end(endOfLastLine(utf8)), m_mostFields(mostFields)
{
    refuseLoneCarriageReturns(utf8, name);
}

std::optional<CsvRow> TabRecords::next()
{
    if (m_position >= m_end)
        return std::nullopt;
    CsvRow row{{}, m_line};
    m_fieldCount = 0;
    if (endsCell(rest()) && !rest().startsWith('\t')) {
        takeSeparator();
        return row;
    }
    do {
        QString cell = takeCell();
        if (++m_fieldCount <= m_mostFields)
            row.fields.push_back(std::move(cell));
    } while (takeSeparator());
    return row;
}

QString TabRecords::takeCell()
{
    if (const auto quoted = quotedCell(rest())) {
        m_line += std::count(quoted->text.begin(), quoted->text.end(), '\n');
        m_position += quoted->size;
        return fromUtf8(quoted->text);
    }
    const QByteArrayView cell = rest().first(plainSize(rest()));
    m_position += cell.size();
    return fromUtf8(viewed(cell));
}

bool TabRecords::takeSeparator()
{
    const bool isTab = rest().startsWith('\t');
    m_position += rest().startsWith("\r\n") ? 2 : rest().isEmpty() ? 0 : 1;
    m_line += isTab ? 0 : 1;
    return isTab;
}

} // namespace noticedesk
