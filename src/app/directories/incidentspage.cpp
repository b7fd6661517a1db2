// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/incidentspage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/directories/recordeditor.h"
#include "app/directories/recordform.h"
#include "app/directories/recordlist.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/ipaddress.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString slashedDay(const std::optional<QDate> &day)
{
    const auto roc = day ? RocDate::fromDate(*day) : std::nullopt;
    return roc ? roc->slashed() : QString();
}

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
                  {12, 20, 6, 14},
                  1},
                 parent),
      m_cases(new PlainLabel({}, this))
{
    setObjectName(u"incidentsPage"_s);
    list().addFilter(noticedesk::tr("&Filter"));
    form().addLine(noticedesk::tr("T&itle"), u"title"_s, u"titleEdit"_s);
    form().addLine(noticedesk::tr("S&ource"), u"source"_s, u"sourceEdit"_s);
    RocDateField *first = form().addDate(noticedesk::tr("First da&y"), u"first"_s, u"firstEdit"_s);
    RocDateField *last = form().addDate(noticedesk::tr("Las&t day"), u"last"_s, u"lastEdit"_s);
    form().addChoice(noticedesk::tr("&Level"), u"level"_s, u"levelComboBox"_s,
                     {{{}, noticedesk::tr("not judged yet")},
                      {u"1"_s, u"1"_s},
                      {u"2"_s, u"2"_s},
                      {u"3"_s, u"3"_s},
                      {u"4"_s, u"4"_s}});
    TextField *addresses =
        form().addText(noticedesk::tr("Malicio&us addresses"), u"addresses"_s, u"addressesEdit"_s);
    addresses->setPlaceholderText(noticedesk::tr("one per line"));
    auto *remark = new PlainLabel({}, this);
    remark->setObjectName(u"addressesRemarkLabel"_s);
    remark->setWordWrap(true);
    remark->hide();
    form().addWidget(remark);
    const auto remarkOnAddresses = [addresses, remark] {
        remark->tell(remarkOnIpAddresses(addresses->text()).value_or(QString()));
    };
    connect(addresses, &TextField::edited, remark, remarkOnAddresses);
    connect(&editor(), &RecordEditor::shown, remark, remarkOnAddresses);
    form()
        .addText(noticedesk::tr("&Event numbers"), u"events"_s, u"eventsEdit"_s)
        ->setPlaceholderText(noticedesk::tr("one per line"));
    m_cases->setObjectName(u"casesLabel"_s);
    m_cases->hide();
    form().addWidget(m_cases);
    const auto renewDates = [this, first, last] {
        for (RocDateField *field : {first, last}) {
            field->setCalendar(this->desk().office.calendar());
            field->setToday(this->desk().office.today());
        }
    };
    renewDates();
    connect(&desk.office, &Office::changed, this, renewDates);
    connect(&editor(), &RecordEditor::shown, this, &IncidentsPage::countCases);
}

void IncidentsPage::countCases(const KeptRecord *record)
{
    m_counted = record ? record->id : -1;
    m_cases->tell({});
    if (m_counted <= 0)
        return;
    desk().store.read(
        this,
        [id = m_counted](Database &database) {
            return CaseRecords(database).ofIncident(Id<Incident>(id)).size();
        },
        [this, id = m_counted](std::size_t count) {
            if (id == m_counted)
                m_cases->tell(
                    count == 0
                        ? noticedesk::tr("No case came of it yet.")
                        : noticedesk::tr("Cases that came of it: %1").arg(QString::number(count)));
        });
}

} // namespace noticedesk

#include "incidentspage.moc"
