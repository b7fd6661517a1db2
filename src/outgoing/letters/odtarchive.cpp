// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/odtarchive.h"

#include "domain/tr.h"
#include "outgoing/letters/letterrefused.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <new>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using Archive = std::unique_ptr<zip_t, decltype(&::zip_discard)>;
using ArchiveFile = std::unique_ptr<zip_file_t, decltype(&::zip_fclose)>;

const QByteArray &odtType()
{
    static const QByteArray type = "application/vnd.oasis.opendocument.text";
    return type;
}

/// Reads the parts of one archive, never more bytes than are allowed whatever its directory says.
class OdtReading final
{
public:
    OdtReading(const QByteArray &bytes, const QString &path)
        : m_path(path), m_archive(nullptr, &::zip_discard)
    {
        zip_source_t *const source = ::zip_source_buffer_create(
            bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
        if (!source)
            throw std::bad_alloc();
        m_archive.reset(::zip_open_from_source(source, ZIP_RDONLY, nullptr));
        if (!m_archive) {
            ::zip_source_free(source);
            refuse(tr("it is no OpenDocument text (.odt)"));
        }
    }

    std::vector<ArchivePart> parts()
    {
        const zip_int64_t count = ::zip_get_num_entries(m_archive.get(), 0);
        if (count > mostOdtParts)
            refuse(tr("it has more than %1 parts").arg(mostOdtParts));
        std::vector<ArchivePart> parts;
        QSet<QString> names;
        for (zip_int64_t at = 0; at < count; ++at) {
            parts.push_back(part(static_cast<zip_uint64_t>(at)));
            names.insert(parts.back().name);
        }
        if (names.size() != count || names.contains(QString()))
            refuse(tr("it has two parts of one name, or one without"));
        const auto type = std::find_if(parts.begin(), parts.end(), [](const ArchivePart &each) {
            return each.name == "mimetype"_L1;
        });
        if (type == parts.end() || type->bytes != odtType())
            refuse(tr("it is no OpenDocument text (.odt)"));
        return parts;
    }

private:
    QString m_path;
    Archive m_archive;
    qint64 m_left = mostOdtBytes;

    [[noreturn]] void refuse(const QString &reason) const
    {
        throw TemplateUnreadable(reason, m_path);
    }

    ArchivePart part(zip_uint64_t at)
    {
        ArchivePart part;
        const char *const name = ::zip_get_name(m_archive.get(), at, ZIP_FL_ENC_GUESS);
        ArchiveFile file(::zip_fopen_index(m_archive.get(), at, 0), &::zip_fclose);
        if (!name || !file)
            refuse(tr("it is damaged or encrypted"));
        part.name = QString::fromUtf8(name);
        constexpr qsizetype block = 65'536;
        for (;;) {
            QByteArray bytes(block, Qt::Uninitialized);
            const zip_int64_t read = ::zip_fread(file.get(), bytes.data(), block);
            if (read < 0)
                refuse(tr("it is damaged or encrypted"));
            if (read == 0)
                return part;
            m_left -= read;
            if (m_left < 0)
                refuse(tr("unpacked it is larger than %1 MiB").arg(mostOdtBytes / 1024 / 1024));
            part.bytes += bytes.first(static_cast<qsizetype>(read));
        }
    }
};

void requireZip(bool done)
{
    if (!done)
        throw std::bad_alloc(); // nothing else can go wrong in memory
}

void addPart(zip_t *archive, const ArchivePart &part)
{
    zip_source_t *const source = ::zip_source_buffer(
        archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    requireZip(source != nullptr);
    const zip_int64_t place =
        ::zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (place < 0)
        ::zip_source_free(source);
    requireZip(place >= 0);
    const auto index = static_cast<zip_uint64_t>(place);
    const bool isType = part.name == "mimetype"_L1;
    requireZip(
        ::zip_set_file_compression(archive, index, isType ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0);
    constexpr zip_uint16_t firstDay = 0x21; // 1980-01-01
    requireZip(::zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0);
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t state;
    ::zip_stat_init(&state);
    requireZip(::zip_source_stat(source, &state) == 0 && ::zip_source_open(source) == 0);
    QByteArray bytes(static_cast<qsizetype>(state.size), Qt::Uninitialized);
    const zip_int64_t read = ::zip_source_read(source, bytes.data(), state.size);
    ::zip_source_close(source);
    requireZip(read == static_cast<zip_int64_t>(state.size));
    return bytes;
}

} // namespace

std::vector<ArchivePart> readOdt(const QByteArray &bytes, const QString &path)
{
    return OdtReading(bytes, path).parts();
}

QByteArray writeOdt(const std::vector<ArchivePart> &parts)
{
    zip_source_t *const source = ::zip_source_buffer_create(nullptr, 0, 0, nullptr);
    requireZip(source != nullptr);
    const std::unique_ptr<zip_source_t, decltype(&::zip_source_free)> kept(source,
                                                                           &::zip_source_free);
    ::zip_source_keep(source); // it outlives the archive that writes into it
    Archive archive(::zip_open_from_source(source, ZIP_TRUNCATE, nullptr), &::zip_discard);
    requireZip(archive != nullptr);
    const ArchivePart type{u"mimetype"_s, odtType()};
    addPart(archive.get(), type);
    for (const ArchivePart &part : parts) {
        if (part.name != type.name)
            addPart(archive.get(), part);
    }
    requireZip(::zip_close(archive.get()) == 0);
    static_cast<void>(archive.release()); // closed
    return bytesOf(source);
}

} // namespace noticedesk
