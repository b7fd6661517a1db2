// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"

namespace noticedesk
{

class Database;
class DocumentReader;
class SheetPdf;

/// Reads files, and those in folders and in the folders in them, and says of each page where it
/// belongs; nothing is recorded. Two threads of its own ask the reader. Throws IntakeEnded;
/// OutputRefused if the store itself is named; StoreError; Error if documents cannot be read here
/// at all or a form or font is missing. What is wrong with a file is told in the stack. Of a
/// document whose pages take too much time or memory a few are tried.
IntakeStack readStack(const QStringList &filesAndFolders, DocumentReader &reader,
                      Database &database, SheetPdf &sheets, const IntakeProgress &progress = {});

} // namespace noticedesk
