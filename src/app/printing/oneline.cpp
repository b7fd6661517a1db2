// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/oneline.h"

#include "domain/character.h"
#include "domain/text.h"

namespace noticedesk
{

QString oneLine(const QString &text, qsizetype mostUnits)
{
    QString line;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n' && !line.isEmpty())
            break;
        if (isStorable(character) && !isInvisibleFormat(character) && character != U'\n')
            line += QString::fromUcs4(&character, 1);
        if (line.size() >= mostUnits)
            break;
    }
    return line.trimmed();
}

} // namespace noticedesk
