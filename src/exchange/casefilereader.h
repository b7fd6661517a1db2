// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "exchange/textorigin.h"

#include <QByteArrayView>
#include <QString>

namespace noticedesk
{

/// The case in the text of a case file (docs/case-file.md). Throws ExchangeError for anything that
/// is not exactly a case file of at most maximumCaseFileBytes.
CaseFile parseCaseFile(QByteArrayView bytes, const TextOrigin &origin);

/// The case in a file. Throws ExchangeError, also if the file cannot be read.
CaseFile readCaseFile(const QString &path);

} // namespace noticedesk
