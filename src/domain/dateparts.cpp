// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dateparts.h"

#include "domain/chinesenumerals.h"
#include "domain/rocdate.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype digitsOfGregorianYear = 4;
constexpr qsizetype digitsOfRepublicYear = 3;

const std::array<QRegularExpression, 3> &typedForms()
{
    const QString era = u"\\A(?<era>(?:中華 *)?民國? *)?"_s;
    static const std::array<QRegularExpression, 3> forms{
        QRegularExpression(era +
                           u"(?<year>\\d{3}|(?:19|2\\d)\\d{2})(?<month>\\d{2})(?<day>\\d{2})\\z"_s),
        QRegularExpression(era + u"(?<year>\\d{1,4}) *(?<sign>[/.-]) *(?<month>\\d{1,2}) *"
                                 "\\k<sign> *(?<day>\\d{1,2})\\.?\\z"_s),
        QRegularExpression(
            u"\\A(?<era>(?:中華 *)?民國 *|(?:西元|公元) *)?(?<year>\\d{1,4}|元) *年 *"
            "(?<month>\\d{1,2}) *月 *(?<day>\\d{1,2}) *[日號]?\\z"_s)};
    return forms;
}

/// Nothing if the era and the number of digits contradict each other.
std::optional<YearForm> formOf(const QString &year, const QString &era)
{
    const bool hasFour = year.size() == digitsOfGregorianYear;
    if (!era.isEmpty() && hasFour == era.contains(u'民'))
        return std::nullopt;
    if (hasFour)
        return YearForm::Gregorian;
    const bool isSaid = !era.isEmpty() || year.size() == digitsOfRepublicYear || year == u"元"_s;
    return isSaid ? YearForm::Republic : YearForm::Short;
}

/// Of one of the words in withoutRemarks(), from 1 for Monday.
int weekdayNamed(const QString &name)
{
    static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                     u"fri"_s, u"sat"_s, u"sun"_s};
    constexpr QStringView chinese = u"一二三四五六日";
    if (name.size() > 1)
        return static_cast<int>(english.indexOf(name.toLower())) + 1;
    return name == u"天"_s ? Qt::Sunday : static_cast<int>(chinese.indexOf(name)) + 1;
}

/// Without the time of day, which is of no matter to a date, and a 前 or 止 after it: 15:30,
/// 下午 3:30:00, T15:30, 下午5時前. A moment of another zone may be of another day, so it stays.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(
        u"(?<=[\\d日號)])(?:T| +|(?<!\\d)|(?=[上下早晚中]))(?:(?:上午|下午|早上|晚上|中午) *)?"
        "(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: *[ap]m|\\+08:?00)?"
        "|\\d{1,2} *[時點](?: *(?:整|半|\\d{1,2} *分(?: *\\d{1,2} *秒)?))?)"
        " *(?:[以之]?前|截?止|為止)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = time.match(text);
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

} // namespace

QString foldedDateText(const QString &typed)
{
    constexpr QStringView signs = u"．／－＋：（）\u2010\u2011\u2012\u2013\u2014\u2212\u2215";
    constexpr QStringView plainSigns = u"./-+:()------/";
    QString text = typed;
    for (QChar &character : text) {
        const char16_t unit = character.unicode();
        if (unit >= u'０' && unit <= u'９')
            character = QChar(u'0' + (unit - u'０'));
        else if (character.isSpace())
            character = u' ';
        else if (const auto sign = signs.indexOf(character); sign >= 0)
            character = plainSigns.at(sign);
    }
    return withDigits(text.trimmed());
}

DateText withoutRemarks(const QString &whole)
{
    const QString folded = withoutTime(whole);
    static const QRegularExpression remarks(
        u"(?: *(?:\\( *(?:星期|週|周|禮拜)?(?<day>[一二三四五六日天]) *\\)"
        "|(?:星期|週|周|禮拜)(?<bare>[一二三四五六日天])"
        "|\\( *(?<english>mon|tue|wed|thu|fri|sat|sun)[a-z]* *\\)))?"
        " *(?:[以之]?前|截?止|為止)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = remarks.match(folded);
    const QString weekday =
        match.captured(u"day"_s) + match.captured(u"bare"_s) + match.captured(u"english"_s);
    return {folded.first(match.capturedStart()), weekday.isEmpty() ? 0 : weekdayNamed(weekday)};
}

std::optional<WholeDate> wholeDateIn(const QString &text)
{
    for (const QRegularExpression &form : typedForms()) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        const QString year = match.captured(u"year"_s);
        const auto yearForm = formOf(year, match.captured(u"era"_s));
        if (!yearForm)
            return std::nullopt;
        const int number = year == u"元"_s ? 1 : year.toInt();
        const int before = *yearForm == YearForm::Gregorian ? 0 : yearsBeforeRepublic;
        return WholeDate{
            {number + before, match.captured(u"month"_s).toInt(), match.captured(u"day"_s).toInt()},
            *yearForm};
    }
    return std::nullopt;
}

} // namespace noticedesk
