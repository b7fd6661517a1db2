// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quoted.h"

#include "domain/character.h"
#include "domain/text.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr qsizetype excerptLength = 40;

bool shows(char32_t character)
{
    return isStorable(character) && !isInvisibleFormat(character) && character != U'\n' &&
           character != U'\t';
}

void appendPrintable(QString &line, char32_t character)
{
    if (shows(character))
        line.append(QChar::fromUcs4(character));
    else
        line.append(u'<').append(characterName(character)).append(u'>');
}

} // namespace

QString printable(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        appendPrintable(line, character);
    return line;
}

QString excerpt(QStringView text)
{
    const QList<uint> characters =
        text.first(std::min(text.size(), 2 * excerptLength + 2)).toUcs4();
    QString line;
    for (const char32_t character : characters.first(std::min(characters.size(), excerptLength)))
        appendPrintable(line, character);
    if (characters.size() > excerptLength)
        line.append(u'…');
    return line;
}

} // namespace noticedesk
