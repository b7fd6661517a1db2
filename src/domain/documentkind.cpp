// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentkind.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <utility>

namespace noticedesk
{

namespace
{

/// ISO 32000-1 asks for the mark at the very beginning; readers look for it this far.
constexpr qsizetype mostBeforePdf = 1024;

bool isTiff(QByteArrayView beginning)
{
    return beginning.startsWith(QByteArrayView("II\x2a\0", 4)) ||
           beginning.startsWith(QByteArrayView("MM\0\x2a", 4)) ||
           beginning.startsWith(QByteArrayView("II\x2b\0", 4)) || // with 64 bit offsets
           beginning.startsWith(QByteArrayView("MM\0\x2b", 4));
}

bool isWebP(QByteArrayView beginning)
{
    return beginning.startsWith("RIFF") && beginning.size() >= 12 &&
           beginning.sliced(8, 4) == QByteArrayView("WEBP");
}

/// The names of the first files in a zip archive, from the headers before them (APPNOTE.TXT 4.3.7).
QByteArrayList firstNames(QByteArrayView beginning)
{
    constexpr QByteArrayView mark("PK\3\4", 4);
    constexpr qsizetype lengthAt = 26;
    constexpr qsizetype nameAt = 30;
    QByteArrayList names;
    for (qsizetype at = 0; at >= 0 && at + nameAt <= beginning.size();
         at = beginning.indexOf(mark, at + nameAt)) {
        const auto byte = [&](qsizetype index) {
            return static_cast<qsizetype>(static_cast<uchar>(beginning.at(at + index)));
        };
        const qsizetype length = byte(lengthAt) + 256 * byte(lengthAt + 1);
        if (at + nameAt + length <= beginning.size())
            names.append(beginning.sliced(at + nameAt, length).toByteArray());
    }
    return names;
}

DocumentKind archiveKind(QByteArrayView beginning)
{
    // OpenDocument writes its type as the first file, uncompressed.
    constexpr QByteArrayView textType("mimetypeapplication/vnd.oasis.opendocument.text");
    constexpr QByteArrayView tableType("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    constexpr qsizetype nameAt = 30;
    const QByteArrayView first = beginning.sliced(std::min(nameAt, beginning.size()));
    if (first.startsWith(tableType))
        return DocumentKind::Ods;
    if (first.startsWith(textType))
        return DocumentKind::Odt;
    const QByteArrayList names = firstNames(beginning);
    if (names.contains("[Content_Types].xml") || names.contains("_rels/.rels")) {
        for (const QByteArray &name : names) {
            if (name.startsWith("word/"))
                return DocumentKind::Docx;
            if (name.startsWith("xl/"))
                return DocumentKind::Xlsx;
        }
    }
    return DocumentKind::Zip;
}

/// Headers of messages that one or the other of every message begins with.
bool isKnownHeader(const QByteArray &name)
{
    static const std::array<QByteArray, 16> known{
        "arc-seal",     "authentication-results",
        "bcc",          "cc",
        "content-type", "date",
        "delivered-to", "dkim-signature",
        "from",         "message-id",
        "mime-version", "received",
        "return-path",  "sender",
        "subject",      "to",
    };
    return std::find(known.begin(), known.end(), name) != known.end() || name.startsWith("x-");
}

/// Whether the first lines are headers of a message (RFC 5322), two known ones at least.
bool isMail(QByteArrayView beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        beginning = beginning.sliced(3);
    int known = 0;
    bool first = true;
    while (!beginning.isEmpty()) {
        const qsizetype end = beginning.indexOf('\n');
        const QByteArrayView line = beginning.first(end < 0 ? beginning.size() : end);
        beginning = end < 0 ? QByteArrayView() : beginning.sliced(end + 1);
        const bool isContinued = line.startsWith(' ') || line.startsWith('\t');
        const bool isFromLine = first && line.startsWith("From "); // of a mailbox file
        first = false;
        if (isContinued || isFromLine)
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            break; // the end of the headers, or no headers
        const QByteArray name = line.first(colon).toByteArray().toLower();
        if (std::any_of(name.begin(), name.end(), [](char c) { return c <= ' ' || c > '~'; }))
            break;
        known += isKnownHeader(name) ? 1 : 0;
    }
    return known >= 2;
}

} // namespace

DocumentKind documentKind(QByteArrayView beginning)
{
    beginning = beginning.first(std::min(beginning.size(), lookedAtForKind));
    if (beginning.startsWith("%PDF-"))
        return DocumentKind::Pdf;
    if (beginning.startsWith("\xFF\xD8\xFF"))
        return DocumentKind::Jpeg;
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"))
        return DocumentKind::Png;
    if (isWebP(beginning))
        return DocumentKind::WebP;
    if (isTiff(beginning))
        return DocumentKind::Tiff;
    if (beginning.startsWith("PK\3\4") || beginning.startsWith("PK\5\6"))
        return archiveKind(beginning);
    if (isMail(beginning))
        return DocumentKind::Mail;
    if (beginning.first(std::min(beginning.size(), mostBeforePdf)).contains("%PDF-"))
        return DocumentKind::Pdf;
    return DocumentKind::Other;
}

bool hasPages(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Pdf:
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::WebP:
    case DocumentKind::Tiff:
        return true;
    default:
        return false;
    }
}

} // namespace noticedesk
