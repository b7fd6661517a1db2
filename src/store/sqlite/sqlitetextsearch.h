// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/textsearch.h"

namespace noticedesk
{

/// SQLite's FTS5 with the tokenizer "bigram", in two tables: one of all texts, and a small one of
/// what is found first.
class SqliteTextSearch final : public TextSearch
{
public:
    explicit SqliteTextSearch(Database &database) : m_database(database) {}

    void remove(CaseId id) override;
    void draw(CaseId id) override;
    /// Pairs of characters; takes 3 s with 100,000 cases.
    void forgetRemoved() override;
    void redrawAll() override;
    bool isWhatTheCasesSay() override;
    std::vector<CaseListRow> rows(const std::vector<SearchWord> &words, FoundIn place,
                                  const ListConditions &conditions,
                                  const std::optional<CaseId> &before, int most) override;

private:
    Database &m_database;
};

} // namespace noticedesk
