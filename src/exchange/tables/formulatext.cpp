// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/formulatext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// White space and what takes no room, in front of which some spreadsheets look for a formula.
bool isUnseen(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format ||
           character.category() == QChar::Other_Control;
}

bool beginsFormula(QChar character)
{
    return u"=+-@＝＋－＠﹦﹢﹣﹫−⁼⁺⁻"_s.contains(character);
}

} // namespace

bool beginsLikeFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (u"\t\r\n"_s.contains(text.front()))
        return true;
    const auto first = std::find_if_not(text.begin(), text.end(), isUnseen);
    return first != text.end() && beginsFormula(*first);
}

QString defused(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString withoutDefusing(const QString &text)
{
    const bool isDefused = text.startsWith(u'\'') && beginsLikeFormula(text.sliced(1));
    return isDefused ? text.sliced(1) : text;
}

} // namespace noticedesk
