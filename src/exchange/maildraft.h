// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticedesk
{

/// A message that somebody is to look at in a mail program and send from there, with a PDF.
struct MailDraft
{
    QString to; ///< an address alone; empty: the mail program asks
    QString subject;
    QString text;      ///< plain, with \n at the ends of lines
    QString fileName;  ///< of the PDF, in any language
    QString asciiName; ///< the same for mail programs that know no other
    QByteArray pdf;

    friend bool operator==(const MailDraft &, const MailDraft &) = default;
};

/// The message as an .eml file, which mail programs open as a draft (X-Unsent). The same for the
/// same draft: date and identity are given when it is sent.
QByteArray mailDraftBytes(const MailDraft &draft);

/// Whether a text can be a receiver's address: one, without a name, in ASCII.
bool isMailAddress(const QString &text);

} // namespace noticedesk
