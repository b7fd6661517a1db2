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

/// The case with what files of noticedesk.case/1 have in two places in one: the letter and the
/// report of a suspension among the dispatches, a telephone confirmation among the calls. Gives the
/// same again for what it gave.
CaseFile inOnePlace(const CaseFile &file);

/// What users do with cases. Each action checks the rules, writes everything in one transaction
/// with its history, and gives the record as it is kept then. An action is refused with
/// ActionRefused for an error that it makes, and for a warning that it makes and that was not
/// accepted; issuing and correcting answer for every error and warning of the notice. What is
/// recorded changes only as a correction with a reason, a closed case only after it was reopened
/// (rule R23). Each action leaves the case with each of its facts in one place: inOnePlace().
/// Throws RecordChanged if the record has another revision, StoreError if the store cannot be read
/// or written.
class CaseActions final
{
public:
    /// The calendar of the rules must outlive this, and so must the store.
    CaseActions(Store &store, RuleContext rules) : m_store(store), m_rules(std::move(rules)) {}

    /// A new case without a number, which gets an officer (withOfficer()). What it says need not
    /// follow any rule yet.
    CaseRecord addDraft(const CaseFile &file);
    CaseRecord saveDraft(const CaseEdit &edit, const CaseFile &file);

    /// Gives the number, of the year of the notice's date or else of today, freezes the notice and
    /// keeps its PDF.
    CaseRecord issue(const CaseEdit &edit, const NoticePrinter &print);
    /// 更正重發: the notice's next revision, with a reason; the PDFs of the earlier ones stay.
    CaseRecord correct(const CaseEdit &edit, const Notice &notice, const QString &reason,
                       const NoticePrinter &print);

    /// Places count from 0, in the record as inOnePlace() has it.
    CaseRecord addDispatch(const CaseEdit &edit, const Dispatch &dispatch);
    /// Fills in what was not known when it was sent, such as the day of delivery.
    CaseRecord completeDispatch(const CaseEdit &edit, std::size_t place, const Dispatch &dispatch);
    CaseRecord correctDispatch(const CaseEdit &edit, std::size_t place, const Dispatch &dispatch,
                               const QString &reason);
    /// A dispatch that was recorded by mistake stays, and counts for nothing.
    CaseRecord strikeOutDispatch(const CaseEdit &edit, std::size_t place, const QString &reason);
    CaseRecord recordResponse(const CaseEdit &edit, const Response &response);
    CaseRecord recordTelephoneCall(const CaseEdit &edit, const TelephoneCall &call);
    CaseRecord correctTelephoneCall(const CaseEdit &edit, std::size_t place,
                                    const TelephoneCall &call, const QString &reason);
    /// Rounds count from 1; the one after the last can be recorded.
    CaseRecord recordRound(const CaseEdit &edit, int number, const TrackingRound &round);
    CaseRecord correctRound(const CaseEdit &edit, int number, const TrackingRound &round,
                            const QString &reason);
    /// The letter and the report to 檔案管理局, which are written as dispatches, and the
    /// restoration.
    CaseRecord recordSuspension(const CaseEdit &edit, const Suspension &suspension);
    CaseRecord correctSuspension(const CaseEdit &edit, const Suspension &suspension,
                                 const QString &reason);
    /// What led to the case; nothing takes back what was said.
    CaseRecord linkIncident(const CaseEdit &edit, const std::optional<Id<Incident>> &incident);
    /// What the office notes for itself, in any state of the case, also a closed one.
    CaseRecord recordNotes(const CaseEdit &edit, const std::optional<QString> &notes);
    /// The same, and who looks after the case from now on.
    CaseRecord recordNotes(const CaseEdit &edit, const std::optional<QString> &notes,
                           const std::optional<QString> &officer);
    CaseRecord withdraw(const CaseEdit &edit, QDate on, const QString &reason);
    CaseRecord reopen(const CaseEdit &edit, QDate on, const QString &reason);

private:
    using Make = std::function<void(CaseFile &)>;
    /// The field that a finding is told with, for its field in the case as it would be recorded.
    using FieldNames = std::function<QString(const QString &field, const CaseFile &after)>;

    CaseRecord perform(const QString &action, const CaseEdit &edit, const Make &make,
                       const std::optional<QString> &reason = {}, const FieldNames &names = {});
    CaseRecord performSuspension(const QString &action, const CaseEdit &edit,
                                 const Suspension &suspension,
                                 const std::optional<QString> &reason);
    CaseRecord performOnIssued(const QString &action, const CaseEdit &edit, const Make &make,
                               const std::optional<QString> &reason = {});
    /// A change of what is recorded, with its reason behind the action in the history.
    CaseRecord performCorrection(const QString &action, const CaseEdit &edit, const QString &reason,
                                 const Make &make);

    Store &m_store;
    RuleContext m_rules;
};

} // namespace noticedesk
