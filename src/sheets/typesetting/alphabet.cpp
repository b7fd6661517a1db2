// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/alphabet.h"

#include <QChar>

namespace noticedesk
{

namespace
{

bool isEastAsian(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isAlphabetic(char32_t character)
{
    const bool isFullWidthForm = character >= 0xFF00 && character <= 0xFFEF;
    const auto script = QChar::script(character);
    return QChar::isLetter(character) && !isFullWidthForm && script > QChar::Script_Common &&
           !isEastAsian(script);
}

bool joinsWord(char32_t character)
{
    switch (character) {
    case U'-':
    case U'\'':
    case U'\u00B7': // middle dot
    case U'\u02BC': // modifier letter apostrophe
    case U'\u2010': // hyphen
    case U'\u2011': // non-breaking hyphen
    case U'\u2019': // right single quotation mark
    case U'\uA78C': // saltillo
        return true;
    default:
        return false;
    }
}

} // namespace noticedesk
