// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagerange.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString halfWidth(const QString &text)
{
    QString plain;
    for (const QChar each : text) {
        if (each >= u'０' && each <= u'９')
            plain += QChar(u'0' + each.unicode() - u'０');
        else if (each == u'，' || each == u'、' || each == u'､')
            plain += u',';
        else if (each == u'－' || each == u'–' || each == u'—' || each == u'～' || each == u'~')
            plain += u'-';
        else if (!each.isSpace())
            plain += each;
    }
    return plain;
}

} // namespace

std::optional<std::vector<bool>> parsePageRange(const QString &text, int pageCount)
{
    static const QRegularExpression form(u"\\A([0-9]{1,6})(?:-([0-9]{1,6}))?\\z"_s);
    const QString plain = halfWidth(text);
    std::vector<bool> pages(static_cast<std::size_t>(std::max(pageCount, 0)), plain.isEmpty());
    if (plain.isEmpty())
        return pages;
    const QStringList parts = plain.split(u',');
    for (const QString &part : parts) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.capturedView(1).toInt();
        const int last = match.hasCaptured(2) ? match.capturedView(2).toInt() : first;
        if (first < 1 || last < first || last > pageCount)
            return std::nullopt;
        std::fill(pages.begin() + (first - 1), pages.begin() + last, true);
    }
    return pages;
}

bool areWholeLeaves(const std::vector<bool> &pages)
{
    if (std::count(pages.begin(), pages.end(), true) == 1)
        return true;
    for (std::size_t front = 0; front + 1 < pages.size(); front += 2) {
        if (pages[front] != pages[front + 1])
            return false;
    }
    return true;
}

QString pageRangeText(const std::vector<bool> &pages)
{
    if (std::find(pages.begin(), pages.end(), false) == pages.end())
        return {};
    QStringList parts;
    for (std::size_t first = 0; first < pages.size();) {
        std::size_t end = first;
        while (end < pages.size() && pages[end])
            ++end;
        if (end == first + 1)
            parts.append(QString::number(end));
        else if (end > first)
            parts.append(u"%1-%2"_s.arg(QString::number(first + 1), QString::number(end)));
        first = std::max(end, first + 1);
    }
    return parts.join(u',');
}

} // namespace noticedesk
