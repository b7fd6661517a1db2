// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace noticedesk
{

// The system's dialog for files, without waiting for it. The function is called with what was
// chosen; not if nothing was, nor if the widget is gone.

void chooseFile(QWidget *above, const QString &title, const QString &filter,
                const std::function<void(const QString &path)> &chosen);
/// A file that there is not yet; the name is offered. One that is there is for the caller to
/// refuse.
void chooseNewFile(QWidget *above, const QString &title, const QString &name, const QString &filter,
                   const std::function<void(const QString &path)> &chosen);
/// Where something is saved; a file that there is is agreed upon in the dialog. A name without an
/// ending gets that of the filter that is chosen, the first one at first: "PDF files (*.pdf)".
void chooseSavedFile(QWidget *above, const QString &title, const QString &name,
                     const QStringList &filters,
                     const std::function<void(const QString &path)> &chosen);
/// What is said where an ending that was added leads to a file about which nobody was asked.
QString replacesNoFile(const QString &path);
void chooseFolder(QWidget *above, const QString &title, const QString &folder,
                  const std::function<void(const QString &path)> &chosen);

} // namespace noticedesk
