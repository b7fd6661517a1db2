// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentnumber.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

bool isUsualDocumentNumber(const QString &text)
{
    static const QRegularExpression form(u"\\A\\p{Han}{1,12}字第(?!000)\\d{3}\\d{7}號\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace noticedesk
