// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct libdeflate_compressor;

namespace noticedesk
{

/// Compresses data in the zlib format (RFC 1950), as PDF's FlateDecode filter wants it. For one
/// thread.
class Deflater final
{
public:
    /// Level 1 (fast) to 12 (small).
    explicit Deflater(int level);
    ~Deflater();

    QByteArray compress(const QByteArray &data);

private:
    struct Deleter
    {
        void operator()(libdeflate_compressor *compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Deleter> m_compressor;
};

} // namespace noticedesk
