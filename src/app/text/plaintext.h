// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/isolation.h"
#include "domain/shortened.h"

#include <QRegularExpression>
#include <QString>

namespace noticedesk
{

/// Text for a place where Qt takes & for the sign of a key: a tab, a button, a menu.
inline QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// A label or a menu's entry without the sign of its key, as it is read out: 搜尋 for 搜尋(&R).
inline QString withoutKey(QString label)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\(&\\w\\)"));
    return label.remove(keyInBrackets).remove(u'&');
}

/// A tool tip that shows the text as it is, whatever it holds: Qt guesses rich text there, and
/// rich text opens files.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt style='white-space:pre-wrap'>") +
                                text.toHtmlEscaped() + QStringLiteral("</qt>");
}

/// How much of an organisation's name is shown in lists and headings, and in tool tips.
inline constexpr qsizetype longestShownName = 100;
inline constexpr qsizetype longestToolTip = 500;

/// An organisation's name, or what else begins with one, in a heading or a line of a list together
/// with other words: it turns none of them.
inline QString shownName(const QString &name)
{
    return isolated(shortened(name, longestShownName));
}

/// A case by its number, or another word for it, and the name of its organisation.
inline QString caseName(const QString &number, const QString &organization)
{
    return organization.isEmpty() ? number : number + u' ' + isolated(organization);
}

} // namespace noticedesk
