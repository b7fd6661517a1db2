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

/// The text of a page's two codes (PageCode).
QString codePayload(const CaseFile &caseFile, Sheet sheet, int page, int pages);

/// Adds to each page its foot line and two codes, on sheets of several pages the seam mark (騎縫)
/// over which the seal is put, and in guide mode the mark 填寫範例. A redacted sheet has the mark
/// 個人資料已遮蔽 instead of codes and seam marks: nothing that is sealed and sent back may look
/// like it, and a scan of it must not be filed as what came back.
void addFurniture(LaidOutSheet &sheet, const Form &form, const CaseFile &caseFile,
                  const PageGeometry &geometry, Typesetter &typesetter);

/// Adds the form's remarks in the right margin beside the rows that they speak of.
void addRemarks(Page &page, const PageFragments &fragments, const PageGeometry &geometry,
                Typesetter &typesetter);

} // namespace noticedesk
