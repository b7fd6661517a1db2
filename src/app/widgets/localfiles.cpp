// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/localfiles.h"

#include <QMimeData>
#include <QUrl>

namespace noticedesk
{

QStringList localFilesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace noticedesk
