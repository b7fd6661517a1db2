// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QDropEvent;

namespace noticedesk
{

/// Files that are dropped on the window, by what they are for.
struct DroppedFiles
{
    QStringList caseFiles;
    QStringList attachments; ///< of the case on which they are dropped
    QString addressBook;     ///< at most one
    QString incidentList;    ///< at most one: a workbook
    QString refusal;         ///< a sentence why nothing is taken; empty if all are
};

/// Whether files come with it from outside; what the window itself gives out it does not take.
bool bringsFiles(const QDropEvent &event);
/// Where nothing can be written, nothing is taken for this reason. What is dropped on a case is to
/// be attached to it, unless it is a case file itself.
DroppedFiles droppedFiles(const QDropEvent &event, const QString &readOnlyReason, bool isOnCase);

} // namespace noticedesk
