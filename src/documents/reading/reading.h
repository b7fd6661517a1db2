// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsummary.h"
#include "documents/documenttable.h"
#include "documents/question.h"
#include "documents/refusal.h"
#include "documents/returnedform/returnedform.h"

#include <QImage>

#include <memory>
#include <optional>

namespace noticedesk
{

/// A document of one kind, as the confined worker reads it. The bytes stay where they are as long
/// as this lives. What a kind does not have is NotShown.
class Reading
{
public:
    virtual ~Reading() = default;

    virtual Answer<DocumentSummary> summary() = 0;
    virtual Answer<QImage> picture(const PictureQuestion &question);
    /// Why the picture that was given last may be white where its page has something; nothing if
    /// there is no sign that it is.
    virtual std::optional<Refusal> doubtOfPicture() const { return std::nullopt; }
    /// Whether the document is one picture that ends too soon. What came can be looked at; what
    /// else stands on the page nobody knows.
    virtual bool endsTooSoon() const { return false; }
    virtual Answer<QString> text(int page);
    virtual Answer<QByteArray> part(int part);
    virtual Answer<std::vector<ReturnedForm>> forms();
    virtual Answer<DocumentTable> table(const QString &sheet);
    /// How large a page is read from which codes are to be read: as it was scanned, or with 300
    /// dots to the inch. Not valid if there is no such page.
    virtual QSize scanSize(int page);
};

/// Loads whatever reading a document of this kind needs from the disk, before the process is
/// confined. The document itself is not looked at.
void prepareReading(DocumentKind kind);

/// Begins to read a document. For a confined process.
Answer<std::unique_ptr<Reading>> beginReading(DocumentKind kind, QByteArrayView bytes);

/// A4, in pt.
inline constexpr QSizeF paperSize(595.28, 841.89);
/// The size itself, or that of a sheet of paper for a page that cannot be looked at.
QSizeF shownPageSize(QSizeF size);

} // namespace noticedesk
