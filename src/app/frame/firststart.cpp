// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/firststart.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/widgets/composition.h"
#include "app/widgets/fieldbinder.h"
#include "domain/directorydescription.h"
#include "domain/tr.h"
#include "exchange/samplecase.h"
#include "exchange/startertextblocks.h"
#include "store/directory/directoryactions.h"
#include "ui_firststartdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

FirstStartDialog::FirstStartDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::FirstStartDialog>()), m_desk(desk)
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    QPushButton *begin =
        m_ui->buttons->addButton(noticedesk::tr("Be&gin"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(u"beginButton"_s);
    begin->setDefault(true);
    m_ui->buttons->addButton(noticedesk::tr("Late&r"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"laterButton"_s);
    m_ui->officeNameEdit->setFocus();
    resize(560, sizeHint().height());
}

FirstStartDialog::~FirstStartDialog() = default;

void FirstStartDialog::accept()
{
    commitComposition();
    Introduction introduction;
    const FieldValues values = m_ui->form->binder().values();
    setFieldValues(introduction.settings, values, u"settings."_s);
    setFieldValues(introduction.contact, values, u"contact."_s);
    if (m_ui->blocksCheck->isChecked())
        introduction.textBlocks = starterTextBlocks();
    // As a draft, so that it can be tried from the beginning.
    if (m_ui->sampleCheck->isChecked())
        introduction.draft = sampleCase().notice;
    setEnabled(false);
    m_desk.store.write(
        this, [introduction](Store &store) { return introduceOffice(store, introduction); },
        [this](const std::optional<CaseId> &added) {
            if (added)
                Q_EMIT caseAdded(*added);
            QDialog::accept();
        },
        [this](const std::exception_ptr &error) {
            setEnabled(true);
            m_ui->remarkLabel->setText(u"✕ "_s + sentenceOf(error));
        });
}

} // namespace noticedesk

#include "firststart.moc"
