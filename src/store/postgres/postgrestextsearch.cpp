// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgrestextsearch.h"

#include "domain/character.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/search/folding.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr QChar between = u'\n'; // a gap, so in no neighbours

/// What stands in an index of a folded text.
struct Neighbours
{
    std::set<QString> characters;
    std::set<QString> pairs;
    /// Digits and Latin letters, two at a time, are in every case.
    std::set<QString> latinTriples;

    QString inLines() const
    {
        QStringList lines;
        for (const std::set<QString> &each : {characters, pairs, latinTriples})
            lines += QStringList(each.begin(), each.end());
        return lines.join(between);
    }
};

bool isLatin(const QString &character)
{
    return character.front() < QChar(0x80);
}

Neighbours neighboursIn(const QString &text)
{
    Neighbours found;
    QString beforeLast; // each empty behind a gap
    QString last;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype units = unitsOf(character);
        const QString one = isGap(character) ? QString() : text.mid(at, units);
        if (!one.isEmpty()) {
            found.characters.insert(one);
            if (!last.isEmpty())
                found.pairs.insert(last + one);
            if (!beforeLast.isEmpty() && isLatin(beforeLast) && isLatin(last) && isLatin(one))
                found.latinTriples.insert(beforeLast + last + one);
        }
        beforeLast = one.isEmpty() ? QString() : last;
        last = one;
        at += units;
    }
    return found;
}

QString allNeighboursIn(const QString &text)
{
    return neighboursIn(text).inLines();
}

/// As few of them as tell the word from others.
QString neededNeighbours(const QString &word)
{
    Neighbours needed = neighboursIn(word);
    if (!needed.pairs.empty())
        needed.characters.clear();
    for (const QString &triple : needed.latinTriples) {
        needed.pairs.erase(triple.first(2));
        needed.pairs.erase(triple.last(2));
    }
    return needed.inLines();
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

/// One of the forms of a word: what the index may have of them, and then what the texts hold.
/// Number and organisation have an index together.
void addWord(ListConditions &conditions, const SearchWord &word, FoundIn place)
{
    const QString indexed = place == FoundIn::Texts ? u"neighbours"_s : u"title_neighbours"_s;
    QStringList mayHold;
    QStringList holds;
    QVariantList values;
    for (const QString &form : word) {
        mayHold.append(indexed + u" @> string_to_array(?, chr(10))");
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
        " VALUES (?, ?, ?, ?, string_to_array(?, chr(10)), string_to_array(?, chr(10)))"_s,
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
                       " AND title_neighbours = string_to_array(?, chr(10))"
                       " AND neighbours = string_to_array(?, chr(10))"_s,
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
    constexpr qint64 fewestAtOnce = 1000;
    constexpr qint64 growth = 8;
    std::vector<CaseListRow> found;
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
