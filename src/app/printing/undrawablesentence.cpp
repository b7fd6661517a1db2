// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/undrawablesentence.h"

#include "app/text/fieldnames.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/text.h"
#include "domain/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The character itself if it can be seen, and its number.
QString inWords(char32_t character)
{
    const bool seen = isStorable(character) && !isInvisibleFormat(character) &&
                      !isPrivateUse(character) && QChar::isPrint(character);
    const QString name = characterName(character);
    return seen ? QString::fromUcs4(&character, 1) + u' ' + name : name;
}

/// A sentence names some of many things.
void shorten(QStringList &parts)
{
    constexpr qsizetype mostNamed = 6;
    if (parts.size() > mostNamed) {
        parts.resize(mostNamed);
        parts.append(u"…"_s);
    }
}

QString joined(QStringList characters)
{
    shorten(characters);
    return characters.join(noticedesk::tr(", "));
}

} // namespace

QString undrawableNames(const std::vector<UndrawableCharacter> &characters)
{
    QStringList fields;
    QHash<QString, QStringList> byField;
    for (const UndrawableCharacter &each : characters) {
        if (!fields.contains(each.field))
            fields.append(each.field);
        byField[each.field].append(inWords(each.character));
    }
    QStringList parts;
    for (const QString &field : fields)
        parts.append(sentenceWith(noticedesk::tr("%1: %2"), nameOfField(field),
                                  joined(byField.value(field))));
    shorten(parts);
    return parts.join(noticedesk::tr("; "));
}

QString undrawableSentence(const std::vector<UndrawableCharacter> &characters)
{
    if (characters.empty())
        return {};
    return sentenceWith(
        noticedesk::tr("These characters cannot be printed; the page shows □ in their places. %1"),
        undrawableNames(characters));
}

} // namespace noticedesk
