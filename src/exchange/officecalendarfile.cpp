// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/officecalendarfile.h"

#include "domain/character.h"
#include "domain/rocdate.h"
#include "domain/text.h"
#include "domain/tr.h"
#include "exchange/csvrows.h"
#include "exchange/inputfile.h"
#include "exchange/quoted.h"
#include "exchange/textencoding.h"
#include "exchange/textorigin.h"

#include <algorithm>
#include <optional>

namespace noticedesk
{

namespace
{

constexpr qsizetype maximumCalendarBytes = qsizetype{1024} * 1024;
constexpr QStringView weekdays = u"一二三四五六日";

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("西元日期"), QStringLiteral("星期"),
                                   QStringLiteral("是否放假"), QStringLiteral("備註")};
    return names;
}

QString written(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

/// Invalid unless the text is eight digits for a day that has an ROC form.
QDate parseDay(const QString &text)
{
    const bool isDigits = text.size() == 8 && std::all_of(text.begin(), text.end(), [](QChar each) {
                              return each >= u'0' && each <= u'9';
                          });
    if (!isDigits)
        return {};
    const int number = text.toInt();
    const QDate day(number / 10000, number / 100 % 100, number % 100);
    return RocDate::fromDate(day) ? day : QDate();
}

/// Takes the rows of a file, each of which must be the day after the one before.
class DaysOfYear final
{
public:
    explicit DaysOfYear(const QString &fileName) : m_fileName(fileName) {}

    void add(const CsvRow &row)
    {
        m_line = row.line;
        const QDate day = parseDay(row.fields[0]);
        if (!day.isValid()) {
            fail(0, tr("“%1” is not a day; it is written as 20260101").arg(excerpt(row.fields[0])));
        }
        expect(day);
        checkWeekday(day, row.fields[1]);
        checkRemark(row.fields[3]);
        if (isOff(row.fields[2]))
            m_year.daysOff.emplace(day, row.fields[3]);
        m_next = day.addDays(1);
    }

    OfficeCalendarYear takeYear()
    {
        if (!m_next.isValid()) {
            throw ExchangeError(tr("The file holds no day"), printable(m_fileName));
        }
        if (m_next.year() == m_year.year) {
            fail(0, tr("The file ends here; the days from %1 to %2 are missing")
                        .arg(written(m_next), written(QDate(m_year.year, 12, 31))));
        }
        return std::move(m_year);
    }

private:
    void expect(QDate day)
    {
        if (!m_next.isValid()) {
            m_year.year = day.year();
            m_next = QDate(day.year(), 1, 1);
        }
        if (day.year() != m_year.year) {
            fail(0, tr("The day %1 is not in %2, the year of the days before it")
                        .arg(written(day), QString::number(m_year.year)));
        }
        if (day < m_next) {
            fail(0, tr("The day %1 comes twice").arg(written(day)));
        }
        if (day > m_next) {
            fail(0, tr("The day %1 is missing before %2").arg(written(m_next), written(day)));
        }
    }

    void checkWeekday(QDate day, const QString &found) const
    {
        const QChar weekday = weekdays[day.dayOfWeek() - 1];
        if (found != weekday) {
            fail(1, tr("The day %1 is a %2, not “%3”")
                        .arg(written(day), QString(weekday), excerpt(found)));
        }
    }

    bool isOff(const QString &flag) const
    {
        const bool off = flag == u'2';
        if (!off && flag != u'0') {
            fail(2, tr("“%1” is neither 0, a working day, nor 2, a day off").arg(excerpt(flag)));
        }
        return off;
    }

    void checkRemark(const QString &remark) const
    {
        if (const auto problem = unstorable(remark)) {
            fail(3, tr("The text holds %1, which cannot be kept; remove it")
                        .arg(characterName(problem->character)));
        }
    }

    [[noreturn]] void fail(qsizetype column, const QString &message) const
    {
        throw TextOrigin(m_fileName, m_line).error(message, columns()[column]);
    }

    QString m_fileName;
    OfficeCalendarYear m_year;
    QDate m_next; ///< the day that the next row must be; invalid before the first
    qsizetype m_line = 1;
};

} // namespace

OfficeCalendarYear readOfficeCalendarFile(const QString &path)
{
    const QByteArray text = toUtf8Text(readInputFile(path, maximumCalendarBytes), path);
    DaysOfYear days(path);
    CsvRows rows(text, path, columns());
    if (const auto header = rows.next()) {
        if (!std::equal(columns().begin(), columns().end(), header->fields.begin(),
                        header->fields.end())) {
            throw TextOrigin(path, header->line)
                .error(tr("The first line must be %1, the columns of an "
                          "office calendar")
                           .arg(columns().join(u',')),
                       {});
        }
        while (const auto row = rows.next())
            days.add(*row);
    }
    return days.takeYear();
}

} // namespace noticedesk
