// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "exchange/maildraft.h"

namespace noticedesk
{

/// The message that brings an organisation its notice, in Chinese as the sheet is: what is asked
/// and by when, how the sheet comes back, and whom to ask. The case has a number; the PDF is that
/// of its sheet with fields to be filled in.
MailDraft noticeMail(const CaseFile &file, const QString &to, const QByteArray &pdf);

} // namespace noticedesk
