// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lookalike.h"

#include "domain/character.h"

#include <algorithm>
#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Letters of other scripts, and what each looks like (Unicode's confusables, the capitals and the
/// small letters that a code in capitals may be mistyped with).
constexpr QStringView otherScripts = u"АВЕЅІЈКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧογνΥ";
constexpr QStringView theirLetters = u"ABESIJKMHOPCTYXAEOPCYXIJSABEZHIKMNOPTYXOYVY";

/// 0 for what is none of another script or width.
char16_t plainForm(char32_t character)
{
    constexpr char32_t fullWidthOffset = 0xFEE0;
    const bool isWide = (character >= U'０' && character <= U'９') ||
                        (character >= U'Ａ' && character <= U'Ｚ') ||
                        (character >= U'ａ' && character <= U'ｚ');
    if (isWide)
        return QChar(static_cast<char16_t>(character - fullWidthOffset)).toUpper().unicode();
    if (unitsOf(character) > 1)
        return 0;
    const auto found = otherScripts.indexOf(QChar(static_cast<char16_t>(character)));
    return found < 0 ? char16_t{0} : theirLetters[found].unicode();
}

char16_t asDigit(char16_t unit)
{
    if (unit == u'O' || unit == u'o')
        return u'0';
    return unit == u'I' || unit == u'l' || unit == u'i' ? u'1' : unit;
}

/// The usual forms of codes: 9 stands for a digit and A for a letter.
constexpr std::array<QStringView, 4> usualForms{u"999999999A", u"A99999999A", u"AA99999999",
                                                u"9999999"};

bool isOf(QStringView form, const QString &code)
{
    if (form.size() != code.size())
        return false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const char16_t unit = code.at(at).unicode();
        const bool isDigit = unit >= u'0' && unit <= u'9';
        const bool isLetter = unit >= u'A' && unit <= u'Z';
        if (form.at(at) == u'9' ? !isDigit : !isLetter)
            return false;
    }
    return true;
}

/// The code as it would be in one of the usual forms; as it is if it is of none.
QString inUsualForm(const QString &code)
{
    if (isUsualOrganizationCode(code))
        return code;
    for (const QStringView form : usualForms) {
        if (form.size() != code.size())
            continue;
        QString changed = code;
        for (qsizetype at = 0; at < code.size(); ++at) {
            if (form.at(at) == u'9')
                changed[at] = QChar(asDigit(code.at(at).unicode()));
        }
        if (isOf(form, changed))
            return changed;
    }
    return code;
}

} // namespace

bool isUsualOrganizationCode(const QString &code)
{
    return std::any_of(usualForms.begin(), usualForms.end(),
                       [&code](QStringView form) { return isOf(form, code); });
}

std::optional<LookAlike> lookAlikeIn(const QString &code)
{
    QString plain;
    QList<uint> characters;
    for (qsizetype at = 0; at < code.size();) {
        const char32_t character = characterAt(code, at);
        const char16_t form = plainForm(character);
        plain += form == 0 ? QStringView(code).mid(at, unitsOf(character)).front() : QChar(form);
        characters.append(static_cast<uint>(character));
        at += unitsOf(character);
    }
    const QString meant = inUsualForm(plain);
    for (qsizetype at = 0; at < characters.size(); ++at) {
        if (characters.at(at) != meant.at(at).unicode() &&
            unitsOf(static_cast<char32_t>(characters.at(at))) == 1)
            return LookAlike{static_cast<char32_t>(characters.at(at)), meant.at(at), meant};
    }
    return std::nullopt;
}

} // namespace noticedesk
