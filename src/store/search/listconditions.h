// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/caselist.h"

namespace noticedesk
{

/// An incident may get another title, so case_list does not hold it.
inline const QString incidentTitle = QStringLiteral(
    "coalesce((SELECT title FROM case_incidents JOIN incidents ON incidents.id = incident_id"
    " WHERE case_id = case_list.id), '')");

/// As restoredOn() says of a case whose service is suspended. Where it was suspended twice, the day
/// may be that of the first time.
inline const QString isRestored = QStringLiteral(
    "CASE WHEN state = 'suspended' AND EXISTS (SELECT 1 FROM suspensions"
    " WHERE suspensions.case_id = case_list.id AND restored_on IS NOT NULL"
    " AND ((SELECT count(*) FROM tracking_rounds WHERE tracking_rounds.case_id = case_list.id"
    " AND outcome = 'suspended') < 2 OR restored_on >= coalesce((SELECT suspended_from"
    " FROM tracking_rounds WHERE tracking_rounds.case_id = case_list.id"
    " AND outcome = 'suspended' ORDER BY tracking_rounds.number DESC LIMIT 1), '')))"
    " THEN 1 ELSE 0 END");

/// The columns of case_list that listRowFrom() reads, in its order.
inline const QString listColumns =
    QStringLiteral(
        "case_list.id, case_list.number, state, next_step, closed, notice_date, deadline, due, "
        "code,"
        " name, dispatched_on, registered_number, delivered_on, received_on, tracker, officer, ") +
    incidentTitle + QStringLiteral(", ") + isRestored;

CaseListRow listRowFrom(const Query &row);

/// A case number as case_list orders it.
qint64 listNumber(CaseNumber number);

/// How lists order the states of a day: what is overdue or due today, as bucketOf() says, comes
/// before the states.
qint64 stateRankOn(QDate today, const CaseListRow &row);

/// " ORDER BY …" for a list of case_list alone.
QString orderOf(const CaseListQuery &query);

/// The conditions on rows of case_list, with the values that they compare.
class ListConditions final
{
public:
    explicit ListConditions(const CaseListQuery &query);

    void add(const QString &condition, const QVariantList &values);
    /// Only rows after one that has this key in the query's order.
    void addAfter(const CaseListQuery &query, const QVariant &key, CaseId id);

    /// " WHERE …", or nothing.
    QString where() const;
    const QVariantList &values() const { return m_values; }

private:
    void addOfficers(const QStringList &officers);
    void addRange(const QString &column, const DayRange &range);
    void addBucket(const BucketOnDay &on);

    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace noticedesk
