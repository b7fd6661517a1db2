// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Whether the program was started to read a document (DocumentReader), which is to be asked before
/// anything else.
bool isDocumentWorker(int argc, char *argv[]);

/// Confines this process, answers the one question and ends it. Reads descriptor 3, writes 4.
[[noreturn]] void runDocumentWorker(int argc, char *argv[]);

} // namespace noticedesk
