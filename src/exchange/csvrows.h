// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvrecords.h"

#include <QStringList>

namespace noticedesk
{

/// The rows of a CSV file of a known form, the header among them, one after the other.
class CsvRows final
{
public:
    /// The text is valid UTF-8 and must outlive the rows; the name is for errors. Each row must
    /// have a field for every column.
    CsvRows(QByteArrayView utf8, const QString &name, const QStringList &columns);

    /// The next row; nothing after the last, which blank lines may follow. Throws ExchangeError as
    /// CsvRecords does, and if the number of fields is wrong or the line is blank.
    std::optional<CsvRow> next();

private:
    QString m_name;
    QStringList m_columns;
    CsvRecords m_records;
};

} // namespace noticedesk
