// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentkind.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace noticedesk
{

/// Something in a document that has a name of its own: a file in an archive, a file that is
/// attached to a message or embedded in a PDF. The name comes from outside.
struct DocumentPart
{
    QString name;
    qint64 bytes = -1;          ///< as the document says; -1 if it does not
    bool isMessageText = false; ///< of Mail: a text of the message itself, which nobody attached

    friend bool operator==(const DocumentPart &, const DocumentPart &) = default;
};

/// What a message says of itself. Anybody can write anything there.
struct MessageText
{
    QString sender; ///< as it is shown: name and address
    QString senderAddress;
    QString subject;
    QString sentAt; ///< ISO 8601, with the sender's time zone; empty if it does not say
    QString text;   ///< its plain text

    friend bool operator==(const MessageText &, const MessageText &) = default;
};

/// What a document is and holds, as far as it can be told without showing it.
struct DocumentSummary
{
    DocumentKind kind = DocumentKind::Other;
    /// Of each page that can be shown, in pt; that of a picture is fitted to A4. At most mostPages.
    std::vector<QSizeF> pageSizes;
    qint64 pageCount = 0;            ///< all of them
    std::vector<DocumentPart> parts; ///< at most mostParts of them
    qint64 partCount = 0;            ///< all of them
    MessageText message;             ///< of Mail

    friend bool operator==(const DocumentSummary &, const DocumentSummary &) = default;
};

/// Whether a page can be looked at: it has a size, of 0.000001 to 1,000,000,000 each way, and is at
/// most 100 times as long as wide.
bool isPageSize(QSizeF size);

/// How many pages of a document are shown.
constexpr int mostPages = 10'000;

/// How many parts are named.
constexpr int mostParts = 1'000;
/// How many characters of the name of a part; the rest is left out.
constexpr qsizetype mostPartName = 1'000;

/// How many characters of a text that comes from outside are shown; the rest is left out.
constexpr qsizetype mostText = 200'000;

} // namespace noticedesk
