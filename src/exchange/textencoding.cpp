// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "domain/character.h"
#include "domain/tr.h"
#include "exchange/cp950.h"
#include "exchange/textorigin.h"
#include "exchange/utf8.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

ExchangeError errorAtByte(QByteArrayView bytes, qsizetype index, const QString &name,
                          const QString &message)
{
    const QByteArrayView before = bytes.first(index);
    return TextOrigin(name, std::count(before.begin(), before.end(), '\n') + 1).error(message, {});
}

QString fromCp950(QByteArrayView bytes, qsizetype firstNotUtf8, const QString &name)
{
    const Cp950Text decoded = decodeCp950(bytes);
    if (decoded.broken) {
        // The damaged text was most likely written in the encoding in which it gets further.
        const bool isUtf8 = firstNotUtf8 >= *decoded.broken;
        const qsizetype index = isUtf8 ? firstNotUtf8 : *decoded.broken;
        throw errorAtByte(
            bytes, index, name,
            notPartOf(bytes, index, isUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("Big5")));
    }
    const auto userDefined = std::find_if(decoded.text.begin(), decoded.text.end(),
                                          [](QChar each) { return isPrivateUse(each.unicode()); });
    if (userDefined != decoded.text.end()) {
        const auto line = std::count(decoded.text.begin(), userDefined, u'\n') + 1;
        throw TextOrigin(name, line)
            .error(tr("The text holds a user-defined character of Big5 (%1), which "
                      "means nothing on another computer; save it as UTF-8")
                       .arg(characterName(userDefined->unicode())),
                   {});
    }
    return decoded.text;
}

} // namespace

QByteArray toUtf8Text(QByteArray bytes, const QString &name)
{
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0) {
        throw errorAtByte(bytes, nul, name,
                          tr("The text holds a NUL, as UTF-16 text does; save it as UTF-8"));
    }
    const qsizetype mark = bytes.size() - withoutByteOrderMark(bytes).size();
    const auto invalid = firstInvalidUtf8(bytes);
    if (invalid && mark > 0)
        throw errorAtByte(bytes, *invalid, name, notPartOf(bytes, *invalid));
    if (invalid)
        return fromCp950(bytes, *invalid, name).toUtf8();
    return bytes.remove(0, mark);
}

} // namespace noticedesk
