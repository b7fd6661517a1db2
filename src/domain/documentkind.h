// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace noticedesk
{

/// What a document from outside is, as far as the program can show it.
enum class DocumentKind {
    Pdf,
    Jpeg,
    Png,
    WebP,
    Tiff,
    Mail, ///< a message as mail programs save it (.eml, RFC 5322)
    Docx,
    Xlsx,
    Odt,
    Ods,
    Zip,
    Other, ///< anything else; it is kept and not shown
};

/// How much of a document documentKind() looks at, in bytes.
inline constexpr qsizetype lookedAtForKind = 16384;

/// What a document is by its first bytes, never by its name. They are only compared here: whether
/// the document is whole, or is at the same time something else, is not asked.
DocumentKind documentKind(QByteArrayView beginning);

/// Whether it is looked at page by page, as a PDF or a picture is: what a scan of a paper can be.
bool hasPages(DocumentKind kind);

} // namespace noticedesk
