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
#include "domain/character.h"
#include "domain/ipaddress.h"
#include "domain/rocdate.h"
#include "domain/tr.h"

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

/// A text of a date field that is no date yet.
bool isHalfDate(const QString &text)
{
    return !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid();
}

class IncidentsKind final : public DirectoryKind<Incident>
{
public:
    IncidentsKind() : DirectoryKind(u"save incident"_s) {}

    std::vector<ListedRow> rows(Database &database) const override
    {
        std::vector<ListedRow> rows;
        for (const auto &kept : DirectoryRecords<Incident>(database).all()) {
            const Incident &incident = kept.record;
            rows.push_back(listedRow(kept.id.value(),
                                     {slashedDay(incident.first), incident.title,
                                      incident.level ? QString::number(*incident.level) : QString(),
                                      incident.source.value_or(QString())}));
        }
        std::reverse(rows.begin(), rows.end()); // the latest first
        return rows;
    }

    std::vector<Finding> findings(const RecordTexts &typed) const override
    {
        std::vector<Finding> findings;
        if (isBlank(typed.value(u"title"_s)))
            findings.push_back(refusalAt(
                u"title"_s, noticedesk::tr("An incident needs a title, by which it is chosen.")));
        const QString first = typed.value(u"first"_s);
        const QString last = typed.value(u"last"_s);
        for (const QString &key : {u"first"_s, u"last"_s}) {
            if (isHalfDate(typed.value(key)))
                findings.push_back(refusalAt(key, noticedesk::tr("This is no day yet.")));
        }
        if (findings.empty() && !first.isEmpty() && !last.isEmpty() && last < first)
            findings.push_back(
                refusalAt(u"last"_s, noticedesk::tr("The last day is before the first.")));
        return findings;
    }

    QString nameOf(const RecordTexts &texts) const override { return texts.value(u"title"_s); }

protected:
    std::vector<Finding> removalRefusals(Database &database, qint64 id) const override
    {
        if (casesOf(database, id) == 0)
            return {};
        return {refusalAt({}, noticedesk::tr("Cases came of this incident, so it stays."))};
    }

public:
    static qint64 casesOf(Database &database, qint64 incident)
    {
        return database
            .value(u"SELECT count(*) FROM case_incidents WHERE incident_id = ?"_s, {incident})
            .toLongLong();
    }
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
        this, [id = m_counted](Database &database) { return IncidentsKind::casesOf(database, id); },
        [this, id = m_counted](qint64 count) {
            if (id == m_counted)
                m_cases->tell(
                    count == 0
                        ? noticedesk::tr("No case came of it yet.")
                        : noticedesk::tr("Cases that came of it: %1").arg(QString::number(count)));
        });
}

} // namespace noticedesk

#include "incidentspage.moc"
