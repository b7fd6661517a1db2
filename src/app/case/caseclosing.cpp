// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/caseclosing.h"

#include "app/case/actionperformer.h"
#include "app/case/caseediting.h"
#include "app/case/reasondialog.h"
#include "app/widgets/composition.h"
#include "domain/casestate.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString explanationOfReopening(const CaseFile &file)
{
    CaseFile before = file;
    before.withdrawal.reset();
    return stateOf(file) == CaseState::Withdrawn && isClosed(before)
               ? noticedesk::tr("The withdrawal ends; the case is closed as it was before.")
               : noticedesk::tr("The case is open again afterwards.");
}

} // namespace

CaseClosing::CaseClosing(const CaseParts &parts, ActionPerformer &performer)
    : m_parts(parts), m_performer(performer)
{
}

bool CaseClosing::canWithdraw() const
{
    return stateOf(m_parts.editing.record().file) != CaseState::Withdrawn;
}

void CaseClosing::withdraw()
{
    commitComposition();
    if (!canWithdraw() || m_performer.refusesUnstored())
        return;
    ReasonDialog *dialog = m_performer.ask(
        noticedesk::tr("Withdraw the case"),
        noticedesk::tr("The case is closed by this; what is recorded stays, and the number is "
                       "not given again."),
        noticedesk::tr("Withdraw"));
    dialog->askForReason();
    dialog->askAbout(u"withdrawal"_s);
    connect(dialog, &ReasonDialog::decided, this, [this, dialog] {
        m_performer.perform({noticedesk::tr("Withdraw"), noticedesk::tr("The case was withdrawn."),
                             [day = *dialog->day(), reason = dialog->reason()](
                                 CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
                                 return actions.withdraw(edit, day, reason);
                             }});
    });
    dialog->open();
}

bool CaseClosing::canReopen() const
{
    const CaseState state = stateOf(m_parts.editing.record().file);
    return state == CaseState::Withdrawn || state == CaseState::Improved ||
           state == CaseState::Suspended;
}

void CaseClosing::reopen()
{
    commitComposition();
    if (!canReopen())
        return;
    ReasonDialog *dialog = m_performer.ask(noticedesk::tr("Reopen the case"),
                                           explanationOfReopening(m_parts.editing.record().file),
                                           noticedesk::tr("Reopen"));
    dialog->askForReason();
    dialog->askAbout(u"reopenings[%1]"_s.arg(m_parts.editing.record().file.reopenings.size()));
    connect(dialog, &ReasonDialog::decided, this, [this, dialog] {
        m_performer.perform({noticedesk::tr("Reopen"), noticedesk::tr("The case was reopened."),
                             [day = *dialog->day(), reason = dialog->reason()](
                                 CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
                                 return actions.reopen(edit, day, reason);
                             }});
    });
    dialog->open();
}

} // namespace noticedesk

#include "caseclosing.moc"
