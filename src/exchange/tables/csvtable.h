// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/atomicfile.h"
#include "exchange/tables/tablefile.h"

namespace noticedesk
{

/// Comma-separated values as RFC 4180 has them, in UTF-8 with a mark at the beginning by which
/// spreadsheets know it. They have no kinds of cells, and spreadsheets take a text that begins like
/// a formula for one: such a text gets an apostrophe before it.
class CsvTable final : public TableFile
{
public:
    explicit CsvTable(const QString &path) : m_path(path), m_file(path) {}

    void beginTable(const QString &name, const std::vector<TableColumn> &columns) override;
    void addRow(const std::vector<CellValue> &cells) override;
    void commit() override { m_file.commit(); }

private:
    void write(const QStringList &fields);

    QString m_path;
    AtomicFile m_file;
    std::size_t m_columns = 0;
};

} // namespace noticedesk
