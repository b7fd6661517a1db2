// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsummary.h"
#include "documents/question.h"
#include "documents/refusal.h"

#include <QImage>

#include <memory>

namespace noticedesk
{

/// A document of one kind, as the confined worker reads it. The bytes stay where they are as long
/// as this lives. What a kind does not have is NotShown.
class Reading
{
public:
    virtual ~Reading() = default;

    virtual Answer<DocumentSummary> summary() = 0;
    virtual Answer<QImage> picture(int page, QSize most);
    virtual Answer<QString> text(int page);
    virtual Answer<QByteArray> part(int part);
};

/// Loads whatever reading a document of this kind needs from the disk, before the process is
/// confined. The document itself is not looked at.
void prepareReading(DocumentKind kind);

/// Begins to read a document. For a confined process.
Answer<std::unique_ptr<Reading>> beginReading(DocumentKind kind, QByteArrayView bytes);

/// What a size becomes when it is fitted into another one, in whole pixels and 1 at least; nothing
/// if it has no size, or is more than 100 times as long as wide.
std::optional<QSize> fittedSize(QSizeF size, QSize most);

} // namespace noticedesk
