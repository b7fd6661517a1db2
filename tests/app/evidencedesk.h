// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pagecanvas.h"
#include "deskcase.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QUrl>

namespace noticedesk::testing
{

/// A file of this name in the test's folder; its path.
inline QString writtenFile(WindowDriver &desk, const QString &name, const QByteArray &bytes)
{
    QFile file(desk.file(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

inline std::vector<Attachment> storedAttachments(WindowDriver &desk)
{
    const auto record = desk.lastStored();
    return record ? attachmentsOf(*record) : std::vector<Attachment>();
}

/// Goes to the page of attachments, copies files as a file manager does, and pastes them there.
inline bool pasteFiles(WindowDriver &desk, const QStringList &paths)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    QGuiApplication::clipboard()->setMimeData(data);
    if (!goToPage(desk, QStringLiteral("evidencePage")))
        return false;
    if (desk.cursorIn() != QStringLiteral("attachmentsTable") &&
        !desk.tabTo(QStringLiteral("attachmentsTable")))
        return false;
    desk.control(Qt::Key_V);
    return true;
}

/// Where the pages of an attachment are shown; null while none is.
inline PageCanvas *documentCanvas(WindowDriver &desk)
{
    return desk.find<PageCanvas>(QStringLiteral("documentCanvas"));
}

} // namespace noticedesk::testing
