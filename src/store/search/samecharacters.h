// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// The first character of the group to which the character belongs in
/// resources/search/samecharacters.txt, forms of one word: 峯 gives 峰, 台 gives 臺. One that is in
/// no group is itself.
char32_t sameCharacter(char32_t character);

} // namespace noticedesk
