// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace noticedesk
{

/// Makes the tokenizer "bigram" known to FTS5 on a connection; false if SQLite refuses. It cuts a
/// text into each character together with the next, folded; the last before a gap stands alone. So
/// every part of a text of two characters or more is a phrase of its tokens, and every single
/// character the beginning of one. (FTS5's own trigrams find no word of two characters, and most
/// Chinese words have two.)
bool registerBigramTokenizer(sqlite3 *connection);

} // namespace noticedesk
