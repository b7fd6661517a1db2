// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// The mark ゛ or ゜ that stands beside a letter, for the one that is combined with the letter
/// before it (U+3099, U+309A); 0 for any other character.
char32_t spacingVoicedMark(char32_t character);

/// The letter that a kana and such a mark make together; 0 if there is none.
char32_t withVoicedMark(char32_t kana, char32_t mark);

} // namespace noticedesk
