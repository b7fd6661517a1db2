// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/sqlitetextsearch.h"

#include "store/database/storeerror.h"
#include "store/database/transaction.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QStringList searchTables()
{
    return {u"case_search"_s, u"case_title_search"_s};
}

/// Of FTS5's table; empty: all columns.
QString columnOf(FoundIn place)
{
    switch (place) {
    case FoundIn::Number:
        return u"number"_s;
    case FoundIn::Organization:
        return u"organization"_s;
    case FoundIn::Texts:
        break;
    }
    return {};
}

} // namespace

void SqliteTextSearch::remove(CaseId id)
{
    const CaseTexts texts = textsOf(m_database, id);
    m_database.run(u"INSERT INTO case_search (case_search, rowid, number, organization, texts)"
                   " VALUES ('delete', ?, ?, ?, ?)"_s,
                   {id.value(), texts.number, texts.organization, texts.texts});
    m_database.run(u"INSERT INTO case_title_search (case_title_search, rowid, number, organization)"
                   " VALUES ('delete', ?, ?, ?)"_s,
                   {id.value(), texts.number, texts.organization});
}

void SqliteTextSearch::draw(CaseId id)
{
    const CaseTexts texts = textsOf(m_database, id);
    m_database.run(u"INSERT INTO case_search (rowid, number, organization, texts)"
                   " VALUES (?, ?, ?, ?)"_s,
                   {id.value(), texts.number, texts.organization, texts.texts});
    m_database.run(u"INSERT INTO case_title_search (rowid, number, organization)"
                   " VALUES (?, ?, ?)"_s,
                   {id.value(), texts.number, texts.organization});
}

void SqliteTextSearch::forgetRemoved()
{
    for (const QString &table : searchTables())
        m_database.run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(table));
}

void SqliteTextSearch::redrawAll()
{
    for (const QString &table : searchTables())
        m_database.run(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table));
}

bool SqliteTextSearch::isWhatTheCasesSay()
{
    const Transaction takenBack(m_database);
    try {
        // The command is an INSERT by its form; nothing is inserted.
        for (const QString &table : searchTables())
            m_database.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
    } catch (const StoreDamaged &) {
        return false;
    }
    return true;
}

std::vector<CaseListRow> SqliteTextSearch::rows(const std::vector<SearchWord> &words, FoundIn place,
                                                const ListConditions &conditions,
                                                const std::optional<CaseId> &before, int most)
{
    const QString table = place == FoundIn::Texts ? u"case_search"_s : u"case_title_search"_s;
    ListConditions wanted = conditions;
    wanted.add(table + u" MATCH ?", {matchExpression(words, columnOf(place))});
    if (before)
        wanted.add(table + u".rowid < ?", {before->value()});
    return rowsOf(m_database,
                  u"SELECT "_s + listColumns +
                      u" FROM %1 CROSS JOIN case_list ON case_list.id = %1.rowid"_s.arg(table) +
                      wanted.where() + u" ORDER BY %1.rowid DESC LIMIT ?"_s.arg(table),
                  wanted.values() + QVariantList{most}, listRowFrom);
}

} // namespace noticedesk
