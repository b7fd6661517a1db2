// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory/directoryactions.h"

#include "store/cases/casewriter.h"
#include "store/directory/directoryrecords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString daysText(const OfficeCalendar::DaysOff &daysOff)
{
    QJsonObject days;
    for (const auto &[day, name] : daysOff)
        days.insert(day.toString(Qt::ISODate), name);
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

OfficeCalendar::DaysOff daysFrom(const QString &text)
{
    OfficeCalendar::DaysOff daysOff;
    const QJsonObject days = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto day = days.begin(); day != days.end(); ++day)
        daysOff.emplace(storedValue<QDate>(day.key()).value_or(QDate()), day.value().toString());
    return daysOff;
}

} // namespace

std::optional<CaseId> introduceOffice(Store &store, const Introduction &introduction)
{
    Change change(store, u"first start"_s);
    DirectoryRecords<OfficeSettings>(store.database())
        .addAs(change, onlySettings, introduction.settings);
    if (introduction.contact != ContactWindow{})
        DirectoryRecords<ContactWindow>(store.database()).add(change, introduction.contact);
    for (const TextBlock &block : introduction.textBlocks)
        DirectoryRecords<TextBlock>(store.database()).add(change, block);
    std::optional<CaseId> draft;
    if (introduction.draft) {
        CaseFile file;
        file.notice = *introduction.draft;
        draft = CaseWriter(change).add(file).id;
    }
    change.commit();
    return draft;
}

void addTextBlocks(Store &store, const std::vector<TextBlock> &blocks)
{
    Change change(store, u"save text block"_s);
    for (const TextBlock &block : blocks)
        DirectoryRecords<TextBlock>(store.database()).add(change, block);
    change.commit();
}

bool isInDirectory(Database &database, const QString &code)
{
    return database.value(u"SELECT count(*) FROM organizations WHERE code = ?"_s, {code})
               .toLongLong() > 0;
}

ImportCounts importCalendarYear(Store &store, int year, const OfficeCalendar::DaysOff &daysOff)
{
    Change change(store, u"import calendar"_s);
    DirectoryRecords<CalendarYear> records(store.database());
    const CalendarYear after{daysText(daysOff)};
    ImportCounts counts;
    const auto before = records.find(Id<CalendarYear>(year));
    if (!before) {
        records.addAs(change, Id<CalendarYear>(year), after);
        ++counts.added;
    } else if (before->record == after) {
        ++counts.unchanged;
    } else if (records.replace(change, *before, after)) {
        ++counts.changed;
    } else {
        refuseStored(u"revision"_s); // within a transaction nobody else can have changed it
    }
    change.commit();
    return counts;
}

std::map<int, OfficeCalendar::DaysOff> calendarYears(Database &database)
{
    return readingFrom(database.path(), [&] {
        std::map<int, OfficeCalendar::DaysOff> years;
        for (const auto &year : DirectoryRecords<CalendarYear>(database).all())
            years.emplace(static_cast<int>(year.id.value()), daysFrom(year.record.days));
        return years;
    });
}

OfficeCalendar officeCalendar(Database &database)
{
    return readingFrom(database.path(), [&] {
        OfficeCalendar calendar;
        for (const auto &[year, daysOff] : calendarYears(database))
            calendar.learnYear(year, daysOff);
        for (const auto &closure : DirectoryRecords<LocalClosure>(database).all())
            calendar.addClosure(closure.record.day, closure.record.reason);
        return calendar;
    });
}

OfficeSettings officeSettings(Database &database)
{
    const auto kept = DirectoryRecords<OfficeSettings>(database).find(onlySettings);
    return kept ? kept->record : OfficeSettings{};
}

} // namespace noticedesk
