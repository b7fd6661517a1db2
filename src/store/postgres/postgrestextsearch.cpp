// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgrestextsearch.h"

#include "domain/character.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/search/folding.h"

#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr QChar between = u'\n'; // a gap, so in no pair

/// The characters of a folded text and its pairs of neighbours, one a line.
QString pairsOf(const QString &text)
{
    std::set<QString> pairs;
    QString last;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype units = unitsOf(character);
        const QString one = isGap(character) ? QString() : text.mid(at, units);
        if (!one.isEmpty()) {
            pairs.insert(one);
            if (!last.isEmpty())
                pairs.insert(last + one);
        }
        last = one;
        at += units;
    }
    return QStringList(pairs.begin(), pairs.end()).join(between);
}

/// What stands in an index of a text that holds the word, as many as are needed.
QString neededPairs(const QString &word)
{
    if (word.size() == unitsOf(characterAt(word, 0)))
        return word;
    std::set<QString> pairs;
    for (const QString &each : pairsOf(word).split(between)) {
        if (each.size() > unitsOf(characterAt(each, 0)))
            pairs.insert(each);
    }
    return QStringList(pairs.begin(), pairs.end()).join(between);
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

/// What LIKE is asked for a text that holds this one.
QString holding(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

/// One of the forms of a word. Number and organisation have an index together.
void addWord(ListConditions &conditions, const SearchWord &word, FoundIn place)
{
    const QString pairs = place == FoundIn::Texts ? u"pairs"_s : u"title_pairs"_s;
    QStringList forms;
    QVariantList values;
    for (const QString &form : word) {
        // Where the index is not used, the text is looked through first: that is less work.
        forms.append(u"(case_search.%1 LIKE ? AND %2 @> string_to_array(?, chr(10)))"_s.arg(
            foldedColumn(place), pairs));
        values << holding(form) << neededPairs(form);
    }
    conditions.add(u'(' + forms.join(u" OR "_s) + u')', values);
}

struct FoldedTexts
{
    QString number;
    QString organization;
    QString all;

    QString titlePairs() const { return pairsOf(number + between + organization); }
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
        u"INSERT INTO case_search (id, number, organization, texts, title_pairs, pairs)"
        " VALUES (?, ?, ?, ?, string_to_array(?, chr(10)), string_to_array(?, chr(10)))"_s,
        {id.value(), texts.number, texts.organization, texts.all, texts.titlePairs(),
         pairsOf(texts.all)});
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
                       " AND title_pairs = string_to_array(?, chr(10))"
                       " AND pairs = string_to_array(?, chr(10))"_s,
                       {id.value(), texts.number, texts.organization, texts.all, texts.titlePairs(),
                        pairsOf(texts.all)})
                .toLongLong();
        if (same != 1)
            return false;
    }
    return true;
}

Query PostgresTextSearch::rows(const std::vector<SearchWord> &words, FoundIn place,
                               ListConditions conditions, const std::optional<CaseId> &before,
                               int most)
{
    for (const SearchWord &word : words)
        addWord(conditions, word, place);
    if (before)
        conditions.add(u"case_search.id < ?"_s, {before->value()});
    Query rows(m_database,
               u"SELECT "_s + listColumns +
                   u" FROM case_search JOIN case_list ON case_list.id = case_search.id" +
                   conditions.where() + u" ORDER BY case_search.id DESC LIMIT ?");
    rows.run(conditions.values() + QVariantList{most});
    return rows;
}

} // namespace noticedesk
