// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "sheets/forms/form.h"
#include "sheets/layout/page.h"
#include "sheets/typesetting/typesetter.h"

namespace noticedesk
{

/// Gives the sheet the pages of a form with a grid: a card for each record of its list. What is too
/// long for its place is set smaller, down to the grid's least size. Throws Unprintable, naming the
/// field, if it is too long even then or no font has a character.
void layOutGrid(const Form &form, const FormGrid &grid, const FieldValues &values,
                Typesetter &typesetter, LaidOutSheet &sheet);

} // namespace noticedesk
