// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"
#include "app/printing/printedpaper.h"

namespace noticedesk
{

/// How many pages of a document from outside are printed.
constexpr int mostCopiedPages = 300;

/// A copy of a document from outside on paper, A4: the pictures that workers draw of its pages, at
/// 200 dots per inch, turned by so many quarters, clockwise. Nothing of the document itself reaches
/// the printer. The reader must outlive it; the one document made is about the case in place 0.
PrintedPaper copyOf(DocumentReader &reader, const OpenDocument &open, const QString &name,
                    int quarterTurns);

} // namespace noticedesk
