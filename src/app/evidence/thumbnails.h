// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"
#include "domain/attachment.h"

#include <QHash>
#include <QImage>

#include <deque>

namespace noticedesk
{

/// Small pictures of the first pages of attachments, by what they hold. They are made one at a
/// time, so that whoever looks at a page does not wait for them.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    /// Threads may be null: then there are none.
    Thumbnails(DocumentThreads *documents, const QString &store, QObject *parent = nullptr);

    /// The longer side, and how many pixels of the screen are one of its units.
    void setSize(int size, double pixelRatio);
    /// Null as long as there is none, and for what has no pages.
    QImage of(const Attachment &attachment);

Q_SIGNALS:
    /// There is one of a file that had none.
    void added(const QString &sha256);

private:
    void askNext();

    DocumentThreads *m_documents;
    QString m_store;
    int m_size = 64;
    double m_pixelRatio = 1;
    QHash<QString, QImage> m_pictures; ///< null while one is awaited, and where there is none
    std::deque<Attachment> m_awaited;
    bool m_isAsking = false;
    AskedQuestion m_asked;
};

} // namespace noticedesk
