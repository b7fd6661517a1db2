// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/masking.h"

#include "domain/character.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr char32_t maskCircle = U'○';

/// What parts names, numbers or addresses that stand in one field.
bool partsValues(char32_t character)
{
    constexpr std::u32string_view marks = U"、，,；;／/\n";
    return marks.find(character) != std::u32string_view::npos;
}

bool isMaskable(char32_t character)
{
    return character != maskCircle && !isWhite(character) && !isInvisibleFormat(character) &&
           !QChar::isPunct(character) && !QChar::isMark(character);
}

/// The text with each of its parts masked by the function, and what stands between them as it is.
QString maskedParts(const QString &text, const std::function<bool(char32_t)> &separates,
                    const std::function<QString(const QString &)> &mask)
{
    QString masked;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype next = at + unitsOf(character);
        if (separates(character)) {
            masked += mask(text.sliced(begin, at - begin)) + text.sliced(at, next - at);
            begin = next;
        }
        at = next;
    }
    return masked + mask(text.sliced(begin));
}

/// The first of the letters stays, if there are more.
QString maskedButFirst(const QString &text)
{
    qsizetype letters = 0;
    withReplaced(text, [&letters](char32_t character) -> std::optional<QString> {
        letters += isMaskable(character) || character == maskCircle ? 1 : 0;
        return std::nullopt;
    });
    bool isFirst = letters > 1;
    return withReplaced(text, [&isFirst](char32_t character) -> std::optional<QString> {
        // What changes the shape of a character would tell which one it was.
        if (isInvisibleFormat(character) || QChar::isMark(character))
            return u""_s;
        if (character == maskCircle)
            isFirst = false;
        if (!isMaskable(character) || std::exchange(isFirst, false))
            return std::nullopt;
        return QString(QChar(char16_t(maskCircle)));
    });
}

bool isDigitOrMask(char32_t character)
{
    return QChar::isDigit(character) || character == maskCircle;
}

QString maskedNumber(const QString &number)
{
    qsizetype digits = 0;
    withReplaced(number, [&digits](char32_t character) -> std::optional<QString> {
        digits += isDigitOrMask(character) ? 1 : 0;
        return std::nullopt;
    });
    constexpr qsizetype mostFirst = 4;
    constexpr qsizetype mostLast = 3;
    const qsizetype first = std::min(mostFirst, digits / 3);
    const qsizetype last = std::min(mostLast, digits / 4);
    qsizetype at = 0;
    return withReplaced(number, [&](char32_t character) -> std::optional<QString> {
        if (!isDigitOrMask(character))
            return std::nullopt;
        const qsizetype place = at++;
        if (place < first || place >= digits - last)
            return std::nullopt;
        return QString(QChar(char16_t(maskCircle)));
    });
}

/// An address, or a word that stands beside one.
QString maskedAddress(const QString &word)
{
    const qsizetype sign = std::max(word.lastIndexOf(u'@'), word.lastIndexOf(u'＠'));
    return sign < 0 ? maskedButFirst(word) : maskedButFirst(word.first(sign)) + word.sliced(sign);
}

} // namespace

QString maskedName(const QString &name)
{
    return maskedParts(name, partsValues, maskedButFirst);
}

QString maskedPhone(const QString &phone)
{
    return maskedParts(phone, partsValues, maskedNumber);
}

QString maskedEmail(const QString &email)
{
    return maskedParts(
        email,
        [](char32_t character) {
            return isWhite(character) || character == U'<' || character == U'>' ||
                   partsValues(character);
        },
        maskedAddress);
}

} // namespace noticedesk
