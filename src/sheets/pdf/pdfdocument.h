// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/layout/page.h"
#include "sheets/pdf/formfonts.h"

#include <memory>

namespace noticedesk
{

/// Writes laid-out sheets into one PDF, each as soon as it is added.
///
/// Final and guide sheets are marked PDF/A-2u; a document that holds a fillable sheet is not. The
/// same sheets in the same order give the same bytes. What the sink throws passes through.
class PdfDocument final
{
public:
    /// The form font holds the fixed words of the forms whose sheets will be added. The chain must
    /// outlive this object.
    PdfDocument(ByteSink sink, const FontChain &fonts, std::shared_ptr<const FormFont> formFont);
    ~PdfDocument();

    void add(const LaidOutSheet &sheet);
    /// Writes what belongs to all pages. Nothing can be added afterwards.
    void finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace noticedesk
