// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// A letter of an alphabet, such as Latin, Greek or Arabic; not an ideograph, a syllable of an East
/// Asian script, or a full-width form.
bool isAlphabetic(char32_t character);

/// What joins two parts of one word: hyphens and apostrophes (Tâi-uân, Pa'aw).
bool joinsWord(char32_t character);

} // namespace noticedesk
