// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/archivereading.h"

#include "documents/reading/namedecoding.h"
#include "documents/tables/odstable.h"
#include "documents/tables/tablerefused.h"
#include "documents/tables/xlsxtable.h"

#include <algorithm>
#include <zip.h>

namespace noticedesk
{

namespace
{

using Archive = std::unique_ptr<zip_t, decltype(&::zip_discard)>;

class ArchiveReading final : public Reading
{
public:
    ArchiveReading(DocumentKind kind, Archive archive) : m_kind(kind), m_archive(std::move(archive))
    {
    }

    Answer<DocumentSummary> summary() override
    {
        DocumentSummary summary;
        summary.kind = m_kind;
        summary.partCount = ::zip_get_num_entries(m_archive.get(), 0);
        for (qint64 at = 0; at < std::min<qint64>(mostParts, summary.partCount); ++at)
            summary.parts.push_back(partAt(at));
        return summary;
    }

    Answer<DocumentTable> table(const QString &sheet) override
    {
        try {
            ArchiveParts parts(m_archive.get());
            return isOpenDocument(parts) ? odsTable(parts, sheet) : xlsxTable(parts, sheet);
        } catch (const TableRefused &refused) {
            return Refusal{refused.why(), {}};
        }
    }

private:
    DocumentPart partAt(qint64 at) const
    {
        zip_stat_t state;
        ::zip_stat_init(&state);
        if (::zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(at), ZIP_FL_ENC_RAW,
                             &state) != 0)
            return {};
        DocumentPart part;
        if ((state.valid & ZIP_STAT_NAME) != 0)
            part.name = decodedName(state.name);
        if ((state.valid & ZIP_STAT_SIZE) != 0)
            part.bytes = static_cast<qint64>(
                std::min<zip_uint64_t>(state.size, std::numeric_limits<qint64>::max()));
        return part;
    }

    DocumentKind m_kind;
    Archive m_archive;
};

} // namespace

Answer<std::unique_ptr<Reading>> beginArchiveReading(DocumentKind kind, QByteArrayView bytes)
{
    zip_source_t *const source = ::zip_source_buffer_create(
        bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (!source)
        return Refusal{WhyNoAnswer::OutOfMemory, {}};
    Archive archive(::zip_open_from_source(source, ZIP_RDONLY, nullptr), &::zip_discard);
    if (!archive) {
        ::zip_source_free(source);
        return Refusal{WhyNoAnswer::Damaged, {}};
    }
    return std::make_unique<ArchiveReading>(kind, std::move(archive));
}

} // namespace noticedesk
