// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/bigramtokenizer.h"

#include "domain/character.h"
#include "store/search/folding.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace noticedesk
{

namespace
{

/// A character in UTF-8.
struct Character
{
    std::array<char, 4> bytes{};
    int size = 0;
};

Character utf8Of(char32_t character)
{
    Character result;
    const QByteArray bytes = QStringView(QChar::fromUcs4(character)).toUtf8();
    result.size = static_cast<int>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), result.bytes.begin());
    return result;
}

using TakeToken = int (*)(void *, int, const char *, int, int, int);

/// Gives FTS5 the tokens of a folded text; stops when it answers with an error. Tokens say where
/// they stand in the text only for excerpts, which nobody asks for: each stands in the whole of it.
int tokenize(Fts5Tokenizer *, void *context, int reason, const char *bytes, int size,
             TakeToken take) noexcept
{
    const QString text = folded(QString::fromUtf8(bytes, size));
    // In a phrase that is looked for, the last character stands in a token already.
    const bool lastAlone = (reason & FTS5_TOKENIZE_QUERY) == 0;
    int result = SQLITE_OK;
    bool afterCharacter = false;
    for (qsizetype at = 0; at < text.size() && result == SQLITE_OK;) {
        const char32_t first = characterAt(text, at);
        at += unitsOf(first);
        if (isGap(first)) {
            afterCharacter = false;
            continue;
        }
        const bool hasSecond = at < text.size() && !isGap(characterAt(text, at));
        if (hasSecond || lastAlone || !afterCharacter) {
            const Character one = utf8Of(first);
            std::array<char, 8> token{};
            auto end = std::copy_n(one.bytes.begin(), one.size, token.begin());
            if (hasSecond) {
                const Character other = utf8Of(characterAt(text, at));
                end = std::copy_n(other.bytes.begin(), other.size, end);
            }
            result = take(context, 0, token.data(), static_cast<int>(end - token.begin()), 0, size);
        }
        afterCharacter = true;
    }
    return result;
}

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    // It has no state, but FTS5 wants something to hold.
    static char none = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&none);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool registerBigramTokenizer(sqlite3 *connection)
{
    fts5_api *api = apiOf(connection);
    fts5_tokenizer functions{create, destroy, tokenize};
    return api && api->xCreateTokenizer(api, "bigram", nullptr, &functions, nullptr) == SQLITE_OK;
}

} // namespace noticedesk
