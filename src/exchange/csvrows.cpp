// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrows.h"

#include "domain/tr.h"
#include "exchange/textorigin.h"

namespace noticedesk
{

CsvRows::CsvRows(QByteArrayView utf8, const QString &name, const QStringList &columns)
    : m_name(name),
      m_columns(columns),
      m_records(utf8, name, static_cast<std::size_t>(columns.size()))
{
}

std::optional<CsvRow> CsvRows::next()
{
    auto row = m_records.next();
    const auto count = static_cast<qsizetype>(m_records.fieldCount());
    if (!row || count == m_columns.size())
        return row;
    const TextOrigin origin(m_name, row->line);
    if (count == 0) {
        throw origin.error(tr("The line is blank; only the end of the file may have blank lines"),
                           {});
    }
    throw origin.error(
        tr("There are %1 fields instead of the %2 of %3")
            .arg(QString::number(count), QString::number(m_columns.size()), m_columns.join(u',')),
        {});
}

} // namespace noticedesk
