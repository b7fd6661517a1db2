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

} // namespace noticedesk
