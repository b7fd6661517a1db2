// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/noticepage.h"

#include "app/case/targetremarks.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/jointundo.h"
#include "app/widgets/linefield.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/organizationfield.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textblockbutton.h"
#include "app/widgets/textfield.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/rules/blankmark.h"
#include "domain/tr.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseAfterText = 700; // ms, before what others have in common is looked up

/// Where the block leaves something to be typed, such as {ip}, the first of it is selected.
void insertToFillIn(TextField &field, const QString &text)
{
    const int start = field.textCursor().selectionStart();
    field.insertPlainText(text);
    const auto blank = blankMarkIn(text);
    if (!blank)
        return;
    const int from = start + static_cast<int>(text.indexOf(*blank));
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(from + static_cast<int>(blank->size()), QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    field.setFocus();
}

} // namespace

NoticePage::NoticePage(Office &office, StoreThreads &store, QWidget *parent)
    : CasePage(office, parent), m_store(store)
{
    m_correctionReason = new TextField(this);
    m_correctionReason->setObjectName(u"correctionReasonEdit"_s);
    form().addField(noticedesk::tr("Reason of the correction"), u"noticeRevision"_s,
                    m_correctionReason);
    connect(m_correctionReason, &TextField::edited, this, &NoticePage::markTyped);
    m_giveUp = new QPushButton(noticedesk::tr("&Give the correction up"), this);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_giveUp->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form().addWidget(m_giveUp);
    connect(m_giveUp, &QPushButton::clicked, this, &NoticePage::givingUpWanted);
    m_date =
        form().addDate(noticedesk::tr("Da&y of the notice"), u"notice.date"_s, u"noticeDateEdit"_s);
    addTarget();
    addTexts();
    addContact();
    connect(&office, &Office::changed, this, &NoticePage::renewLists);
    renewLists();
}

void NoticePage::addTarget()
{
    form().addHeading(noticedesk::tr("Organisation to improve"));
    m_organization = new OrganizationField(
        [this](const QString &typed, const std::function<void(std::vector<Organization>)> &show) {
            m_store.findOrganizations(this, typed, show);
        },
        this);
    m_organization->setObjectName(u"organizationEdit"_s);
    form().addField(noticedesk::tr("&Find in the directory"), u"organization"_s, m_organization);
    connect(m_organization, &OrganizationField::chosen, this, &NoticePage::takeOrganization);
    m_code = form().addLine(noticedesk::tr("C&ode"), u"notice.target.code"_s, u"codeEdit"_s);
    m_name = form().addLine(noticedesk::tr("&Name"), u"notice.target.name"_s, u"nameEdit"_s);
    m_address =
        form().addLine(noticedesk::tr("&Address"), u"notice.target.address"_s, u"addressEdit"_s);
    m_targetUndo = new JointUndo({m_code, m_name, m_address}, this);
    connect(m_targetUndo, &JointUndo::stepped, this, &NoticePage::lookTargetUp);
    m_remarks = new TargetRemarks(m_store, this);
    form().addWidget(m_remarks);
    for (LineField *field : {m_code, m_name, m_address})
        connect(field, &QLineEdit::editingFinished, this, &NoticePage::lookTargetUp);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(pauseAfterText);
    connect(&m_lookSoon, &QTimer::timeout, this, &NoticePage::lookTargetUp);
}

void NoticePage::addTexts()
{
    form().addHeading(noticedesk::tr("Explanation"));
    m_reason = form().addText(noticedesk::tr("&Reason"), u"notice.reason"_s, u"reasonEdit"_s);
    m_targetUndo->addPlace(m_reason);
    form().addWidget(blocksButton(TextBlockKind::Reason, m_reason, [this](const QString &text) {
        insertToFillIn(*m_reason, text);
    }));
    m_items = addListWithBlocks(noticedesk::tr("&Improvement items"), u"notice.improvementItems"_s,
                                u"itemsEdit"_s, TextBlockKind::ImprovementItem);
    m_bases = addListWithBlocks(noticedesk::tr("&Legal bases"), u"notice.legalBasis"_s,
                                u"basesEdit"_s, TextBlockKind::LegalBasis);
    m_deadline =
        form().addDate(noticedesk::tr("D&eadline"), u"notice.deadline"_s, u"deadlineEdit"_s);
    connect(m_reason, &TextField::edited, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_items, &ListEditor::edited, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_date, &RocDateField::edited, m_deadline,
            [this] { m_deadline->setBase(m_date->date()); });
}

ListEditor *NoticePage::addListWithBlocks(const QString &label, const QString &path,
                                          const QString &name, TextBlockKind kind)
{
    ListEditor *list = form().addList(label, path, name);
    list->addBesideButton(blocksButton(kind, list, [list](const QString &text) {
        list->appendEntries(text.split(u'\n', Qt::SkipEmptyParts));
    }));
    return list;
}

