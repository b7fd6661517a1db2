// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontchain.h"

#include "domain/character.h"
#include "domain/error.h"
#include "domain/text.h"
#include "domain/tr.h"
#include "sheets/typesetting/alphabet.h"
#include "sheets/typesetting/voicedmarks.h"

#include <QFile>

#include <algorithm>
#include <fontconfig/fontconfig.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct PatternDeleter
{
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
struct ObjectSetDeleter
{
    void operator()(FcObjectSet *set) const { FcObjectSetDestroy(set); }
};
struct FontSetDeleter
{
    void operator()(FcFontSet *set) const { FcFontSetDestroy(set); }
};

struct FontFile
{
    QString fileName;
    unsigned index = 0;
    QStringList names; ///< of the family, in all languages
};

QStringList familyNames(FcPattern *font)
{
    QStringList names;
    FcChar8 *name = nullptr;
    for (int at = 0; FcPatternGetString(font, FC_FAMILY, at, &name) == FcResultMatch; ++at)
        names.append(QString::fromUtf8(reinterpret_cast<const char *>(name)));
    return names;
}

/// The regular upright file of exactly this family; of several, the first by name, so that the
/// order in which the machine lists its fonts does not matter.
std::optional<FontFile> findFont(const QString &family)
{
    const std::unique_ptr<FcPattern, PatternDeleter> pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8 *>(family.toUtf8().constData()));
    FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, FC_WEIGHT_REGULAR);
    const std::unique_ptr<FcObjectSet, ObjectSetDeleter> wanted(
        FcObjectSetBuild(FC_FILE, FC_INDEX, FC_FAMILY, nullptr));
    const std::unique_ptr<FcFontSet, FontSetDeleter> found(
        FcFontList(nullptr, pattern.get(), wanted.get()));
    std::optional<FontFile> best;
    for (int at = 0; found && at < found->nfont; ++at) {
        FcChar8 *name = nullptr;
        int index = 0;
        if (FcPatternGetString(found->fonts[at], FC_FILE, 0, &name) != FcResultMatch)
            continue;
        FcPatternGetInteger(found->fonts[at], FC_INDEX, 0, &index);
        const QString fileName = QFile::decodeName(reinterpret_cast<const char *>(name));
        if (!best || fileName < best->fileName)
            best = FontFile{fileName, static_cast<unsigned>(index), familyNames(found->fonts[at])};
    }
    return best;
}

/// Parts of a Korean syllable, which are stacked.
bool isConjoiningJamo(char32_t character)
{
    return (character >= 0x1100 && character <= 0x11FF) ||
           (character >= 0xA960 && character <= 0xA97F) ||
           (character >= 0xD7B0 && character <= 0xD7FF);
}

/// Scripts whose letters can stand beside each other as they are. Those of all others are joined,
/// reordered or stacked by rules that a font must have.
bool isSetLetterByLetter(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Hebrew:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Georgian:
    case QChar::Script_Ethiopic:
    case QChar::Script_Cherokee:
    case QChar::Script_CanadianAboriginal:
    case QChar::Script_Ogham:
    case QChar::Script_Runic:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Han:
    case QChar::Script_OldItalic:
    case QChar::Script_Gothic:
    case QChar::Script_Deseret:
    case QChar::Script_Braille:
    case QChar::Script_Coptic:
    case QChar::Script_Glagolitic:
    case QChar::Script_Tifinagh:
    case QChar::Script_Lisu:
    case QChar::Script_Yi:
    case QChar::Script_Unknown: // private use
        return true;
    case QChar::Script_Hangul:
        return !isConjoiningJamo(character);
    default:
        return false;
    }
}

/// Letters that have one shape of their script's joined forms by themselves.
bool isPresentationForm(char32_t character)
{
    switch (QChar::decompositionTag(character)) {
    case QChar::Initial:
    case QChar::Medial:
    case QChar::Final:
    case QChar::Isolated:
        return true;
    default:
        return false;
    }
}

} // namespace

FontChain::FontChain()
{
    for (const QString &family :
         {u"TW-Kai"_s, u"TW-Kai-Ext-B"_s, u"TW-Kai-Plus"_s, u"DejaVu Sans"_s}) {
        const auto file = findFont(family);
        if (!file && m_families.isEmpty())
            throw Error(tr("the font TW-Kai (全字庫正楷體) is not installed; install the "
                           "package fonts-cns11643-kai"),
                        family);
        if (!file)
            continue;
        auto source = std::make_unique<Source>();
        source->fileName = file->fileName;
        source->index = file->index;
        source->names = file->names;
        m_families.append(family);
        m_sources.push_back(std::move(source));
    }
}

int FontChain::indexOf(const QString &family) const
{
    const auto source = std::find_if(m_sources.begin(), m_sources.end(), [&](const auto &each) {
        return each->names.contains(family);
    });
    return source == m_sources.end() ? -1 : static_cast<int>(source - m_sources.begin());
}

const FontFace &FontChain::face(int index) const
{
    const Source &source = *m_sources.at(static_cast<std::size_t>(index));
    std::call_once(source.once, [&] {
        source.face =
            std::make_unique<FontFace>(m_families.at(index), source.fileName, source.index);
    });
    return *source.face;
}

bool FontChain::suits(int font, char32_t character) const
{
    const FontFace &candidate = face(font);
    const auto glyph = candidate.glyph(character);
    if (!glyph)
        return false;
    if (isWhite(character))
        return candidate.isBlank(*glyph);
    if (QChar::isMark(character) && !candidate.placesMarks())
        return false;
    return isSetLetterByLetter(character) || isPresentationForm(character) ||
           candidate.hasRulesFor(character);
}

std::optional<int> FontChain::fontOf(char32_t character) const
{
    constexpr double widthOfAnIdeograph = 1000;
    const bool mayBeNarrower = isAlphabetic(character);
    std::optional<int> wide;
    for (int font = 0; font < m_families.size(); ++font) {
        if (!suits(font, character))
            continue;
        if (!mayBeNarrower || face(font).advance(*face(font).glyph(character)) < widthOfAnIdeograph)
            return font;
        if (!wide)
            wide = font;
    }
    return wide;
}

bool FontChain::canDraw(char32_t character) const
{
    if (const char32_t mark = spacingVoicedMark(character))
        return fontOf(mark).has_value();
    return isStorable(character) &&
           (isWhite(character) || isInvisibleFormat(character) || fontOf(character).has_value());
}

} // namespace noticedesk
