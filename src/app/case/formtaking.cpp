// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/formtaking.h"

#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/caseside.h"
#include "app/case/returneddialog.h"
#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/evidence/keptdocument.h"
#include "app/widgets/composition.h"
#include "domain/error.h"
#include "domain/isolation.h"
#include "domain/tr.h"

namespace noticedesk
{

FormTaking::FormTaking(const CaseParts &parts, CaseSide &side) : m_parts(parts), m_side(side)
{
    connect(&side, &CaseSide::shown, this, &FormTaking::look);
    connect(&side, &CaseSide::takingOverWanted, this, &FormTaking::take);
    // When the pages show the record.
    connect(&parts.editing, &CaseEditing::recordChanged, this, &FormTaking::renew,
            Qt::QueuedConnection);
    connect(&parts.editing, &CaseEditing::changedByOthers, this, &FormTaking::renew,
            Qt::QueuedConnection);
}

void FormTaking::renew()
{
    if (m_form && m_whyNot != whyNotTakenOver(m_parts))
        offerForm();
}

void FormTaking::look(const std::optional<KeptAttachment> &kept)
{
    m_asked.giveUp();
    m_form.reset();
    if (!kept || kept->attachment.struckOut || kept->attachment.kind != DocumentKind::Pdf)
        return;
    m_asked = m_parts.desk.documents->ask(
        [open = openKept(m_parts.desk.store.path(), kept->attachment)](DocumentReader &reader,
                                                                       const IsWanted &isWanted) {
            try {
                return reader.forms(open(), isWanted);
            } catch (const Error &) {
                // The view beside says it.
                return Answer<std::vector<ReturnedForm>>(std::vector<ReturnedForm>());
            }
        },
        [this](const Answer<std::vector<ReturnedForm>> &answer) {
            if (const auto *forms = std::get_if<std::vector<ReturnedForm>>(&answer))
                offer(*forms);
        });
}

void FormTaking::offer(const std::vector<ReturnedForm> &forms)
{
    if (forms.empty())
        return;
    // The fields of several sheets do not say whose they are.
    if (forms.size() > 1) {
        m_side.offerValues(noticedesk::tr(
            "This file holds several filled-in sheets. Type what belongs to this case."));
        return;
    }
    const ReturnedForm &form = forms.front();
    if (form.caseNumber && form.caseNumber != m_parts.editing.record().file.number) {
        m_side.offerValues(
            sentenceWith(noticedesk::tr("This is a filled-in sheet of case %1, not of this one."),
                         form.caseNumber->toString()));
        return;
    }
    m_form = form;
    offerForm();
}

void FormTaking::offerForm()
{
    m_whyNot = whyNotTakenOver(m_parts);
    const QString sentence = noticedesk::tr("This sheet was filled in on a computer.");
    m_side.offerValues(m_whyNot.isEmpty() ? sentence : sentence + u'\n' + m_whyNot,
                       m_whyNot.isEmpty());
}

void FormTaking::take()
{
    commitComposition();
    if (!m_form)
        return;
    if (!whyNotTakenOver(m_parts).isEmpty()) {
        offerForm();
        return;
    }
    const CaseFile present = m_parts.pages.typedFile();
    const auto values = returnedValues(*m_form, present);
    const QStringList remarks = remarksOn(*m_form, present);
    if (values.empty() && remarks.isEmpty()) {
        m_side.offerValues(noticedesk::tr("The case has all that was typed into the sheet."), true);
        return;
    }
    auto *dialog = new ReturnedDialog(values, remarks, &m_parts.tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.steps.choose(Step::Response);
        m_parts.pages.typeResponse(withReturned(m_parts.pages.typedFile(), dialog->chosen()));
    });
    dialog->open();
}

} // namespace noticedesk

#include "formtaking.moc"
