// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entrylimit.h"

#include "domain/tr.h"

namespace noticedesk
{

void refuseTooMany(qsizetype entries, qsizetype maximum, const JsonPath &path)
{
    if (entries <= maximum)
        return;
    throw JsonPath(path, maximum).error(tr("This list can have at most %1 entries").arg(maximum));
}

} // namespace noticedesk
