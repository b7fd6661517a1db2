// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/searchwords.h"

#include "domain/character.h"
#include "domain/rocdate.h"
#include "store/search/folding.h"
#include "store/search/writtendates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Invisible characters are not between words but nothing; a word of nothing else is none.
SearchWord searchWord(const QString &part)
{
    const QString text = folded(part);
    if (text.isEmpty())
        return {};
    SearchWord word{text};
    const auto date = RocDate::parse(text);
    word += date ? writtenForms(*date) : partialForms(text);
    word.removeDuplicates();
    return word;
}

QString phraseOf(const QString &text)
{
    QString quoted = u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    // A single character is the beginning of the token that it makes with the next.
    if (text.size() == unitsOf(characterAt(text, 0)))
        quoted += u" *";
    return quoted;
}

} // namespace

std::vector<SearchWord> searchWords(const QString &typed)
{
    constexpr std::size_t most = 100;
    if (const auto date = RocDate::parse(folded(typed)))
        return {searchWord(date->plain())};
    std::vector<SearchWord> words;
    QString part;
    const auto end = [&] {
        const SearchWord word = searchWord(part);
        if (!word.isEmpty() && words.size() < most &&
            std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
        part.clear();
    };
    for (qsizetype at = 0; at < typed.size();) {
        const char32_t character = characterAt(typed, at);
        const qsizetype units = unitsOf(character);
        if (isGap(character))
            end();
        else
            part += QStringView(typed).mid(at, units);
        at += units;
    }
    end();
    return words;
}

bool holdsAll(const QString &foldedText, const std::vector<SearchWord> &words)
{
    return std::all_of(words.begin(), words.end(), [&foldedText](const SearchWord &word) {
        return std::any_of(word.begin(), word.end(), [&foldedText](const QString &text) {
            return foldedText.contains(text);
        });
    });
}

QString matchExpression(const std::vector<SearchWord> &words, const QString &column)
{
    QStringList all;
    for (const SearchWord &word : words) {
        QStringList phrases;
        for (const QString &text : word)
            phrases.append(phraseOf(text));
        all.append(u'(' + phrases.join(u" OR "_s) + u')');
    }
    const QString expression = u'(' + all.join(u" AND "_s) + u')';
    return column.isEmpty() ? expression : u"{%1} : "_s.arg(column) + expression;
}

} // namespace noticedesk
