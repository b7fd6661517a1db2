// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/droppedfiles.h"

#include "domain/isolation.h"
#include "domain/tr.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace noticedesk
{

bool bringsFiles(const QDropEvent &event)
{
    return event.mimeData()->hasUrls() && !event.source();
}

DroppedFiles droppedFiles(const QDropEvent &event, const QString &readOnlyReason, bool isOnCase)
{
    DroppedFiles dropped;
    const auto refuse = [](const QString &sentence, const QString &name) {
        return DroppedFiles{{}, {}, {}, {}, sentenceWith(sentence, name)};
    };
    if (!readOnlyReason.isEmpty())
        return refuse(noticedesk::tr("Not done: %1"), readOnlyReason);
    for (const QUrl &url : event.mimeData()->urls()) {
        const QString file = url.toLocalFile();
        const QString name = QFileInfo(file).fileName();
        const auto is = [&file](const QString &ending) {
            return file.endsWith(ending, Qt::CaseInsensitive) && !QFileInfo(file).isDir();
        };
        const bool isWorkbook = is(u".xlsx"_s) || is(u".ods"_s);
        if (is(u".json"_s))
            dropped.caseFiles.append(file);
        else if (isOnCase && file.isEmpty())
            return refuse(noticedesk::tr("Not taken: %1. Only files of this computer can be "
                                         "attached to a case."),
                          url.toDisplayString());
        else if (isOnCase)
            dropped.attachments.append(file);
        else if (isWorkbook && dropped.incidentList.isEmpty())
            dropped.incidentList = file;
        else if (isWorkbook)
            return refuse(noticedesk::tr("Not taken: %1. Only one list can be read at once."),
                          name);
        else if (!is(u".csv"_s))
            return refuse(noticedesk::tr("Not taken: %1. Case files (.json), an address book "
                                         "(.csv) and an incident's list (.xlsx, .ods) can be "
                                         "dropped here."),
                          file.isEmpty() ? url.toDisplayString() : name);
        else if (!dropped.addressBook.isEmpty())
            return refuse(noticedesk::tr("Not taken: %1. Only one address book can be imported at "
                                         "once."),
                          name);
        else
            dropped.addressBook = file;
    }
    return dropped;
}

} // namespace noticedesk
