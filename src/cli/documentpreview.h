// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "documents/outsidedocument.h"

namespace noticedesk
{

class DocumentReader;

/// The picture of a page of a document from outside as PNG, 150 dots to the inch of A4, made by a
/// worker of this reader. Throws Error that says why there is none, and where that was.
QByteArray pngOfPage(DocumentReader &reader, const OutsideDocument &document, int page,
                     const QString &where);

/// Prints a line for each thing that a worker must not be able to do: name, tab, closed or open.
/// Refused if one is open.
ExitStatus printDoors(const CommandStreams &streams);

} // namespace noticedesk
