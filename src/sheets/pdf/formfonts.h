// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"
#include "sheets/pdf/fontcache.h"
#include "sheets/pdf/fontsubset.h"
#include "sheets/typesetting/fontchain.h"

#include <map>
#include <memory>
#include <mutex>

namespace noticedesk
{

/// The characters that a form always prints, cut out of the first font and compressed.
struct FormFont
{
    FontSubset codes;
    FontProgram program;
};

/// The fonts of the forms, each made once and
/// kept in the cache: cutting and compressing them is most of the work of a
/// PDF. Safe to use from several threads; lives as long as the process renders.
class FormFonts final
{
public:
    explicit FormFonts(std::shared_ptr<const FontChain> fonts, FontCache cache = FontCache())
        : m_fonts(std::move(fonts)), m_cache(std::move(cache))
    {
    }

    const FontChain &fonts() const { return *m_fonts; }
    const std::shared_ptr<const FontChain> &sharedFonts() const { return m_fonts; }

    /// The font with the words of these forms and the digits. The forms must outlive this object.
    std::shared_ptr<const FormFont> fontFor(const std::vector<const Form *> &forms);

private:
    std::shared_ptr<const FontChain> m_fonts;
    FontCache m_cache;
    std::mutex m_mutex;
    std::map<std::vector<const Form *>, std::shared_ptr<const FormFont>> m_made;
};

} // namespace noticedesk
