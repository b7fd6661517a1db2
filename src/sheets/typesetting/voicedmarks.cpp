// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/voicedmarks.h"

#include <QList>
#include <QString>

namespace noticedesk
{

char32_t spacingVoicedMark(char32_t character)
{
    switch (character) {
    case U'\u3099':
        return U'\u309B';
    case U'\u309A':
        return U'\u309C';
    default:
        return 0;
    }
}

char32_t withVoicedMark(char32_t kana, char32_t mark)
{
    if (spacingVoicedMark(mark) == 0)
        return 0;
    const char32_t typed[] = {kana, mark};
    const auto composed =
        QString::fromUcs4(typed, 2).normalized(QString::NormalizationForm_C).toUcs4();
    return composed.size() == 1 ? composed.front() : 0;
}

} // namespace noticedesk
