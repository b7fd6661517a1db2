// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include "domain/character.h"
#include "domain/text.h"

namespace noticedesk
{

QString keptName(const QString &name)
{
    constexpr qsizetype most = 1000;
    qsizetype length = std::min(name.size(), most);
    if (length < name.size() && name.at(length - 1).isHighSurrogate())
        --length;
    return withReplaced(name.first(length), [](char32_t character) -> std::optional<QString> {
        if (isStorable(character))
            return std::nullopt;
        return u'<' + characterName(character) + u'>';
    });
}

} // namespace noticedesk
