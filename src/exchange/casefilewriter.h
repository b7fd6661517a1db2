// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// The case as the text of a case file: UTF-8, keys in fixed order, indented by two spaces, with a
/// newline at the end. An empty text is written as the blank that it prints as. Throws
/// ExchangeError, naming the case number and the field, for what parseCaseFile() would refuse.
QByteArray caseFileJson(const CaseFile &file);

/// The same as one line of JSON Lines, without white space but for the newline at the end.
QByteArray caseFileJsonLine(const CaseFile &file);

/// Writes caseFileJson() to the file, which is replaced as a whole or not touched. Throws
/// ExchangeError.
void writeCaseFile(const QString &path, const CaseFile &file);

} // namespace noticedesk
