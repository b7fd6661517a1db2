// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "store/database/database.h"

namespace noticedesk
{

/// What all notices of an incident say, with placeholders (domain/placeholders.h) where they
/// differ.
struct NoticeTexts
{
    std::optional<QString> reason;
    QStringList improvementItems;
    QStringList legalBases;
    ContactWindow contact;

    friend bool operator==(const NoticeTexts &, const NoticeTexts &) = default;
};

/// The entries of a list that is written as a text, such as a text block: its items, if it has
/// marks of such, or else its lines.
QStringList entriesOf(const QString &text);

/// The office's own: of its text blocks the first of each kind, each line of which is an entry, and
/// its contact window if it has one only. Throws StoreError.
NoticeTexts textsOfOffice(Database &database);

/// The texts of a file in place of those that are given. A JSON object has any of the keys reason,
/// improvementItems, legalBasis and contact, as the notice of a case file; any other text is the
/// improvement items, one a line, with or without numbers before them. Throws ExchangeError.
NoticeTexts textsFromFile(const QString &path, NoticeTexts texts);

} // namespace noticedesk
