// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/textsearch.h"

namespace noticedesk
{

/// A table of the folded texts with an index of their characters and pairs of neighbouring
/// characters: the index says which cases can hold a word, the folded text whether they do.
/// (pg_trgm's index helps from three characters on only.)
class PostgresTextSearch final : public TextSearch
{
public:
    explicit PostgresTextSearch(Database &database) : m_database(database) {}

    void remove(CaseId id) override;
    void draw(CaseId id) override;
    void redrawAll() override;
    bool isWhatTheCasesSay() override;
    std::vector<CaseListRow> rows(const std::vector<SearchWord> &words, FoundIn place,
                                  const ListConditions &conditions,
                                  const std::optional<CaseId> &before, int most) override;

private:
    Database &m_database;
};

} // namespace noticedesk
