// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/noticetermsform.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/widgets/fieldbinder.h"
#include "domain/character.h"
#include "domain/fieldvalues.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_noticetermsform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What is wrong with a draft, but not with its organisation, which the list says.
bool isOfTerms(const Finding &finding)
{
    return finding.severity != Severity::Task && finding.field.startsWith("notice."_L1) &&
           !finding.field.startsWith("notice.target"_L1);
}

} // namespace

NoticeTermsForm::NoticeTermsForm(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::NoticeTermsForm>())
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
}

NoticeTermsForm::~NoticeTermsForm() = default;

void NoticeTermsForm::begin(Desk &desk)
{
    m_desk = &desk;
    offerBlocks(m_ui->reasonEditBlocksButton, m_ui->reasonEdit);
    offerBlocks(m_ui->itemsEditBlocksButton, m_ui->itemsEdit);
    offerBlocks(m_ui->basesEditBlocksButton, m_ui->basesEdit);
    connect(&desk.office, &Office::changed, this, &NoticeTermsForm::renewOffice);
    connect(&m_ui->form->binder(), &FieldBinder::edited, this, &NoticeTermsForm::noteTyping);
    connect(m_ui->titleEdit, &LineField::edited, this, &NoticeTermsForm::noteTyping);
    connect(m_ui->contactCombo, &QComboBox::activated, this, &NoticeTermsForm::noteTyping);
    connect(m_ui->noticeDateEdit, &RocDateField::edited, m_ui->deadlineEdit,
            [this] { m_ui->deadlineEdit->setBase(m_ui->noticeDateEdit->date()); });
    connect(m_ui->incidentCombo, &QComboBox::activated, this, [this] {
        m_wanted = incident();
        m_ui->form->setFieldVisible(u"incidentList.title"_s, !incident());
        noteTyping();
        Q_EMIT incidentChanged();
    });
    renewOffice();
    m_ui->noticeDateEdit->setDate(desk.office.today());
    m_ui->deadlineEdit->setBase(desk.office.today());
    desk.store.read(
        this, [](Database &database) { return textsOfOffice(database); },
        [this](const NoticeTexts &texts) { showOfficeTexts(texts); });
}

void NoticeTermsForm::showOfficeTexts(const NoticeTexts &texts)
{
    if (m_isTyped)
        return;
    m_ui->reasonEdit->setText(texts.reason.value_or(QString()));
    m_ui->itemsEdit->setEntries(texts.improvementItems);
    m_ui->basesEdit->setEntries(texts.legalBases);
}

void NoticeTermsForm::offerBlocks(TextBlockButton *button, QWidget *field)
{
    button->setField(*field);
    connect(button, &TextBlockButton::chosen, button, &TextBlockButton::insert);
}

void NoticeTermsForm::renewOffice()
{
    const Office &office = m_desk->office;
    for (RocDateField *each : {m_ui->noticeDateEdit, m_ui->deadlineEdit}) {
        each->setCalendar(office.calendar());
        each->setToday(office.today());
    }
    // Who has left the day as it was means the present one.
    if (const QDate before = std::exchange(m_today, office.today());
        before != m_today && m_ui->noticeDateEdit->date() == before) {
        m_ui->noticeDateEdit->setDate(m_today);
        m_ui->deadlineEdit->setBase(m_today);
    }
    m_ui->reasonEditBlocksButton->setBlocks(office.textBlocks(TextBlockKind::Reason));
    m_ui->itemsEditBlocksButton->setBlocks(office.textBlocks(TextBlockKind::ImprovementItem));
    m_ui->basesEditBlocksButton->setBlocks(office.textBlocks(TextBlockKind::LegalBasis));
    const QVariant contact = m_ui->contactCombo->currentData();
    m_ui->contactCombo->clear();
    if (office.contacts().size() != 1)
        m_ui->contactCombo->addItem(noticedesk::tr("(choose a contact window)"));
    for (const Stored<ContactWindow> &each : office.contacts())
        m_ui->contactCombo->addItem(isolated(each.record.name.value_or(QString())) + u"　"_s +
                                        isolated(each.record.unit.value_or(QString())),
                                    each.id.value());
    m_ui->contactCombo->setCurrentIndex(std::max(0, m_ui->contactCombo->findData(contact)));
    fillIncidents();
}

