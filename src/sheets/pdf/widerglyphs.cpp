// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/widerglyphs.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace noticedesk
{

namespace
{

// The places of figures in the tables of OpenType (ISO/IEC 14496-22).
constexpr qsizetype unitsPerEmAt = 18;       // head
constexpr qsizetype indexToLocFormatAt = 50; // head
constexpr qsizetype metricCountAt = 34;      // hhea
constexpr qsizetype glyphCountAt = 4;        // maxp
constexpr qsizetype componentsAt = 28;       // maxp
constexpr qsizetype componentDepthAt = 30;   // maxp
constexpr qsizetype headerSize = 10;         // of a glyph: contours and bounds

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

QByteArray table(hb_face_t *face, const char *name)
{
    return bytesOf(hb_face_reference_table(face, hb_tag_from_string(name, 4)));
}

quint16 shortAt(const QByteArray &bytes, qsizetype place)
{
    return place + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + place)
                                     : quint16{0};
}

quint32 longAt(const QByteArray &bytes, qsizetype place)
{
    return place + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + place) : 0;
}

void setShort(QByteArray &bytes, qsizetype place, unsigned value)
{
    if (place + 2 <= bytes.size())
        qToBigEndian(static_cast<quint16>(value), bytes.data() + place);
}

void appendShort(QByteArray &bytes, unsigned value)
{
    bytes.append(2, '\0');
    setShort(bytes, bytes.size() - 2, value);
}

void appendLong(QByteArray &bytes, qsizetype value)
{
    bytes.append(4, '\0');
    qToBigEndian(static_cast<quint32>(value), bytes.data() + bytes.size() - 4);
}

/// A glyph that is another one, at its place.
QByteArray sameGlyph(unsigned glyph, const QByteArray &header)
{
    constexpr unsigned wordsThatAreOffsets = 0x0003;
    QByteArray bytes;
    appendShort(bytes, 0xFFFF); // composite
    bytes += header.mid(2, headerSize - 2);
    appendShort(bytes, wordsThatAreOffsets);
    appendShort(bytes, glyph);
    appendShort(bytes, 0);
    appendShort(bytes, 0);
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

} // namespace

WiderGlyphs::WiderGlyphs(hb_face_t *face) : m_face(face), m_count(hb_face_get_glyph_count(face)) {}

void WiderGlyphs::add(unsigned glyph, int space)
{
    const auto number = m_count + static_cast<unsigned>(m_wider.size());
    if (m_numbers.emplace(std::pair(glyph, space), number).second)
        m_wider.push_back({glyph, space});
}

QByteArray WiderGlyphs::program() const
{
    if (m_wider.empty())
        return bytesOf(hb_face_reference_blob(m_face));
    QByteArray head = table(m_face, "head");
    QByteArray hhea = table(m_face, "hhea");
    QByteArray maxp = table(m_face, "maxp");
    QByteArray glyf = table(m_face, "glyf");
    const QByteArray oldLoca = table(m_face, "loca");
    const QByteArray oldMetrics = table(m_face, "hmtx");
    const bool longOffsets = shortAt(head, indexToLocFormatAt) != 0;
    const auto offsetOf = [&](unsigned glyph) {
        return longOffsets ? qsizetype{longAt(oldLoca, qsizetype{4} * glyph)}
                           : qsizetype{2} * shortAt(oldLoca, qsizetype{2} * glyph);
    };
    const unsigned metricCount = shortAt(hhea, metricCountAt);
    const auto advanceOf = [&](unsigned glyph) {
        return shortAt(oldMetrics, qsizetype{4} * std::min(glyph, metricCount - 1));
    };
    const auto bearingOf = [&](unsigned glyph) {
        return glyph < metricCount ? shortAt(oldMetrics, qsizetype{4} * glyph + 2)
                                   : shortAt(oldMetrics, qsizetype{4} * metricCount +
                                                             qsizetype{2} * (glyph - metricCount));
    };

    QByteArray loca;
    QByteArray metrics;
    for (unsigned glyph = 0; glyph < m_count; ++glyph) {
        appendLong(loca, offsetOf(glyph));
        appendShort(metrics, advanceOf(glyph));
        appendShort(metrics, bearingOf(glyph));
    }
    glyf.append((4 - glyf.size() % 4) % 4, '\0');
    const double unit = shortAt(head, unitsPerEmAt) / 1000.0;
    for (const Wider &wider : m_wider) {
        appendLong(loca, glyf.size());
        const qsizetype from = offsetOf(wider.glyph);
        if (offsetOf(wider.glyph + 1) >= from + headerSize)
            glyf += sameGlyph(wider.glyph, glyf.mid(from, headerSize));
        const long advance = advanceOf(wider.glyph) + std::lround(wider.space * unit);
        appendShort(metrics, static_cast<unsigned>(std::max(advance, 0L)));
        appendShort(metrics, bearingOf(wider.glyph));
    }
    appendLong(loca, glyf.size());
    const auto count = m_count + static_cast<unsigned>(m_wider.size());
    setShort(head, indexToLocFormatAt, 1);
    setShort(hhea, metricCountAt, count);
    setShort(maxp, glyphCountAt, count);
    setShort(maxp, componentsAt, std::max<unsigned>(shortAt(maxp, componentsAt), 1));
    setShort(maxp, componentDepthAt, shortAt(maxp, componentDepthAt) + 1U);

    const std::unique_ptr<hb_face_t, void (*)(hb_face_t *)> built(hb_face_builder_create(),
                                                                  hb_face_destroy);
    const std::array<std::pair<const char *, const QByteArray *>, 6> changed{{{"head", &head},
                                                                              {"hhea", &hhea},
                                                                              {"maxp", &maxp},
                                                                              {"glyf", &glyf},
                                                                              {"loca", &loca},
                                                                              {"hmtx", &metrics}}};
    std::array<hb_tag_t, 64> tags{};
    auto tagCount = static_cast<unsigned>(tags.size());
    // Only a face that was read from a file tells its tables.
    hb_blob_t *file = hb_face_reference_blob(m_face);
    const std::unique_ptr<hb_face_t, void (*)(hb_face_t *)> read(hb_face_create(file, 0),
                                                                 hb_face_destroy);
    hb_blob_destroy(file);
    hb_face_get_table_tags(read.get(), 0, &tagCount, tags.data());
    for (unsigned at = 0; at < tagCount; ++at) {
        const auto own = std::find_if(changed.begin(), changed.end(), [&](const auto &each) {
            return hb_tag_from_string(each.first, 4) == tags[at];
        });
        hb_blob_t *blob = own == changed.end()
                              ? hb_face_reference_table(m_face, tags[at])
                              : hb_blob_create(own->second->constData(),
                                               static_cast<unsigned>(own->second->size()),
                                               HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(built.get(), tags[at], blob);
        hb_blob_destroy(blob);
    }
    return bytesOf(hb_face_reference_blob(built.get()));
}

} // namespace noticedesk
