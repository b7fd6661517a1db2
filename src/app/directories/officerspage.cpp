// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/officerspage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caseofficers.h"
#include "ui_officerspage.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseBeforeCounts = 300; // ms

/// Whose the days are, for the list: "陳小姐 115/12/1 – 115/12/5".
QString deputyOf(const Officer &officer)
{
    if (!officer.deputy)
        return {};
    return *officer.deputy + u' ' + slashedDay(officer.deputyFrom) + u" – " +
           slashedDay(officer.deputyTo);
}

class OfficersKind final : public DirectoryKind<Officer>
{
public:
    std::vector<ListedRow> rows(Database &database) const override
    {
        const auto cases = openCasesByOfficer(database);
        std::vector<ListedRow> rows;
        for (const auto &kept : Directory<Officer>::all(database)) {
            const Officer &officer = kept.record;
            const auto found = cases.find(officer.name);
            rows.push_back(listedRow(kept.id.value(),
                                     {officer.name, officer.account.value_or(QString()),
                                      QString::number(found == cases.end() ? 0 : found->second),
                                      deputyOf(officer)}));
        }
        return rows;
    }

    QString nameOf(const RecordTexts &texts) const override { return texts.value(u"name"_s); }
};

} // namespace

OfficersPage::OfficersPage(Desk &desk, QWidget *parent)
    : RecordPage(desk, std::make_shared<OfficersKind>(),
                 {noticedesk::tr("&Officers"),
                  {noticedesk::tr("Officer"), noticedesk::tr("Account"),
                   noticedesk::tr("Open cases"), noticedesk::tr("Deputy")},
                  {14, 10, 10, 24},
                  0,
                  {{}, {{0, PersonPart::Name}, {3, PersonPart::Name}}}},
                 parent),
      m_ui(std::make_unique<Ui::OfficersPage>())
{
    setObjectName(u"officersPage"_s);
    m_ui->setupUi(&form());
    introduce(noticedesk::tr("No officer is here yet. Where several people share the cases, each "
                             "case says whose it is, and the start page can show one's own."));
    auto *handOver = new QPushButton(noticedesk::tr("Hand cases ov&er…"), this);
    handOver->setObjectName(u"handOverButton"_s);
    listColumn().addWidget(handOver, 0, Qt::AlignLeft);
    offerWhereWritten(*handOver);
    connect(handOver, &QPushButton::clicked, this, &OfficersPage::handOverWanted);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeCounts);
    connect(&m_soon, &QTimer::timeout, this, [this] { readRows(); });
    connect(&desk.store, &StoreThreads::caseChanged, this, [this] { m_soon.start(); });
    renewChoices();
    connect(&desk.office, &Office::changed, this, &OfficersPage::renewChoices);
    begin();
}

OfficersPage::~OfficersPage() = default;

void OfficersPage::renewChoices()
{
    const Office &office = desk().office;
    const QStringList names = office.officerNames();
    m_ui->deputyChoice->setNames(names, noticedesk::tr("nobody"));
    for (RocDateField *field : {m_ui->deputyFromEdit, m_ui->deputyToEdit}) {
        field->setCalendar(office.calendar());
        field->setToday(office.today());
    }
    m_ui->ownAccountLabel->setText(
        sentenceWith(noticedesk::tr("The account at this window is %1."), office.account()));
}

} // namespace noticedesk

#include "officerspage.moc"
