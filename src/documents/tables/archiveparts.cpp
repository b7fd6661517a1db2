// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/archiveparts.h"

#include "documents/tables/tablerefused.h"

#include <QIODevice>

#include <zip.h>

namespace noticedesk
{

namespace
{

/// A part as it is unpacked. Whether it could not be, or would be too large, is to be asked
/// afterwards.
class UnpackedPart final : public QIODevice // clazy:exclude=missing-qobject-macro
{
public:
    UnpackedPart(zip_t *archive, qint64 index, qint64 &left)
        : m_file(::zip_fopen_index(archive, static_cast<zip_uint64_t>(index), 0)), m_left(left)
    {
        setOpenMode(m_file ? ReadOnly : NotOpen);
    }
    ~UnpackedPart() override
    {
        if (m_file)
            static_cast<void>(::zip_fclose(m_file));
    }

    bool isSequential() const override { return true; }
    bool isDamaged() const { return !m_file || m_isDamaged; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 wanted = std::min(most, m_left);
        const qint64 read = ::zip_fread(m_file, data, static_cast<zip_uint64_t>(wanted));
        m_isDamaged = m_isDamaged || read < 0;
        m_left -= std::max<qint64>(read, 0);
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 &m_left;
    bool m_isDamaged = false;
};

} // namespace

qint64 ArchiveParts::indexOf(const QString &name) const
{
    return ::zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ArchiveParts::hasAny(const std::function<bool(const QString &name)> &isLookedFor) const
{
    const qint64 count = ::zip_get_num_entries(m_archive, 0);
    for (qint64 at = 0; at < count; ++at) {
        const char *const name =
            ::zip_get_name(m_archive, static_cast<zip_uint64_t>(at), ZIP_FL_ENC_RAW);
        if (name && isLookedFor(QString::fromUtf8(name).toLower()))
            return true;
    }
    return false;
}

void ArchiveParts::refuseLocked(qint64 index) const
{
    zip_stat_t state;
    ::zip_stat_init(&state);
    if (index < 0 || ::zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &state) != 0)
        throw TableRefused(WhyNoAnswer::Damaged);
    const bool isLocked =
        (state.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && state.encryption_method != ZIP_EM_NONE;
    if (isLocked)
        throw TableRefused(WhyNoAnswer::Locked);
}

void ArchiveParts::readXml(const QString &name, const std::function<void(QXmlStreamReader &)> &use)
{
    const qint64 index = indexOf(name);
    refuseLocked(index);
    UnpackedPart part(m_archive, index, m_left);
    if (part.isDamaged())
        throw TableRefused(WhyNoAnswer::Damaged);
    QXmlStreamReader xml(&part);
    use(xml);
    if (m_left == 0)
        throw TableRefused(WhyNoAnswer::TableTooLarge);
    if (part.isDamaged() || xml.hasError())
        throw TableRefused(WhyNoAnswer::Damaged);
}

QByteArray ArchiveParts::bytesOf(const QString &name, qint64 most)
{
    const qint64 index = indexOf(name);
    refuseLocked(index);
    UnpackedPart part(m_archive, index, m_left);
    return part.isDamaged() ? QByteArray() : part.read(most);
}

} // namespace noticedesk
