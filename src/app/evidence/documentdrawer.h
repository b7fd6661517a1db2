// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"
#include "app/printing/previewdocument.h"

#include <functional>

namespace noticedesk
{

/// A document that is looked at: what it is, and the pictures of its pages that are wanted, the
/// latest first. Whatever was asked of the document before is given up when another one is shown.
class DocumentDrawer final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentDrawer(DocumentThreads &documents, QObject *parent = nullptr);

    /// Gives the number under which everything about this document comes.
    quint64 show(const OpenDocument &open);
    /// Nothing is shown any more.
    void clear();
    /// The parts that are in sight now; those that were wanted before and are not any more are
    /// given up.
    void want(const std::vector<PagePart> &parts);
    void askText(int page); ///< from 0

Q_SIGNALS:
    void opened(quint64 request, const noticedesk::DocumentSummary &summary);
    /// It cannot be shown, and why.
    void refused(quint64 request, const QString &sentence);
    void drawn(quint64 request, const noticedesk::PagePart &part, const QImage &image);
    /// A page cannot be drawn.
    void pageRefused(int page, const QString &sentence);
    void textRead(const QString &text);

private:
    using SharedDocument = std::shared_ptr<const OutsideDocument>;

    void askSummary(const OpenDocument &open);
    void drawNext();

    DocumentThreads &m_documents;
    quint64 m_request = 0;
    SharedDocument m_document;
    std::vector<PagePart> m_wanted;
    std::vector<PagePart> m_done; ///< of those that are wanted
    std::optional<PagePart> m_drawing;
    AskedQuestion m_summary;
    AskedQuestion m_picture;
    AskedQuestion m_text;
};

} // namespace noticedesk
