// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Range
{
    char32_t first;
    char32_t last;

    bool contains(char32_t character) const { return character >= first && character <= last; }
};

constexpr char32_t firstOutsideBmp = 0x10000;

// Unicode 15: Default_Ignorable_Code_Point, together with the separators Zl and Zp.
constexpr std::array<Range, 17> invisibleFormats{
    Range{0x00AD, 0x00AD},  Range{0x034F, 0x034F}, Range{0x061C, 0x061C},   Range{0x115F, 0x1160},
    Range{0x17B4, 0x17B5},  Range{0x180B, 0x180F}, Range{0x200B, 0x200F},   Range{0x2028, 0x202E},
    Range{0x2060, 0x206F},  Range{0x3164, 0x3164}, Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF},
    Range{0xFFA0, 0xFFA0},  Range{0xFFF0, 0xFFFB}, Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A},
    Range{0xE0000, 0xE0FFF}};

constexpr std::array<Range, 3> privateUse{Range{0xE000, 0xF8FF}, Range{0xF0000, 0xFFFFD},
                                          Range{0x100000, 0x10FFFD}};

template <std::size_t size>
bool isInOneOf(const std::array<Range, size> &ranges, char32_t character)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [character](const Range &range) { return range.contains(character); });
}

} // namespace

char32_t characterAt(const QString &text, qsizetype position)
{
    const QChar unit = text.at(position);
    if (unit.isHighSurrogate() && position + 1 < text.size()) {
        const QChar next = text.at(position + 1);
        if (next.isLowSurrogate())
            return QChar::surrogateToUcs4(unit, next);
    }
    return unit.unicode();
}

qsizetype unitsOf(char32_t character)
{
    return character < firstOutsideBmp ? 1 : 2;
}

QString characterName(char32_t character)
{
    constexpr int base = 16;
    constexpr int fewestDigits = 4;
    return u"U+"_s +
           QString::number(uint(character), base).toUpper().rightJustified(fewestDigits, u'0');
}

QString withReplaced(const QString &text,
                     const std::function<std::optional<QString>(char32_t)> &replacement)
{
    QString result;
    for (qsizetype position = 0; position < text.size();) {
        const char32_t character = characterAt(text, position);
        const qsizetype units = unitsOf(character);
        const auto other = replacement(character);
        if (other)
            result += *other;
        else
            result += QStringView(text).sliced(position, units);
        position += units;
    }
    return result;
}

bool isPrivateUse(char32_t character)
{
    return isInOneOf(privateUse, character);
}

bool isInvisibleFormat(char32_t character)
{
    return isInOneOf(invisibleFormats, character);
}

bool isWhite(char32_t character)
{
    constexpr char32_t brailleBlank = 0x2800;
    return QChar::isSpace(character) || character == brailleBlank;
}

bool isBlank(const QString &text)
{
    for (qsizetype position = 0; position < text.size();) {
        const char32_t character = characterAt(text, position);
        if (!isWhite(character) && !isInvisibleFormat(character))
            return false;
        position += unitsOf(character);
    }
    return true;
}

} // namespace noticedesk
