// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/fontchain.h"

#include "domain/error.h"

#include <QCoreApplication>
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

QStringList namesOf(FcPattern *font)
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
            best = FontFile{fileName, static_cast<unsigned>(index), namesOf(found->fonts[at])};
    }
    return best;
}

/// Format signs that Qt does not leave out: some are drawn around the digits or letters beside them
/// (Unicode's Prepended_Concatenation_Mark, controls of hieroglyphs and shorthand), and for the
/// isolates it would look for any font.
bool isDrawnFormatSign(char32_t character)
{
    return (character >= 0x600 && character <= 0x605) || character == 0x6DD || character == 0x70F ||
           character == 0x890 || character == 0x891 || character == 0x8E2 ||
           (character >= 0x2066 && character <= 0x2069) || character == 0x110BD ||
           character == 0x110CD || (character >= 0x13430 && character <= 0x1343F) ||
           (character >= 0x1BCA0 && character <= 0x1BCA3);
}

/// Characters that steer the text and leave no mark on the paper.
bool leavesNoMark(char32_t character)
{
    const auto category = QChar::category(character);
    return character == U'\n' || character == U'\t' ||
           (category == QChar::Other_Format && !isDrawnFormatSign(character)) ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           (character >= 0xFE00 && character <= 0xFE0F) // variation selectors
           || (character >= 0xE0100 && character <= 0xE01EF);
}

/// Letters that are reordered or joined. Qt draws them only with a font that has the rules for it
/// (QFontEngine::supportsScript), which none of these has, though TW-Kai has the bare letters.
bool needsRulesOfItsScript(char32_t character)
{
    const auto script = QChar::script(character);
    return (script >= QChar::Script_Syriac && script <= QChar::Script_Sinhala) ||
           script == QChar::Script_Khmer;
}

} // namespace

FontChain::FontChain()
{
    for (const QString &family :
         {u"TW-Kai"_s, u"TW-Kai-Ext-B"_s, u"TW-Kai-Plus"_s, u"DejaVu Sans"_s}) {
        const auto file = findFont(family);
        if (!file && m_families.isEmpty())
            throw Error(QCoreApplication::translate(
                            "noticedesk",
                            "the font TW-Kai (全字庫正楷體) is not installed; install the "
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

bool FontChain::canDraw(char32_t character) const
{
    if (leavesNoMark(character))
        return true;
    if (needsRulesOfItsScript(character))
        return false;
    for (int index = 0; index < m_families.size(); ++index) {
        if (face(index).glyph(character))
            return true;
    }
    return false;
}

} // namespace noticedesk
