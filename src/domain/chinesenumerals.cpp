// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chinesenumerals.h"

#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr QStringView digits = u"零一二三四五六七八九";
constexpr QStringView formalDigits = u"零壹貳參肆伍陸柒捌玖";
constexpr std::array zeros{u'零', u'〇', u'○'};
constexpr int ten = 10;
constexpr int hundred = 100;
constexpr int thousand = 1000;

/// The number that a unit multiplies with, or 20 and 30, which stand alone; 0 for a digit.
int unitOf(QChar numeral)
{
    switch (numeral.unicode()) {
    case u'十':
    case u'拾':
        return ten;
    case u'百':
    case u'佰':
        return hundred;
    case u'千':
    case u'仟':
        return thousand;
    default:
        return 0;
    }
}

int tensOf(QChar numeral)
{
    if (numeral == u'廿')
        return 2 * ten;
    return numeral == u'卅' ? 3 * ten : 0;
}

int digitOf(QChar numeral)
{
    if (numeral == zeros[1] || numeral == zeros[2])
        return 0;
    const auto at = digits.indexOf(numeral);
    return static_cast<int>(at >= 0 ? at : formalDigits.indexOf(numeral));
}

QString digitwise(int number, QChar zero)
{
    QString numerals;
    const QString decimal = QString::number(number);
    for (const QChar digit : decimal)
        numerals += digit == u'0' ? zero : digits.at(digit.digitValue());
    return numerals;
}

/// 十五, 二十, 七.
QString belowHundred(int number)
{
    const int tens = number / ten;
    const int ones = number % ten;
    QString numerals;
    if (tens > 1)
        numerals += digits.at(tens);
    if (tens > 0)
        numerals += u'十';
    if (ones > 0 || tens == 0)
        numerals += digits.at(ones);
    return numerals;
}

} // namespace

std::optional<int> numberOfNumerals(QStringView numerals)
{
    int number = 0;
    int last = -1;                 // the digit that waits for its unit
    int smallest = ten * thousand; // units become smaller
    bool hasUnits = false;
    for (const QChar each : numerals) {
        const int unit = unitOf(each);
        const int tens = tensOf(each);
        if (unit == 0 && tens == 0) {
            if (last > 0 && hasUnits)
                return std::nullopt;
            number = hasUnits ? number : number * ten + digitOf(each);
            last = digitOf(each);
            continue;
        }
        const int size = unit > 0 ? unit : ten;
        if (size >= smallest || (!hasUnits && number >= ten) || (tens > 0 && last > 0))
            return std::nullopt;
        const int times = last > 0 ? last : 1;
        number = (hasUnits ? number : 0) + (unit > 0 ? times * unit : tens);
        smallest = size;
        hasUnits = true;
        last = -1;
    }
    return hasUnits && last > 0 ? number + last : number;
}

QString withDigits(const QString &text)
{
    static const QRegularExpression numerals(
        u"[零〇○一二三四五六七八九壹貳參肆伍陸柒捌玖十拾百佰千仟廿卅]+(?= *[年月日號時點分秒])"_s);
    constexpr qsizetype most = 7; // 一千二百三十四
    QString result;
    qsizetype end = 0;
    for (auto matches = numerals.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto number =
            match.capturedLength() > most ? std::nullopt : numberOfNumerals(match.capturedView());
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += number ? QString::number(*number) : match.captured();
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

QStringList chineseNumerals(int number)
{
    QStringList forms{belowHundred(number)};
    const int tens = number / ten;
    const QString ones = number % ten == 0 ? QString() : QString(digits.at(number % ten));
    if (tens == 2)
        forms.append(u'廿' + ones);
    if (tens == 3)
        forms.append(u'卅' + ones);
    return forms;
}

QStringList chineseYears(int year)
{
    if (year < hundred)
        return {belowHundred(year)};
    QStringList forms;
    for (const QChar zero : zeros)
        forms.append(digitwise(year, zero));
    if (year < thousand) {
        const int rest = year % hundred;
        const QString hundreds = digits.at(year / hundred) + u"百"_s;
        if (rest == 0)
            forms.append(hundreds);
        else if (rest < ten)
            forms += {hundreds + u'零' + digits.at(rest), hundreds + u'〇' + digits.at(rest)};
        else
            forms.append(hundreds + belowHundred(rest));
        if (rest >= ten && rest < 2 * ten)
            forms.append(hundreds + u'一' + belowHundred(rest));
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace noticedesk
