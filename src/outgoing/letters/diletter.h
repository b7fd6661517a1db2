// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/letters/lettertext.h"

#include <QByteArray>
#include <QDate>

namespace noticedesk
{

/// What a DI file says of a letter besides its text. Codes that are not known stay empty: the
/// document system asks for them.
struct DiHeader
{
    QString office;
    QString officeCode;
    QString recipientCode;
    std::optional<QDate> date;
    QString number;  ///< 發文字號 as a whole; empty if the document system is to give it
    QString letters; ///< 發文字 of the office, for a number that is to be given
};

/// A letter as document systems of the government exchange it (文書及檔案管理電腦化作業規範,
/// document type 104_2_utf8.dtd): the letter, and the list of its recipients.
struct DiFiles
{
    QByteArray di;
    QByteArray sw;
};

/// The letter as 書函. The name is that of the list of recipients, which stands beside it.
DiFiles diLetter(const LetterText &letter, const DiHeader &header, const QString &swName);

/// Whether document systems take a file of this name: ASCII letters, digits, - _ and dots.
bool isDiFileName(const QString &name);

} // namespace noticedesk
