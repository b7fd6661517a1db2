// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace noticedesk
{

/// The attachments that a text names: 1 for 附件1, 附件 １ and 附件一, 1 to 3 for 附件1至3 and
/// 附件1、2及3. Where a number may count something else, as in 附件3份 and 附件一併寄送, the text
/// names none.
std::set<int> attachmentsNamedIn(const QString &text);

} // namespace noticedesk
