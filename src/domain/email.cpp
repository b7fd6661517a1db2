// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

bool isUsualEmail(const QString &text)
{
    constexpr qsizetype longest = 254;
    static const QRegularExpression form(
        u"\\A(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'+/=?^_`{|}~-]+)*"
        "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
        "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])\\z"_s);
    return text.size() <= longest && form.match(text).hasMatch();
}

} // namespace noticedesk
