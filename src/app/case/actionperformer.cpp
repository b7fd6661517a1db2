// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/actionperformer.h"

#include "app/case/casecursor.h"
#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/otherschange.h"
#include "app/case/reasondialog.h"
#include "app/case/shownfindings.h"
#include "app/case/warningsdialog.h"
#include "app/desk/prompt.h"
#include "domain/isolation.h"
#include "domain/tr.h"

namespace noticedesk
{

ActionPerformer::ActionPerformer(const CaseParts &parts) : m_parts(parts)
{
    connect(&parts.editing, &CaseEditing::acted, this, &ActionPerformer::done);
    connect(&parts.editing, &CaseEditing::refused, this, &ActionPerformer::refused);
    connect(&parts.editing, &CaseEditing::refused, this, &ActionPerformer::attentionWanted);
    connect(&parts.editing, &CaseEditing::failed, this, &ActionPerformer::attentionWanted);
    connect(&parts.editing, &CaseEditing::failed, this,
            [this](const std::exception_ptr &error) { m_parts.desk.prompt.tell(error); });
}

ActionPerformer::SeenCase ActionPerformer::seen() const
{
    return {m_parts.editing.record(), m_parts.editing.silentChanges()};
}

bool ActionPerformer::tellsWhatChanged(SeenCase &seen)
{
    if (seen.silentChanges == m_parts.editing.silentChanges())
        return false;
    tellOthersChange(m_parts.desk, this, seen.record, m_parts.editing.record());
    Q_EMIT announced(noticedesk::tr("Not done: somebody else has changed this case meanwhile."));
    seen = this->seen();
    return true;
}

void ActionPerformer::perform(const CaseAction &action, const std::vector<Finding> &accepted)
{
    if (m_parts.editing.isActing() || (m_asking && tellsWhatChanged(*m_asked)))
        return;
    m_action = action;
    m_parts.editing.perform(
        [rules = rulesForAction(m_parts.desk), carryOut = action.carryOut](Store &store,
                                                                           const CaseEdit &edit) {
            CaseActions actions(store, rules.context());
            return carryOut(actions, edit, rules);
        },
        accepted);
}

ReasonDialog *ActionPerformer::ask(const QString &title, const QString &explanation,
                                   const QString &button)
{
    Office &office = m_parts.desk.office;
    auto *dialog = new ReasonDialog(title, explanation, button, office.today(), office.calendar(),
                                    &m_parts.tab);
    askWith(dialog);
    return dialog;
}

void ActionPerformer::askWith(ReasonDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_asking = dialog;
    m_asked = seen();
    connect(dialog, &ReasonDialog::refused, this, &ActionPerformer::tellNotDone);
}

bool ActionPerformer::refusesHalfTyped(Step step)
{
    const CasePage *page = m_parts.pages.page(step);
    const HalfTyped half = page ? page->halfDates() : HalfTyped{};
    if (half.isEmpty())
        return false;
    m_parts.cursor.enterField(half.firstKey());
    Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: “%1” is no date yet."), half.first()));
    return true;
}

bool ActionPerformer::refusesUnstored()
{
    const bool unstored = m_parts.editing.record().id == CaseId(0) && m_parts.editing.isKept();
    if (unstored)
        Q_EMIT announced(noticedesk::tr("Nothing was typed into this notice yet."));
    return unstored;
}

bool ActionPerformer::refusesErrors(const std::vector<Finding> &found)
{
    if (found.empty() || found.front().severity != Severity::Error)
        return false;
    refused(found, found.front().sentence);
    Q_EMIT attentionWanted();
    return true;
}

void ActionPerformer::tellNotDone(const Finding &finding)
{
    Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), finding.sentence));
}

void ActionPerformer::done()
{
    if (m_asking)
        m_asking->done(QDialog::Accepted);
    m_refusedReason.clear();
    m_parts.cursor.putBack();
    if (m_action.afterwards)
        m_action.afterwards();
    else
        Q_EMIT announced(m_action.done);
}

void ActionPerformer::refused(const std::vector<Finding> &refusing, const QString &sentence)
{
    if (m_asking && refusedInDialog(refusing, sentence))
        return;
    if (refusing.empty()) {
        m_parts.desk.prompt.tell(
            sentence, noticedesk::tr("Nothing was recorded; what you typed is still there."));
        return;
    }
    m_parts.findings.showRefusal(refusing);
    if (refusing.front().severity != Severity::Error) {
        askToAccept(refusing);
        return;
    }
    // Beside its field, and the cursor in it.
    m_parts.cursor.enterField(refusing.front().field);
    tellNotDone(refusing.front());
}

bool ActionPerformer::refusedInDialog(const std::vector<Finding> &refusing, const QString &sentence)
{
    const bool hasErrors = !refusing.empty() && refusing.front().severity == Severity::Error;
    if (hasErrors && m_asking->refuse(refusing)) {
        tellNotDone(refusing.front());
        return true;
    }
    if (hasErrors && m_parts.pages.stepWithField(refusing.front().field)) {
        // The field is on the page; the reason is asked for again when it is mended.
        m_refusedReason = m_asking->reason();
        m_asking->done(QDialog::Rejected);
        return false;
    }
    if (!refusing.empty() && !hasErrors)
        return false;
    m_asking->refuse(sentence);
    Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), sentence));
    return true;
}

void ActionPerformer::askToAccept(const std::vector<Finding> &warnings)
{
    auto *dialog = new WarningsDialog(warnings, m_action.name,
                                      m_asking ? static_cast<QWidget *>(m_asking) : &m_parts.tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, warnings, shown = seen()]() mutable {
        if (!tellsWhatChanged(shown))
            perform(m_action, warnings);
    });
    connect(dialog, &QDialog::rejected, this,
            [this, warnings] { m_parts.cursor.enterField(warnings.front().field); });
    dialog->open();
}

} // namespace noticedesk

#include "actionperformer.moc"
