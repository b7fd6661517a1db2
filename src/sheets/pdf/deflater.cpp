// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/deflater.h"

#include <libdeflate.h>
#include <new>

namespace noticedesk
{

void Deflater::Deleter::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater(int level) : m_compressor(libdeflate_alloc_compressor(level))
{
    if (!m_compressor)
        throw std::bad_alloc();
}

Deflater::~Deflater() = default;

QByteArray Deflater::compress(const QByteArray &data)
{
    const auto size = static_cast<std::size_t>(data.size());
    const std::size_t most = libdeflate_zlib_compress_bound(m_compressor.get(), size);
    QByteArray result(static_cast<qsizetype>(most), Qt::Uninitialized);
    const std::size_t length =
        libdeflate_zlib_compress(m_compressor.get(), data.constData(), size, result.data(), most);
    result.resize(static_cast<qsizetype>(length));
    return result;
}

} // namespace noticedesk