TextBlockButton *NoticePage::blocksButton(TextBlockKind kind, QWidget *beside,
                                          const std::function<void(const QString &)> &take)
{
    auto *button = new TextBlockButton(this);
    button->setObjectName(beside->objectName() + u"BlocksButton"_s);
    button->setAccessibleName(
        sentenceWith(noticedesk::tr("Text blocks for %1"), beside->accessibleName()));
    connect(button, &TextBlockButton::chosen, beside,
            [this, take](const QString &text) { take(filledIn(text, placeholders())); });
    m_blockButtons.emplace_back(button, kind);
    return button;
}

void NoticePage::addContact()
{
    form().addHeading(noticedesk::tr("Contact window"));
    m_contacts = new QComboBox(this);
    m_contacts->setObjectName(u"contactsCombo"_s);
    form().addField(noticedesk::tr("Pic&k from the office's list"), u"contacts"_s, m_contacts);
    connect(m_contacts, &QComboBox::activated, this, &NoticePage::takeContact);
    m_unit = form().addLine(noticedesk::tr("&Unit"), u"notice.contact.unit"_s, u"unitEdit"_s);
    m_contactName =
        form().addLine(noticedesk::tr("&Person"), u"notice.contact.name"_s, u"contactNameEdit"_s);
    m_phone =
        form().addLine(noticedesk::tr("&Telephone"), u"notice.contact.phone"_s, u"phoneEdit"_s);
    m_email = form().addLine(noticedesk::tr("E-&mail"), u"notice.contact.email"_s, u"emailEdit"_s);
    m_contactUndo = new JointUndo({m_unit, m_contactName, m_phone, m_email}, this);
    m_contactUndo->addPlace(m_contacts);
}

void NoticePage::showCase(const CaseFile &file)
{
    CasePage::showCase(file);
    m_organization->setText({});
}

void NoticePage::fieldsShown()
{
    m_deadline->setBase(m_date->date());
    lookTargetUp();
}

QWidget *NoticePage::firstField() const
{
    // The day is there already; whom it is about comes first.
    const bool isNew = m_code->text().isEmpty() && !m_organization->isHidden();
    return isNew ? m_organization : CasePage::firstField();
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
        m_correctionReason->setText({});
    renewFrozen();
}

void NoticePage::freeze()
{
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
}

QString NoticePage::correctionReason() const
{
    return m_correctionReason->text();
}

void NoticePage::setCorrectionReason(const QString &reason)
{
    m_correctionReason->setText(reason);
}

void NoticePage::takeOrganization(const Organization &organization)
{
    // An address book knows no addresses: the one that stands here is another organisation's then.
    const bool another = m_code->text() != organization.code;
    m_targetUndo->fill({organization.code, organization.name,
                        organization.address || another ? organization.address.value_or(QString())
                                                        : m_address->text()});
    m_organization->setText({});
    lookTargetUp();
    markTyped();
    m_reason->setFocus();
}

void NoticePage::lookTargetUp()
{
    CaseFile typed;
    collect(typed);
    m_remarks->look(typed.notice, m_date->date().value_or(office().today()), record().file.number);
}

void NoticePage::renewLists()
{
    for (const auto &[button, kind] : m_blockButtons)
        button->setBlocks(office().textBlocks(kind));
    m_contacts->clear();
    m_contacts->addItem(noticedesk::tr("(choose a contact window)"));
    for (const Stored<ContactWindow> &contact : office().contacts()) {
        const QStringList words{isolated(contact.record.name.value_or(QString())),
                                isolated(contact.record.unit.value_or(QString()))};
        m_contacts->addItem(words.join(u"　"_s));
    }
}

void NoticePage::takeContact(int place)
{
    const auto &contacts = office().contacts();
    if (place < 1 || static_cast<std::size_t>(place) > contacts.size())
        return;
    const ContactWindow &contact = contacts[static_cast<std::size_t>(place - 1)].record;
    const QString none;
    m_contactUndo->fill({contact.unit.value_or(none), contact.name.value_or(none),
                         contact.phone.value_or(none), contact.email.value_or(none)});
    markTyped();
}

void NoticePage::renewFrozen()
{
    const CaseFile &file = record().file;
    const bool frozen =
        isForReading() || stateOf(file) == CaseState::Withdrawn || (file.number && !m_correcting);
    m_giveUp->setVisible(m_correcting);
    form().setFieldVisible(u"noticeRevision"_s, m_correcting);
    form().setFieldVisible(u"organization"_s, !frozen);
    m_remarks->setFrozen(frozen);
    form().setFieldVisible(u"contacts"_s, !frozen);
    for (const auto &[button, kind] : m_blockButtons)
        button->setVisible(!frozen);
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
