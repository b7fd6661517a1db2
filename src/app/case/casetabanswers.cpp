// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casecursor.h"
#include "app/case/casepages.h"
#include "app/case/casetab.h"
#include "app/case/noticepage.h"
#include "app/case/primarybutton.h"
#include "app/case/reasondialog.h"
#include "app/case/warningsdialog.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/text/casehistory.h"
#include "app/text/fieldnames.h"
#include "app/text/historynames.h"
#include "app/text/plaintext.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/history/fieldchanges.h"
#include "ui_casetab.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A box with a text of any length has no button in sight.
constexpr qsizetype longestInBox = 120;

QString sentencesOf(const FieldChanges &changes, const IncidentTitles &incidents)
{
    QStringList lines;
    for (const FieldChange &change : changes) {
        const auto shown = [&](const std::optional<QString> &value) {
            return shortened(shownValue(change.path, value, incidents), longestInBox);
        };
        lines.append(sentenceWith(noticedesk::tr("%1: %2 → %3"), nameOfField(change.path),
                                  shown(change.before), shown(change.after)));
    }
    return sentenceWith(noticedesk::tr("Somebody else has changed this case meanwhile:\n%1"),
                        lines.join(u'\n'));
}

} // namespace

void CaseTab::actingChanged(bool acting)
{
    if (acting)
        m_cursor->takeAside();
    m_pages->setEnabled(!acting);
    renewButtons();
    if (!acting)
        m_cursor->putBack();
}

void CaseTab::acted()
{
    if (m_asking)
        m_asking->done(QDialog::Accepted);
    m_refusedReason.clear();
    m_cursor->putBack();
    if (m_actionDone.isEmpty())
        offerAfterIssuing();
    else
        Q_EMIT announced(m_actionDone);
}

void CaseTab::refused(const std::vector<Finding> &refusing, const QString &sentence)
{
    const bool errors = !refusing.empty() && refusing.front().severity == Severity::Error;
    if (m_asking && errors && m_asking->refuse(refusing)) {
        tellNotDone(refusing.front());
        return;
    }
    if (m_asking && errors && m_pages->stepWithField(refusing.front().field)) {
        // The field is on the page; the reason is asked for again when it is mended.
        m_refusedReason = m_asking->reason();
        m_asking->done(QDialog::Rejected);
    } else if (m_asking && (refusing.empty() || errors)) {
        m_asking->refuse(sentence);
        Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), sentence));
        return;
    }
    if (refusing.empty()) {
        m_desk.prompt.tell(sentence,
                           noticedesk::tr("Nothing was recorded; what you typed is still there."));
        return;
    }
    showFindings();
    if (errors) {
        // Beside its field, and the cursor in it.
        m_cursor->enterField(refusing.front().field);
        tellNotDone(refusing.front());
        return;
    }
    auto *dialog = new WarningsDialog(refusing, m_actionName,
                                      m_asking ? static_cast<QWidget *>(m_asking) : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, refusing] { m_editing->perform(m_action, refusing); });
    connect(dialog, &QDialog::rejected, this,
            [this, refusing] { m_cursor->enterField(refusing.front().field); });
    dialog->open();
}

void CaseTab::tellNotDone(const Finding &finding)
{
    Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), finding.sentence));
}

void CaseTab::tellOthersChange(const CaseRecord &before)
{
    const FieldChanges changes = changesBetween(fieldsOf(before), fieldsOf(m_editing->record()));
    recordChanged();
    m_desk.store.read(
        this, [](Database &database) { return incidentTitles(database); },
        [this, changes](const IncidentTitles &incidents) {
            m_desk.prompt.tell(
                sentencesOf(changes, incidents),
                noticedesk::tr(
                    "Nothing was overwritten: what they recorded is kept, and what you typed is "
                    "still in its fields. Look at both, and record again what is to stay."));
        });
}

void CaseTab::renewButtons()
{
    const Step step = m_steps->chosen();
    m_ui->primaryButton->offer(m_editing->record().file, m_desk.office.today(), step,
                               m_pages->page(step), m_pages->notice()->isCorrecting());
    if (m_editing->isActing() || !m_desk.store.readOnlyReason().isEmpty())
        m_ui->primaryButton->setEnabled(false);
}

} // namespace noticedesk
