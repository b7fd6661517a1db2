// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefileformat.h"

#include "domain/character.h"
#include "domain/text.h"
#include "domain/tr.h"

namespace noticedesk
{

void refuseTooMany(qsizetype entries, qsizetype maximum, const JsonPath &path)
{
    if (entries <= maximum)
        return;
    throw JsonPath(path, maximum).error(tr("This list can have at most %1 entries").arg(maximum));
}

QString unstorableMessage(const QString &characterName)
{
    return tr("The text holds %1, which a case cannot keep; remove it").arg(characterName);
}

void refuseUnstorable(const QString &text, const JsonPath &path)
{
    if (const auto problem = unstorable(text))
        throw path.error(unstorableMessage(characterName(problem->character)));
}

} // namespace noticedesk
