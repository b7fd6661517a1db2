// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory/directoryactions.h"

#include "store/directory/organizationimport.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr Id<OfficeSettings> settingsId(1);

void count(ImportCounts &counts, bool replaced)
{
    if (!replaced)
        refuseStored(u"revision"_s); // within a transaction nobody else can have changed it
    ++counts.changed;
}

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
        daysOff.emplace(dateOf(day.key()).value_or(QDate()), day.value().toString());
    return daysOff;
}

} // namespace

ImportCounts importOrganizations(Store &store, const std::vector<Organization> &organizations)
{
    const auto each = [&](const std::function<void(const IncomingOrganization &)> &take) {
        qsizetype line = 0;
        for (const Organization &organization : organizations)
            take({organization, ++line});
    };
    return importOrganizations(store, each, GoodNames::Replaced).counts;
}

bool isInDirectory(Database &database, const QString &code)
{
    return database.value(u"SELECT count(*) FROM organizations WHERE code = ?"_s, {code})
               .toLongLong() > 0;
}

bool addOrganization(Store &store, const Organization &organization)
{
    Change change(store, u"save organisation"_s);
    if (isInDirectory(store.database(), organization.code))
        return false;
    DirectoryRecords<Organization>(store.database()).add(change, organization);
    change.commit();
    return true;
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
    } else {
        count(counts, records.replace(change, *before, after));
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
    const auto kept = DirectoryRecords<OfficeSettings>(database).find(settingsId);
    return kept ? kept->record : OfficeSettings{};
}

void saveOfficeSettings(Store &store, const OfficeSettings &settings)
{
    Change change(store, u"save settings"_s);
    DirectoryRecords<OfficeSettings> records(store.database());
    const auto before = records.find(settingsId);
    if (!before)
        records.addAs(change, settingsId, settings);
    else if (before->record != settings && !records.replace(change, *before, settings))
        refuseStored(u"revision"_s);
    change.commit();
}

} // namespace noticedesk
