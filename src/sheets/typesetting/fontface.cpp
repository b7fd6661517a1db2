// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontface.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <algorithm>
#include <array>
#include <hb-ot.h>

namespace noticedesk
{

namespace
{

struct BlobDeleter
{
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};

bool hasFeature(hb_face_t *face, hb_tag_t table, hb_tag_t feature)
{
    const hb_tag_t wanted[] = {feature, 0};
    hb_set_t *lookups = hb_set_create();
    hb_ot_layout_collect_lookups(face, table, nullptr, nullptr, wanted, lookups);
    const bool found = !hb_set_is_empty(lookups);
    hb_set_destroy(lookups);
    return found;
}

/// Whether a layout table has nothing but alternates for vertical text (OpenType feature tags vert
/// and vrt2).
bool isForVerticalTextOnly(hb_face_t *face, hb_tag_t table)
{
    std::array<hb_tag_t, 4> features{};
    auto count = static_cast<unsigned>(features.size());
    const unsigned all =
        hb_ot_layout_table_get_feature_tags(face, table, 0, &count, features.data());
    return all <= features.size() &&
           std::all_of(features.begin(), features.begin() + count, [](hb_tag_t feature) {
               return feature == HB_TAG('v', 'e', 'r', 't') ||
                      feature == HB_TAG('v', 'r', 't', '2');
           });
}

} // namespace

FontFace::FontFace(QString family, const QString &fileName, unsigned index)
    : m_family(std::move(family)), m_fileName(fileName)
{
    const auto refuse = [&](const char *why) { throw Error(tr(why), fileName); };
    const std::unique_ptr<hb_blob_t, BlobDeleter> file(
        hb_blob_create_from_file_or_fail(fileName.toLocal8Bit().constData()));
    if (!file)
        refuse(QT_TRANSLATE_NOOP("noticedesk", "the font file cannot be read"));
    const std::unique_ptr<hb_face_t, FaceDeleter> face(hb_face_create(file.get(), index));
    if (hb_face_get_glyph_count(face.get()) == 0)
        refuse(QT_TRANSLATE_NOOP("noticedesk", "the file is not a font"));

    m_outlines = std::make_unique<const Outlines>(face.get());
    if (!m_outlines->areWhole())
        refuse(QT_TRANSLATE_NOOP("noticedesk", "the font has no TrueType outlines"));

    hb_face_make_immutable(face.get());
    m_font.reset(hb_font_create(face.get()));
    hb_font_make_immutable(m_font.get());

    // Offsets as in the OpenType specification: head 36..42 xMin yMin xMax yMax, hhea 4 and 6
    // ascender and descender, OS/2 version 2 and later 88 sCapHeight.
    m_unit = 1000.0 / hb_face_get_upem(face.get());
    const auto figure = [](const FontTable &table, qsizetype at) {
        return static_cast<qint16>(table.word(at));
    };
    const FontTable &head = m_outlines->head();
    m_bounds = {figure(head, 36) * m_unit, figure(head, 38) * m_unit, figure(head, 40) * m_unit,
                figure(head, 42) * m_unit};
    m_ascent = figure(m_outlines->horizontalHeader(), 4) * m_unit;
    m_descent = figure(m_outlines->horizontalHeader(), 6) * m_unit;
    const qint16 capHeight = figure(FontTable(face.get(), "OS/2"), 88);
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
    m_mark = m_postScriptName + '|' + head.bytes().toByteArray();
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

bool FontFace::hasRulesForLines() const
{
    hb_face_t *face = hb_font_get_face(m_font.get());
    return !isForVerticalTextOnly(face, HB_OT_TAG_GSUB) ||
           !isForVerticalTextOnly(face, HB_OT_TAG_GPOS);
}

} // namespace noticedesk
