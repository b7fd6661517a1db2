// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonscalars.h"

#include "domain/rocdate.h"
#include "domain/tr.h"
#include "exchange/casefileformat.h"
#include "exchange/quoted.h"

#include <QStringList>

#include <cmath>

namespace noticedesk
{

namespace
{

QString kindOf(const JsonValue &value)
{
    if (std::holds_alternative<bool>(value.value))
        return tr("true or false");
    if (std::holds_alternative<double>(value.value))
        return tr("a number");
    if (std::holds_alternative<QString>(value.value))
        return tr("a text");
    if (std::holds_alternative<JsonList>(value.value))
        return tr("a list");
    if (std::holds_alternative<JsonObject>(value.value))
        return tr("an object");
    return tr("null");
}

/// What the value holds; the refusal of one that holds something else says what that is.
template <class Held>
auto &held(auto &value, const JsonPath &path, const char *refusal)
{
    auto *found = std::get_if<Held>(&value.value);
    if (found == nullptr)
        throw path.error(tr(refusal).arg(kindOf(value)));
    return *found;
}

/// -1 if there is anything but digits.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return -1;
        number = 10 * number + (digit.unicode() - u'0');
    }
    return number;
}

} // namespace

QString readText(const JsonValue &value, const JsonPath &path)
{
    const QString &text =
        held<QString>(value, path, QT_TRANSLATE_NOOP("noticedesk", "This must be a text, not %1"));
    refuseUnstorable(text, path);
    return text;
}

QDate readDate(const JsonValue &value, const JsonPath &path)
{
    const QString &text = held<QString>(
        value, path,
        QT_TRANSLATE_NOOP("noticedesk", "This must be a date such as \"2026-11-22\", not %1"));
    const bool shaped = text.size() == 10 && text.at(4) == u'-' && text.at(7) == u'-';
    const QStringView view(text);
    const int year = shaped ? digits(view.first(4)) : -1;
    const int month = shaped ? digits(view.sliced(5, 2)) : -1;
    const int day = shaped ? digits(view.sliced(8, 2)) : -1;
    if (year < 0 || month < 0 || day < 0) {
        throw path.error(tr("“%1” is not a date; write it as 2026-11-22, or null for a blank")
                             .arg(excerpt(text)));
    }
    const QDate date(year, month, day);
    if (!date.isValid()) {
        throw path.error(tr("There is no such day as %1").arg(text));
    }
    if (!RocDate::fromDate(date)) {
        throw path.error(
            tr("The date %1 is outside the range of 1912-01-01 to 2910-12-31").arg(text));
    }
    return date;
}

QTime readTime(const JsonValue &value, const JsonPath &path)
{
    const QString &text = held<QString>(
        value, path,
        QT_TRANSLATE_NOOP("noticedesk", "This must be a time such as \"09:05\", not %1"));
    const bool shaped = text.size() == 5 && text.at(2) == u':';
    const QStringView view(text);
    const QTime time(shaped ? digits(view.first(2)) : -1, shaped ? digits(view.sliced(3, 2)) : -1);
    if (!time.isValid()) {
        throw path.error(tr("“%1” is not a time of day; write it as 09:05, or null for a blank")
                             .arg(excerpt(text)));
    }
    return time;
}

CaseNumber readCaseNumber(const JsonValue &value, const JsonPath &path)
{
    const QString &text = held<QString>(
        value, path,
        QT_TRANSLATE_NOOP("noticedesk", "This must be a case number such as \"115-0001\", not %1"));
    const auto number = CaseNumber::parse(text);
    if (!number) {
        throw path.error(tr("“%1” is not a case number; write it as 115-0001").arg(excerpt(text)));
    }
    return *number;
}

bool readTruth(const JsonValue &value, const JsonPath &path)
{
    return held<bool>(value, path,
                      QT_TRANSLATE_NOOP("noticedesk", "This must be true or false, not %1"));
}

int readWholeNumber(const JsonValue &value, const JsonPath &path, WholeNumber range)
{
    const auto *number = std::get_if<double>(&value.value);
    if (number != nullptr && *number >= range.least && *number <= range.most &&
        std::trunc(*number) == *number)
        return static_cast<int>(*number);
    const QString found = number == nullptr ? kindOf(value) : QString::number(*number, 'g', 17);
    throw path.error(tr("This must be a whole number from %1 to %2, not %3")
                         .arg(QString::number(range.least), QString::number(range.most), found));
}

std::size_t readName(const JsonValue &value, const JsonPath &path,
                     std::span<const std::string_view> names)
{
    const auto *text = std::get_if<QString>(&value.value);
    QStringList choice;
    for (std::size_t index = 0; index < names.size(); ++index) {
        const QLatin1String name(names[index].data(), static_cast<qsizetype>(names[index].size()));
        if (text != nullptr && *text == name)
            return index;
        choice.append(name);
    }
    const QString found = text == nullptr ? kindOf(value) : u'“' + excerpt(*text) + u'”';
    throw path.error(
        tr("This must be one of %1, not %2").arg(choice.join(QStringLiteral(", ")), found));
}

JsonList &readList(JsonValue &value, const JsonPath &path)
{
    return held<JsonList>(value, path,
                          QT_TRANSLATE_NOOP("noticedesk", "This must be a list, not %1"));
}

JsonObject &readObject(JsonValue &value, const JsonPath &path)
{
    return held<JsonObject>(value, path,
                            QT_TRANSLATE_NOOP("noticedesk", "This must be an object, not %1"));
}

} // namespace noticedesk
