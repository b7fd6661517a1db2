// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether a 發文字號 has the usual form: a 字 and ten digits (three of the ROC year, seven of the
/// serial), as in 府智安字第1140084422號.
bool isUsualDocumentNumber(const QString &text);

} // namespace noticedesk
