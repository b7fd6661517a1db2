// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "domain/fieldwalk.h"
#include "domain/findings.h"
#include "domain/rules/rules.h"
#include "domain/text.h"
#include "domain/tr.h"

#include <set>

namespace noticedesk
{

namespace
{

constexpr int unprintable = 19;

void checkCharacter(char32_t character, const QString &field, const RuleContext &context,
                    Findings &found)
{
    if (!isStorable(character)) {
        found.push_back(errorOf(unprintable, field,
                                tr("The character %1 cannot be stored and printed. "
                                   "Remove it.")
                                    .arg(characterName(character))));
        return;
    }
    if (isInvisibleFormat(character)) {
        found.push_back(warningOf(unprintable, field,
                                  tr("The invisible character %1 can change how the text reads. "
                                     "Remove it if it is not meant.")
                                      .arg(characterName(character))));
    } else if (isPrivateUse(character)) {
        found.push_back(warningOf(unprintable, field,
                                  tr("The character %1 is a private-use character: another "
                                     "computer may show another shape. Use the Unicode "
                                     "character if there is one.")
                                      .arg(characterName(character))));
    }
    // The sheets ask the same, so that what is found here is what they refuse (R26).
    if (context.canDraw && !context.canDraw(character)) {
        found.push_back(errorOf(unprintable, field,
                                tr("No installed font can draw the character %1. Use another "
                                   "character or install a font that has it.")
                                    .arg(characterName(character))));
    }
}

} // namespace

void checkCharacters(const CaseFile &file, const RuleContext &context, Findings &found)
{
    walkTexts(file, {}, [&](const QString &path, const Field &field, const QString &text) {
        std::set<char32_t> seen;
        for (qsizetype position = 0;
             field.place == FieldPlace::Printed && position < text.size();) {
            const char32_t character = characterAt(text, position);
            if (seen.insert(character).second)
                checkCharacter(character, path, context, found);
            position += unitsOf(character);
        }
    });
}

} // namespace noticedesk
