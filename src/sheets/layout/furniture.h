// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "sheets/forms/form.h"
#include "sheets/layout/page.h"
#include "sheets/layout/pagegeometry.h"
#include "sheets/layout/paginator.h"
#include "sheets/typesetting/typesetter.h"

namespace noticedesk
{

/// What a page carries besides the form's own content, so that a returned scan finds its case.
///
/// The payload of the codes is ND1|case number|sheet|revision|page/pages|check: format, "-" for a
/// draft, N or T, and the first 6 hexadecimal digits of the SHA-256 of everything before the last
/// bar.
QString codePayload(const CaseFile &caseFile, Sheet sheet, int page, int pages);

/// Adds to each page its foot line and two codes, on sheets of several pages the seam mark (騎縫)
/// over which the seal is put, and in guide mode the mark 填寫範例.
void addFurniture(LaidOutSheet &sheet, const Form &form, const CaseFile &caseFile,
                  const PageGeometry &geometry, Typesetter &typesetter);

/// Adds the form's remarks in the right margin beside the rows that they speak of.
void addRemarks(Page &page, const PageFragments &fragments, const PageGeometry &geometry,
                Typesetter &typesetter);

} // namespace noticedesk
