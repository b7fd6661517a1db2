// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/organizationcases.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/directories/recordrows.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/search/caselist.h"
#include "store/search/suspendedservice.h"
#include "ui_organizationcases.h"

namespace noticedesk
{

namespace
{

QString serviceSentence(const SuspendedService &service)
{
    const QString number = service.number ? service.number->toString() : QString();
    if (service.restoredOn)
        return sentenceWith(
            noticedesk::tr("Service restored on %1 after the suspension of case %2."),
            shownDay(service.restoredOn), number);
    return service.from ? sentenceWith(noticedesk::tr("Service suspended from %1 (case %2)."),
                                       shownDay(service.from), number)
                        : sentenceWith(noticedesk::tr("Service suspended (case %1)."), number);
}

} // namespace

OrganizationCases::OrganizationCases(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ui(std::make_unique<Ui::OrganizationCases>())
{
    m_ui->setupUi(this);
    m_ui->cases->setColumnWidths({14, 20, 20}, 1);
    m_ui->cases->offerSaving(desk, noticedesk::tr("Cases of the organisation"), {{2}, {}});
    connect(m_ui->cases, &RecordList::opened, this,
            [this](qint64 id) { Q_EMIT caseChosen(CaseId(id)); });
    connect(&desk.store, &StoreThreads::caseChanged, this, &OrganizationCases::readCases);
}

OrganizationCases::~OrganizationCases() = default;

QPushButton &OrganizationCases::noticeButton()
{
    return *m_ui->newNoticeButton;
}

void OrganizationCases::showCasesOf(const Organization &organization)
{
    m_organization = organization;
    setVisible(!organization.code.isEmpty());
    readCases();
}

void OrganizationCases::readCases()
{
    if (m_organization.code.isEmpty()) {
        m_ui->cases->showRows({});
        m_ui->serviceLabel->tell({});
        return;
    }
    struct Read
    {
        std::vector<ListedRow> rows;
        std::optional<SuspendedService> service;
    };
    CaseListQuery query;
    query.code = m_organization.code;
    query.order = CaseListOrder::NoticeDate;
    query.descending = true;
    m_desk.store.read(
        this,
        [query](Database &database) {
            Read read;
            for (const CaseListRow &each : CaseList(database).all(query))
                read.rows.push_back(
                    {each.id.value(),
                     {nameOfNumber(each.number), nameOfState(each.state), shownDay(each.deadline)},
                     {}});
            read.service = suspendedServiceOf(database, *query.code);
            return read;
        },
        [this, code = m_organization.code](Read read) {
            if (code != m_organization.code)
                return;
            m_ui->cases->showRows(std::move(read.rows));
            m_ui->serviceLabel->tell(read.service ? serviceSentence(*read.service) : QString());
        });
}

} // namespace noticedesk

#include "organizationcases.moc"
