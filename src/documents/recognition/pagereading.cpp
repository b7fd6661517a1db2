// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/pagereading.h"

#include <algorithm>

namespace noticedesk
{

PageVerdict PageReading::verdict() const
{
    if (codes.empty())
        return PageVerdict::NoCode;
    const PageCode *first = nullptr;
    bool differ = false;
    for (const CodeOnPage &code : codes) {
        if (!code.page) {
            if (PageCode::isMeantBy(code.text))
                return PageVerdict::WrongCheck;
            continue;
        }
        if (!first)
            first = &*code.page;
        differ = differ || *code.page != *first;
    }
    if (!first)
        return PageVerdict::Foreign;
    return differ ? PageVerdict::Contradiction : PageVerdict::Ours;
}

std::optional<PageCode> PageReading::page() const
{
    if (verdict() != PageVerdict::Ours)
        return std::nullopt;
    return std::find_if(codes.begin(), codes.end(),
                        [](const CodeOnPage &code) { return code.page.has_value(); })
        ->page;
}

bool PageReading::hasForeign() const
{
    return std::any_of(codes.begin(), codes.end(), [](const CodeOnPage &code) {
        return !code.page && !PageCode::isMeantBy(code.text);
    });
}

} // namespace noticedesk
