// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textlines.h"

#include "domain/tr.h"
#include "exchange/textorigin.h"

#include <algorithm>
#include <iterator>

namespace noticedesk
{

void refuseLoneCarriageReturns(QByteArrayView text, const QString &name)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        const QByteArrayView before = text.first(at);
        throw TextOrigin(name, std::count(before.begin(), before.end(), '\n') + 1)
            .error(tr("A carriage return stands without a line feed; save the "
                      "file with the line ends of Windows or Linux"),
                   {});
    }
}

qsizetype endOfLastLine(QByteArrayView text)
{
    const auto last = std::find_if(text.rbegin(), text.rend(),
                                   [](char each) { return each != '\r' && each != '\n'; });
    return std::distance(last, text.rend());
}

} // namespace noticedesk
