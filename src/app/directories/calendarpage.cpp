// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/calendarpage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/calendareffects.h"
#include "app/directories/recordrows.h"
#include "app/text/plaintext.h"
#include "app/widgets/filechoice.h"
#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "exchange/officecalendarfile.h"
#include "store/directory/directoryactions.h"
#include "ui_calendarpage.h"

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
    : QWidget(parent), m_ui(std::make_unique<Ui::CalendarPage>()), m_desk(desk)
{
    m_ui->setupUi(this);
    m_ui->years->setColumnWidths({16, 10}, 0);
    m_ui->days->setColumnWidths({20, 30}, 1);
    m_ui->deadlines->setColumnWidths({11, 22, 16, 20}, 3);
    m_ui->years->offerSaving(desk, noticedesk::tr("Years of the calendar"));
    m_ui->days->offerSaving(desk, noticedesk::tr("Changed days"), {{0}, {}});
    m_ui->deadlines->offerSaving(desk, noticedesk::tr("Changed deadlines"), {{2}, {}});
    m_ui->importPanel->addDetails(m_ui->details);
    m_ui->chooseImportButton->setEnabled(desk.store.readOnlyReason().isEmpty());
    m_ui->chooseImportButton->setToolTip(plainToolTip(desk.store.readOnlyReason()));
    m_ui->closuresPanel->begin(desk);
    setFocusProxy(m_ui->years);

    connect(m_ui->chooseImportButton, &QPushButton::clicked, this, &CalendarPage::chooseImport);
    connect(m_ui->years, &RecordList::addWanted, this, &CalendarPage::chooseImport);
    connect(m_ui->importPanel, &ImportPanel::agreed, this, &CalendarPage::import);
    connect(m_ui->importPanel, &ImportPanel::dropped, this, [this] { m_offered.reset(); });
    connect(m_ui->deadlines, &RecordList::opened, this,
            [this](qint64 id) { Q_EMIT caseChosen(CaseId(id)); });
    connect(m_ui->closuresPanel, &ClosuresPanel::caseChosen, this, &CalendarPage::caseChosen);
    connect(m_ui->closuresPanel, &ClosuresPanel::announced, this, &CalendarPage::announced);
    connect(&desk.store, &StoreThreads::directoryChanged, this, &CalendarPage::readYears);
    readYears();
}

CalendarPage::~CalendarPage() = default;

bool CalendarPage::hasTyped() const
{
    return m_ui->closuresPanel->hasTyped();
}

void CalendarPage::readYears()
{
    m_desk.store.read(
        this, [](Database &database) { return rowsOfYears(calendarYears(database)); },
        [this](std::vector<ListedRow> rows) { m_ui->years->showRows(std::move(rows)); });
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
    m_ui->importPanel->say(sentenceWith(noticedesk::tr("The calendar is being read: %1"), path));
    m_work.run([path](const LongWork::Progress &) { return readOfficeCalendarFile(path); },
               [this](const OfficeCalendarYear &year) { offer(year); },
               std::bind_front(&ImportPanel::sayFailed, m_ui->importPanel));
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
            m_ui->days->showRows(rowsOfDays(effect.days));
            m_ui->deadlines->showRows(rowsOfDeadlines(effect.cases, effect.days));
            m_ui->importPanel->offer(sentenceWith(
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
            m_ui->importPanel->say(
                counts.unchanged > 0
                    ? sentenceWith(
                          noticedesk::tr("✓ Year %1 was known as it is; nothing was changed."),
                          shown)
                    : sentenceWith(noticedesk::tr("✓ Year %1 was imported."), shown));
            m_ui->years->focusList();
        },
        [this](const std::exception_ptr &error) {
            m_ui->importPanel->close();
            m_desk.prompt.tell(error);
        });
    m_offered.reset();
}

} // namespace noticedesk

#include "calendarpage.moc"
