// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgrestextsearch.h"

#include "domain/character.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/search/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr QChar between = u'\n'; // a gap, so in no neighbours

bool isLatin(char32_t character)
{
    return character != 0 && character < 0x80;
}

/// What stands in an index for the characters of a folded text and for those that are neighbours,
/// as numbers: they take half the time and half the room of texts. Different neighbours may have
/// the same number where rare characters are among them: the index only says which texts may hold a
/// word.
struct Neighbours
{
    std::vector<quint32> characters;
    std::vector<quint32> pairs;
    /// Digits and Latin letters, two at a time, are in every case.
    std::vector<quint32> latinTriples;
    std::vector<quint32> pairsInTriples; ///< which tell less than the triples

    /// As the server reads an array: {1,2,3}, each once.
    QString array() const
    {
        std::vector<quint32> all = characters;
        all.insert(all.end(), pairs.begin(), pairs.end());
        all.insert(all.end(), latinTriples.begin(), latinTriples.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        QString list;
        for (const quint32 number : all)
            list +=
                (list.isEmpty() ? u"{"_s : u","_s) + QString::number(static_cast<qint32>(number));
        return list.isEmpty() ? u"{}"_s : list + u'}';
    }
};

// A pair of characters of 16 bits is a number of 32. As no character begins with D8 to DF (those
// are the halves of longer ones), neither does such a number: there is room for the other
// neighbours.
constexpr quint32 latinTriple = 0xD8000000;
constexpr quint32 pairWithLongCharacter = 0xDC000000;

quint32 pairNumber(char32_t first, char32_t second)
{
    constexpr int bits = 16;
    if (first >> bits == 0 && second >> bits == 0)
        return first << bits | second;
    return pairWithLongCharacter | ((first * 31 + second) & 0x3FFFFFF);
}

quint32 tripleNumber(char32_t first, char32_t second, char32_t third)
{
    constexpr int bits = 7;
    return latinTriple | first << 2 * bits | second << bits | third;
}

Neighbours neighboursIn(const QString &text)
{
    Neighbours found;
    char32_t beforeLast = 0; // each nothing behind a gap
    char32_t last = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        at += unitsOf(character);
        const char32_t one = isGap(character) ? 0 : character;
        if (one != 0) {
            found.characters.push_back(one);
            if (last != 0)
                found.pairs.push_back(pairNumber(last, one));
            if (isLatin(beforeLast) && isLatin(last) && isLatin(one)) {
                found.latinTriples.push_back(tripleNumber(beforeLast, last, one));
                found.pairsInTriples.insert(found.pairsInTriples.end(),
                                            {pairNumber(beforeLast, last), found.pairs.back()});
            }
        }
        beforeLast = one == 0 ? 0 : last;
        last = one;
    }
    return found;
}

QString allNeighboursIn(const QString &text)
{
    return neighboursIn(text).array();
}

/// As few of them as tell the word from others: no characters that are in a pair, no pairs that are
/// in a triple.
QString neededNeighbours(const QString &word)
{
    Neighbours needed = neighboursIn(word);
    if (!needed.pairs.empty())
        needed.characters.clear();
    std::erase_if(needed.pairs, [&](quint32 pair) {
        return std::find(needed.pairsInTriples.begin(), needed.pairsInTriples.end(), pair) !=
               needed.pairsInTriples.end();
    });
    return needed.array();
}

QString foldedColumn(FoundIn place)
{
    switch (place) {
    case FoundIn::Number:
        return u"number"_s;
    case FoundIn::Organization:
        return u"organization"_s;
    case FoundIn::Texts:
        break;
    }
    return u"texts"_s;
}

/// Whether a number of a case, as 115-0003, may hold one of the forms of each word. The index of
/// titles does not tell a number from an organisation, which may have the word in every case.
bool canStandInNumber(const std::vector<SearchWord> &words)
{
    const auto isOfNumber = [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'-';
    };
    return std::all_of(words.begin(), words.end(), [&](const SearchWord &word) {
        return std::any_of(word.begin(), word.end(), [&](const QString &form) {
            return std::all_of(form.begin(), form.end(), isOfNumber);
        });
    });
}

