// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/calendarpage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/calendareffects.h"
#include "app/directories/closurespanel.h"
#include "app/directories/filechoice.h"
#include "app/directories/importpanel.h"
#include "app/directories/recordlist.h"
#include "app/text/plaintext.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "exchange/officecalendarfile.h"
#include "store/directory/directoryactions.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::vector<ListedRow> rowsOfYears(const std::map<int, OfficeCalendar::DaysOff> &years)
{
    std::vector<ListedRow> rows;
    rows.reserve(years.size());
    for (const auto &[year, daysOff] : years)
        rows.push_back({year,
                        {noticedesk::tr("%1 (%2)").arg(QString::number(year - yearsBeforeRepublic),
                                                       QString::number(year)),
                         QString::number(daysOff.size())},
                        {}});
    std::reverse(rows.begin(), rows.end()); // the latest first
    return rows;
}

} // namespace

CalendarPage::CalendarPage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_years(new RecordList(noticedesk::tr("&Years that are known"),
                             {noticedesk::tr("Year"), noticedesk::tr("Days off")}, u"yearsTable"_s,
                             this)),
      m_days(new RecordList(noticedesk::tr("Days that chan&ge"),
                            {noticedesk::tr("Day"), noticedesk::tr("Change")}, u"daysTable"_s,
                            this)),
      m_deadlines(new RecordList(noticedesk::tr("D&eadlines of open cases (Enter opens the case)"),
                                 {noticedesk::tr("Number"), noticedesk::tr("Organisation"),
                                  noticedesk::tr("Deadline"), noticedesk::tr("Its day")},
                                 u"deadlinesTable"_s, this)),
      m_import(new ImportPanel(this)),
      m_closures(new ClosuresPanel(desk, this))
{
    setObjectName(u"calendarPage"_s);
    m_years->setColumnWidths({16, 10}, 0);
    m_days->setColumnWidths({20, 30}, 1);
    m_deadlines->setColumnWidths({11, 22, 16, 20}, 3);
    auto *import = new QPushButton(noticedesk::tr("&Import a year…"), this);
    import->setObjectName(u"chooseImportButton"_s);
    import->setEnabled(desk.store.readOnlyReason().isEmpty());
    import->setToolTip(plainToolTip(desk.store.readOnlyReason()));
    auto *details = new QSplitter(Qt::Vertical, this);
    details->setChildrenCollapsible(false);
    details->addWidget(m_days);
    details->addWidget(m_deadlines);
    m_import->addDetails(details);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 12, 8, 12);
    leftColumn->addWidget(m_years, 1);
    leftColumn->addWidget(import, 0, Qt::AlignLeft);
    leftColumn->addWidget(m_import, 3);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(8, 12, 16, 12);
    rightColumn->addWidget(m_closures);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_years);

    connect(import, &QPushButton::clicked, this, &CalendarPage::chooseImport);
    connect(m_years, &RecordList::addWanted, this, &CalendarPage::chooseImport);
    connect(m_import, &ImportPanel::agreed, this, &CalendarPage::import);
    connect(m_import, &ImportPanel::dropped, this, [this] { m_offered.reset(); });
    connect(m_deadlines, &RecordList::opened, this,
            [this](qint64 id) { Q_EMIT caseChosen(CaseId(id)); });
    connect(m_closures, &ClosuresPanel::caseChosen, this, &CalendarPage::caseChosen);
    connect(m_closures, &ClosuresPanel::announced, this, &CalendarPage::announced);
    connect(&desk.store, &StoreThreads::directoryChanged, this, &CalendarPage::readYears);
    readYears();
}

bool CalendarPage::hasTyped() const
{
    return m_closures->hasTyped();
}

void CalendarPage::readYears()
{
    m_desk.store.read(
        this, [](Database &database) { return rowsOfYears(calendarYears(database)); },
        [this](std::vector<ListedRow> rows) { m_years->showRows(std::move(rows)); });
}

void CalendarPage::chooseImport()
{
    if (m_desk.store.readOnlyReason().isEmpty())
        chooseFile(this, noticedesk::tr("Import a year of the office calendar"),
                   noticedesk::tr("Office calendars (*.csv);;All files (*)"),
                   [this](const QString &path) { previewImport(path); });
}

void CalendarPage::previewImport(const QString &path)
{
    if (m_work.isRunning())
        return;
    m_offered.reset();
    m_import->say(sentenceWith(noticedesk::tr("The calendar is being read: %1"), path));
    m_work.run([path](const LongWork::Progress &) { return readOfficeCalendarFile(path); },
               [this](const OfficeCalendarYear &year) { offer(year); },
               std::bind_front(&ImportPanel::sayFailed, m_import));
}

void CalendarPage::offer(const OfficeCalendarYear &year)
{
    m_desk.store.read(
        this,
        [year](Database &database) {
            OfficeCalendar after = officeCalendar(database);
            after.learnYear(year.year, year.daysOff);
            return effectOf(after, database, QDate(year.year, 1, 1), QDate(year.year, 12, 31));
        },
        [this, year](const CalendarEffect &effect) {
            m_offered = std::make_shared<const OfficeCalendarYear>(year);
            m_days->showRows(rowsOfDays(effect.days));
            m_deadlines->showRows(rowsOfDeadlines(effect.cases, effect.days));
            m_import->offer(sentenceWith(
                noticedesk::tr("Year %1 with %2 days off. Days that change: %3.\n%4"),
                QString::number(year.year - yearsBeforeRepublic),
                QString::number(year.daysOff.size()), QString::number(effect.days.size()),
                deadlineSentence(effect.cases, effect.days)));
        });
}

void CalendarPage::import()
{
    if (!m_offered)
        return;
    m_desk.store.write(
        this,
        [offered = m_offered](Store &store) {
            return importCalendarYear(store, offered->year, offered->daysOff);
        },
        [this, year = m_offered->year](const ImportCounts &counts) {
            const QString shown = QString::number(year - yearsBeforeRepublic);
            m_import->say(
                counts.unchanged > 0
                    ? sentenceWith(
                          noticedesk::tr("✓ Year %1 was known as it is; nothing was changed."),
                          shown)
                    : sentenceWith(noticedesk::tr("✓ Year %1 was imported."), shown));
            m_years->focusList();
        },
        [this](const std::exception_ptr &error) {
            m_import->close();
            m_desk.prompt.tell(error);
        });
    m_offered.reset();
}

} // namespace noticedesk

#include "calendarpage.moc"
