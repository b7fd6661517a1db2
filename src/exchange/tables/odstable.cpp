// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/odstable.h"

#include "exchange/tables/odsparts.h"
#include "exchange/tables/tablecells.h"

#include <minizip/zip.h>
#include <utility>

namespace noticedesk
{

namespace
{

constexpr qsizetype pendingBytes = qsizetype{256} * 1024;
// A table's words repeat so much that more work makes the file little smaller.
constexpr int quick = 1;
constexpr int asItIs = 0;

} // namespace

OdsTable::OdsTable(const QString &path) : m_path(path), m_output(path)
{
    m_archive = zipOpen64(m_output.name().constData(), APPEND_STATUS_CREATE);
    require(m_archive ? ZIP_OK : ZIP_ERRNO);
    // First and as it is, so that the file's first bytes tell what it is.
    beginPart("mimetype", asItIs);
    write(odsMediaType);
    endPart();
    beginPart("content.xml", quick);
    write(odsContentBegin());
}

OdsTable::~OdsTable()
{
    if (m_archive)
        zipClose(m_archive, nullptr);
}

void OdsTable::beginTable(const QString &name, const std::vector<TableColumn> &columns)
{
    endTable();
    m_tables.append(name);
    m_rows = 1;
    write(odsTableBegin(name, columns));
}

void OdsTable::addRow(const std::vector<CellValue> &cells)
{
    requireTableRows(++m_rows, m_path);
    write(odsRow(cells));
}

void OdsTable::commit()
{
    endTable();
    write(odsContentEnd());
    endPart();
    addPart("styles.xml", odsStyles());
    addPart("settings.xml", odsSettings(m_tables));
    addPart("META-INF/manifest.xml", odsManifest());
    require(zipClose(std::exchange(m_archive, nullptr), nullptr));
    m_output.commit();
}

void OdsTable::endTable()
{
    if (!m_tables.isEmpty())
        write("</table:table>");
}

void OdsTable::addPart(const char *name, const QByteArray &bytes)
{
    beginPart(name, quick);
    write(bytes);
    endPart();
}

void OdsTable::beginPart(const char *name, int level)
{
    // The earliest day that archives know: the same tables give the same bytes.
    zip_fileinfo information{};
    information.tmz_date.tm_mday = 1;
    information.tmz_date.tm_year = 1980;
    require(zipOpenNewFileInZip64(m_archive, name, &information, nullptr, 0, nullptr, 0, nullptr,
                                  level == asItIs ? 0 : Z_DEFLATED, level, 0));
}

void OdsTable::endPart()
{
    if (!m_pending.isEmpty())
        require(zipWriteInFileInZip(m_archive, m_pending.constData(),
                                    static_cast<unsigned>(m_pending.size())));
    m_pending.clear();
    require(zipCloseFileInZip(m_archive));
}

void OdsTable::write(const QByteArray &bytes)
{
    m_pending += bytes;
    if (m_pending.size() < pendingBytes)
        return;
    require(zipWriteInFileInZip(m_archive, m_pending.constData(),
                                static_cast<unsigned>(m_pending.size())));
    m_pending.clear();
}

void OdsTable::require(int result)
{
    if (result != ZIP_OK)
        m_output.refuse(QStringLiteral("minizip %1").arg(result));
}

} // namespace noticedesk
