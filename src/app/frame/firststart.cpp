// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/firststart.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/widgets/composition.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "domain/tr.h"
#include "exchange/samplecase.h"
#include "store/directory/directoryactions.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::optional<QString> said(const LineField *field)
{
    return field->text().isEmpty() ? std::nullopt : std::optional(field->text());
}

} // namespace

FirstStartDialog::FirstStartDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk)
{
    setObjectName(u"firstStartDialog"_s);
    setWindowTitle(noticedesk::tr("Welcome"));
    auto *column = new QVBoxLayout(this);
    auto *welcome = new PlainLabel(
        noticedesk::tr(
            "A new store was made. Say a little about the office; everything can be changed later "
            "under “Directories”."),
        this);
    welcome->setWordWrap(true);
    column->addWidget(welcome);
    m_form = new FieldForm(this);
    m_form->addHeading(noticedesk::tr("The office"));
    m_name = addLine(noticedesk::tr("&Name of the office"), u"officeNameEdit"_s);
    m_letters = addLine(noticedesk::tr("&Letters of document numbers"), u"officeLettersEdit"_s);
    m_letters->setPlaceholderText(noticedesk::tr("such as 府智安字"));
    m_form->addHeading(noticedesk::tr("Contact window"));
    m_unit = addLine(noticedesk::tr("&Unit"), u"contactUnitEdit"_s);
    m_contact = addLine(noticedesk::tr("&Person"), u"contactNameEdit"_s);
    m_phone = addLine(noticedesk::tr("&Telephone"), u"contactPhoneEdit"_s);
    m_email = addLine(noticedesk::tr("E-&mail"), u"contactEmailEdit"_s);
    m_sample =
        new QCheckBox(noticedesk::tr("&with the sample notice, to try everything with"), this);
    m_sample->setObjectName(u"sampleCheck"_s);
    m_form->addField(noticedesk::tr("Sample"), u"sample"_s, m_sample);
    column->addWidget(m_form);
    m_remark = new PlainLabel({}, this);
    m_remark->setObjectName(u"remarkLabel"_s);
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *begin = buttons->addButton(noticedesk::tr("Be&gin"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(u"beginButton"_s);
    begin->setDefault(true);
    QPushButton *later = buttons->addButton(noticedesk::tr("Late&r"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"laterButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &FirstStartDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_name->setFocus();
    resize(560, sizeHint().height());
}

LineField *FirstStartDialog::addLine(const QString &label, const QString &name)
{
    auto *field = new LineField(this);
    field->setObjectName(name);
    m_form->addField(label, name, field);
    return field;
}

void FirstStartDialog::accept()
{
    commitComposition();
    Introduction introduction;
    introduction.settings.name = said(m_name);
    introduction.settings.letters = said(m_letters);
    introduction.contact = {said(m_unit), said(m_contact), said(m_phone), said(m_email)};
    // As a draft, so that it can be tried from the beginning.
    if (m_sample->isChecked())
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
            m_remark->setText(u"✕ "_s + sentenceOf(error));
        });
}

} // namespace noticedesk

#include "firststart.moc"
