// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/bigramtokenizer.h"

#include "store/search/folding.h"

#include <array>
#include <sqlite3.h>
#include <string_view>

namespace noticedesk
{

namespace
{

/// A folded character in UTF-8, and where it stands in the text.
struct Character
{
    std::array<char, 4> bytes{};
    int size = 0;
    int start = 0;
    int end = 0;
    bool gap = false;
};

using Byte = unsigned char;

/// The code point that begins at a byte of valid UTF-8, and how many bytes it has. What is not
/// valid counts byte by byte.
char32_t decode(std::string_view text, int at, int &size)
{
    const auto byte = [&](int offset) {
        return static_cast<char32_t>(static_cast<Byte>(
            text[static_cast<std::size_t>(at) + static_cast<std::size_t>(offset)]));
    };
    const char32_t lead = byte(0);
    size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0x80 ||
        static_cast<std::size_t>(at) + static_cast<std::size_t>(size) > text.size()) {
        size = 1;
        return lead;
    }
    char32_t code = lead & (0xFFU >> (size + 1));
    for (int offset = 1; offset < size; ++offset)
        code = (code << 6U) | (byte(offset) & 0x3FU);
    return code;
}

int encode(char32_t code, std::array<char, 4> &bytes)
{
    const auto put = [&](std::size_t at, char32_t value) {
        bytes.at(at) = static_cast<char>(value);
    };
    const auto tail = [](char32_t value) { return 0x80U | (value & 0x3FU); };
    if (code < 0x80) {
        put(0, code);
        return 1;
    }
    if (code < 0x800) {
        put(0, 0xC0U | (code >> 6U));
        put(1, tail(code));
        return 2;
    }
    if (code < 0x10000) {
        put(0, 0xE0U | (code >> 12U));
        put(1, tail(code >> 6U));
        put(2, tail(code));
        return 3;
    }
    put(0, 0xF0U | (code >> 18U));
    put(1, tail(code >> 12U));
    put(2, tail(code >> 6U));
    put(3, tail(code));
    return 4;
}

Character nextCharacter(std::string_view text, int at)
{
    Character character;
    int size = 0;
    const char32_t code = decode(text, at, size);
    character.start = at;
    character.end = at + size;
    character.gap = isGap(code);
    character.size = encode(folded(code), character.bytes);
    return character;
}

using TakeToken = int (*)(void *, int, const char *, int, int, int);

/// Gives FTS5 the tokens of a text; stops when it answers with an error.
int tokenize(Fts5Tokenizer *, void *context, int reason, const char *bytes, int size,
             TakeToken take)
{
    const std::string_view text(bytes, static_cast<std::size_t>(size));
    // In a phrase that is looked for, the last character stands in a token already.
    const bool lastAlone = (reason & FTS5_TOKENIZE_QUERY) == 0;
    int result = SQLITE_OK;
    bool afterCharacter = false;
    for (int at = 0; at < size && result == SQLITE_OK;) {
        const Character first = nextCharacter(text, at);
        at = first.end;
        if (first.gap) {
            afterCharacter = false;
            continue;
        }
        std::array<char, 8> token{};
        auto tokenEnd = std::copy_n(first.bytes.begin(), first.size, token.begin());
        int end = first.end;
        Character second;
        second.gap = true;
        if (at < size)
            second = nextCharacter(text, at);
        if (!second.gap) {
            tokenEnd = std::copy_n(second.bytes.begin(), second.size, tokenEnd);
            end = second.end;
        }
        if (!second.gap || lastAlone || !afterCharacter)
            result = take(context, 0, token.data(), static_cast<int>(tokenEnd - token.begin()),
                          first.start, end);
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
