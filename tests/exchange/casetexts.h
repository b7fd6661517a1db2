// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/casefilereader.h"
#include "exchange/textorigin.h"

namespace noticedesk::testing
{

/// The text with each ' as a ", so that JSON can be read without its backslashes. (A raw string
/// would do as well, but moc loses the slots behind one.)
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// The case of a case file.
inline CaseFile parsed(const QByteArray &bytes)
{
    return parseCaseFile(bytes, TextOrigin(QStringLiteral("case.json")));
}

} // namespace noticedesk::testing
