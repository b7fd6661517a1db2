// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/memoryoutput.h"
#include "exchange/tables/tablefile.h"

#include <QByteArray>
#include <QStringList>

namespace noticedesk
{

/// A spreadsheet of OpenDocument 1.3, as LibreOffice reads it: its content is compressed while it
/// is written (minizip).
class OdsTable final : public TableFile
{
public:
    explicit OdsTable(const QString &path);
    ~OdsTable() override;

    void beginTable(const QString &name, const std::vector<TableColumn> &columns) override;
    void addRow(const std::vector<CellValue> &cells) override;
    void commit() override;

private:
    void beginPart(const char *name, int level);
    void endPart();
    void addPart(const char *name, const QByteArray &bytes);
    void write(const QByteArray &bytes);
    void endTable();
    void require(int result);

    QString m_path;
    MemoryOutput m_output;
    void *m_archive = nullptr;
    QByteArray m_pending; ///< of the content
    QStringList m_tables;
    qint64 m_rows = 0; ///< of the present table
};

} // namespace noticedesk
