// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticedesk
{

/// Whether a 發文字號 has the usual form: a 字 and ten digits (three of the ROC year, seven of the
/// serial), as in 府智安字第1140084422號.
bool isUsualDocumentNumber(const QString &text);

/// How the office's document numbers of a day begin: its letters (發文字), 第, and the ROC year in
/// three digits, so that the serial is left to type: 府智安字第115. Empty if it has no letters or
/// the day is in no year of the ROC calendar.
QString beginningOfDocumentNumber(const QString &letters, QDate day);

/// Whether the text is one e-mail address in a usual form: ASCII characters without blanks, one @,
/// and a domain of at least two parts; 254 characters at most, 64 before the @ (RFC 5321).
bool isUsualEmail(const QString &text);

/// Whether a telephone number is written in a usual way of Taiwan or internationally: 2991111,
/// 06-2991111, (06)2991111, 0912-345-678, +886-6-2991111, 1999; with an extension as 轉1234,
/// 分機1234, #1234 or ext. 1234; or several such numbers with 、 between them.
bool isUsualPhone(const QString &text);

/// Whether a 郵遞區號 has a usual form: three, five or six digits, the first not 0.
bool isUsualPostcode(const QString &text);

/// The digits an address begins with, where the postcode stands; empty if it begins otherwise.
QString leadingDigits(const QString &address);

} // namespace noticedesk
