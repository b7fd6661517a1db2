// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listmarks.h"

#include "domain/character.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A mark at the beginning of a line.
struct Mark
{
    QString kind;         ///< the same for the marks of one list
    int number = 0;       ///< 0 for a bullet
    bool isClear = true;  ///< whether it makes a list of one line too
    qsizetype length = 0; ///< in UTF-16 units
};

/// From 1 to 99; 0 for any other text.
int chineseNumber(const QString &text)
{
    constexpr QStringView digits = u"一二三四五六七八九";
    static const QRegularExpression form(
        u"\\A([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return 0;
    const auto digit = [&](int part) {
        const QString found = match.captured(part);
        return found.isEmpty() ? 0 : static_cast<int>(digits.indexOf(found)) + 1;
    };
    if (match.captured(2).isEmpty())
        return match.captured(1).isEmpty() || !match.captured(3).isEmpty() ? 0 : digit(1);
    constexpr int ten = 10;
    return (match.captured(1).isEmpty() ? 1 : digit(1)) * ten + digit(3);
}

/// Of digits of either width, a Chinese numeral, one of the ten stems or a letter; its kind too.
std::pair<QString, int> numberIn(const QString &text)
{
    constexpr QStringView stems = u"甲乙丙丁戊己庚辛壬癸";
    constexpr QStringView branches = u"子丑寅卯辰巳午未申酉戌亥";
    constexpr QStringView formal = u"壹貳參肆伍陸柒捌玖拾";
    QString digits = text;
    for (QChar &each : digits) {
        if (each >= u'０' && each <= u'９')
            each = QChar(u'0' + (each.unicode() - u'０'));
    }
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (isNumber)
        return {u"1"_s, number};
    if (const int chinese = chineseNumber(text); chinese > 0)
        return {u"一"_s, chinese};
    if (const auto stem = stems.indexOf(text); stem >= 0)
        return {u"甲"_s, static_cast<int>(stem) + 1};
    if (const auto branch = branches.indexOf(text); branch >= 0)
        return {u"子"_s, static_cast<int>(branch) + 1};
    if (const auto place = formal.indexOf(text); place >= 0)
        return {u"壹"_s, static_cast<int>(place) + 1};
    const QChar letter = text.front();
    return letter.isUpper() ? std::pair(u"A"_s, letter.unicode() - u'A' + 1)
                            : std::pair(u"a"_s, letter.unicode() - u'a' + 1);
}

/// Numbers that are one character with their sign: ① to ⑳, ⑴, ⒈, ㈠.
std::optional<Mark> signedNumberAt(const QString &line)
{
    struct Series
    {
        char16_t first;
        int count;
    };
    static constexpr std::array<Series, 6> all{
        {{u'①', 20}, {u'⑴', 20}, {u'⒈', 20}, {u'㈠', 10}, {u'㊀', 10}, {u'❶', 10}}};
    for (const Series &series : all) {
        const int number = line.front().unicode() - series.first + 1;
        if (number >= 1 && number <= series.count)
            return Mark{QString(QChar(series.first)), number, true,
                        line.size() > 1 && u"、.．"_s.contains(line.at(1)) ? 2 : 1};
    }
    return std::nullopt;
}

bool beginsWithNumber(QStringView text)
{
    constexpr QStringView numerals =
        u"0123456789０１２３４５６７８９一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
    return !text.isEmpty() && numerals.contains(text.front());
}

std::optional<Mark> numberAt(const QString &line)
{
    static const QString number =
        u"(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸]"
        "|[子丑寅卯辰巳午未申酉戌亥]|[壹貳參肆伍陸柒捌玖拾]|[A-Za-z])"_s;
    static const QRegularExpression bracketed(u"\\A[(（] *"_s + number + u" *[)）][、.．]?"_s);
    // The point is not one of 1.5 or 10.0.0.7.
    static const QRegularExpression followed(u"\\A"_s + number +
                                             u"(?<sign>[.．](?![0-9０-９])|[、)）\\t])"_s);
    auto match = bracketed.match(line);
    QString sign = u"()"_s;
    if (!match.hasMatch()) {
        match = followed.match(line);
        sign = match.captured(u"sign"_s);
        sign.replace(u'．', u'.').replace(u'）', u')');
    }
    if (!match.hasMatch())
        return std::nullopt;
    const auto [kind, value] = numberIn(match.captured(u"number"_s));
    if (value == 0)
        return std::nullopt;
    const QStringView rest = QStringView(line).sliced(match.capturedLength());
    // 一、二級機關 and A. Lin begin sentences too.
    const bool isClear =
        (kind == u"1"_s || kind == u"一"_s) && sign != u"\t"_s && !beginsWithNumber(rest);
    return Mark{kind + sign, value, isClear, match.capturedLength()};
}

std::optional<Mark> markAt(const QString &line)
{
    // ○ is the blank of ○年○月○日 and ○ 年 ○ 月 ○ 日 too.
    static const QRegularExpression bullet(
        u"\\A(?:[・•‧·●◎◆◇■□▪▫‣◦▶►➢➤❖★☆✓✔\uF06C\uF06E\uF075\uF076\uF0A7\uF0B7\uF0D8\uF0FC]"
        "|[-–—*+](?=[ \\t　])|○(?=[ \\t　])(?![ \\t　]+[年月日]))"_s);
    if (line.isEmpty())
        return std::nullopt;
    if (const auto match = bullet.match(line); match.hasMatch())
        return Mark{match.captured(), 0, true, match.capturedLength()};
    if (auto mark = signedNumberAt(line))
        return mark;
    return numberAt(line);
}

/// Whether a mark goes on with the list that the one before belongs to; some write 1. before each.
bool goesOn(const Mark &mark, const Mark &before)
{
    if (mark.kind != before.kind)
        return false;
    return mark.number == before.number + 1 || (mark.number == before.number && mark.number <= 1);
}

/// Without the blanks at its end.
QString trimmedEnd(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

} // namespace

std::optional<QStringList> listItemsIn(const QString &text)
{
    QStringList items;
    std::optional<Mark> last;
    bool isClear = true;
    for (const QString &whole : text.split(u'\n')) {
        if (isBlank(whole))
            continue;
        const QString line = whole.trimmed();
        const auto mark = markAt(line);
        if (mark && (!last || goesOn(*mark, *last))) {
            isClear = !last && mark->isClear;
            items.append(line.sliced(mark->length).trimmed());
            last = mark;
        } else if (!last) {
            return std::nullopt;
        } else {
            items.last() += u'\n' + trimmedEnd(whole);
        }
    }
    items.removeAll(QString());
    const bool isList = items.size() > 1 || (items.size() == 1 && isClear);
    return isList ? std::optional(items) : std::nullopt;
}

} // namespace noticedesk
