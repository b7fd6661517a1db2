// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/incidentspage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/directories/recordeditor.h"
#include "app/text/showndays.h"
#include "domain/ipaddress.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "ui_incidentspage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

class IncidentsKind final : public DirectoryKind<Incident>
{
public:
    std::vector<ListedRow> rows(Database &database) const override
    {
        std::vector<ListedRow> rows;
        for (const auto &kept : Directory<Incident>::all(database)) {
            const Incident &incident = kept.record;
            rows.push_back(listedRow(kept.id.value(),
                                     {slashedDay(incident.first), incident.title,
                                      incident.level ? QString::number(*incident.level) : QString(),
                                      incident.source.value_or(QString())}));
        }
        std::reverse(rows.begin(), rows.end()); // the latest first
        return rows;
    }

    QString nameOf(const RecordTexts &texts) const override { return texts.value(u"title"_s); }
};

} // namespace

IncidentsPage::IncidentsPage(Desk &desk, QWidget *parent)
    : RecordPage(desk, std::make_shared<IncidentsKind>(),
                 {noticedesk::tr("I&ncidents"),
                  {noticedesk::tr("First day"), noticedesk::tr("Title"), noticedesk::tr("Level"),
                   noticedesk::tr("Source")},
                  {12, 20, 6, 28},
                  1,
                  {{0}, {}}},
                 parent),
      m_ui(std::make_unique<Ui::IncidentsPage>())
{
    setObjectName(u"incidentsPage"_s);
    m_ui->setupUi(&form());
    m_ui->casesLabel->hide();
    introduce(
        noticedesk::tr("No incident is here yet. A notice that comes of one takes its days and "
                       "addresses over."));
    begin();
    const auto remarkOnAddresses = [this] {
        m_ui->addressesRemarkLabel->tell(
            remarkOnIpAddresses(m_ui->addressesEdit->text()).value_or(QString()));
    };
    remarkOnAddresses();
    connect(m_ui->addressesEdit, &TextField::edited, this, remarkOnAddresses);
    connect(&editor(), &RecordEditor::shown, this, remarkOnAddresses);
    const auto renewDates = [this] {
        for (RocDateField *field : {m_ui->firstEdit, m_ui->lastEdit}) {
            field->setCalendar(this->desk().office.calendar());
            field->setToday(this->desk().office.today());
        }
    };
    renewDates();
    connect(&desk.office, &Office::changed, this, renewDates);
    connect(&editor(), &RecordEditor::shown, this, &IncidentsPage::countCases);
}

IncidentsPage::~IncidentsPage() = default;

void IncidentsPage::countCases(const KeptRecord *record)
{
    m_counted = record ? record->id : -1;
    m_ui->casesLabel->tell({});
    if (m_counted <= 0)
        return;
    desk().store.read(
        this,
        [id = m_counted](Database &database) {
            return CaseRecords(database).ofIncident(Id<Incident>(id)).size();
        },
        [this, id = m_counted](std::size_t count) {
            if (id == m_counted)
                m_ui->casesLabel->tell(
                    count == 0
                        ? noticedesk::tr("No case came of it yet.")
                        : noticedesk::tr("Cases that came of it: %1").arg(QString::number(count)));
        });
}

} // namespace noticedesk

#include "incidentspage.moc"
