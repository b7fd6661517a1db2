// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/caselist.h"
#include "store/search/listconditions.h"

namespace noticedesk
{

/// What searches read of the texts of cases, in the way of the database: as it finds words of one
/// and two characters fast. It holds nothing of its own. Throws StoreError. Not longer than its
/// database.
class TextSearch
{
public:
    TextSearch() = default;
    virtual ~TextSearch() = default;
    TextSearch(const TextSearch &) = delete;
    TextSearch &operator=(const TextSearch &) = delete;

    /// To be called while the tables still hold what was drawn.
    virtual void remove(CaseId id) = 0;
    /// To be called when the tables hold the case.
    virtual void draw(CaseId id) = 0;
    /// Merges away what is kept of removed cases until then. To be called in a transaction.
    virtual void forgetRemoved() {}
    /// Makes everything anew. To be called in a transaction.
    virtual void redrawAll() = 0;
    /// Whether it is what the cases say. Needs a database that may lock, or a server.
    virtual bool isWhatTheCasesSay() = 0;

    /// At most so many cases that hold all of the words in a place, those that were recorded last
    /// first, and of those only earlier ones than a case that is named. There must be a word.
    virtual std::vector<CaseListRow> rows(const std::vector<SearchWord> &words, FoundIn place,
                                          const ListConditions &conditions,
                                          const std::optional<CaseId> &before, int most) = 0;
};

/// What searches look through of one case: its number, its organisation and all its texts.
struct CaseTexts
{
    CaseId id;
    QString number;
    QString organization;
    QString texts;
};

/// Throws StoreDamaged if there is no such case.
CaseTexts textsOf(const Database &database, CaseId id);

} // namespace noticedesk