/// One of the forms of a word: what the index may have of them, and then what the texts hold.
/// Number and organisation have an index together.
void addWord(ListConditions &conditions, const SearchWord &word, FoundIn place)
{
    const QString indexed = place == FoundIn::Texts ? u"neighbours"_s : u"title_neighbours"_s;
    QStringList mayHold;
    QStringList holds;
    QVariantList values;
    for (const QString &form : word) {
        mayHold.append(indexed + u" @> CAST(? AS int4[])");
        values << neededNeighbours(form);
    }
    for (const QString &form : word) {
        holds.append(u"holds(case_search.%1, ?)"_s.arg(foldedColumn(place)));
        values << form;
    }
    const QString either = u" OR "_s;
    conditions.add(u"(%1) AND (%2)"_s.arg(mayHold.join(either), holds.join(either)), values);
}

struct FoldedTexts
{
    QString number;
    QString organization;
    QString all;

    QString titleNeighbours() const { return allNeighboursIn(number + between + organization); }
};

FoldedTexts foldedTexts(const CaseTexts &texts)
{
    return {folded(texts.number), folded(texts.organization),
            folded(texts.number + between + texts.organization + between + texts.texts)};
}

} // namespace

void PostgresTextSearch::remove(CaseId id)
{
    m_database.run(u"DELETE FROM case_search WHERE id = ?"_s, {id.value()});
}

void PostgresTextSearch::draw(CaseId id)
{
    const FoldedTexts texts = foldedTexts(textsOf(m_database, id));
    m_database.run(
        u"INSERT INTO case_search (id, number, organization, texts, title_neighbours, neighbours)"
        " VALUES (?, ?, ?, ?, CAST(? AS int4[]), CAST(? AS int4[]))"_s,
        {id.value(), texts.number, texts.organization, texts.all, texts.titleNeighbours(),
         allNeighboursIn(texts.all)});
}

void PostgresTextSearch::redrawAll()
{
    m_database.run(u"DELETE FROM case_search"_s);
    for (const CaseId id : CaseRecords(m_database).all())
        draw(id);
}

bool PostgresTextSearch::isWhatTheCasesSay()
{
    const Snapshot snapshot(m_database);
    const std::vector<CaseId> ids = CaseRecords(m_database).all();
    if (m_database.value(u"SELECT count(*) FROM case_search"_s).toULongLong() != ids.size())
        return false;
    for (const CaseId id : ids) {
        const FoldedTexts texts = foldedTexts(textsOf(m_database, id));
        const qint64 same =
            m_database
                .value(u"SELECT count(*) FROM case_search WHERE id = ? AND number = ?"
                       " AND organization = ? AND texts = ?"
                       " AND title_neighbours = CAST(? AS int4[])"
                       " AND neighbours = CAST(? AS int4[])"_s,
                       {id.value(), texts.number, texts.organization, texts.all,
                        texts.titleNeighbours(), allNeighboursIn(texts.all)})
                .toLongLong();
        if (same != 1)
            return false;
    }
    return true;
}

/// Those that were recorded last are looked through first, more and more at a time: a word that
/// is in many cases is found in the first of them, and a rare one by its index.
std::vector<CaseListRow> PostgresTextSearch::rows(const std::vector<SearchWord> &words,
                                                  FoundIn place, const ListConditions &conditions,
                                                  const std::optional<CaseId> &before, int most)
{
    constexpr qint64 fewestAtOnce = 2000;
    constexpr qint64 growth = 8;
    std::vector<CaseListRow> found;
    if (place == FoundIn::Number && !canStandInNumber(words))
        return found;
    qint64 end =
        before
            ? before->value()
            : m_database.value(u"SELECT coalesce(max(id), 0) + 1 FROM case_search"_s).toLongLong();
    for (qint64 atOnce = fewestAtOnce; end > 1; atOnce *= growth) {
        const qint64 first = std::max<qint64>(end - atOnce, 1);
        ListConditions wanted = conditions;
        for (const SearchWord &word : words)
            addWord(wanted, word, place);
        wanted.add(u"case_search.id >= ? AND case_search.id < ?"_s, {first, end});
        forEachRow(m_database,
                   u"SELECT "_s + listColumns +
                       u" FROM case_search JOIN case_list ON case_list.id = case_search.id" +
                       wanted.where() + u" ORDER BY case_search.id DESC LIMIT ?",
                   wanted.values() + QVariantList{most - static_cast<int>(found.size())},
                   [&found](const Query &row) { found.push_back(listRowFrom(row)); });
        if (found.size() >= static_cast<std::size_t>(most))
            break;
        end = first;
    }
    return found;
}

} // namespace noticedesk
