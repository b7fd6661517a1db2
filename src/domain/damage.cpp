// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/damage.h"

#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/lookalike.h"
#include "domain/organizationcode.h"
#include "domain/shortened.h"
#include "domain/tr.h"

#include <QRegularExpression>

#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QString> spreadsheetError(const QString &text)
{
    static const QRegularExpression error(
        u"\\A(?:#(?:N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!|DIV/0!)|#{3,})\\z"_s);
    // An import asks this a million times.
    if (!text.contains(u'#') || !error.match(text.trimmed()).hasMatch())
        return std::nullopt;
    return tr("%1 is the error of a spreadsheet and not a text. Take it from the original.")
        .arg(text.trimmed());
}

std::optional<QString> spreadsheetNumber(const QString &text)
{
    static const QRegularExpression exponent(u"\\A\\d(?:\\.\\d+)?[eE]\\+\\d+\\z"_s);
    static const QRegularExpression decimal(u"\\A\\d+\\.0+\\z"_s);
    const QString trimmed = text.trimmed();
    if (exponent.match(trimmed).hasMatch() || decimal.match(trimmed).hasMatch()) {
        return tr("%1 is what a spreadsheet makes of a number; digits may be lost. Take it from "
                  "the original.")
            .arg(trimmed);
    }
    if (trimmed.startsWith(u'=') || trimmed.startsWith(u'\'')) {
        return tr("It begins with %1, which a spreadsheet puts there. Take it from the original.")
            .arg(trimmed.front());
    }
    return std::nullopt;
}

/// What stands in a text where another program did not read a character.
std::optional<QString> misreadPart(const QString &text, const QRegularExpression &form)
{
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return tr("“%1” stands where a program misread a character. Type the text again from the "
              "original.")
        .arg(shortened(match.captured(), longestQuoted));
}

std::optional<QString> lookAlikes(const QString &code)
{
    const auto found = lookAlikeIn(code);
    if (!found)
        return std::nullopt;
    const QString sentence = sentenceWith(
        tr("The character %1 (%2) in the code only looks like %3. Compare the code with the "
           "address book."),
        QStringView(QChar::fromUcs4(found->character)).toString(), characterName(found->character),
        QString(found->meant));
    if (!OrganizationCode::parse(found->code))
        return sentence;
    return sentence + u' ' + tr("It may be %1.").arg(found->code);
}

} // namespace

std::optional<QString> damageOfText(const QString &text)
{
    // U+FFFD in UTF-8, read as Latin-1 and as GBK.
    static const std::array<QString, 2> remains{u"\u00EF\u00BF\u00BD"_s, u"\u951F\u65A4\u62F7"_s};
    if (text.contains(QChar::ReplacementCharacter)) {
        return tr("A character was lost (U+FFFD stands in its place). Type the text again from the "
                  "original.");
    }
    if (text.contains(QChar::ObjectReplacementCharacter)) {
        return tr("A picture or another object was lost (U+FFFC stands in its place). Compare the "
                  "text with the original.");
    }
    for (const QString &each : remains) {
        if (text.contains(each)) {
            return tr("“%1” is what remains of characters that were lost. Type the text again from "
                      "the original.")
                .arg(each);
        }
    }
    // The three bytes of a character in UTF-8, read as Windows-1252: 臺 becomes "è‡º".
    static const QRegularExpression bytes(
        u"[\u00E3-\u00E9][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}"_s);
    if (auto misreadBytes = misreadPart(text, bytes))
        return misreadBytes;
    return std::nullopt;
}

std::optional<QString> damageOfName(const QString &name)
{
    if (auto damage = damageOfText(name))
        return damage;
    if (auto error = spreadsheetError(name))
        return error;
    static const QRegularExpression reference(
        u"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|amp|lt|gt|quot|nbsp);"_s);
    if (auto misread = misreadPart(name, reference))
        return misread;
    if (name.contains(u'?') || name.contains(u"？？"_s)) {
        return tr("A question mark stands where a character was probably lost. Type the name again "
                  "from the original.");
    }
    return std::nullopt;
}

std::optional<QString> damageOfNumber(const QString &number)
{
    if (auto damage = damageOfName(number))
        return damage;
    return spreadsheetNumber(number);
}

std::optional<QString> damageOfCode(const QString &code)
{
    if (isUsualOrganizationCode(code))
        return std::nullopt; // an import asks this a million times
    if (auto damage = damageOfNumber(code))
        return damage;
    return lookAlikes(code);
}

} // namespace noticedesk
