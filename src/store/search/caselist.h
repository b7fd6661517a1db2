// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/query.h"
#include "store/search/caselistquery.h"
#include "store/search/searchwords.h"

namespace noticedesk
{

/// A case as lists show it.
struct CaseListRow
{
    explicit CaseListRow(CaseId ofCase) : id(ofCase) {}

    CaseId id;
    std::optional<CaseNumber> number; ///< none: a draft
    CaseState state = CaseState::Draft;
    NextStep nextStep = NextStep::Issue;
    bool closed = false;
    std::optional<QDate> noticeDate;
    std::optional<QDate> deadline; ///< the current one
    std::optional<QDate> due;      ///< the deadline, as long as nothing answers it
    bool isRestored = false;       ///< its service is suspended, and restored (restoredOn())
    QString code;                  ///< of the organisation; may be empty
    QString name;                  ///< of the organisation; may be empty

    /// Of the dispatch with which the notice or its correction went out last.
    std::optional<QDate> dispatchedOn;
    std::optional<QDate> deliveredOn;
    QString registeredNumber; ///< may be empty

    std::optional<QDate> receivedOn; ///< the response
    QString tracker;                 ///< of the last round; may be empty
    QString officer;                 ///< may be empty
    QString incident;                ///< its title; may be empty

    friend bool operator==(const CaseListRow &, const CaseListRow &) = default;
};

/// Lists of cases, a page after the other: a page begins after the last row of the one before, so
/// that the last page is there as fast as the first. Throws StoreError.
class CaseList final
{
public:
    explicit CaseList(Database &database) : m_database(database) {}

    /// At most this many rows; those after a row that was given, if one is named.
    std::vector<CaseListRow> page(const CaseListQuery &query, int size,
                                  const std::optional<CaseListRow> &after = {});
    /// All rows.
    std::vector<CaseListRow> all(const CaseListQuery &query) { return page(query, unlimited); }
    /// How many cases the list shows.
    qint64 count(const CaseListQuery &query);

    /// All cases that the list shows, in its order: what a table that is scrolled stands on.
    std::vector<CaseId> ids(const CaseListQuery &query);
    /// The rows of these cases in this order, at one moment; those that there are not are left out.
    std::vector<CaseListRow> rows(const std::vector<CaseId> &ids);

private:
    static constexpr int unlimited = -1;

    Database &m_database;
};

/// Where the words of a search were found: the better places come first.
enum class FoundIn { Number, Organization, Texts };

struct FoundCase
{
    CaseListRow row;
    FoundIn place = FoundIn::Texts;
};

/// Searches for cases that hold every one of some words (searchWords()), the best places first, and
/// among equals what was recorded last. Throws StoreError.
class CaseSearch final
{
public:
    explicit CaseSearch(Database &database) : m_database(database) {}

    /// At most this many; those after one that was found, if it is named. The order of the query
    /// is not used. Without words nothing is found.
    std::vector<FoundCase> page(const std::vector<SearchWord> &words, const CaseListQuery &query,
                                int size, const std::optional<FoundCase> &after = {});

    /// The cases that page() gives, at most so many.
    std::vector<CaseId> ids(const std::vector<SearchWord> &words, const CaseListQuery &query,
                            int limit);

private:
    Database &m_database;
};

} // namespace noticedesk
