// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "sheets/layout/pagegeometry.h"
#include "sheets/layout/piecebuilder.h"

namespace noticedesk
{

/// A sheet as rows that are not yet cut into pages.
struct ComposedSheet
{
    std::vector<RowBox> rows;
    std::vector<StructureNode> nodes;
    std::vector<SheetBlock> blocks; ///< without their places
    QString title;                  ///< with the values in it, on one line
};

/// Puts values, by their paths, into a form. Throws Unprintable, naming the field, if no font has a
/// character or an answer is too long for a field on the screen.
ComposedSheet compose(const Form &form, const FieldValues &values, SheetMode mode,
                      const PageGeometry &page, Typesetter &typesetter);

} // namespace noticedesk
