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
#include "store/cases/caseimport.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/history/change.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What a new office says of itself.
struct Introduction
{
    OfficeSettings settings;
    ContactWindow contact;
    bool wantsSample = false;
};

std::optional<QString> said(const LineField *field)
{
    return field->text().isEmpty() ? std::nullopt : std::optional(field->text());
}

/// Gives the sample case's id, if it was wanted.
std::optional<CaseId> introduce(Store &store, const Introduction &office)
{
    saveOfficeSettings(store, office.settings);
    if (!(office.contact == ContactWindow{})) {
        Change change(store, u"add contact"_s);
        DirectoryRecords<ContactWindow>(store.database()).add(change, office.contact);
        change.commit();
    }
    if (!office.wantsSample)
        return std::nullopt;
    std::optional<CaseId> added;
    std::optional<CaseFile> sample = sampleCase();
    // As a draft, so that it can be tried from the beginning.
    CaseFile draft;
    draft.notice = sample->notice;
    sample = draft;
    importCases(
        store, [&sample] { return std::exchange(sample, std::nullopt); },
        [&added](const CaseRecord &record) { added = record.id; });
    return added;
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
    Introduction office;
    office.settings.name = said(m_name);
    office.settings.letters = said(m_letters);
    office.contact = {said(m_unit), said(m_contact), said(m_phone), said(m_email)};
    office.wantsSample = m_sample->isChecked();
    setEnabled(false);
    m_desk.store.write(
        this, [office](Store &store) { return introduce(store, office); },
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
