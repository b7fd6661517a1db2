// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace noticedesk
{

/// A sentence of the program in the user's language; the source text is English. Where one word is
/// two in another language, the disambiguation says which is meant.
inline QString tr(const char *text, const char *disambiguation = nullptr)
{
    return QCoreApplication::translate("noticedesk", text, disambiguation);
}

} // namespace noticedesk
