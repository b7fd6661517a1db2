// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/textorder.h"

namespace noticedesk
{

namespace
{

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// The digits at a place without the zeros before them; the place is behind them then.
QStringView takeNumber(const QString &text, qsizetype &place)
{
    while (place + 1 < text.size() && text[place] == u'0' && isDigit(text[place + 1]))
        ++place;
    const qsizetype first = place;
    while (place < text.size() && isDigit(text[place]))
        ++place;
    return QStringView(text).sliced(first, place - first);
}

} // namespace

int orderOfTexts(const QString &one, const QString &other)
{
    qsizetype at = 0;
    qsizetype otherAt = 0;
    while (at < one.size() && otherAt < other.size()) {
        if (isDigit(one[at]) && isDigit(other[otherAt])) {
            const QStringView number = takeNumber(one, at);
            const QStringView otherNumber = takeNumber(other, otherAt);
            if (number.size() != otherNumber.size())
                return number.size() < otherNumber.size() ? -1 : 1;
            if (const int order = number.compare(otherNumber); order != 0)
                return order;
        } else if (one[at] != other[otherAt]) {
            return one[at] < other[otherAt] ? -1 : 1;
        } else {
            ++at;
            ++otherAt;
        }
    }
    if (at < one.size() || otherAt < other.size())
        return at < one.size() ? 1 : -1;
    return one.compare(other); // 007 and 7
}

} // namespace noticedesk
