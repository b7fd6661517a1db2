// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachmentreferences.h"

#include "domain/chinesenumerals.h"

#include <QRegularExpression>

#include <optional>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A number of at most three digits or a Chinese numeral, with no word behind it that it may count.
/// A numeral is also the beginning of many words, so that few characters may stand behind it.
const QString attachmentNumber =
    u"(?:(?<digits>[0-9]{1,3})(?![0-9])"
    "(?![ \u3000]*[份頁個張式件種項冊本年月日時點人台臺次號%])(?![.:/][0-9])"
    "|(?<numeral>[一二三四五六七八九十]{1,3})(?![一二三四五六七八九十])"
    "(?=$|[^\\x{3400}-\\x{9fff}]|[所之的及與和跟或至到為是中內附即皆均]))"_s;
const QString lineBlanks = u"[ \u3000]*"_s;

/// The digits of any width as those of ASCII.
QString withAsciiDigits(QString text)
{
    for (QChar &each : text) {
        if (each >= u'０' && each <= u'９')
            each = QChar(u'0' + (each.unicode() - u'０'));
    }
    return text;
}

std::optional<int> attachmentNumberFrom(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(u"digits"_s) > 0)
        return match.captured(u"digits"_s).toInt();
    return numberOfNumerals(match.capturedView(u"numeral"_s));
}

constexpr int longestAttachmentRange = 99;

void addNumbers(int from, int to, std::set<int> &numbers)
{
    numbers.insert(to);
    if (to - from <= longestAttachmentRange) {
        for (int each = from; each < to; ++each)
            numbers.insert(each);
    }
}

/// Those that follow one another from there on.
void addNumbersAt(const QString &text, qsizetype at, std::set<int> &numbers)
{
    static const QRegularExpression first(lineBlanks + u"[(（]?"_s + lineBlanks + attachmentNumber);
    static const QRegularExpression further(lineBlanks + u"[)）]?"_s + lineBlanks +
                                            u"(?:(?<to>[至到~～〜\\-－–—])|[、,及和與跟或&])"_s +
                                            lineBlanks + u"(?:附件)?"_s + lineBlanks + u"[(（]?"_s +
                                            lineBlanks + attachmentNumber);
    const auto matchOf = [&](const QRegularExpression &pattern) {
        return pattern.match(text, at, QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption);
    };
    auto match = matchOf(first);
    auto number = attachmentNumberFrom(match);
    if (number)
        numbers.insert(*number);
    while (number) {
        at = match.capturedEnd();
        match = matchOf(further);
        const auto next = attachmentNumberFrom(match);
        if (next)
            addNumbers(match.capturedLength(u"to"_s) > 0 ? *number : *next, *next, numbers);
        number = next;
    }
}

} // namespace

std::set<int> attachmentsNamedIn(const QString &text)
{
    const QString word = u"附件"_s;
    const QString plain = withAsciiDigits(text);
    std::set<int> numbers;
    for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
        addNumbersAt(plain, at + word.size(), numbers);
    numbers.erase(0);
    return numbers;
}

} // namespace noticedesk
