// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/noticepage.h"

#include "app/case/contactchoice.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/jointundo.h"
#include "domain/casestate.h"
#include "domain/period.h"
#include "domain/rocdate.h"
#include "ui_noticepage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

NoticePage::NoticePage(Office &office, StoreThreads &store, QWidget *parent)
    : CasePage(office, parent), m_ui(std::make_unique<Ui::NoticePage>())
{
    m_ui->setupUi(&form());
    form().adoptFields();
    connect(m_ui->correctionReasonEdit, &TextField::edited, this, &NoticePage::markTyped);
    connect(m_ui->giveUpButton, &QPushButton::clicked, this, &NoticePage::givingUpWanted);
    m_ui->organizationEdit->setProvider(
        [this, &store](const QString &typed, const OrganizationField::Show &show) {
            store.findOrganizations(this, typed, show);
        });
    connect(m_ui->organizationEdit, &OrganizationField::chosen, this,
            &NoticePage::takeOrganization);
    m_ui->targetRemarks->setStore(store);
    const std::vector<LineField *> target{m_ui->codeEdit, m_ui->nameEdit, m_ui->addressEdit};
    m_targetUndo = new JointUndo(target, this);
    m_targetUndo->addPlace(m_ui->reasonEdit);
    connect(m_targetUndo, &JointUndo::stepped, this, &NoticePage::lookTargetUp);
    for (const LineField *field : target)
        connect(field, &QLineEdit::editingFinished, this, &NoticePage::lookTargetUp);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(700); // ms, longer than between two keys
    connect(&m_lookSoon, &QTimer::timeout, this, &NoticePage::lookTargetUp);
    connect(m_ui->reasonEdit, &TextField::edited, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_ui->itemsEdit, &ListEditor::edited, &m_lookSoon, qOverload<>(&QTimer::start));
    offerBlocks(m_ui->reasonEditBlocksButton, TextBlockKind::Reason, m_ui->reasonEdit);
    offerBlocks(m_ui->itemsEditBlocksButton, TextBlockKind::ImprovementItem, m_ui->itemsEdit);
    offerBlocks(m_ui->basesEditBlocksButton, TextBlockKind::LegalBasis, m_ui->basesEdit);
    connect(m_ui->noticeDateEdit, &RocDateField::edited, this, &NoticePage::renewBase);
    const auto *contacts = new ContactChoice(
        office, *m_ui->contactsCombo,
        {m_ui->unitEdit, m_ui->contactNameEdit, m_ui->phoneEdit, m_ui->emailEdit});
    connect(contacts, &ContactChoice::filled, this, &NoticePage::markTyped);
    connect(&office, &Office::changed, this, &NoticePage::renewBlocks);
    renewBlocks();
}

NoticePage::~NoticePage() = default;

void NoticePage::offerBlocks(TextBlockButton *button, TextBlockKind kind, QWidget *field)
{
    button->setField(*field);
    connect(button, &TextBlockButton::chosen, this, [this, button](const QString &text) {
        button->insert(filledIn(text, placeholders()));
    });
    m_blockButtons.emplace_back(button, kind);
}

void NoticePage::showCase(const CaseFile &file)
{
    CasePage::showCase(file);
    m_ui->organizationEdit->setText({});
}

void NoticePage::fieldsShown()
{
    renewBase();
    lookTargetUp();
}

void NoticePage::renewBase()
{
    m_ui->deadlineEdit->setBase(baseOfDeadline(record().file, m_ui->noticeDateEdit->date()));
}

QWidget *NoticePage::firstField() const
{
    // The day is there already; whom it is about comes first.
    const bool isNew = m_ui->codeEdit->text().isEmpty() && !m_ui->organizationEdit->isHidden();
    return isNew ? m_ui->organizationEdit : CasePage::firstField();
}

bool NoticePage::hasUnrecordedText(const CaseRecord &now) const
{
    return m_correcting && now.file.noticeRevision == record().file.noticeRevision &&
           !correctionReason().isEmpty();
}

void NoticePage::recordChanged(const CaseRecord &before)
{
    // Other actions on the case do not end a correction that somebody is typing.
    const CaseFile &file = record().file;
    if (before.id != record().id || before.file.noticeRevision != file.noticeRevision ||
        isClosed(file))
        m_correcting = false;
    if (!m_correcting)
        m_ui->correctionReasonEdit->setText({});
    renewBase();
    renewFrozen();
}

void NoticePage::beginCorrection()
{
    m_correcting = true;
    renewFrozen();
    Q_EMIT correctionBegun();
}

void NoticePage::giveUpCorrection()
{
    m_correcting = false;
    load(record());
    Q_EMIT correctionGivenUp();
}

QString NoticePage::correctionReason() const
{
    return m_ui->correctionReasonEdit->text();
}

void NoticePage::setCorrectionReason(const QString &reason)
{
    m_ui->correctionReasonEdit->setText(reason);
}

void NoticePage::takeOrganization(const Organization &organization)
{
    // An address book knows no addresses: the one that stands here is another organisation's then.
    const bool another = m_ui->codeEdit->text() != organization.code;
    m_targetUndo->fill({organization.code, organization.name,
                        organization.address || another ? organization.address.value_or(QString())
                                                        : m_ui->addressEdit->text()});
    m_ui->organizationEdit->setText({});
    lookTargetUp();
    markTyped();
    m_ui->reasonEdit->setFocus();
}

void NoticePage::lookTargetUp()
{
    CaseFile typed;
    collect(typed);
    m_ui->targetRemarks->look(typed.notice, m_ui->noticeDateEdit->date().value_or(office().today()),
                              record().file.number);
}

void NoticePage::renewBlocks()
{
    for (const auto &[button, kind] : m_blockButtons)
        button->setBlocks(office().textBlocks(kind));
}

void NoticePage::renewFrozen()
{
    const CaseFile &file = record().file;
    const bool frozen =
        isForReading() || stateOf(file) == CaseState::Withdrawn || (file.number && !m_correcting);
    m_ui->giveUpButton->setVisible(m_correcting);
    form().setFieldVisible(u"noticeRevision"_s, m_correcting);
    form().setFieldVisible(u"organization"_s, !frozen);
    m_ui->targetRemarks->setFrozen(frozen);
    form().setFieldVisible(u"contacts"_s, !frozen);
    for (const auto &[button, kind] : m_blockButtons)
        button->setFrozen(frozen);
    form().binder().setReadOnly(frozen);
}

PlaceholderValues NoticePage::placeholders() const
{
    for (const Stored<Incident> &incident : office().incidents()) {
        if (record().incident && incident.id == *record().incident)
            return placeholderValues(incident.record);
    }
    return {};
}

} // namespace noticedesk

#include "noticepage.moc"
