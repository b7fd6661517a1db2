// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "store/cases/caserecord.h"
#include "store/store.h"

#include <functional>

namespace noticedesk
{

/// Draws the notice of a case as PDF, for the archive. What it throws refuses the action.
using NoticePrinter = std::function<QByteArray(const CaseFile &)>;

/// A record as the user sees it while deciding, and the warnings that the user accepted.
struct CaseEdit
{
    CaseId id;
    int revision = 1;
    std::vector<Finding> accepted;
};

/// What users do with cases. Each action checks the rules, writes everything in one transaction
/// with its history, and gives the record as it is kept then. An action is refused with
/// ActionRefused for an error that it makes, and for a warning that it makes and that was not
/// accepted; issuing and correcting answer for every error and warning of the notice. Throws
/// RecordChanged if the record has another revision, StoreError if the store cannot be read or
/// written.
class CaseActions final
{
public:
    /// The calendar of the rules must outlive this, and so must the store.
    CaseActions(Store &store, RuleContext rules) : m_store(store), m_rules(std::move(rules)) {}

    /// A new case without a number. What it says need not follow any rule yet.
    CaseRecord addDraft(const CaseFile &file);
    CaseRecord saveDraft(const CaseEdit &edit, const CaseFile &file);

    /// Gives the number, of the year of the notice's date or else of today, freezes the notice and
    /// keeps its PDF.
    CaseRecord issue(const CaseEdit &edit, const NoticePrinter &print);
    /// 更正重發: the notice's next revision, with a reason; the PDFs of the earlier ones stay.
    CaseRecord correct(const CaseEdit &edit, const Notice &notice, const QString &reason,
                       const NoticePrinter &print);

    CaseRecord addDispatch(const CaseEdit &edit, const Dispatch &dispatch);
    /// Places count from 0. What went out may be delivered later.
    CaseRecord changeDispatch(const CaseEdit &edit, std::size_t place, const Dispatch &dispatch);
    CaseRecord recordResponse(const CaseEdit &edit, const Response &response);
    /// The telephone call that confirms a response sent by e-mail.
    CaseRecord recordTelephoneCall(const CaseEdit &edit, QDate on);
    /// Rounds count from 1. A round that was recorded is replaced; the one after the last is added.
    CaseRecord recordRound(const CaseEdit &edit, int number, const TrackingRound &round);
    /// The letter, the report to 檔案管理局, the restoration.
    CaseRecord recordSuspension(const CaseEdit &edit, const Suspension &suspension);
    /// What led to the case; nothing takes back what was said.
    CaseRecord linkIncident(const CaseEdit &edit, const std::optional<Id<Incident>> &incident);
    CaseRecord withdraw(const CaseEdit &edit, QDate on, const QString &reason);
    CaseRecord reopen(const CaseEdit &edit, QDate on, const QString &reason);

private:
    using Make = std::function<void(CaseFile &)>;

    CaseRecord perform(const QString &action, const CaseEdit &edit, const Make &make);
    CaseRecord performOnIssued(const QString &action, const CaseEdit &edit, const Make &make);

    Store &m_store;
    RuleContext m_rules;
};

} // namespace noticedesk
