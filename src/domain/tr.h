// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace noticedesk
{

/// A sentence of the program in the user's language; the source text is English.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("noticedesk", text);
}

} // namespace noticedesk
