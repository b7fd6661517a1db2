// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postcode.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

bool isUsualPostcode(const QString &text)
{
    static const QRegularExpression form(u"\\A[1-9]\\d{2}(?:\\d{2,3})?\\z"_s);
    return form.match(text).hasMatch();
}

QString leadingDigits(const QString &address)
{
    static const QRegularExpression digits(u"\\A\\s*(\\d+)"_s);
    return digits.match(address).captured(1);
}

} // namespace noticedesk
