// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/fieldvalues.h"
#include "sheets/forms/form.h"
#include "sheets/layout/page.h"
#include "sheets/typesetting/typesetter.h"

namespace noticedesk
{

/// Lays a sheet of a case out on pages. The same form, case and mode give the same pages. In
/// redacted mode the case is masked here; who gives records beside it has masked them.
/// Throws Unprintable if no font has a character, or an answer is too long for a field to be filled
/// in (fillable mode only).
LaidOutSheet layOut(const Form &form, const CaseFile &caseFile, SheetMode mode,
                    Typesetter &typesetter);
/// As above, with the records that the form prints beside the case: history[0].when and so on. The
/// records of a list are counted from 0, and each has a value.
LaidOutSheet layOut(const Form &form, const CaseFile &caseFile, const FieldValues &records,
                    SheetMode mode, Typesetter &typesetter);

/// Prepares a sheet for printing on both sides: a blank back page follows an odd number of pages,
/// so that whatever is printed after it, perhaps for another organisation or for the office alone,
/// begins on a leaf of its own.
void fillLeaves(LaidOutSheet &sheet);

} // namespace noticedesk
