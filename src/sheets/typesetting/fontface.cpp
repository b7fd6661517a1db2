// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontface.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <QtEndian>

#include <algorithm>
#include <hb-ot.h>

namespace noticedesk
{

namespace
{

struct BlobDeleter
{
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};
using TableBlob = std::unique_ptr<hb_blob_t, BlobDeleter>;

/// A big-endian 16-bit figure of a font table; 0 beyond its end.
qint16 figure(const TableBlob &table, unsigned offset)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(table.get(), &length);
    return offset + 2 <= length ? qFromBigEndian<qint16>(data + offset) : qint16{0};
}

bool hasFeature(hb_face_t *face, hb_tag_t table, hb_tag_t feature)
{
    const hb_tag_t wanted[] = {feature, 0};
    hb_set_t *lookups = hb_set_create();
    hb_ot_layout_collect_lookups(face, table, nullptr, nullptr, wanted, lookups);
    const bool found = !hb_set_is_empty(lookups);
    hb_set_destroy(lookups);
    return found;
}

} // namespace

FontFace::FontFace(QString family, const QString &fileName, unsigned index)
    : m_family(std::move(family))
{
    const auto refuse = [&](const char *why) { throw Error(tr(why), fileName); };
    const TableBlob file(hb_blob_create_from_file_or_fail(fileName.toLocal8Bit().constData()));
    if (!file)
        refuse(QT_TRANSLATE_NOOP("noticedesk", "the font file cannot be read"));
    const std::unique_ptr<hb_face_t, FaceDeleter> face(hb_face_create(file.get(), index));
    if (hb_face_get_glyph_count(face.get()) == 0)
        refuse(QT_TRANSLATE_NOOP("noticedesk", "the file is not a font"));

    m_outlines.reset(hb_face_builder_create());
    const auto table = [&](const char *tag) {
        return TableBlob(hb_face_reference_table(face.get(), hb_tag_from_string(tag, 4)));
    };
    for (const char *tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
        const TableBlob outlines = table(tag);
        if (hb_blob_get_length(outlines.get()) == 0)
            refuse(QT_TRANSLATE_NOOP("noticedesk", "the font has no TrueType outlines"));
        hb_face_builder_add_table(m_outlines.get(), hb_tag_from_string(tag, 4), outlines.get());
    }

    hb_face_make_immutable(face.get());
    m_font.reset(hb_font_create(face.get()));
    hb_font_make_immutable(m_font.get());

    // Offsets as in the OpenType specification: head 36..42 xMin yMin xMax yMax, hhea 4 and 6
    // ascender and descender, OS/2 version 2 and later 88 sCapHeight.
    m_unit = 1000.0 / hb_face_get_upem(face.get());
    const TableBlob head = table("head");
    m_bounds = {figure(head, 36) * m_unit, figure(head, 38) * m_unit, figure(head, 40) * m_unit,
                figure(head, 42) * m_unit};
    const TableBlob horizontal = table("hhea");
    m_ascent = figure(horizontal, 4) * m_unit;
    m_descent = figure(horizontal, 6) * m_unit;
    const qint16 capHeight = figure(table("OS/2"), 88);
    m_capHeight = capHeight > 0 ? capHeight * m_unit : m_ascent;

    m_placesMarks = hasFeature(face.get(), HB_OT_TAG_GPOS, HB_TAG('m', 'a', 'r', 'k'));

    char name[64];
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        name);
    for (const char *letter = name; letter < name + length; ++letter) {
        if (std::isalnum(static_cast<unsigned char>(*letter)) || *letter == '-' || *letter == '_')
            m_postScriptName.append(*letter);
    }
    if (m_postScriptName.isEmpty())
        m_postScriptName = "Font";
    unsigned headLength = 0;
    const char *headBytes = hb_blob_get_data(head.get(), &headLength);
    m_mark = m_postScriptName + '|' + QByteArray(headBytes, static_cast<qsizetype>(headLength));
}

std::optional<unsigned> FontFace::glyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(m_font.get(), character, &glyph) || glyph == 0)
        return std::nullopt;
    return glyph;
}

double FontFace::advance(unsigned glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) * m_unit;
}

FontFace::Bounds FontFace::boundsOf(unsigned glyph) const
{
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(m_font.get(), glyph, &extents);
    return {extents.x_bearing * m_unit, (extents.y_bearing + extents.height) * m_unit,
            (extents.x_bearing + extents.width) * m_unit, extents.y_bearing * m_unit};
}

bool FontFace::isBlank(unsigned glyph) const
{
    hb_glyph_extents_t extents;
    return !hb_font_get_glyph_extents(m_font.get(), glyph, &extents) ||
           (extents.width == 0 && extents.height == 0);
}

bool FontFace::hasRulesFor(char32_t character) const
{
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), character);
    constexpr unsigned mostTags = 4;
    hb_tag_t tags[mostTags];
    unsigned count = mostTags;
    hb_ot_tags_from_script_and_language(script, HB_LANGUAGE_INVALID, &count, tags, nullptr,
                                        nullptr);
    const auto hasScript = [&](hb_tag_t table) {
        unsigned place = 0;
        hb_tag_t chosen = 0;
        hb_ot_layout_table_select_script(hb_font_get_face(m_font.get()), table, count, tags, &place,
                                         &chosen);
        return std::find(tags, tags + count, chosen) != tags + count;
    };
    return hasScript(HB_OT_TAG_GSUB) || hasScript(HB_OT_TAG_GPOS);
}

} // namespace noticedesk