void NoticeTermsForm::fillIncidents()
{
    const auto chosen = incident();
    const auto before = m_wanted ? m_wanted : chosen;
    m_ui->incidentCombo->clear();
    m_ui->incidentCombo->addItem(noticedesk::tr("(a new incident)"));
    const auto &incidents = m_desk->office.incidents();
    for (auto at = incidents.size(); at-- > 0;) // the latest first
        m_ui->incidentCombo->addItem(incidents[at].record.title, incidents[at].id.value());
    const int found = before ? m_ui->incidentCombo->findData(before->value()) : -1;
    m_ui->incidentCombo->setCurrentIndex(std::max(0, found));
    m_ui->form->setFieldVisible(u"incidentList.title"_s, !incident());
    const bool isGone = chosen && chosen == before && found < 0;
    if (isGone)
        m_wanted.reset(); // another may be given its id
    if (isGone || (before && found > 0))
        Q_EMIT incidentChanged();
}

void NoticeTermsForm::chooseIncident(Id<Incident> incident)
{
    m_wanted = incident;
    fillIncidents();
}

std::optional<Id<Incident>> NoticeTermsForm::incident() const
{
    const QVariant id = m_ui->incidentCombo->currentData();
    return id.isValid() ? std::optional(Id<Incident>(id.toLongLong())) : std::nullopt;
}

QString NoticeTermsForm::title() const
{
    return incident() ? m_ui->incidentCombo->currentText() : m_ui->titleEdit->text().trimmed();
}

NoticeTerms NoticeTermsForm::terms() const
{
    CaseFile typed;
    setFieldValues(typed, m_ui->form->binder().values());
    Notice &notice = typed.notice;
    for (const Stored<ContactWindow> &each : m_desk->office.contacts()) {
        if (each.id.value() == m_ui->contactCombo->currentData().toLongLong())
            notice.contact = each.record;
    }
    if (!notice.contact.unit)
        notice.contact.unit = m_desk->office.settings().name;
    return {{notice.reason, notice.improvementItems, notice.legalBases, notice.contact},
            notice.date.value_or(m_desk->office.today()),
            notice.deadline};
}

void NoticeTermsForm::noteTyping()
{
    m_isTyped = true;
    if (!m_samples.empty())
        m_ui->form->showFindings(remarks());
}

TermsCheck NoticeTermsForm::check(const OrganizationEntries &first, const OrganizationEntries &last)
{
    m_samples = {first, last};
    const std::vector<Finding> found = remarks();
    m_ui->form->showFindings(found);
    QStringList warnings;
    for (const Finding &each : found) {
        if (each.severity == Severity::Error) {
            m_ui->form->enterRefused();
            return TermsCheck::Refused;
        }
        warnings.append(each.sentence);
    }
    const bool areSeen = std::all_of(warnings.begin(), warnings.end(), [this](const QString &each) {
        return m_seenWarnings.contains(each);
    });
    m_seenWarnings = warnings;
    return areSeen ? TermsCheck::Good : TermsCheck::Warned;
}

/// What both have; the rest is about one of them, and the table of the drafts tells it.
std::vector<Finding> NoticeTermsForm::remarks() const
{
    std::vector<Finding> found = remarksOn(m_samples.front());
    const std::vector<Finding> ofLast = remarksOn(m_samples.back());
    std::erase_if(found, [&ofLast](const Finding &each) {
        return std::none_of(ofLast.begin(), ofLast.end(), [&each](const Finding &other) {
            return other.code == each.code && other.field == each.field;
        });
    });
    return found;
}

std::vector<Finding> NoticeTermsForm::remarksOn(const OrganizationEntries &sample) const
{
    std::vector<Finding> found;
    const auto refuse = [&found](const QString &field, const QString &sentence) {
        found.push_back({Severity::Error, {}, field, sentence});
    };
    if (!incident() && isBlank(title()))
        refuse(u"incidentList.title"_s, noticedesk::tr("Say what the office calls this incident."));
    for (const Stored<Incident> &each : m_desk->office.incidents()) {
        if (!incident() && each.record.title == title())
            refuse(u"incidentList.title"_s,
                   noticedesk::tr("There is an incident of this name; choose it above, or give "
                                  "the new one another."));
    }
    for (const auto &[path, typed] : m_ui->form->binder().halfTyped().toStdMap())
        refuse(path, sentenceWith(noticedesk::tr("%1 is no date yet."), typed));
    Incident incident;
    for (const Stored<Incident> &each : m_desk->office.incidents()) {
        if (each.id == this->incident())
            incident = each.record;
    }
    const CaseFile draft = draftFor(sample, incident, terms());
    for (const Finding &each : findings(draft, rulesOf(*m_desk))) {
        if (isOfTerms(each))
            found.push_back(each);
    }
    return found;
}

} // namespace noticedesk

#include "noticetermsform.moc"
