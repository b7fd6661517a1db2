// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/searchwords.h"

#include "domain/character.h"
#include "store/search/folding.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

QStringList searchWords(const QString &typed)
{
    constexpr qsizetype most = 100;
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < most && !words.contains(word))
            words.append(word);
        word.clear();
    };
    for (qsizetype at = 0; at < typed.size();) {
        const char32_t character = characterAt(typed, at);
        const qsizetype units = unitsOf(character);
        if (isGap(character))
            end();
        else
            word += QStringView(typed).mid(at, units);
        at += units;
    }
    end();
    return words;
}

QString matchExpression(const QStringList &words, const QString &column)
{
    QStringList phrases;
    for (const QString &word : words) {
        QString quoted = u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"';
        // A single character is the beginning of the token that it makes with the next.
        if (word.size() == unitsOf(characterAt(word, 0)))
            quoted += u" *";
        phrases.append(quoted);
    }
    const QString all = u"("_s + phrases.join(u" AND "_s) + u")";
    return column.isEmpty() ? all : u"{%1} : "_s.arg(column) + all;
}

} // namespace noticedesk
