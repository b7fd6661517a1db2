// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/numberformat.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double secondsOfDay = 86'400;

/// The letters of the first section that say how a number is written: no texts in quotation marks
/// or after a backslash, no colours, conditions and locales in brackets. Durations become D.
QString signsOf(const QString &code)
{
    QString signs;
    for (qsizetype at = 0; at < code.size() && code.at(at) != u';'; ++at) {
        const QChar each = code.at(at);
        if (each == u'\\' || each == u'_' || each == u'*') {
            ++at;
        } else if (each == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end;
        } else if (each == u'[') {
            const qsizetype end = code.indexOf(u']', at + 1);
            const QString inside = code.mid(at + 1, end - at - 1).toLower();
            const bool isDuration = !inside.isEmpty() && (inside.count(u'h') == inside.size() ||
                                                          inside.count(u'm') == inside.size() ||
                                                          inside.count(u's') == inside.size());
            if (isDuration)
                return u"D"_s;
            at = end < 0 ? code.size() : end;
        } else {
            signs += each.toLower();
        }
    }
    return signs;
}

bool isExponent(const QString &signs, qsizetype at)
{
    return signs.at(at) == u'e' && at + 1 < signs.size() &&
           (signs.at(at + 1) == u'+' || signs.at(at + 1) == u'-');
}

QString plainNumber(double number)
{
    constexpr double exact = 1e15;
    constexpr int digits = 15;
    if (number == std::trunc(number) && std::abs(number) < exact)
        return QString::number(static_cast<qint64>(number));
    if (number == std::trunc(number))
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', digits);
}

QString shownTime(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

/// Not valid for what is no day.
QDate dayOf(qint64 number, DateBase base)
{
    constexpr qint64 notThere = 60;    // Excel's 29th of February 1900
    constexpr qint64 last = 2'958'465; // 9999-12-31
    if (number < 0 || number > last)
        return {};
    if (base == DateBase::From1904)
        return QDate(1904, 1, 1).addDays(number);
    if (number == 0 || number == notThere)
        return {};
    return QDate(1899, 12, number < notThere ? 31 : 30).addDays(number);
}

} // namespace

NumberFormat numberFormatOf(const QString &code)
{
    using Kind = NumberFormat::Kind;
    const QString signs = signsOf(code);
    if (signs.contains("general"_L1) || signs.startsWith("g/"_L1) || signs == "D"_L1)
        return {};
    if (signs.size() > 1 && signs.count(u'0') == signs.size())
        return {Kind::Padded, static_cast<int>(std::min<qsizetype>(signs.size(), 32))};
    bool hasDay = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    for (qsizetype at = 0; at < signs.size(); ++at) {
        const QChar each = signs.at(at);
        hasDay = hasDay || each == u'y' || each == u'd' || each == u'g' ||
                 (each == u'e' && !isExponent(signs, at));
        hasTime = hasTime || each == u'h' || each == u's';
        hasMonthOrMinute = hasMonthOrMinute || each == u'm';
    }
    hasDay = hasDay || (hasMonthOrMinute && !hasTime);
    if (hasDay)
        return {hasTime ? Kind::DateAndTime : Kind::Date};
    return {hasTime ? Kind::Time : Kind::Number};
}

NumberFormat builtinNumberFormat(int id)
{
    using Kind = NumberFormat::Kind;
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 22)
        return {Kind::DateAndTime};
    if (isIn(18, 21) || isIn(32, 35) || id == 45 || id == 47 || isIn(52, 53) || isIn(55, 56))
        return {Kind::Time};
    if (isIn(14, 17) || isIn(27, 31) || id == 36 || isIn(50, 51) || id == 54 || isIn(57, 58))
        return {Kind::Date};
    return {};
}

QString shownNumber(double number, NumberFormat format, DateBase base)
{
    using Kind = NumberFormat::Kind;
    QString plain = plainNumber(number);
    if (format.kind == Kind::Number || !std::isfinite(number))
        return plain;
    if (format.kind == Kind::Padded) {
        const bool isWhole = number >= 0 && number == std::trunc(number);
        return isWhole ? plain.rightJustified(format.digits, u'0') : plain;
    }
    if (number < 0 || number > 1e7)
        return plain;
    const auto seconds = static_cast<qint64>(std::llround(number * secondsOfDay));
    const auto dayLength = static_cast<qint64>(secondsOfDay);
    if (format.kind == Kind::Time && seconds < dayLength)
        return shownTime(seconds);
    const QDate day = dayOf(seconds / dayLength, base);
    if (!day.isValid())
        return plain;
    const QString shown = day.toString(Qt::ISODate);
    const bool hasTime = format.kind != Kind::Date && seconds % dayLength != 0;
    return hasTime ? shown + u' ' + shownTime(seconds % dayLength) : shown;
}

} // namespace noticedesk
