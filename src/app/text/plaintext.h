// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace noticedesk
